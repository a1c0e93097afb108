"""Which claims are held against each other: never all with all.

Claims meet in buckets, one for each term that not too many have, ordered by date; in a bucket a
claim meets the NEAR before it only. Of all that it meets, it is compared with the BEST, by the
weight of the terms they share. So the cost grows with the number of claims, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING

from verifier.link.weights import terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.link.weights import Weights
    from verifier.model import Claim

NEAR = 12  # claims of a bucket that a claim meets
BEST = 8  # claims that it is compared with
RAREST = 12  # terms by which a claim looks for others


def meetings(claims: Sequence[Claim], weights: Weights) -> Iterator[tuple[Claim, Claim]]:
    """Yield pairs of claims that may tell of one event, each pair once."""
    ordered = sorted(claims, key=_place)
    buckets: dict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(ordered):
        met: Counter[int] = Counter()
        keys = sorted(terms(claim), key=lambda term: (weights.counts[term], term))[:RAREST]
        for key in keys:
            weight = round(1000 * weights.surprise(key))
            for other in buckets[key][-NEAR:]:
                met[other] += weight
            buckets[key].append(number)
        best = sorted(met.items(), key=lambda found: (-found[1], -found[0]))[:BEST]
        yield from ((ordered[other], claim) for other, _ in best)


def _place(claim: Claim) -> tuple[int, str, int, int]:
    """Order claims by what they tell of, then by document; the undated by when they were told."""
    dates = [d.period.earliest or d.period.latest for d in (claim.event, claim.published) if d]
    first = next((day for day in dates if day), date.max)
    return first.toordinal(), claim.document, claim.span.start, claim.span.end
