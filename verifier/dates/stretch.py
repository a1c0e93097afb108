"""Stretches of the calendar that can be counted: days, weeks, months, quarters … centuries.

Each unit numbers its stretches without gaps, so that "two quarters earlier" is a subtraction.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from verifier import period

if TYPE_CHECKING:
    from verifier.period import Period

SEASONS = ("SP", "SU", "FA", "WI")
_MONTHS = {"month": 1, "quarter": 3, "half": 6}  # units that are whole months
_YEARS = {"year": 1, "decade": 10, "century": 100}


@frozen
class Stretch:
    """One day, week, weekend, month, quarter, half, season, year, decade or century."""

    unit: str
    index: int  # its number among all of its unit
    length: int = 1  # how many of them: "the first eight months"

    def shifted(self, steps: int) -> Stretch:
        """Return the one so many steps later, or earlier."""
        return Stretch(self.unit, self.index + steps, self.length)

    @property
    def first(self) -> date:
        """Return its first day."""
        if self.unit == "day":
            return date.fromordinal(self.index)
        if self.unit in ("week", "weekend"):
            return date.fromordinal(self.index * 7 + 1 + (5 if self.unit == "weekend" else 0))
        return _month(self._months[0])

    @property
    def last(self) -> date:
        """Return its last day."""
        if self.unit == "day":
            return self.first
        if self.unit in ("week", "weekend"):
            return date.fromordinal(self.index * 7 + 7)
        return _month(self._months[1] + 1) - timedelta(days=1)

    @property
    def _months(self) -> tuple[int, int]:
        """Return its first and last month, counted from the year 0."""
        if self.unit == "season":
            start = self.index // 4 * 12 + self.index % 4 * 3 + 2
            return start, start + 2
        size = _MONTHS.get(self.unit) or 12 * _YEARS[self.unit]
        return self.index * size, (self.index + self.length) * size - 1

    @property
    def value(self) -> str:
        """Write it as a TIMEX3 value."""
        if self.length > 1:
            return f"P{self.length}{self.unit[0].upper()}"
        if self.unit == "day":
            return self.first.isoformat()
        if self.unit in ("week", "weekend"):
            year, week, _ = self.first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if self.unit == "weekend" else "")
        if self.unit in _YEARS:
            return f"{self.index:0{ {'year': 4, 'decade': 3, 'century': 2}[self.unit] }}"
        if self.unit == "month":
            return f"{self.index // 12:04}-{self.index % 12 + 1:02}"
        size = {"quarter": 4, "half": 2, "season": 4}[self.unit]
        year, place = divmod(self.index, size)
        name = SEASONS[place] if self.unit == "season" else f"{self.unit[0].upper()}{place + 1}"
        return f"{year:04}-{name}"

    @property
    def period(self) -> Period:
        """Place it on the calendar: weeks are windows, quarters run from month to month."""
        if self.unit in ("week", "weekend", "quarter", "half") or self.length > 1:
            return self._long
        if self.unit == "day":
            return period.day(self.first)
        if self.unit == "month":
            return period.month(self.index // 12, self.index % 12 + 1)
        if self.unit == "season":
            return period.season(self.index // 4, 21 + self.index % 4)
        return period.parse(self.value + "X" * (4 - len(self.value)))

    @property
    def _long(self) -> Period:
        if self.unit == "week":
            return period.window(self.first, self.last)
        if self.unit == "weekend":
            return period.interval(self.first, self.last)
        ends = (period.month(m // 12, m % 12 + 1) for m in self._months)
        return period.interval(*ends)


def holding(unit: str, when: date) -> Stretch:
    """Return the stretch of a unit that a day lies in; winter belongs to the year it began in."""
    if unit == "day":
        return Stretch(unit, when.toordinal())
    if unit in ("week", "weekend"):
        return Stretch(unit, (when.toordinal() - 1) // 7)
    months = when.year * 12 + when.month - 1
    if unit == "season":
        return Stretch(unit, (months - 2) // 12 * 4 + (months - 2) % 12 // 3)
    if unit in _MONTHS:
        return Stretch(unit, months // _MONTHS[unit])
    return Stretch(unit, when.year // _YEARS[unit])


def day(when: date) -> Stretch:
    """Make the stretch of one day."""
    return Stretch("day", when.toordinal())


def month(year: int, number: int) -> Stretch:
    """Make a month."""
    return Stretch("month", year * 12 + number - 1)


def week(when: date) -> Period:
    """Return Monday to Sunday around a day, as a window."""
    return holding("week", when).period


def calendar_day(year: int, number: int, day_of_month: int) -> date | None:
    """Return a day; None where the calendar lacks it."""
    try:
        return date(year, number, day_of_month)
    except ValueError:
        return None


def moved(when: date, unit: str, steps: int) -> date | None:
    """Return the day so many units later; a day that the month lacks becomes its last one.

    None where it falls outside the calendar: "ten million years ago".
    """
    if unit in ("day", "week", "weekend"):
        ordinal = when.toordinal() + steps * (1 if unit == "day" else 7)
        return date.fromordinal(ordinal) if 0 < ordinal <= date.max.toordinal() else None
    size = {"month": 1, "quarter": 3, "half": 6, "season": 3}.get(unit) or 12 * _YEARS[unit]
    if not 1 < when.year + steps * size / 12 < date.max.year:
        return None
    start = _month(when.year * 12 + when.month - 1 + steps * size)
    last = holding("month", start).last
    return min(start + timedelta(days=when.day - 1), last)


def weekday(when: date, number: int, *, after: bool, same: bool = True) -> date:
    """Return the nearest such weekday (Monday 1) on one side of a day, itself included or not."""
    gap = (number - when.isoweekday()) % 7 if after else -((when.isoweekday() - number) % 7)
    if gap == 0 and not same:
        gap = 7 if after else -7
    return when + timedelta(days=gap)


def _month(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)
