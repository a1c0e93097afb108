"""Times of the day, with the day that they belong to."""

from __future__ import annotations

from datetime import timedelta

from attrs import evolve

from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.explicit import on
from verifier.dates.kinds.partial import month_day
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.tense import Tense
from verifier.dates.words import NAME
from verifier.model import Basis, TimexType

_NOON = 12


def _time(read: Reading, tail: str) -> Reading:
    return evolve(read, type=TimexType.TIME, value=f"{read.value}T{tail}")


def _host(hit: Hit, context: Context) -> Reading:
    """Read the day that a time of the day belongs to."""
    month, day, weekday, word = (hit.at(n) for n in ("month", "day", "weekday", "word"))
    if month and month.number and day and day.number:
        return _named(month.number, day.number, hit, context)
    if context.today is None:
        return unresolved("XXXX-XX-XX", NO_ANCHOR)
    if word and word.number is not None:
        return dated(
            stretch.day(context.today + timedelta(days=word.number)),
            Basis.RELATIVE,
            context.since(),
        )
    if weekday and weekday.number:
        return _weekday(weekday.number, hit, context)
    told = context.story.event if hit.has("that") else context.story.origin
    days = told is not None and told.stretch.unit == "day"
    if told and days and (hit.has("that") or told.stretch.first <= context.today):
        return dated(told.stretch, Basis.ANAPHORIC, told.reason)
    return dated(stretch.day(context.today), Basis.RELATIVE, context.since())


def _named(month: int, day: int, hit: Hit, context: Context) -> Reading:
    """Read a day of a month, with the year where the words name it."""
    year = hit.at("year")
    if year is None or not year.number:
        return month_day(month, day, hit, context)
    found = stretch.calendar_day(year.number, month, day)
    return on(found, f"{year.number:04}-{month:02}-{day:02}")


def _weekday(number: int, hit: Hit, context: Context) -> Reading:
    way = hit.at("way")
    last, coming = bool(way and way.lower == "last"), bool(way and way.lower == "next")
    after = coming or (not last and context.tense(hit) is Tense.FUTURE)
    today = context.today
    if today is None:
        return unresolved(f"XXXX-WXX-{number}", NO_ANCHOR)
    when = stretch.weekday(today, number, after=after, same=not (last or coming))
    return dated(stretch.day(when), Basis.RELATIVE, context.since("the nearest to"))


def _part(hit: Hit, context: Context) -> Reading | None:
    part = hit.at("part")
    if part is None or part.word is None:
        return None
    if hit.rule.id == "clock.part" and _describes(hit, context):
        return None
    if hit.rule.id == "clock.day-part" and hit.has("weekday") and part.lower.endswith("s"):
        return None  # "Thursday nights" come again and again
    if hit.rule.id == "clock.noon" and part.capital and hit.first:
        return None
    return _time(_host(hit, context), part.word.code)


def _bare_part(hit: Hit, context: Context) -> Reading | None:
    """Read "at dawn" and "before dusk": parts of the day that need no article."""
    part = hit.pieces[hit.first]
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if part.word is None or part.word.id not in ("dawn", "dusk") or part.capital:
        return None
    if before not in ("at", "before", "by", "until", "after", "since"):
        return None
    return _time(_host(hit, context), part.word.code)


def _hours_of(hit: Hit, context: Context) -> Reading | None:
    """Read "the early hours of May 5" as its morning, "the late hours" as its night."""
    part = hit.at("part_of")
    late = part is not None and part.lower == "late"
    return _time(_host(hit, context), "NI" if late else "MO")


def _describes(hit: Hit, context: Context) -> bool:
    """Tell whether the part of the day only describes a noun: "the night watch"."""
    part = hit.at("part")
    edge = part is not None and part.word is not None and part.word.id in ("dawn", "dusk")
    if edge and hit.last < len(hit.pieces) and hit.pieces[hit.last].lower == "of":
        return True  # "the dawn of a new age"
    if not context.parse.tokens or hit.last >= len(hit.pieces) or hit.has("that"):
        return False
    index = context.parse.at(hit.pieces[hit.last].start)
    if hit.pieces[hit.last].symbol == NAME or index >= len(context.parse.tokens):
        return True
    return context.parse.tokens[index].pos in ("NOUN", "PROPN")


def _night(hit: Hit, context: Context) -> Reading | None:
    """Read "last night" and "tonight" and "this morning"."""
    part, way = hit.at("part"), hit.at("way")
    code = part.word.code if part and part.word else "NI"
    if context.today is None:
        return unresolved(f"XXXX-XX-XXT{code}", NO_ANCHOR, kind=TimexType.TIME)
    if hit.rule.id == "clock.tonight" and _title(hit):
        return None
    back = way is not None and way.lower == "last"
    found = stretch.day(context.today - timedelta(days=int(back)))
    return _time(dated(found, Basis.RELATIVE, context.since()), code)


def _title(hit: Hit) -> bool:
    """Tell whether the word is part of a name: "Europe Tonight", "the Tonight Show"."""
    before = hit.pieces[hit.first - 1] if hit.first else None
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    inside = before is not None and before.symbol == NAME
    opens = before is not None and before.lower == "the" and after and after.symbol == NAME
    return hit.pieces[hit.first].capital and bool(inside or opens)


def _hour(hit: Hit, context: Context) -> Reading | None:
    hour, minute, half = hit.at("hour"), hit.at("minute"), hit.at("half")
    if hour is None or hour.number is None or hour.number > 24:  # noqa: PLR2004  hours of a day
        return None
    number = hour.number % 12 if half else hour.number
    late = half is not None and half.lower in ("p", "pm", "afternoon", "evening", "night")
    if late or hour.lower.endswith("pm"):
        number = number % 12 + _NOON
    return _clock(number, minute.number if minute else 0, hit, context)


def _hour_this(hit: Hit, context: Context) -> Reading | None:
    """Read "3:45 this afternoon"."""
    hour, minute, part = hit.at("hour"), hit.at("minute"), hit.at("part")
    if hour is None or hour.number is None or hour.number > _NOON or part is None:
        return None
    late = part.word is not None and part.word.code != "MO"
    number = hour.number % _NOON + (_NOON if late else 0)
    return _clock(number, minute.number if minute else 0, hit, context)


def _digits(hit: Hit, context: Context) -> Reading | None:
    """Read "0900 GMT"."""
    hour = hit.at("hour")
    if hour is None or hour.number is None or len(hour.lower) != 4:  # noqa: PLR2004
        return None
    return _clock(hour.number // 100, hour.number % 100, hit, context)


def _clock(hour: int, minute: int | None, hit: Hit, context: Context) -> Reading | None:
    if hour > 24 or (minute or 0) > 59:  # noqa: PLR2004  hours of a day, minutes of an hour
        return None
    return _time(_host(hit, context), f"{hour:02}:{minute or 0:02}")


_DATE = "{month:month} .? {day:dd|nth}"
_DAY = (
    f"( {{word:dayword}} | {{way:last|next|this}}? {{weekday:weekday}} ( ,? {_DATE} )? | {_DATE} )"
)
_ZONE = (
    "( gmt | est | edt | local time | utc | moscow time | cst | pst | cdt | pdt"
    " | et | pt | ct | bst | cet )?"
)
_TIME = "{hour:dd} ( : {minute:dd|dddd} )? ( {half:ante} .? m .? | {half:meridiem} )"
RULES = (
    Rule("clock.day-part", f"{_DAY} {{part:daypart|noon}}", _part),
    Rule(
        "clock.part-of-day",
        f"( the )? {{part:daypart|noon}} ( of | on )? {_DAY} ( - {{dd}} )?",
        _part,
    ),
    Rule(
        "clock.hours-of",
        f"( the )? ( {{part_of:part}} | wee | small ) hours of {_DAY} {{daypart}}?",
        _hours_of,
    ),
    Rule("clock.night", "{way:last|this} {part:daypart|noon}", _night),
    Rule("clock.tonight", "{tonight}", _night),
    Rule("clock.hour", f"{_TIME} {_ZONE} ( ,? ( on )? {_DAY} {{daypart}}? )?", _hour),
    Rule("clock.hour", "{hour:dd} : {minute:dd|dddd} this {part:daypart}", _hour_this),
    Rule(
        "clock.hour", f"{{hour:dd|ones}} o ' clock ( in the {{half:daypart}} )? ( {_DAY} )?", _hour
    ),
    Rule("clock.bare-part", "{part:daypart}", _bare_part),
    Rule(
        "clock.digits",
        f"{{hour:dddd|yyyy}} ( gmt | utc | local time ) ( ( on )? {_DAY} )?",
        _digits,
    ),
    Rule("clock.glued", f"{{hour:clock}} {_ZONE} ( ( on )? {_DAY} )?", _hour),
    Rule(
        "clock.colon",
        f"{{hour:dd}} : {{minute:dd|dddd}} ( {_ZONE} ( on )? {_DAY} | gmt | local time )",
        _hour,
    ),
    Rule("clock.day-hour", f"{_DAY} ,? ( at )? {_TIME} {_ZONE}", _hour),
    Rule(
        "clock.stamp",
        f"( {{weekday}} ,? )? {_DATE} ,? {{year:yyyy}} ,? ( at )? {_TIME} {_ZONE}",
        _hour,
    ),
    Rule("clock.part-cut", "( the )? ( {part_of_day:part} -? ) {part:daypart}", _part),
    Rule("clock.part", "( the | (that: that ) ) {part:daypart|noon}", _part),
    Rule("clock.noon", "{part:noon}", _part),
)
