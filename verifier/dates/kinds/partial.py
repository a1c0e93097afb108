"""Dates that leave something out: the year, the day, or both."""

from __future__ import annotations

from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context, year_of
from verifier.dates.kinds.explicit import on
from verifier.dates.origin import reason, today
from verifier.dates.pattern import Hit, Rule, shortened
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import calendar_day
from verifier.dates.tense import named
from verifier.dates.words import BREAK, NAME, PREPOSITIONS
from verifier.model import Basis

_LEAP = 2000  # a year that has every day


def month_day(month: int, day: int, hit: Hit, context: Context) -> Reading:
    """Read a day of a month without a year."""
    if calendar_day(_LEAP, month, day) is None:
        return on(None, f"XXXX-{month:02}-{day:02}")
    chosen = year_of(month, day, context, hit)
    if chosen is None:
        return unresolved(f"XXXX-{month:02}-{day:02}", NO_ANCHOR)
    found = calendar_day(chosen[0], month, day)
    if found is None:
        return on(None, f"{chosen[0]}-{month:02}-{day:02}")
    return dated(stretch.day(found), Basis.EXPLICIT, f"the words name the day; {chosen[1]}")


def _day(hit: Hit, context: Context) -> Reading | None:
    month, day = hit.at("month"), hit.at("day")
    if not month or not day or not month.number or not day.number:
        return None
    return month_day(month.number, day.number, hit, context)


def _month_year(hit: Hit, context: Context) -> Reading | None:
    del context
    month, year = hit.at("month"), hit.at("year")
    if not month or not year or not month.number or not year.number:
        return None
    return dated(
        stretch.month(year.number, month.number),
        Basis.EXPLICIT,
        "the words name the month and the year",
        full=True,
    )


def _short_year(hit: Hit, context: Context) -> Reading | None:
    month, year = hit.at("month"), hit.at("year")
    if not month or not year or not month.number or year.number is None:
        return None
    full = year.number + (1900 if year.number > 49 else 2000)  # noqa: PLR2004  two digits
    del context
    return dated(
        stretch.month(full, month.number),
        Basis.EXPLICIT,
        "the words name the month and the year",
        full=True,
    )


def _month(hit: Hit, context: Context) -> Reading | None:
    piece = hit.at("month")
    if (
        not piece
        or not piece.number
        or not named(context.parse, piece.start, piece.lower)
        or shortened(hit, piece)
        or _person(hit)
    ):
        return None
    chosen = year_of(piece.number, None, context, hit)
    if chosen is None:
        return unresolved(f"XXXX-{piece.number:02}", NO_ANCHOR)
    return dated(
        stretch.month(chosen[0], piece.number),
        Basis.EXPLICIT,
        f"the words name the month; {chosen[1]}",
    )


def _person(hit: Hit) -> bool:
    """Tell whether the month is somebody's first name: "Captain April Reyes"."""
    before = hit.pieces[hit.first - 1] if hit.first else None
    if before is not None and before.symbol == NAME and before.lower not in PREPOSITIONS:
        return True
    if hit.last >= len(hit.pieces) or hit.pieces[hit.last].symbol != NAME:
        return False
    return before is None or before.symbol in (NAME, BREAK) or before.lower == "."


def _nth(hit: Hit, context: Context) -> Reading | None:
    """Read "on the 15th" as a day of the month of the story, else of the issue."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    day, told = hit.at("day"), context.story.origin or today(context)
    if before not in ("on", "by", "until", "since") or day is None or not day.number:
        return None
    if told is None or (after is not None and after.lower[0].isalnum()):
        return None
    first = told.stretch.first
    found = calendar_day(first.year, first.month, day.number)
    if found is None or not told.counts("month"):
        return None
    return dated(stretch.day(found), Basis.RELATIVE, reason(told, context))


def _last(hit: Hit, context: Context) -> Reading | None:
    """Read "last October 23"."""
    month, day = hit.at("month"), hit.at("day")
    if not month or not day or not month.number or not day.number or context.today is None:
        return None
    years = [context.today.year, context.today.year - 1]
    days = [
        d for y in years if (d := calendar_day(y, month.number, day.number)) and d < context.today
    ]
    return (
        dated(stretch.day(days[0]), Basis.RELATIVE, context.since("the last before"))
        if days
        else None
    )


RULES = (
    Rule("partial.last-day", "{way:last} {month:month} .? {day:dd|nth}", _last),
    Rule("partial.month-day", "$weekday {month:month} .? ( the )? {day:dd|nth|ordinal}", _day),
    Rule("partial.day-month", "$weekday ( the )? {day:dd|nth} ( of )? {month:month}", _day),
    Rule("partial.ordinal-of-month", "$weekday the {day:ordinal} of {month:month}", _day),
    Rule("partial.day", "the {day:nth}", _nth),
    Rule("partial.month-year", "{month:month} .? ,? ( of )? {year:yyyy}", _month_year),
    Rule("partial.month-short-year", "{month:month} .? ' {year:dd|dddd}", _short_year),
    Rule("partial.month-year", "the month of {month:month} ,? {year:yyyy}", _month_year),
    Rule("partial.month", "( the month of )? {month:month}", _month),
)
