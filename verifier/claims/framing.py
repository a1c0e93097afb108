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
