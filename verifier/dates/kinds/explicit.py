"""Dates that name day, month and year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from verifier.dates import stretch
from verifier.dates.library import full_date
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.model import Basis

if TYPE_CHECKING:
    from verifier.dates.context import Context

NO_SUCH_DAY = "there is no such day"
NAMED = "the words name the day"
_CENTURY = 100


def _worded(hit: Hit, context: Context) -> Reading | None:
    del context
    day, month, year = hit.at("day"), hit.at("month"), hit.at("year")
    if not day or not month or not year or not day.number or month.number is None:
        return None
    written = f"{day.number} {month.word.id if month.word else ''} {year.number:04}"
    return on(full_date(written), f"{year.number:04}-{month.number:02}-{day.number:02}")


def _numeric(hit: Hit, context: Context) -> Reading | None:
    del context
    year, month, day = (
        piece.number if (piece := hit.at(n)) else None for n in ("year", "month", "day")
    )
    if year is None or month is None or day is None or not 1 <= month <= 12:  # noqa: PLR2004
        return None
    if year < _CENTURY:
        year += 2000 if year < 50 else 1900  # noqa: PLR2004  two digits: 1950 to 2049
    if hit.pieces[hit.last - 1].end - hit.pieces[hit.first].start > len("1998-06-05"):
        return None  # blanks between: no date
    try:
        found = date(year, month, day)
    except ValueError:
        found = None
    return on(found, f"{year:04}-{month:02}-{day:02}")


def on(found: date | None, value: str) -> Reading:
    """Read a named day, or say that the calendar lacks it."""
    if found is None:
        return unresolved(value, f"{NO_SUCH_DAY} as {value}")
    return dated(stretch.day(found), Basis.EXPLICIT, NAMED, full=True)


RULES = (
    Rule(
        "explicit.day-first",
        "$weekday ( the )? {day:dd|nth} ( of )? {month:month} .? ,? {year:yyyy}",
        _worded,
    ),
    Rule(
        "explicit.month-first",
        "$weekday {month:month} .? {day:dd|nth} ,? {year:yyyy}",
        _worded,
    ),
    Rule("explicit.iso", "{year:yyyy} - {month:dd} - {day:dd}", _numeric),
    Rule("explicit.slashes", "{month:dd} / {day:dd} / {year:dd|dddd|yyyy}", _numeric),
    Rule("explicit.dots", "{month:dd} . {day:dd} . {year:dd|dddd|yyyy}", _numeric),
)
