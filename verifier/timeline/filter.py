"""Which claims an analyst asks for, and what asking means."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Claim, Role
from verifier.timeline.value import Certainty, Row

if TYPE_CHECKING:
    from verifier.period import Period

WORD = re.compile(r"\w+")


@frozen
class Filter:
    """What must hold of a claim to be shown.

    Several values of one filter widen it (any of them), several filters narrow it (all of
    them). Upper and lower case, accents and the shape of an apostrophe make no difference.

    A period keeps every claim whose event *may* lie in it, and the row says whether that is
    certain. So a claim that nothing dates is kept: `without_flags=("undated",)` drops it.
    """

    since: date | None = None  # the first day of the period
    until: date | None = None  # the last day of the period
    sources: tuple[str, ...] = ()  # part of the name of a publication or an outlet
    speakers: tuple[str, ...] = ()  # part of the name or description of a speaker
    flags: tuple[str, ...] = ()  # carries at least one of these flags
    without_flags: tuple[str, ...] = ()  # carries none of these flags
    about: tuple[str, ...] = ()  # every word of the text begins a word of the claim: "arm deal"

    def row(self, claim: Claim) -> Row | None:
        """Return the row of a claim, None where it is not asked for."""
        if not self._words(claim) or not self._flags(claim):
            return None
        if self.since is None and self.until is None:
            return Row(claim)
        inside = self._inside(claim.event.period) if claim.event else Certainty.POSSIBLE
        return None if inside is None else Row(claim, inside=inside)

    def _words(self, claim: Claim) -> bool:
        outlets = claim.steps(Role.PUBLICATION) + claim.steps(Role.OUTLET)
        return (
            _named(self.sources, [step.name for step in outlets])
            and _named(self.speakers, [step.name for step in claim.steps(Role.SPEAKER)])
            and _about(self.about, claim.text)
        )

    def _flags(self, claim: Claim) -> bool:
        names = {finding.name for finding in claim.flags}
        wanted = not self.flags or not names.isdisjoint(self.flags)
        return wanted and names.isdisjoint(self.without_flags)

    def _inside(self, period: Period) -> Certainty | None:
        """Say how surely some of a period lies in the one asked for; None where none of it can."""
        first, last = self.since or date.min, self.until or date.max
        if (period.earliest or date.min) > last or (period.latest or date.max) < first:
            return None
        begun, ended = period.begins[1] or date.max, period.ends[0] or date.min
        return Certainty.CERTAIN if begun <= last and ended >= first else Certainty.POSSIBLE


EVERYTHING = Filter()


def folded(text: str) -> str:
    """Return a text without case and accents, so that "Müller" is found by "muller"."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _named(wanted: tuple[str, ...], names: list[str]) -> bool:
    if not wanted:
        return True
    known = [folded(name) for name in names]
    return any(folded(want) in name for want in wanted for name in known)


def _about(wanted: tuple[str, ...], text: str) -> bool:
    if not wanted:
        return True
    words = WORD.findall(folded(text))
    return any(_all_begin(WORD.findall(folded(want)), words) for want in wanted)


def _all_begin(wanted: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(want) for word in words) for want in wanted)
