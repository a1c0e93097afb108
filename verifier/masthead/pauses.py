"""Days on which a publication does not appear: holidays and breaks, and the weekdays between."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import frozen

DAY = timedelta(days=1)
SATURDAY = 5


@frozen
class Pause:
    """A holiday, or a break of some weeks, in every year.

    It is a day of a month, the nth weekday of a month (-1 the last), or a day counted from Easter;
    a holiday on a weekend is kept on the nearest weekday, as in the United States.
    """

    name: str
    month: int = 0
    day: int = 0
    weekday: int = 0  # 0 is Monday
    nth: int = 0  # 0 where `day` says it
    after: int = 0  # days after the nth weekday: 1 for the Friday after Thanksgiving
    easter: int | None = None  # days from Easter Sunday
    weekdays: int = 1  # how many weekdays it lasts
    floats: bool = False  # whether it lies elsewhere in its month in some years

    def days(self, year: int) -> tuple[date, ...]:
        """Return the weekdays of the pause in a year."""
        first = self._first(year)
        return tuple(step(first, number) for number in range(self.weekdays))

    def _first(self, year: int) -> date:
        if self.easter is not None:
            return easter(year) + self.easter * DAY
        if self.nth:
            return _nth(year, self.month, self.weekday, self.nth) + self.after * DAY
        day = date(year, self.month, self.day)
        return day + (0, 0, 0, 0, 0, -1, 1)[day.weekday()] * DAY


def is_weekday(day: date) -> bool:
    """Tell whether a day is no Saturday or Sunday."""
    return day.weekday() < SATURDAY


def weekdays(after: date, until: date) -> int:
    """Count the weekdays after one day up to and including another."""
    return sum(is_weekday(after + n * DAY) for n in range(1, (until - after).days + 1))


def step(day: date, count: int) -> date:
    """Go so many weekdays on, or back where the count is negative."""
    way = DAY if count > 0 else -DAY
    for _ in range(abs(count)):
        day += way
        while not is_weekday(day):
            day += way
    return day


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches (the anonymous Gregorian rule)."""
    century, golden = year // 100, year % 19
    leap = century // 4
    lunar = (century - (8 * century + 13) // 25 - leap + 19 * golden + 15) % 30
    lunar -= lunar // 28 * (1 - 29 // (lunar + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + lunar + 2 - century + leap) % 7
    days = lunar - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    if nth > 0:
        first = date(year, month, 1)
        return first + ((weekday - first.weekday()) % 7 + 7 * (nth - 1)) * DAY
    last = date(year + month // 12, month % 12 + 1, 1) - DAY
    return last - ((last.weekday() - weekday) % 7 + 7 * (-nth - 1)) * DAY
