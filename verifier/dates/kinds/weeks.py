"""Weeks and weekends: "over the weekend", "the week of May 12", "the first week of June"."""

from __future__ import annotations

from datetime import timedelta

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context, year_of
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import holding
from verifier.dates.tense import Tense
from verifier.dates.words import NAME
from verifier.model import Basis


def _weekend(hit: Hit, context: Context) -> Reading | None:
    after = hit.pieces[hit.last : hit.last + 1]
    if hit.pieces[hit.last - 1].capital and after and after[0].symbol == NAME:
        return None  # "The Weekend Hotel"
    if context.today is None:
        return unresolved("XXXX-WXX-WE", NO_ANCHOR)
    found = holding("weekend", context.today)
    verb = context.tense(hit)
    if found.first > context.today and verb not in (Tense.FUTURE, Tense.PRESENT):
        found = found.shifted(-1)
    return dated(found, Basis.RELATIVE, context.since())


def _week_of(hit: Hit, context: Context) -> Reading | None:
    """Read "the week of May 12" as the week that the day lies in."""
    month, day = hit.at("month"), hit.at("day")
    if month is None or day is None or not month.number or not day.number:
        return None
    chosen = year_of(month.number, day.number, context, hit)
    found = stretch.calendar_day(chosen[0], month.number, day.number) if chosen else None
    if chosen is None or found is None:
        return unresolved("XXXX-WXX", NO_ANCHOR)
    return dated(holding("week", found), Basis.EXPLICIT, f"the words name a day of it; {chosen[1]}")


def _nth_week(hit: Hit, context: Context) -> Reading | None:
    """Read "the first week of June" as seven days of it, "the last week" as its last seven."""
    month, which, year = hit.at("month"), hit.at("which"), hit.at("year")
    number = which.number if which is not None and which.number else 0
    if month is None or not month.number or number > 5:  # noqa: PLR2004  weeks of a month
        return None
    known = (year.number, "the words name the year") if year and year.number else None
    chosen = known or year_of(month.number, None, context, hit)
    if chosen is None:
        return unresolved(f"XXXX-{month.number:02}", NO_ANCHOR)
    whole = stretch.month(chosen[0], month.number)
    first = whole.first + timedelta(weeks=number - 1)
    ends = (first, min(first + timedelta(days=6), whole.last))
    if not number:
        ends = (whole.last - timedelta(days=6), whole.last)
    read = dated(whole, Basis.EXPLICIT, f"the words name a week of the month; {chosen[1]}")
    return evolve(read, period=period.window(*ends))


RULES = (
    Rule(
        "week.nth",
        "( the )? ( {which:ordinal|nth} | last ) week ( of | in ) {month:month} ,? {year:yyyy}?",
        _nth_week,
    ),
    Rule(
        "week.of",
        "the week of {month:month} .? {day:dd|nth}",
        _week_of,
    ),
    Rule("week.end", "the weekend", _weekend),
)
