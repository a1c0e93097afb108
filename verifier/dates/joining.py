"""Join two expressions that are the ends of one range: "from May to July 1997"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.dates.edges import Extent
from verifier.dates.kinds.ranges import joined
from verifier.model import TimexType

if TYPE_CHECKING:
    from verifier.dates.reading import Reading
    from verifier.dates.words import Piece

JOINS = ("through", "to", "until", "till", "and", "-", "thru")
BOTH = "the words name both ends"
_MONTHS = 12


def join(before: Extent, after: Extent, relation: str, words: tuple[Piece, ...]) -> Extent | None:
    """Make one expression of two; None where they are no range.

    "And" joins only behind "between", "to" only behind "from": elsewhere they say something else.
    """
    if after.first - before.last != 1 or not _can(before.reading) or not _can(after.reading):
        return None
    word = words[before.last].lower
    wanted = {"and": "between", "to": "from"}.get(word, relation)
    if word not in JOINS or relation != wanted:
        return None
    start = _agreed(before.reading, after.reading)
    end = _onward(start, after.reading)
    places = ((before.first, before.last), (after.first, after.last))
    whole = joined(start, end, BOTH, places)
    return Extent(before.first, after.last, whole) if whole else None


def _can(read: Reading) -> bool:
    return read.type is TimexType.DATE and read.stretch is not None and not read.parts


def _onward(start: Reading, end: Reading) -> Reading:
    """Let a month without a year end what began before it: "from May 1997 through January"."""
    a, b = start.stretch, end.stretch
    if not start.full or end.full or a is None or b is None or b.unit != "month":
        return end
    first = a.first.year * _MONTHS + a.first.month - 1
    late = b.shifted(-((b.index - first) // _MONTHS * _MONTHS))
    return evolve(end, stretch=late, value=late.value, period=late.period)


def _agreed(start: Reading, end: Reading) -> Reading:
    """Give a month without a year the year of the end, or the year before where it comes later."""
    a, b = start.stretch, end.stretch
    if start.full or a is None or b is None or a.unit != "month" or b.unit not in ("month", "day"):
        return start
    last = b.first.year * _MONTHS + b.first.month - 1
    early = a.shifted((last - a.index) // _MONTHS * _MONTHS)
    return evolve(start, stretch=early, value=early.value, period=early.period)
