"""Days a counted distance from a named day: "a year ago today", "two weeks from Monday"."""

from __future__ import annotations

from datetime import timedelta

from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.amount import number_of
from verifier.dates.kinds.counted import amount
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.model import Basis


def _from(hit: Hit, context: Context) -> Reading | None:
    """Read "a year ago today", "a week ago Friday", "two weeks from Monday"."""
    found, day, word = amount(hit), hit.at("weekday"), hit.at("word")
    if found is None or found.steps is None or (day and found.steps[0] != "week"):
        return None
    if context.today is None:
        return unresolved("XXXX-XX-XX", NO_ANCHOR)
    ahead, start = hit.rule.id == "day-from.ahead", context.today
    if day and day.number:
        start = stretch.weekday(start, day.number, after=ahead)
    elif word and word.number:
        start += timedelta(days=word.number)
    moved = stretch.moved(start, found.steps[0], found.steps[1] * (1 if ahead else -1))
    return dated(stretch.day(moved), Basis.RELATIVE, context.since()) if moved else None


def _weekdays_ago(hit: Hit, context: Context) -> Reading | None:
    """Read "two Fridays ago"."""
    day, count = hit.at("day"), number_of(hit.all("count"))
    if context.today is None or day is None or not day.number or not count:
        return None
    last = stretch.weekday(context.today, day.number, after=False, same=False)
    when = stretch.moved(last, "week", 1 - int(count))
    return dated(stretch.day(when), Basis.RELATIVE, context.since()) if when else None


_COUNT = "(count: $number | a | an ) {unit:unit}"
_DAY = "( {word:dayword} | {weekday:weekday} )"
RULES = (
    Rule("day-from.back", f"{_COUNT} ago ( on )? {_DAY}", _from),
    Rule("day-from.weekdays", "(count: $small | {dd} ) {day:weekdays} ago", _weekdays_ago),
    Rule("day-from.ahead", f"{_COUNT} from {_DAY}", _from),
)
