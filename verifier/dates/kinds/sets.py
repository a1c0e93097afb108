"""Times that come again: "every year", "each month", "daily"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.dates.kinds.amount import Amount, number_of
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context

AGAIN = "the words say how often, not when"


def _set(value: str) -> Reading:
    return Reading(TimexType.SET, value, None, Basis.NONE, AGAIN, moves=False)


def _every(hit: Hit, context: Context) -> Reading | None:
    del context
    unit = hit.at("unit")
    if unit is None or unit.word is None or not unit.word.code:
        return None
    if hit.pieces[hit.first].lower == "per" and unit.word.code.startswith("T"):
        return None  # a speed
    count = number_of(hit.all("count")) if hit.has("count") else 1
    return _set(Amount(count, unit.word.code).value)


def _weekday(hit: Hit, context: Context) -> Reading | None:
    del context
    day = hit.at("weekday")
    return _set(f"XXXX-WXX-{day.number}") if day else None


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
    Rule("set.every", "( every | each | per ) ( other )? (count: {dd|ones} )? {unit:unit}", _every),
    Rule("set.weekday", "( every | each ) {weekday:weekday}", _weekday),
    Rule("set.month", "( every | each ) ( {month:month} | {season:season} )", _month),
    Rule("set.often", "{word:often}", _often),
)
