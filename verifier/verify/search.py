"""Find the claims that speak of what a statement says: by shared words, the rarer the better."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.verify.context import Context, contexts
from verifier.verify.terms import meanings

if TYPE_CHECKING:
    from verifier.model import Claim

LEAST = 0.34  # share of the weight of the statement's words
MOST = 40  # claims that are held against one statement


@frozen
class Shelf:
    """Claims laid out by what their words stand for."""

    claims: tuple[Context, ...]
    places: Mapping[str, tuple[int, ...]]  # the claims that have a meaning, by their number

    @classmethod
    def of(cls, claims: tuple[Claim, ...]) -> Shelf:
        """Lay out claims; the cost is linear in their words."""
        found: dict[str, list[int]] = defaultdict(list)
        held = tuple(contexts(claims))
        for number, one in enumerate(held):
            own = meanings(one.claim) | {term.concept for term in one.terms}
            for meaning in sorted(own):
                found[meaning].append(number)
        return cls(held, {meaning: tuple(places) for meaning, places in found.items()})

    def near(self, statement: Claim) -> tuple[tuple[Context, float], ...]:
        """Return the claims that share enough with a statement, each with its share, best first."""
        wanted = {meaning: self._weight(meaning) for meaning in sorted(meanings(statement))}
        whole = sum(wanted.values()) or 1.0
        shares: dict[int, float] = defaultdict(float)
        for meaning, weight in wanted.items():
            for number in self.places.get(meaning, ()):
                shares[number] += weight / whole
        enough = [(number, share) for number, share in shares.items() if share >= LEAST]
        enough.sort(key=lambda entry: (-round(entry[1], 6), entry[0]))
        return tuple((self.claims[number], min(share, 1.0)) for number, share in enough[:MOST])

    def _weight(self, meaning: str) -> float:
        """Weigh a meaning by how few claims have it."""
        return math.log(2 + len(self.claims) / (1 + len(self.places.get(meaning, ()))))
