"""Which documents report one affair: by the rare words that they share, and when they appeared.

Each document meets others by its rarest words only, and stories grow by average likeness: two
groups of documents become one while the mean of all pairs between them is high enough. So a chain
of small likenesses makes no story, and the cost stays near linear.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.profiles import Profile, likeness, profiles
from verifier.link.value import Report, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ENOUGH = 0.13  # mean likeness of the documents of a story
DAYS = 45  # between two documents: their likeness counts for a third
KEYS = 25  # rarest words by which a document looks for others
NEAR = 40  # documents of one word that it meets
BEST = 30  # documents that it is held against
Ties = dict[int, dict[int, float]]


def stories(reports: Sequence[Report]) -> tuple[Story, ...]:
    """Put together the documents that report one affair; every document is in one story."""
    found = profiles(reports)
    ties: Ties = {number: {} for number in range(len(found))}
    for one, two, tie in _ties(found):
        ties[one][two] = ties[two][one] = tie
    return tuple(Story(tuple(reports[n].name for n in sorted(g))) for g in _Merging.of(ties))


def _ties(found: Sequence[Profile]) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of documents that are at all alike, with how much."""
    buckets: dict[str, list[int]] = defaultdict(list)
    order = sorted(range(len(found)), key=lambda n: (found[n].day or date.max, found[n].name))
    for number in order:
        met: Counter[int] = Counter()
        weights = found[number].weights
        for term in sorted(weights, key=lambda term: (-weights[term], term))[:KEYS]:
            for other in buckets[term][-NEAR:]:
                met[other] += round(1e6 * weights[term] * found[other].weights[term])
            buckets[term].append(number)
        best = sorted(met.items(), key=lambda other: (-other[1], other[0]))[:BEST]
        for other, _ in best:
            yield other, number, tie(found[other], found[number])


def tie(one: Profile, two: Profile) -> float:
    """Return how strongly two documents are tied: alike, and not long after one another."""
    apart = abs((one.day - two.day).days) if one.day and two.day else 0
    return likeness(one, two) * math.exp(-apart / DAYS)


@frozen
class _Merging:
    """Groups of documents that grow together, the best tied first."""

    groups: dict[int, list[int]]
    ties: Ties  # the sum of the ties between two groups

    @classmethod
    def of(cls, ties: Ties) -> list[list[int]]:
        """Merge until no two groups are tied well enough; give the groups in order."""
        merging = cls({number: [number] for number in ties}, {n: dict(t) for n, t in ties.items()})
        merging.run()
        return [merging.groups[number] for number in sorted(merging.groups)]

    def run(self) -> None:
        """Merge the best tied pair again and again; what was queued before a merger is void."""
        queue = [entry for one in self.groups for entry in self._entries(one, later=True)]
        heapq.heapify(queue)
        while queue:
            _, one, two, *sizes = heapq.heappop(queue)
            if [len(self.groups.get(n, ())) for n in (one, two)] == sizes:
                self._merge(one, two)
                for entry in self._entries(one, later=False):
                    heapq.heappush(queue, entry)

    def _entries(self, one: int, *, later: bool) -> Iterator[tuple[float, int, int, int, int]]:
        for other, total in self.ties[one].items():
            if later and other < one:
                continue
            first, second = sorted((one, other))
            sizes = len(self.groups[first]), len(self.groups[second])
            if total >= ENOUGH * sizes[0] * sizes[1]:
                yield -total / (sizes[0] * sizes[1]), first, second, *sizes

    def _merge(self, one: int, two: int) -> None:
        self.groups[one] += self.groups.pop(two)
        for other, total in self.ties.pop(two).items():
            self.ties[other].pop(two)
            if other != one:
                self.ties[one][other] = self.ties[one].get(other, 0.0) + total
                self.ties[other][one] = self.ties[one][other]
