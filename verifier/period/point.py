"""A single EDTF date: year, month and day with unspecified digits and marks of doubt."""

from __future__ import annotations

import re
from datetime import date, timedelta

from verifier.errors import UsageError
from verifier.period.value import Period, Shape

ADVICE = "write EDTF, for example 1998-06-05, 1998-06, 199X, 1998-21 (spring), 1998~, a/b, [a..b]"

_MARK = "[?~%]?"
_POINT = re.compile(
    rf"({_MARK})(\d{{4}}|\d{{3}}X|\d{{2}}XX|XXXX)({_MARK})"
    rf"(?:-({_MARK})(\d\d|XX)({_MARK})(?:-({_MARK})(\d\d|XX)({_MARK}))?)?"
)

# First and last month; winter and the fourth southern season run into the next year.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
_QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
_LAST_YEAR = 9999


def point(text: str) -> Period:
    """Read one date without interval or set; raise UsageError where it is none."""
    match = _POINT.fullmatch(text)
    if match is None:
        raise wrong(text, "this is no EDTF date")
    before_year, year, *rest = match.groups(default="")
    marks = before_year + "".join(rest[0:2]) + rest[3] + rest[4] + rest[6]
    first, last, shape = _bounds(text, year, rest[2], rest[5])
    return Period(
        text,
        shape,
        first,
        last,
        approximate="~" in marks or "%" in marks,
        uncertain="?" in marks or "%" in marks,
    )


def wrong(text: str, what: str) -> UsageError:
    """Make the error that says what is wrong with an EDTF text."""
    return UsageError(f"EDTF {text!r}", what, ADVICE)


def months(year: int, first: int, last: int) -> tuple[date, date]:
    """Give the first day of month `first` and the last day of month `last` (13 is next January)."""
    if year + (last - 1) // 12 > _LAST_YEAR:
        return date(year, first, 1), date.max
    after = year * 12 + last
    if after // 12 > _LAST_YEAR:
        return date(year, first, 1), date.max
    return date(year, first, 1), date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def _bounds(text: str, year: str, month: str, day: str) -> tuple[date | None, date | None, Shape]:
    if year == "XXXX" and month.strip("X"):
        return _without_year(text, month, day)
    if "X" in year:
        if month.strip("X") or day.strip("X"):
            raise wrong(text, "a month or day needs a full year, or none of it")
        return _years(text, year)
    if year == "0000":
        raise wrong(text, "there is no year 0 in this project's calendar")
    number = int(year)
    if month in ("", "XX"):
        if day.strip("X"):
            raise wrong(text, "a day needs its month")
        return date(number, 1, 1), date(number, 12, 31), Shape.YEAR
    return _within_year(text, number, int(month), day)


def _without_year(text: str, month: str, day: str) -> tuple[None, None, Shape]:
    """Check `XXXX-06-03`, a day of an unknown year, against a leap year."""
    _within_year(text, 2000, int(month), day)
    return None, None, Shape.UNKNOWN


def _years(text: str, year: str) -> tuple[date | None, date | None, Shape]:
    if year == "XXXX":
        return None, None, Shape.UNKNOWN
    low, high = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
    if high == 0:
        raise wrong(text, "there is no year 0 in this project's calendar")
    shape = Shape.DECADE if year.count("X") == 1 else Shape.CENTURY
    return date(low, 1, 1), date(high, 12, 31), shape


def _within_year(text: str, year: int, month: int, day: str) -> tuple[date, date, Shape]:
    for shape, table in ((Shape.SEASON, _SEASONS), (Shape.QUARTER, _QUARTERS)):
        if month in table:
            if day:
                raise wrong(text, f"a {shape} has no day")
            return *months(year, *table[month]), shape
    if not 1 <= month <= 12:  # noqa: PLR2004  months of a year
        raise wrong(text, f"there is no month {month}")
    if day in ("", "XX"):
        return *months(year, month, month), Shape.MONTH
    try:
        exact = date(year, month, int(day))
    except ValueError as problem:
        raise wrong(text, f"there is no such day ({problem})") from problem
    return exact, exact, Shape.DAY
