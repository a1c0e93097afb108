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
    """How one claim stands to another; what has a direction has a name on either side."""

    REPEATS = "repeats"  # says the same, from the same origin or without adding weight
    CORROBORATES = "corroborates"  # says the same, from an origin of its own
    CONTRADICTS = "contradicts"
    UPDATES = "updates"  # a later, higher or more exact figure; done, where the other plans
    UPDATED = "updated-by"
    CORRECTS = "corrects"  # takes back an error of the other: "not director, as reported"
    CORRECTED = "corrected-by"
    DENIES = "denies"
    DENIED = "denied-by"
    RELATED = "related"  # looks like a contradiction and is none: another period, another thing


@frozen
class Link:
    """A relation to another claim, with the reason in words."""

    kind: LinkKind
    claim: str  # id of the other claim
    reason: str
