"""What a rule found: flags on one claim, links between two, and the words behind them."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.model.text import Span


@frozen
class Cue:
    """A word that bears on how firmly something is said, and the words it governs."""

    category: str  # "hedge", "unofficial", "denial", "plan", "dispute", "quote", "possibility" …
    rule: str  # the lexicon row, for example "hedge.adverb.reportedly"
    span: Span
    text: str
    governs: Span
    reason: str
    spares: tuple[
        Span, ...
    ] = ()  # within `governs` but not meant: a relative clause in the subject

    def bears_on(self, span: Span) -> bool:
        """Tell whether the cue speaks of what stands at a span, say the verb of a claim."""
        return self.governs.overlaps(span) and not any(s.contains(span) for s in self.spares)


@frozen
class Finding:
    """A flag on a claim with its words, rule and reason."""

    name: str
    rule: str
    reason: str
    cue: str = ""
    span: Span | None = None


class LinkKind(StrEnum):
    """How one claim stands to another."""

    REPEATS = "repeats"
    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    CORRECTS = "corrects"
    DENIES = "denies"


@frozen
class Link:
    """A relation to another claim, with the reason in words."""

    kind: LinkKind
    claim: str  # id of the other claim
    reason: str
