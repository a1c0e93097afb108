"""The period: what is known of when something was, down to its earliest and latest possible day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import frozen


class Shape(StrEnum):
    """How a period is written, which says how exact it is."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"  # `XXXX`: nothing is known
    WINDOW = "window"  # `[a..b]`: one unknown day in it
    INTERVAL = "interval"  # `a/b`: the whole of it


@frozen
class Period:
    """A stretch of the calendar in EDTF (ISO 8601-2), level 1 plus `[a..b]`.

    The bounds are inclusive days of the proleptic Gregorian calendar; an approximate
    date has the bounds of the plain one, for nobody said by how much it may be off.
    """

    edtf: str  # canonical text
    shape: Shape
    earliest: date | None  # None where the start is open or unknown
    latest: date | None  # None where the end is open or unknown
    approximate: bool = False  # `~` or `%` anywhere in it
    uncertain: bool = False  # `?` or `%` anywhere in it
    start: Period | None = None  # of a window or an interval; None where open or unknown
    end: Period | None = None

    @property
    def lasts(self) -> bool:
        """Tell whether it holds for the whole stretch, and not on one unknown day in it."""
        return self.shape is Shape.INTERVAL

    @property
    def begins(self) -> tuple[date | None, date | None]:
        """Give the earliest and the latest day on which it can begin."""
        if not self.lasts:
            return self.earliest, self.latest
        return (self.start.earliest, _begun(self.start)) if self.start else (None, self.latest)

    @property
    def ends(self) -> tuple[date | None, date | None]:
        """Give the earliest and the latest day on which it can end."""
        if not self.lasts:
            return self.earliest, self.latest
        return (_ended(self.end), self.end.latest) if self.end else (self.earliest, None)

    def __str__(self) -> str:
        return self.edtf


# Only a window leaves open on which of its days an interval begins or ends: `1994/1998-06`
# covers all of both.
def _begun(start: Period) -> date | None:
    return start.latest if start.shape is Shape.WINDOW else start.earliest


def _ended(end: Period) -> date | None:
    return end.earliest if end.shape is Shape.WINDOW else end.latest
