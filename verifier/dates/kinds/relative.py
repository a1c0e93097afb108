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
from verifier.dates.stretch import Stretch, holding
from verifier.dates.tense import Tense
from verifier.dates.words import NAME, Piece
from verifier.model import Basis, TimexType

_QUOTES = ('"', "'", "“", "”")


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
    """Tell whether the word ends a name, "Russia Today", or is one: the program "Today"."""
    before = hit.pieces[hit.first - 1] if hit.first else None
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    alone = _quoted(hit) and after in _QUOTES
    return word.capital and before is not None and (before.symbol == NAME or alone)


def _quoted(hit: Hit) -> bool:
    return hit.first > 0 and hit.pieces[hit.first - 1].lower in _QUOTES


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
    if _quoted(hit) and unit.capital:
        return None  # on the program "This Week"
    name, size = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(blank(name), NO_ANCHOR)
    found = holding(name, context.today).shifted(way(hit.at("way")) * size)
    read = dated(found, Basis.RELATIVE, context.since())
    return read if way(hit.at("way")) else within(read, found, hit, context)


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


def _full(hit: Hit, context: Context) -> Reading | None:
    """Read "full-year results" as those of the year of the issue."""
    unit = hit.at("unit")
    if unit is None or unit.lower != "year" or context.today is None:
        return None
    return dated(holding("year", context.today), Basis.RELATIVE, context.since())


def _around(hit: Hit, context: Context) -> Reading | None:
    """Read "the day before yesterday"."""
    if context.today is None:
        return unresolved("XXXX-XX-XX", NO_ANCHOR)
    steps = -2 if hit.pieces[hit.last - 1].lower == "yesterday" else 2
    return dated(
        stretch.day(context.today + timedelta(days=steps)), Basis.RELATIVE, context.since()
    )


def _the_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "for the year", "the week's events" and "in the fiscal year" as those of the issue."""
    unit = hit.at("unit")
    if unit is None or unit.lower not in ("year", "week") or context.today is None:
        return None
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if not _stands(hit, after):
        return None
    if after in ("ended", "ending"):
        return _ended(hit, context)
    name, _ = CALENDAR[unit.word.code if unit.word else "Y"]
    return dated(holding(name, context.today), Basis.RELATIVE, context.since())


def _stands(hit: Hit, after: str) -> bool:
    """Tell whether "the year" needs no more words: "the year of the flood" names another."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if after == "'":
        return hit.last - hit.first == len(("the", "week"))
    if after == "of":  # "a high for the year of $42"
        worth = hit.pieces[hit.last + 1 : hit.last + 2]
        return before == "for" and bool(worth) and not worth[0].lower[0].isalpha()
    ties = ("for", "in", "of", "during", "throughout", "through")
    return before in ties and after not in ("-", "before", "after", "that", "when")


def _ended(hit: Hit, context: Context) -> Reading | None:
    """Read "the year ended March 31" as the one whose last month was last in March, weeks too."""
    month = hit.pieces[hit.last + 1] if hit.last + 1 < len(hit.pieces) else None
    if month is None or month.word is None or month.word.kind != "month" or not month.number:
        return None
    today = context.today or date.max
    now, past = today.month, hit.pieces[hit.last].lower == "ended"
    step = -int(past and month.number > now) + int(not past and month.number < now)
    found = Stretch("year", today.year + step)
    day = hit.pieces[hit.last + 2 : hit.last + 4]
    number = next((piece.number for piece in day if piece.number), None)
    if hit.pieces[hit.last - 1].lower == "week":
        last = stretch.calendar_day(today.year + step, month.number, number or 1)
        found = holding("week", last or today)
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


def blank(unit: str) -> str:
    """Return the TIMEX3 value of a unit that nothing places."""
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
        return unresolved(blank(name), NO_ANCHOR)
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
    Rule("relative.full-year", "( the )? full - {unit:unit}", _full),
    Rule(
        "relative.unit", f"( this time | the )? {{way:last|past|next}} {_KIND} {{unit:unit}}", _unit
    ),
    Rule("relative.this-unit", f"{{way:this}} {_KIND} {{unit:unit}}", _unit),
    Rule("relative.this-past-unit", "this {way:last|past|next} {unit:unit}", _unit),
    Rule("relative.current-unit", "( the | this ) {way:current} {unit:unit}", _unit),
    Rule("relative.new-year", "the new year", _new_year),
    Rule("relative.around", "the day ( before yesterday | after tomorrow )", _around),
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
