"""Times counted from the story: "the next day", "that year", "the same period", "since then"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR
from verifier.dates.kinds.amount import CALENDAR
from verifier.dates.kinds.relative import way
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import Stretch, holding
from verifier.dates.upto import running, upto
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context

NOTHING_TOLD = "the text told of no date before it"


def _that(hit: Hit, context: Context) -> Reading | None:
    """Read "that year" and "the same day": the stretch of that size around the last date."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in CALENDAR:
        return None
    if context.story is None:
        return unresolved("XXXX", NOTHING_TOLD)
    name, _ = CALENDAR[unit.word.code]
    told, same = context.story, hit.at("way")
    if name == "day" and same is not None and same.lower == "same" and context.day:
        told = context.day
    if unit.lower == "quarter" and context.quarter:
        told = context.quarter
    if name == "day" and told.unit != "day":
        return unresolved("XXXX-XX-XX", NOTHING_TOLD)
    return dated(holding(name, told.first), Basis.ANAPHORIC, context.told_of())


def _step(hit: Hit, context: Context) -> Reading | None:
    unit, way = hit.at("unit"), hit.at("way")
    if unit is None or unit.word is None or unit.word.code not in CALENDAR or way is None:
        return None
    origin = context.story or (stretch.day(context.today) if context.today else None)
    if origin is None:
        return unresolved("XXXX", NOTHING_TOLD)
    name, size = CALENDAR[unit.word.code]
    back = bool(way.word and way.word.kind == "previous")
    start = origin.first if back or name != "day" else origin.last
    found = holding(name, start).shifted(-size if back else size)
    return dated(found, Basis.ANAPHORIC, context.told_of() or context.since())


def _next_day(hit: Hit, context: Context) -> Reading | None:
    origin = context.story or (stretch.day(context.today) if context.today else None)
    if origin is None:
        return unresolved("XXXX-XX-XX", NOTHING_TOLD)
    found = stretch.day(origin.last).shifted(1)
    del hit
    return dated(found, Basis.ANAPHORIC, context.told_of() or context.since())


def _day_before(hit: Hit, context: Context) -> Reading | None:
    """Read "the day before" at the end of a phrase; before a noun it counts from that noun."""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    way, unit = hit.at("way"), hit.at("unit")
    if way is None or unit is None or unit.word is None or unit.word.code not in CALENDAR:
        return None
    if after is not None and after.lower[0].isalnum():
        return None
    origin = context.story or (stretch.day(context.today) if context.today else None)
    if origin is None:
        return unresolved("XXXX-XX-XX", NOTHING_TOLD)
    name, size = CALENDAR[unit.word.code]
    late = way.lower == "after"
    found = holding(name, origin.last if late else origin.first).shifted(size if late else -size)
    return dated(found, Basis.ANAPHORIC, context.told_of() or context.since())


def _part(hit: Hit, context: Context) -> Reading | None:
    """Read "that morning" from the story, "the same evening" from the last day named."""
    part, way = hit.at("part"), hit.at("way")
    if part is None or part.word is None or way is None:
        return None
    told = context.day if way.lower == "same" else context.event or context.day
    if told is None:
        return unresolved(f"XXXX-XX-XXT{part.word.code}", NOTHING_TOLD, kind=TimexType.TIME)
    step = {"next": 1, "following": 1, "previous": -1}.get(way.word.kind if way.word else "", 0)
    found = told.shifted(step)
    read = dated(found, Basis.ANAPHORIC, context.told_of())
    return evolve(read, type=TimexType.TIME, value=f"{found.value}T{part.word.code}")


def _same(hit: Hit, context: Context) -> Reading | None:
    """Read "at that time" and "the same period"."""
    if context.story is None:
        return unresolved("PAST_REF", NOTHING_TOLD)
    if hit.pieces[hit.last - 1].lower == "period" and context.quarter:
        return dated(context.quarter, Basis.ANAPHORIC, "the stretch that the text spoke of")
    return _again(context)


def _again(context: Context) -> Reading:
    told = context.story or Stretch("year", 0)
    read = dated(told, Basis.ANAPHORIC, context.told_of())
    return evolve(read, period=context.placed or told.period)


def _same_of(hit: Hit, context: Context) -> Reading | None:
    """Read "the same period of 1995": the stretch told of, in another year."""
    year = hit.at("year")
    return _in_year(year.number, context) if year and year.number else None


def _same_last(hit: Hit, context: Context) -> Reading | None:
    """Read "the same period last year"."""
    if context.today is None:
        return unresolved("XXXX", NO_ANCHOR)
    return _in_year(context.today.year + way(hit.at("way")), context)


def _in_year(year: int, context: Context) -> Reading | None:
    told = context.quarter or context.story
    if told is None or told.unit in ("year", "decade", "century", "week", "weekend"):
        return dated(Stretch("year", year), Basis.EXPLICIT, "the words name the year")
    months = (year - told.first.year) * 12
    moved = stretch.moved(told.first, "month", months)
    if moved is None:
        return None
    other = evolve(holding(told.unit, moved), length=told.length)
    read = dated(other, Basis.ANAPHORIC, context.told_of())
    return evolve(read, type=TimexType.DURATION) if told.length > 1 else read


def _since(hit: Hit, context: Context) -> Reading | None:
    """Read "since then" and "has since closed" as running from the last date to the issue."""
    told, after = context.story, hit.pieces[hit.last : hit.last + 1]
    if hit.has("mark") and (not after or after[0].number is not None or after[0].word):
        return None  # "has since 1994"
    if told is None:
        return None if hit.has("mark") else unresolved("PAST_REF", NOTHING_TOLD)
    whole = running(context.placed or told.period, upto(told, context))
    trim = (hit.groups["mark"][0], hit.last) if hit.has("mark") else None
    return evolve(_again(context), period=whole, moves=False, trim=trim)


RULES = (
    Rule("anaphoric.that", "( the )? {way:that|same} {unit:unit}", _that),
    Rule("anaphoric.step", "the ( very )? {way:previous|following} {unit:unit}", _step),
    Rule("anaphoric.next-day", "( the ( very )? )? {way:next} day", _next_day),
    Rule("anaphoric.day-before", "the {unit:unit} (way: before | after | earlier )", _day_before),
    Rule(
        "anaphoric.part", "( the )? {way:that|same|next|following|previous} {part:daypart}", _part
    ),
    Rule("anaphoric.time", "( that ( time | period | moment | point ) | the same period )", _same),
    Rule("anaphoric.then", "( ever )? since then", _since),
    Rule("anaphoric.since", "( has | have | ' ve ) ( ever )? (mark: since )", _since),
    Rule(
        "anaphoric.same-last",
        "the same ( period | time | month | quarter ) ( of )? {way:last|this|next} year",
        _same_last,
    ),
    Rule(
        "anaphoric.same-of",
        "the same ( period | time | month | quarter | months ) ( of | in | a )? {year:yyyy}",
        _same_of,
    ),
)
