"""Write a period as a person does."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from verifier.period.value import Period, Shape

if TYPE_CHECKING:
    from datetime import date

SEASONS = ("spring", "summer", "autumn", "winter")
QUARTERS = ("first", "second", "third", "fourth")
_DATED = (Shape.DAY, Shape.MONTH)


def describe(period: Period) -> str:
    """Write a period in words: "1994 to June 1998", "the 1990s", "from 5 June 1998 on"."""
    if period.shape is Shape.INTERVAL:
        return _interval(period)
    if period.shape is Shape.WINDOW:
        return _window(period)
    return _single(period)


def _interval(period: Period) -> str:
    if period.start and period.end:
        return _joined(period.start, period.end, " to ")
    if period.start:
        tail = " on" if period.edtf.endswith("..") else ", end unknown"
        return f"from {_single(period.start)}{tail}"
    if period.end:
        return f"until {_single(period.end)}"
    return "at all times"


def _window(period: Period) -> str:
    if period.start and period.end:
        return _joined(period.start, period.end, " to ") + " (one day)"
    if period.start:
        return f"on or after {_single(period.start)}"
    return f"on or before {_single(period.end)}" if period.end else "unknown"


def _joined(start: Period, end: Period, link: str) -> str:
    """Write two ends and name the month and the year that they share only once."""
    return _single(start, _shared(start, end)) + link + _single(end)


def _shared(start: Period, end: Period) -> int:
    """Count what the start can leave to the end: 0 nothing, 1 the year, 2 the month too."""
    a, b = start.latest, end.earliest
    if a is None or b is None or a.year != b.year or _kind(start) not in _DATED:
        return 0
    if _kind(end) not in _DATED or (start.earliest and start.earliest.year != a.year):
        return 0
    days = _kind(start) is Shape.DAY and _kind(end) is Shape.DAY
    same = start.earliest is not None and start.earliest.month == a.month == b.month
    return 2 if days and same and not start.approximate else 1


def _kind(period: Period) -> Shape:
    if period.shape is Shape.WINDOW:
        return Shape.DAY
    return Shape.UNKNOWN if "X" in period.edtf else period.shape


def _single(period: Period, shared: int = 0) -> str:
    if period.shape is Shape.WINDOW:
        return _fuzzy(period, shared)
    doubt = ("perhaps " if period.uncertain else "") + ("about " if period.approximate else "")
    return doubt + _plain(period, shared)


def _fuzzy(period: Period, shared: int) -> str:
    low, high = period.earliest, period.latest
    if low is None or high is None:
        return _window(period)
    if (low.year, low.month) == (high.year, high.month):
        return f"{low.day}~{_day(high, shared)}"
    return f"{_day(low, 1 if low.year == high.year else 0)}~{_day(high, shared)}"


def _day(when: date, shared: int) -> str:
    parts = (str(when.day), calendar.month_name[when.month], str(when.year))
    return " ".join(parts[: 3 - shared])


def _plain(period: Period, shared: int) -> str:
    first = period.earliest
    if first is None:
        return _yearless(period.edtf)
    if "XX" in period.edtf and period.shape in (Shape.MONTH, Shape.YEAR):
        return _unspecified(period, first)
    if period.shape is Shape.DAY:
        return _day(first, shared)
    if period.shape is Shape.MONTH:
        return calendar.month_name[first.month] + ("" if shared else f" {first.year}")
    return _longer(period, first)


def _longer(period: Period, first: date) -> str:
    if period.shape is Shape.SEASON:
        name = SEASONS[first.month // 3 - 1]
        return f"{name} {first.year}" + (
            f"/{(first.year + 1) % 100:02}" if name == "winter" else ""
        )
    if period.shape is Shape.QUARTER:
        return f"the {QUARTERS[first.month // 3]} quarter of {first.year}"
    if period.shape is Shape.DECADE:
        return f"the {first.year // 10 * 10}s"
    if period.shape is Shape.CENTURY:
        return f"the {_ordinal(first.year // 100 + 1)} century"
    return str(first.year)


def _unspecified(period: Period, first: date) -> str:
    if period.shape is Shape.MONTH:
        return f"some day of {calendar.month_name[first.month]} {first.year}"
    what = "day" if period.edtf.count("XX") > 1 else "month"
    return f"some {what} of {first.year}"


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _yearless(edtf: str) -> str:
    """Write `XXXX-06-03` as "3 June of an unknown year"."""
    parts = [part.strip("?~%") for part in edtf.split("-")]
    if len(parts) == 1 or not parts[1].isdigit() or int(parts[1]) > len(calendar.month_name) - 1:
        return "unknown"
    day = f"{int(parts[2])} " if len(parts) > 2 and parts[2].isdigit() else ""  # noqa: PLR2004
    return f"{day}{calendar.month_name[int(parts[1])]} of an unknown year"
