"""What runs from a date up to the issue: "since then", "so far", "since February"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import period
from verifier.dates.stretch import Stretch, holding

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.period import Period


def upto(start: Stretch, context: Context) -> Period | None:
    """Return the end of what lasts up to the issue, as exact as its start."""
    if context.today is None:
        return None
    exact = start.unit in ("day", "week", "weekend")
    return holding("day" if exact else "month", context.today).period


def running(start: Period, end: Period | None) -> Period:
    """Make what runs from a date up to the issue; with an open end where that lies before it."""
    first, last = start.earliest, end.latest if end else None
    if first is None or last is None or last < first:
        return period.since(plain(start))
    return period.interval(plain(start), end)


def first_of(told: Period) -> Period:
    """Return the first month or day of a window: "since the start of the year" is since January."""
    return told.start if told.start is not None else told


def plain(told: Period) -> Period:
    """Return what may be the end of an interval: an interval itself gives its first day."""
    return period.day(told.earliest) if told.lasts and told.earliest else told
