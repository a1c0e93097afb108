"""Events: claims that tell of one happening, as long as their dates leave one day for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.link.groups import Groups
from verifier.link.parts.when import apart

if TYPE_CHECKING:
    from verifier.model import Claim

Bounds = tuple[date, date]


class Events:
    """Groups of claims that grow as claims are found to tell of one happening."""

    def __init__(self) -> None:
        self._groups = Groups[str]()
        self._bounds: dict[str, Bounds] = {}

    def of(self, claim: Claim) -> str:
        """Return what is the same for all claims of one event."""
        return self._groups.of(claim.id)

    def join(self, one: Claim, two: Claim) -> bool:
        """Put two claims into one event, unless no day would be left for it.

        Two claims that contradict each other on the day itself are still one event.
        """
        first, second = self._of(one), self._of(two)
        both = max(first[0], second[0]), min(first[1], second[1])
        if self._groups.together(one.id, two.id):
            return True
        if both[0] > both[1]:
            if not apart(one, two):
                return False
            both = min(first[0], second[0]), max(first[1], second[1])
        self._groups.join(one.id, two.id)
        self._bounds[self._groups.of(one.id)] = both
        return True

    def _of(self, claim: Claim) -> Bounds:
        known = self._bounds.get(self._groups.of(claim.id))
        if known is not None:
            return known
        period = claim.event.period if claim.event else None
        if period is None:
            return date.min, date.max
        return period.earliest or date.min, period.latest or date.max
