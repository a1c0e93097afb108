"""How telling a shared word is: names more than acts, rare words more than common ones.

What two claims share is weighed against chance: how many claims of the collection would be expected
to share all of it. Small collections borrow from what is usual in news.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.names import names
from verifier.link.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Claim

USUAL = 1000  # claims that the usual shares count for
# In how many of a thousand claims a term stands that nothing is known of.
OFTEN = (("name:", 0.5), ("act.", 10.0), ("thing.", 20.0), ("", 2.0))


@lru_cache(maxsize=1 << 12)
def terms(claim: Claim) -> frozenset[str]:
    """Return what a claim can be met by: the words of its names, and the kin of its other words."""
    named = names(claim)
    plain = (w.concept for w in words(claim) if not any(n.span.contains(w.span) for n in named))
    return frozenset(plain) | {f"name:{word}" for name in named for word in name.words}


@frozen
class Weights:
    """How common each term is in a collection."""

    total: int
    counts: Counter[str]

    @classmethod
    def of(cls, collection: Iterable[frozenset[str]]) -> Weights:
        """Count in how many claims or documents each term stands."""
        total, counts = 0, Counter[str]()
        for known in collection:
            total += 1
            counts.update(known)
        return cls(total, counts)

    @property
    def size(self) -> int:
        """Return how many claims the shares rest on, the usual ones included."""
        return self.total + USUAL

    def surprise(self, term: str) -> float:
        """Return how surprising a term is, as the logarithm of one in so many claims."""
        usual = next(often for begin, often in OFTEN if term.startswith(begin))
        return math.log(self.size / (self.counts[term] + usual))

    def shared(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Return how surprising it is that two sets share what they share."""
        return math.fsum(map(self.surprise, one & two))
