"""Parts of the week, the month or the year of the issue: "late in the year", "midweek"."""

from __future__ import annotations

from attrs import evolve

from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.amount import CALENDAR
from verifier.dates.kinds.relative import blank
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.slice import cut
from verifier.dates.stretch import holding
from verifier.model import Basis


def _edge_of_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "the end of the year" as that of the issue; the words of the edge are taken in later."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in ("W", "M", "Y", "E", "C"):
        return None
    name, _ = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(blank(name), NO_ANCHOR)
    found = holding(name, context.today)
    return evolve(dated(found, Basis.RELATIVE, context.since()), trim=(hit.first + 2, hit.last))


def _in_the_unit(hit: Hit, context: Context) -> Reading | None:
    """Read "later in the year" as that of the issue, "earlier in the day" as the day told of."""
    unit, side = hit.at("unit"), hit.at("side")
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if unit is None or unit.word is None or unit.word.code not in ("D", "W", "M", "Y", "E"):
        return None
    if side is None or side.word is None or (side.word.kind == "part" and after == "of"):
        return None  # "late in the day of the vote"
    name, _ = CALENDAR[unit.word.code]
    event = context.story.event or context.story.day
    origin = event.stretch.first if name == "day" and event else context.today
    if origin is None:
        return unresolved(blank(name), NO_ANCHOR)
    found = holding(name, origin)
    read = dated(found, Basis.RELATIVE, context.since(), mod=side.word.code)
    return evolve(read, period=cut(found, side.word.kind, side.word.code, context.today))


def _unit_end(hit: Hit, context: Context) -> Reading | None:
    """Read "month's end" as the end of that of the issue."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or unit.word.code not in ("W", "M", "E", "C"):
        return None
    name, _ = CALENDAR[unit.word.code]
    if context.today is None:
        return unresolved(blank(name), NO_ANCHOR)
    found = holding(name, context.today)
    read = dated(found, Basis.RELATIVE, context.since(), mod="END")
    return evolve(read, period=cut(found, "edge", "END", context.today))


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
        return unresolved(blank(name), NO_ANCHOR)
    found = holding(name, context.today)
    read = dated(found, Basis.RELATIVE, context.since(), mod="MID")
    return evolve(read, period=cut(found, "part", "MID", context.today))


RULES = (
    Rule("inside.in-the-unit", "{side:before|after|part} in the {unit:unit}", _in_the_unit),
    Rule("inside.mid-unit", "( the )? ( {mid:middle} | {part} -? {unit:unit} )", _mid_unit),
    Rule("inside.unit-end", "( the )? {unit:unit} ' s end", _unit_end),
    Rule("inside.edge-of-unit", "{edge} of the {unit:unit}", _edge_of_unit),
)
