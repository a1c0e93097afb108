"""Times that come again: "every year", "each month", "daily"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.dates.kinds.amount import Amount, number_of
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading
from verifier.dates.words import NAME
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context

AGAIN = "the words say how often, not when"


def _set(value: str) -> Reading:
    return Reading(TimexType.SET, value, None, Basis.NONE, AGAIN, moves=False)


def _every(hit: Hit, context: Context) -> Reading | None:
    del context
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.kind != "unit":
        return None
    if hit.pieces[hit.first].lower == "per" and unit.word.code.startswith("T"):
        return None  # a speed
    count = number_of(hit.all("count")) if hit.has("count") else 1
    if hit.has("other"):
        count = 2
    return _set(Amount(count, unit.word.code).value)


def _weekday(hit: Hit, context: Context) -> Reading | None:
    del context
    day, part = hit.at("weekday"), hit.at("part")
    code = f"T{part.word.code}" if part is not None and part.word else ""
    return _set((f"XXXX-WXX-{day.number}" if day else "XXXX-XX-XX") + code)


def _after(hit: Hit, context: Context) -> Reading | None:
    """Read "day after day" and "year in, year out"."""
    unit, again = hit.at("unit"), hit.at("again")
    if unit is None or unit.word is None or again is None or unit.lower != again.lower:
        return None
    del context
    singular = unit.lower == unit.word.forms[0]
    return _set(Amount(1, unit.word.code).value) if singular else None


def _weekdays(hit: Hit, context: Context) -> Reading | None:
    """Read "Sundays" and "Thursday nights"; a capital behind makes a name of them."""
    del context
    day, part = hit.at("weekday"), hit.at("part")
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    if day is None or (after is not None and after.symbol == NAME):
        return None
    if hit.rule.id == "set.weekday-parts" and not (part and part.lower.endswith("s")):
        return None
    code = f"T{part.word.code}" if part is not None and part.word else ""
    return _set(f"XXXX-WXX-{day.number}{code}")


def _recurring(hit: Hit, context: Context) -> Reading | None:
    """Read "weekdays" and "weekends"; with a number they are counted."""
    del context
    word = hit.at("word")
    return _set(word.word.code) if word and word.word else None


def _weekends(hit: Hit, context: Context) -> Reading | None:
    del hit, context
    return _set("XXXX-WXX-WE")


def _month(hit: Hit, context: Context) -> Reading | None:
    del context
    month, season = hit.at("month"), hit.at("season")
    if month and month.number:
        return _set(f"XXXX-{month.number:02}")
    return _set(f"XXXX-{season.word.code}") if season and season.word else None


def _often(hit: Hit, context: Context) -> Reading | None:
    """Read "daily" and "weekly"; as a noun for a newspaper they are no time."""
    word = hit.at("word")
    if word is None or word.word is None or not _adverbial(word.start, context):
        return None
    if word.capital and hit.last < len(hit.pieces) and hit.pieces[hit.last].symbol == NAME:
        return None  # "the Daily Courier"
    return _set(word.word.code)


def _adverbial(offset: int, context: Context) -> bool:
    parse = context.parse
    if not parse.tokens:
        return True
    index = min(parse.at(offset), len(parse.tokens) - 1)
    token, before = parse.tokens[index], parse.tokens[index - 1] if index else None
    if token.pos in ("NOUN", "PROPN"):
        return False
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    # "the Communist daily Pravda", "one Kyiv daily"
    ends = after is None or after.pos not in ("NOUN", "ADJ")
    return not (ends and before is not None and before.pos in ("ADJ", "DET", "PROPN", "NUM"))


RULES = (
    Rule(
        "set.every",
        "( every | each | per ) (other: other )? (count: {dd|ones} )? {unit:unit}",
        _every,
    ),
    Rule("set.after", "{unit:unit} ( after | by ) {again:unit}", _after),
    Rule("set.in-out", "{unit:unit} in ,? ( and )? {again:unit} out", _after),
    Rule("set.weekdays", "{weekday:weekdays} {part:daypart}?", _weekdays),
    Rule("set.weekday-parts", "{weekday:weekday} {part:daypart}", _weekdays),
    Rule("set.weekends", "weekends", _weekends),
    Rule("set.recurring", "{word:recurring}", _recurring),
    Rule(
        "set.weekday",
        "( every | each ) ( other | {ordinal} )? {weekday:weekday} {part:daypart}?",
        _weekday,
    ),
    Rule("set.daypart", "( every | each ) {part:daypart}", _weekday),
    Rule("set.month", "( every | each ) ( {month:month} | {season:season} )", _month),
    Rule("set.often", "{word:often}", _often),
)
