"""Weekdays: which week is meant follows from "last" and "next", else from the tense."""

from __future__ import annotations

from datetime import timedelta

from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.origin import coarse, origin, reason, today
from verifier.dates.pattern import Hit, Rule, shortened
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.tense import Tense, named
from verifier.dates.words import NAME
from verifier.model import Basis

_EPITHETS = ("black", "super", "bloody", "fat", "cyber", "ash")  # "Super Tuesday" is a name
_MONTHS = 15  # "Friday the 13th" comes at least once in any year


def _bare(hit: Hit, context: Context) -> Reading | None:
    piece = hit.at("weekday")
    if (
        not piece
        or not piece.number
        or not named(context.parse, piece.start, piece.lower)
        or shortened(hit, piece)
    ):
        return None
    if context.today is None:
        return unresolved(f"XXXX-WXX-{piece.number}", NO_ANCHOR)
    if _title(hit) or _any(hit, context):
        return None
    owner = hit.last < len(hit.pieces) and hit.pieces[hit.last].lower == "'"  # "Wednesday's ruling"
    after = not owner and (context.tense(hit) is Tense.FUTURE or deadline(hit, context))
    when = stretch.weekday(context.today, piece.number, after=after)
    side = "the next on or after" if after else "the last on or before"
    return dated(stretch.day(when), Basis.RELATIVE, context.since(side))


def _any(hit: Hit, context: Context) -> bool:
    """Tell whether no day in particular is meant: "on a Friday"; "in a Friday interview" is."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if before != "a" or not context.parse.tokens or hit.last >= len(hit.pieces):
        return before in ("a", "any")
    index = context.parse.at(hit.pieces[hit.last].start)
    tokens = context.parse.tokens
    return index >= len(tokens) or tokens[index].pos not in ("NOUN", "ADJ")


def _nth(hit: Hit, context: Context) -> Reading | None:
    """Read "Friday the 13th" as the nearest such day on the side of the tense."""
    piece, nth, today = hit.at("weekday"), hit.at("day"), context.today
    if not piece or not piece.number or not nth or not nth.number or today is None:
        return None
    step = 1 if context.tense(hit) is Tense.FUTURE else -1
    months = (stretch.holding("month", today).shifted(step * n) for n in range(_MONTHS))
    for one in months:
        found = stretch.calendar_day(one.first.year, one.first.month, nth.number)
        if found and found.isoweekday() == piece.number and (found - today).days * step >= 0:
            return dated(stretch.day(found), Basis.RELATIVE, context.since("the nearest to"))
    return None


def _title(hit: Hit) -> bool:
    """Tell whether the day belongs to the name of a thing: "the Sunday Courier"."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if before in _EPITHETS and hit.pieces[hit.first - 1].end + 1 == hit.pieces[hit.first].start:
        return True
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    named = after is not None and (after.symbol == NAME or (after.capital and not after.word))
    return before == "the" and named


def deadline(hit: Hit, context: Context) -> bool:
    """Tell whether a day lies ahead because something is to be done by it."""
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    return before in ("by", "until", "till") and context.tense(hit) is not Tense.PAST


def _pointed(hit: Hit, context: Context) -> Reading | None:
    piece, way = hit.at("weekday"), hit.at("way")
    if not piece or not piece.number or not way:
        return None
    if context.today is None:
        return unresolved(f"XXXX-WXX-{piece.number}", NO_ANCHOR)
    kind = way.word.kind if way.word else ""
    if kind in ("last", "past"):
        when, side = (
            stretch.weekday(context.today, piece.number, after=False, same=False),
            "the last before",
        )
    elif kind == "next":
        when, side = (
            stretch.weekday(context.today, piece.number, after=True, same=False),
            "the next after",
        )
    else:
        monday = stretch.weekday(context.today, 1, after=False)
        when, side = monday + timedelta(days=piece.number - 1), "in the week of"
    return dated(stretch.day(when), Basis.RELATIVE, context.since(side))


def _story(hit: Hit, context: Context) -> Reading | None:
    """Read "the previous Friday" and "the following Monday", counted from the story."""
    piece, way = hit.at("weekday"), hit.at("way")
    if not piece or not piece.number or not way:
        return None
    told = origin(hit, context, "day") or today(context)
    if told is None:
        return unresolved(f"XXXX-WXX-{piece.number}", NO_ANCHOR)
    if not told.counts("week"):
        return coarse(told, "weekday", f"XXXX-WXX-{piece.number}")
    after = bool(way.word and way.word.kind == "following")
    start = told.stretch.last if after else told.stretch.first
    when = stretch.weekday(start, piece.number, after=after, same=False)
    return dated(stretch.day(when), Basis.RELATIVE, reason(told, context))


RULES = (
    Rule("weekday.nth", "{weekday:weekday} the {day:nth|ordinal}", _nth),
    Rule("weekday.pointed", "( the | this )? {way:last|past|next} {weekday:weekday}", _pointed),
    Rule("weekday.this", "{way:this} {weekday:weekday}", _pointed),
    Rule("weekday.story", "the {way:previous|following} {weekday:weekday}", _story),
    Rule("weekday.bare", "{weekday:weekday}", _bare),
)
