"""Times counted from the story: "the next day", "that year", "the same period", "since then"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR
from verifier.dates.kinds.amount import CALENDAR
from verifier.dates.kinds.relative import way
from verifier.dates.origin import NOTHING_TOLD, coarse, origin, reason, today
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import Stretch, holding
from verifier.dates.upto import plain, running, upto
from verifier.model import Basis, TimexType
from verifier.period import describe

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.told import Told

STRETCH = "the stretch that the text spoke of"
BLANKS = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}


def _that(hit: Hit, context: Context) -> Reading | None:
    """Read "that year" and "the same day": the stretch of that size around the last date."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in CALENDAR:
        return None
    name, _ = CALENDAR[unit.word.code]
    if unit.lower == "quarter":
        return _quarter(context)
    told = _told(hit, context, name)
    if told is None:
        return unresolved("XXXX", NOTHING_TOLD)
    if name == "day" and not told.counts(name):
        return unresolved("XXXX-XX-XX", f"no day was told of, only {describe(told.stretch.period)}")
    return dated(holding(name, told.stretch.first), Basis.ANAPHORIC, told.reason)


def _quarter(context: Context) -> Reading:
    """Return the last quarter told of, else the last full one before the issue."""
    if context.story.quarter is not None:
        told = context.story.quarter
        return dated(told, Basis.ANAPHORIC, "the quarter that the text spoke of")
    if context.today is None:
        return unresolved("XXXX-QX", NO_ANCHOR)
    last = holding("quarter", context.today).shifted(-1)
    return dated(last, Basis.RELATIVE, context.since("the last before"))


def _told(hit: Hit, context: Context, name: str) -> Told | None:
    way, story = hit.at("way"), context.story
    if name == "day" and way is not None and way.lower == "same" and story.day:
        return story.day
    if name == "year" and story.year and not spoken_of(hit, context):
        return story.year
    return origin(hit, context, name)


def spoken_of(hit: Hit, context: Context) -> bool:
    """Tell whether the date that the story stands at came after the last one with a year."""
    year, line = context.story.year, context.story.line
    there = year is not None and line is not None and line.at > year.at
    return there and bool(hit.at("way")) and (hit.pieces[hit.first].lower == "the")


def _step(hit: Hit, context: Context) -> Reading | None:
    """Read "the previous month" and "the following week"."""
    unit, step = hit.at("unit"), hit.at("way")
    if unit is None or unit.word is None or unit.word.code not in CALENDAR or step is None:
        return None
    back = bool(step.word and step.word.kind == "previous")
    return _stepped(hit, context, unit.word.code, -1 if back else 1)


def _next_day(hit: Hit, context: Context) -> Reading | None:
    return _stepped(hit, context, "D", 1)


def _day_before(hit: Hit, context: Context) -> Reading | None:
    """Read "the day before" at the end of a phrase; before a noun it counts from that noun."""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    step, unit = hit.at("way"), hit.at("unit")
    if step is None or unit is None or unit.word is None or unit.word.code not in CALENDAR:
        return None
    if after is not None and after.lower[0].isalnum():
        return None
    return _stepped(hit, context, unit.word.code, 1 if step.lower == "after" else -1)


def _stepped(hit: Hit, context: Context, code: str, step: int) -> Reading | None:
    """Count one unit from the story, or from the issue where nothing was told yet."""
    name, size = CALENDAR[code]
    if name == "quarter" and context.story.quarter and context.story.quarter.unit == name:
        there = context.story.quarter.shifted(step)
        return dated(there, Basis.ANAPHORIC, "counted from the quarter that the text spoke of")
    told = origin(hit, context, name) or today(context)
    if told is None:
        return unresolved("XXXX", NOTHING_TOLD)
    if not told.counts(name):
        return coarse(told, name, BLANKS.get(name, "XXXX"))
    start = told.stretch.first if step < 0 or name != "day" else told.stretch.last
    found = holding(name, start).shifted(step * size)
    return dated(found, Basis.ANAPHORIC, reason(told, context))


def _part(hit: Hit, context: Context) -> Reading | None:
    """Read "that morning" from the story, "the same evening" from the last day named."""
    part, where = hit.at("part"), hit.at("way")
    if part is None or part.word is None or where is None:
        return None
    story = context.story
    told = story.day if where.lower == "same" else story.event or story.day
    if told is None:
        return unresolved(f"XXXX-XX-XXT{part.word.code}", NOTHING_TOLD, kind=TimexType.TIME)
    kind = where.word.kind if where.word else ""
    found = told.stretch.shifted({"next": 1, "following": 1, "previous": -1}.get(kind, 0))
    read = dated(found, Basis.ANAPHORIC, told.reason)
    return evolve(read, type=TimexType.TIME, value=f"{found.value}T{part.word.code}")


def _part_before(hit: Hit, context: Context) -> Reading | None:
    """Read "the night before" at the end of a phrase; "the night before the vote" is counted."""
    part, step = hit.at("part"), hit.at("way")
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    if part is None or part.word is None or step is None:
        return None
    if after is not None and after.lower[0].isalnum():
        return None
    read = _stepped(hit, context, "D", 1 if step.lower == "after" else -1)
    if read is None or read.stretch is None:
        return read
    return evolve(read, type=TimexType.TIME, value=f"{read.value}T{part.word.code}")


def _same(hit: Hit, context: Context) -> Reading | None:
    """Read "at that time" and "the same period"."""
    told = origin(hit, context)
    if told is None:
        return unresolved("PAST_REF", NOTHING_TOLD)
    if hit.pieces[hit.last - 1].lower == "period" and context.story.quarter:
        return dated(context.story.quarter, Basis.ANAPHORIC, STRETCH)
    return again(told)


def _at_the_time(hit: Hit, context: Context) -> Reading | None:
    """Read "at the time" where the phrase ends: "at the time of the vote" names another."""
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if after in ("of", "that", "when", "-") or context.story.origin is None:
        return None
    read = _same(hit, context)
    return evolve(read, moves=False, trim=(hit.first + 1, hit.last)) if read else None


def again(told: Told) -> Reading:
    """Read words that mean the date told of."""
    return evolve(dated(told.stretch, Basis.ANAPHORIC, told.reason), period=told.placed)


def _by_then(hit: Hit, context: Context) -> Reading | None:
    """Read "by then" as up to the date told of."""
    told = origin(hit, context)
    if told is None:
        return unresolved("PAST_REF", NOTHING_TOLD)
    end = period.until(plain(told.placed))
    return evolve(again(told), period=end, moves=False)


def _same_of(hit: Hit, context: Context) -> Reading | None:
    """Read "the same period of 1995": the stretch told of, in another year."""
    year = hit.at("year")
    return _in_year(year.number, context) if year and year.number else None


def _same_last(hit: Hit, context: Context) -> Reading | None:
    """Read "the same period last year"."""
    if context.today is None:
        return unresolved("XXXX", NO_ANCHOR)
    year, size = context.today.year + way(hit.at("way")), hit.at("size")
    if size is not None and size.lower == "month" and context.story.origin is None:
        now = stretch.month(year, context.today.month)
        return dated(now, Basis.RELATIVE, context.since("the month of"))
    return _in_year(year, context)


def _in_year(year: int, context: Context) -> Reading | None:
    last = context.story.last
    told = context.story.quarter or (last.stretch if last else None)
    if told is None or told.unit in ("year", "decade", "century", "week", "weekend"):
        return dated(Stretch("year", year), Basis.EXPLICIT, "the words name the year")
    months = (year - told.first.year) * 12
    moved = stretch.moved(told.first, "month", months)
    if moved is None:
        return None
    other = evolve(holding(told.unit, moved), length=told.length)
    read = dated(other, Basis.ANAPHORIC, STRETCH)
    return evolve(read, type=TimexType.DURATION) if told.length > 1 else read


def _since(hit: Hit, context: Context) -> Reading | None:
    """Read "since then" and "has since closed" as running from the last date to the issue."""
    told, after = origin(hit, context), hit.pieces[hit.last : hit.last + 1]
    if hit.has("mark") and (not after or after[0].number is not None or after[0].word):
        return None  # "has since 1994"
    if told is None:
        return None if hit.has("mark") else unresolved("PAST_REF", NOTHING_TOLD)
    whole = running(told.placed, upto(told.stretch, context))
    trim = (hit.groups["mark"][0], hit.last) if hit.has("mark") else None
    return evolve(again(told), period=whole, moves=False, trim=trim)


_LIKE = "( same | like | comparable | corresponding )"
RULES = (
    Rule("anaphoric.that", "( the | that | those )? {way:that|same} {unit:unit}", _that),
    Rule("anaphoric.step", "the ( very )? {way:previous|following} {unit:unit}", _step),
    Rule("anaphoric.next-day", "( the ( very )? )? {way:next} day", _next_day),
    Rule("anaphoric.day-before", "the {unit:unit} (way: before | after | earlier )", _day_before),
    Rule(
        "anaphoric.part",
        "( the | that )? {way:that|same|next|following|previous} {part:daypart}",
        _part,
    ),
    Rule("anaphoric.part-before", "the {part:daypart} (way: before | after )", _part_before),
    Rule("anaphoric.time", "( that ( time | period | moment | point ) | the same period )", _same),
    Rule("anaphoric.at-the-time", "at the time", _at_the_time),
    Rule("anaphoric.by-then", "by ( then | that ( time | point | date ) )", _by_then),
    Rule("anaphoric.then", "( ever )? since then", _since),
    Rule("anaphoric.since", "( has | have | ' ve ) ( ever )? (mark: since )", _since),
    Rule(
        "anaphoric.same-last",
        f"the {_LIKE} (size: period | time | month | quarter ) ( of | in )?"
        " {way:last|this|next} year",
        _same_last,
    ),
    Rule(
        "anaphoric.same-of",
        f"the {_LIKE} ( period | time | month | quarter | months ) ( of | in | a )? {{year:yyyy}}",
        _same_of,
    ),
)
