"""Words that point at the present, the past or the future."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.amount import Amount, many
from verifier.dates.origin import NOTHING_TOLD, origin
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, reference, unresolved
from verifier.dates.stretch import holding
from verifier.dates.upto import running, upto
from verifier.dates.words import NAME
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.period import Period


def _present(hit: Hit, context: Context) -> Reading | None:
    del hit
    today = context.today
    return reference(
        "PRESENT_REF",
        holding("month", today).period if today else None,
        context.since("the time of"),
    )


def _past(hit: Hit, context: Context) -> Reading | None:
    del hit
    return reference("PAST_REF", _side(context, before=True), context.since("before"))


def _the_past(hit: Hit, context: Context) -> Reading | None:
    """Read "in the past"; before a number it goes on: "the past nine elections"."""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    return None if after and (after.number is not None or after.word) else _past(hit, context)


def _the_present(hit: Hit, context: Context) -> Reading | None:
    """Read "at the present time" and "the present", not "the present candidate"."""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    if hit.pieces[hit.last - 1].lower == "present" and after and after.lower[0].isalnum():
        return None
    return _present(hit, context)


def _recent(hit: Hit, context: Context) -> Reading | None:
    """Read "recent weeks": a length of unknown size before the issue."""
    unit = hit.at("unit")
    if unit is None or unit.word is None:
        return None
    value = Amount(None, unit.word.code).value
    return evolve(
        reference(value, _side(context, before=True), context.since("before")),
        type=TimexType.DURATION,
    )


def _the_future(hit: Hit, context: Context) -> Reading | None:
    """Read "in the future", not "the future of the port" and "the future minister"."""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    owned = after is not None and (after.lower == "of" or after.symbol == NAME)
    return None if owned else _future(hit, context)


def _future_units(hit: Hit, context: Context) -> Reading | None:
    """Read "future years" and "future quarters"."""
    unit = hit.at("unit")
    return _future(hit, context) if many(unit) else None


def _years_past(hit: Hit, context: Context) -> Reading | None:
    """Read "in years past"; "ten years past" counts."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    unit = hit.at("unit")
    return _past(hit, context) if many(unit) and before in ("in", "of", "from") else None


def _later(hit: Hit, context: Context) -> Reading | None:
    """Read "a short time later": from the date told of on."""
    told = origin(hit, context)
    if told is None:
        return unresolved("FUTURE_REF", NOTHING_TOLD)
    return reference("FUTURE_REF", period.window(told.placed.earliest, None), told.reason)


def _future(hit: Hit, context: Context) -> Reading | None:
    del hit
    return reference("FUTURE_REF", _side(context, before=False), context.since("from"))


def _side(context: Context, *, before: bool) -> Period | None:
    if context.today is None:
        return None
    return period.window(None, context.today) if before else period.since(context.today)


def _current(hit: Hit, context: Context) -> Reading | None:
    """Read "current" before a noun, not the current of a river."""
    tokens = context.parse.tokens
    index = context.parse.at(hit.pieces[hit.last - 1].end)
    if index >= len(tokens) or tokens[index].pos not in ("NOUN", "PROPN", "ADJ"):
        return None
    return _present(hit, context)


def _so_far(hit: Hit, context: Context) -> Reading | None:
    """Read "so far": from the story up to the issue."""
    del hit
    today = context.today
    if today is None:
        return reference("PRESENT_REF", None, NO_ANCHOR)
    told = context.story.line or context.story.beside
    if told is None or told.stretch.first > today:
        return reference("PRESENT_REF", period.until(today), context.since("up to"))
    placed = running(told.placed, upto(told.stretch, context))
    return reference("PRESENT_REF", placed, told.reason)


def _soon(hit: Hit, context: Context) -> Reading | None:
    word = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if before in ("too", "how", "as"):
        return None
    if word is not None and word.lower in ("after", "before", "thereafter", "afterward", "as"):
        return None
    return _future(hit, context)


def _now(hit: Hit, context: Context) -> Reading | None:
    word = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    if word is not None and word.lower in ("that", "-"):
        return None  # "the now-idle mill"
    return _present(hit, context)


def _then(hit: Hit, context: Context) -> Reading | None:
    """Read "then" at the end of a clause as the time told of; "then" for "next" is left alone."""
    told = origin(hit, context)
    word = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    if hit.pieces[hit.first].capital or (hit.first and hit.pieces[hit.first - 1].lower == "why"):
        return None
    if told is None or word is None or word.lower not in (".", ",", ";", "whether", "that"):
        return None
    return evolve(dated(told.stretch, Basis.ANAPHORIC, told.reason), period=told.placed)


RULES = (
    Rule("reference.now", "( right )? {now}", _now),
    Rule("reference.currently", "{present}", _present),
    Rule("reference.current", "{current}", _current),
    Rule(
        "reference.at-present",
        "( the present ( time )? | at the moment | at this time | at present )",
        _the_present,
    ),
    Rule("reference.so-far", "( so far | to date | until now | up to now | thus far )", _so_far),
    Rule("reference.recently", "( most | more )? {recently}", _past),
    Rule("reference.recent", "{recent}", _past),
    Rule(
        "reference.recent-units",
        "( the )? ( most )? {recent} {unit:unit} ( ( and | or ) {unit} )?",
        _recent,
    ),
    Rule("reference.future-units", "{future} {unit:unit}", _future_units),
    Rule("reference.years-past", "{unit:unit} ( past | gone by )", _years_past),
    Rule("reference.other-day", "the other ( day | night | week )", _past),
    Rule(
        "reference.time-later",
        "( a | some | not ) ( short | long | little )? ( time | while | moment ) (way: later )",
        _later,
    ),
    Rule("reference.formerly", "{formerly}", _past),
    Rule("reference.past", "the ( recent )? {past}", _the_past),
    Rule(
        "reference.long-ago",
        "( ( some | a ( long | short ) )? time | long | ( not long ) | a ( little )? while ) ago",
        _past,
    ),
    Rule("reference.soon", "{soon}", _soon),
    Rule("reference.future", "( the | the near | the foreseeable | near ) {future}", _the_future),
    Rule("reference.term", "the ( near | short | long ) term", _future),
    Rule("reference.these-days", "these days", _present),
    Rule("reference.those-days", "those days", _past),
    Rule("reference.then", "then", _then),
)
