"""Times counted from the issue: yesterday, last month, next spring, this weekend."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.amount import CALENDAR
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.slice import cut
from verifier.dates.stretch import Stretch, holding
from verifier.dates.tense import Tense
from verifier.dates.words import NAME, Piece
from verifier.model import Basis, TimexType


def _day(hit: Hit, context: Context) -> Reading | None:
    word = hit.at("word")
    if word is None or word.number is None or _title(hit, word):
        return None
    if context.today is None:
        return unresolved("XXXX-XX-XX", NO_ANCHOR)
    return dated(
        stretch.day(context.today + timedelta(days=word.number)), Basis.RELATIVE, context.since()
    )


def _title(hit: Hit, word: Piece) -> bool:
    """Tell whether the word ends a name: "Russia Today"."""
    before = hit.pieces[hit.first - 1] if hit.first else None
    return word.capital and before is not None and before.symbol == NAME


def way(piece: Piece | None) -> int:
    """Return the step that "last", "this" or "next" takes."""
    kind = piece.word.kind if piece and piece.word else ""
    return {"last": -1, "past": -1, "previous": -1, "next": 1, "following": 1}.get(kind, 0)


def _unit(hit: Hit, context: Context) -> Reading | None:
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in CALENDAR:
        return None
    if unit.lower != unit.word.forms[0] or (unit.word.code == "E" and way(hit.at("way"))):
        return None  # "the coming months" and "the past decade" are lengths
    if unit.word.code == "D" and way(hit.at("way")):
        return None  # "the next day" counts from the story
    name, size = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(_blank(name), NO_ANCHOR)
    found = holding(name, context.today).shifted(way(hit.at("way")) * size)
    read = dated(found, Basis.RELATIVE, context.since())
    return read if way(hit.at("way")) else within(read, found, hit, context)


def _edge_of_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "the end of the year" as that of the issue; the words of the edge are taken in later."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in ("W", "M", "Y", "E", "C"):
        return None
    name, _ = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(_blank(name), NO_ANCHOR)
    found = holding(name, context.today)
    return evolve(dated(found, Basis.RELATIVE, context.since()), trim=(hit.first + 2, hit.last))


def _unit_end(hit: Hit, context: Context) -> Reading | None:
    """Read "month's end" as the end of that of the issue."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in ("W", "M", "E", "C"):
        return None
    name, _ = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(_blank(name), NO_ANCHOR)
    found = holding(name, context.today)
    read = dated(found, Basis.RELATIVE, context.since(), mod="END")
    return evolve(read, period=cut(found, "edge", "END", context.today))


def _in_the_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "later in the year" as that of the issue, "earlier in the day" as the day told of."""
    unit, side = hit.at("unit"), hit.at("side")
    if (
        unit is None
        or unit.word is None
        or side is None
        or side.word is None
        or unit.word.code not in ("D", "W", "M", "Y", "E")
        or (
            side.word.kind == "part"
            and hit.last < len(hit.pieces)
            and hit.pieces[hit.last].lower == "of"
        )
    ):
        return None
    name, _ = CALENDAR[unit.word.code]
    event = context.story.event or context.story.day
    origin = event.stretch.first if name == "day" and event else context.today
    if origin is None:
        return unresolved(_blank(name), NO_ANCHOR)
    found = holding(name, origin)
    read = dated(found, Basis.RELATIVE, context.since(), mod=side.word.code)
    return evolve(read, period=cut(found, side.word.kind, side.word.code, context.today))


def _mid_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "midyear" and "mid-week" as the middle of that of the issue."""
    mid, unit, first = hit.at("mid"), hit.at("unit"), hit.pieces[hit.first]
    word = mid.word if mid else unit.word if unit else None
    head = hit.pieces[hit.first + (first.lower == "the")]
    if word is None or word.code not in ("W", "M", "Y", "E", "C"):
        return None
    if mid is None and (head.lower != "mid" or unit is None or unit.lower != word.forms[0]):
        return None
    name, _ = CALENDAR[word.code]
    if context.today is None:
        return unresolved(_blank(name), NO_ANCHOR)
    found = holding(name, context.today)
    read = dated(found, Basis.RELATIVE, context.since(), mod="MID")
    return evolve(read, period=cut(found, "part", "MID", context.today))


def _new_year(hit: Hit, context: Context) -> Reading | None:
    """Read "in the new year" as the one that begins next, or has just begun."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if before not in ("in", "by", "of", "until", "before", "into", "for", "during"):
        return None
    if context.today is None:
        return unresolved("XXXX", NO_ANCHOR)
    begun = context.today.month <= 2 and context.tense(hit) is not Tense.FUTURE  # noqa: PLR2004
    found = Stretch("year", context.today.year + int(not begun))
    return dated(found, Basis.RELATIVE, context.since())


def _around(hit: Hit, context: Context) -> Reading | None:
    """Read "the day before yesterday"."""
    if context.today is None:
        return unresolved("XXXX-XX-XX", NO_ANCHOR)
    steps = -2 if hit.pieces[hit.last - 1].lower == "yesterday" else 2
    return dated(
        stretch.day(context.today + timedelta(days=steps)), Basis.RELATIVE, context.since()
    )


def _the_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "for the year" and "in the fiscal year" as those of the issue."""
    unit = hit.at("unit")
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if unit is None or unit.lower not in ("year", "week") or context.today is None:
        return None
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if before not in ("for", "in", "of", "during", "throughout", "through") or after in (
        "of",
        "-",
        "before",
        "after",
        "that",
        "when",
    ):
        return None
    if unit.lower == "year" and after in ("ended", "ending", "to"):
        return _ended(hit, context)
    name, _ = CALENDAR[unit.word.code if unit.word else "Y"]
    return dated(holding(name, context.today), Basis.RELATIVE, context.since())


def _ended(hit: Hit, context: Context) -> Reading | None:
    """Read "the year ended March 31" as the one whose last month was last in March."""
    month = hit.pieces[hit.last + 1] if hit.last + 1 < len(hit.pieces) else None
    if month is None or month.word is None or month.word.kind != "month" or not month.number:
        return None
    today = context.today or date.max
    now, past = today.month, hit.pieces[hit.last].lower == "ended"
    step = -int(past and month.number > now) + int(not past and month.number < now)
    found = Stretch("year", today.year + step)
    return dated(found, Basis.RELATIVE, context.since("the year of"))


def within(read: Reading, found: Stretch, hit: Hit, context: Context) -> Reading:
    """Cut "this year" at the issue where the tense tells on which side of it the event lies."""
    today = context.today
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if (
        today is None
        or found.unit == "day"
        or after == "'"
        or not found.first <= today <= found.last
    ):
        return read
    verb = context.tense(hit)
    if verb is Tense.FUTURE:
        return evolve(read, period=period.window(today, found.last))
    if verb in (Tense.PAST, Tense.PERFECT):
        return evolve(read, period=period.window(found.first, today))
    return read


def _blank(unit: str) -> str:
    return {
        "week": "XXXX-WXX",
        "weekend": "XXXX-WXX-WE",
        "month": "XXXX-XX",
        "quarter": "XXXX-QX",
        "day": "XXXX-XX-XX",
    }.get(unit, "XXXX")


def _month(hit: Hit, context: Context) -> Reading | None:
    piece = hit.at("month")
    if piece is None or not piece.number:
        return None
    if context.today is None:
        return unresolved(f"XXXX-{piece.number:02}", NO_ANCHOR)
    now, step = holding("month", context.today), way(hit.at("way"))
    found = stretch.month(context.today.year, piece.number)
    if step < 0 and found.index >= now.index:
        found = found.shifted(-12)
    if step > 0 and found.index <= now.index:
        found = found.shifted(12)
    return dated(found, Basis.RELATIVE, context.since())


def _before_last(hit: Hit, context: Context) -> Reading | None:
    """Read "the week before last"."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in CALENDAR:
        return None
    name, size = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(_blank(name), NO_ANCHOR)
    return dated(holding(name, context.today).shifted(-2 * size), Basis.RELATIVE, context.since())


def _year_of(hit: Hit, context: Context) -> Reading | None:
    """Read "June of last year", "the spring of this year"."""
    step, month, season = way(hit.at("way")), hit.at("month"), hit.at("season")
    if context.today is None:
        return unresolved("XXXX", NO_ANCHOR)
    year = context.today.year + step
    if month and month.number:
        found = stretch.month(year, month.number)
    elif season and season.number:
        found = Stretch("season", year * 4 + season.number - 21)
    else:
        return None
    return dated(found, Basis.RELATIVE, context.since())


def _overnight(hit: Hit, context: Context) -> Reading | None:
    """Read "overnight" as the night before the issue."""
    after = hit.pieces[hit.last : hit.last + 1]
    if hit.pieces[hit.first].capital and after and after[0].symbol == NAME:
        return None  # "The Overnight Hotel"
    if context.today is None:
        return unresolved("XXXX-XX-XXTNI", NO_ANCHOR, kind=TimexType.TIME)
    found = stretch.day(context.today)
    night = period.window(context.today - timedelta(days=1), context.today)
    return Reading(
        TimexType.TIME, found.value + "TNI", night, Basis.RELATIVE, context.since(), moves=False
    )


_KIND = "( fiscal | calendar | school | academic )?"
RULES = (
    Rule("relative.day", "{word:dayword}", _day),
    Rule("relative.unit", f"( the )? {{way:last|past|next}} {_KIND} {{unit:unit}}", _unit),
    Rule("relative.this-unit", f"{{way:this}} {_KIND} {{unit:unit}}", _unit),
    Rule("relative.this-past-unit", "this {way:last|past|next} {unit:unit}", _unit),
    Rule("relative.current-unit", "( the | this ) {way:current} {unit:unit}", _unit),
    Rule("relative.in-the-unit", "{side:before|after|part} in the {unit:unit}", _in_the_unit),
    Rule("relative.mid-unit", "( the )? ( {mid:middle} | {part} -? {unit:unit} )", _mid_unit),
    Rule("relative.unit-end", "( the )? {unit:unit} ' s end", _unit_end),
    Rule("relative.new-year", "the new year", _new_year),
    Rule("relative.around", "the day ( before yesterday | after tomorrow )", _around),
    Rule("relative.edge-of-unit", "{edge} of the {unit:unit}", _edge_of_unit),
    Rule(
        "relative.the-unit",
        "the ( {current} | latest | full )? ( fiscal )? {unit:unit}",
        _the_unit,
    ),
    Rule("relative.month", "( this )? {way:last|past|next|this} {month:month}", _month),
    Rule("relative.before-last", "the {unit:unit} before last", _before_last),
    Rule(
        "relative.year-of",
        "( {month:month} | the {season:season} ) of {way:last|this|next} year",
        _year_of,
    ),
    Rule("relative.overnight", "{overnight}", _overnight),
)
