"""Recognise clauses that frame what follows: "X is not a new phenomenon", "he knew that"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.lexicon import rows

if TYPE_CHECKING:
    from verifier.claims.evidence import Evidence
    from verifier.model import Clause


@frozen
class FramingRow:
    """Words that decide whether a clause only frames what follows.

    kind "remark": after a copula they turn the sentence into a remark on the topic. kind
    "factive": a that-clause under them is known, not said, so the clause above is the claim.
    "preface": before "is that" they only announce it. "stance": what "we" do when we feel bound.
    "copy": nouns for what reaches a newsroom.
    """

    id: str
    kind: str
    lemmas: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def _lemmas(kind: str) -> frozenset[str]:
    found = (row for row in rows("en", "framing", FramingRow) if row.kind == kind)
    return frozenset(lemma for row in found for lemma in row.lemmas)


def factive(lemma: str) -> bool:
    """Tell whether a verb asserts that someone knows: "the owners had known that" is a claim."""
    return lemma in _lemmas("factive")


def framing(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether a clause links its subject to a framing noun, without a date."""
    tokens = evidence.parse.tokens
    if tokens[clause.head].lemma.lower() not in _lemmas("remark") or not _copular(evidence, clause):
        return False
    return not evidence.timexes_of(clause)


def _copular(evidence: Evidence, clause: Clause) -> bool:
    return evidence.parse.tokens[clause.verb.main].lemma.lower() == "be"


def prefaces(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether a clause only announces a that-clause: "the truth is that …"."""
    if not clause.subject or not _copular(evidence, clause):
        return False
    words = evidence.parse.tokens[clause.subject[0] : clause.subject[1] + 1]
    after = evidence.parse.tokens[clause.verb.last + 1 : clause.verb.last + 2]
    return words[-1].lemma.lower() in _lemmas("preface") and any(t.lower == "that" for t in after)


def stance(evidence: Evidence, clause: Clause) -> bool:
    """Tell what a quoted "I" or "we" only feels: "we owe them the truth" tells no happening."""
    if clause.subject is None or clause.subject[0] != clause.subject[1]:
        return False
    me = evidence.parse.tokens[clause.subject[0]].lower in {"i", "we"}
    if not me or evidence.lemma(clause) not in _lemmas("stance"):
        return False
    words = evidence.words(clause)
    counted = any(words.contains(q.span) for q in evidence.quantities_of(clause.sentence))
    return not counted and not evidence.timexes_of(clause)


def hands_on(evidence: Evidence, clause: Clause) -> bool:
    """Tell how a paper came to be known: "a copy of which was obtained by the agency"."""
    if clause.subject is None or not clause.verb.passive:
        return False
    words = evidence.parse.tokens[clause.first : clause.verb.first]
    relative = any(t.tag in {"WDT", "WP", "WP$"} for t in words)
    return relative and any(t.lemma.lower() in _lemmas("copy") for t in words)
