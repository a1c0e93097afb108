"""The word that ties a time expression to its clause, and what it does to the dates."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier import period
from verifier.dates.tense import Tense, negated, tense
from verifier.dates.upto import first_of, plain, running, upto
from verifier.dates.words import PREPOSITIONS, Piece
from verifier.model import TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.reading import Reading
    from verifier.model import Parse
    from verifier.period import Period

_NAMES = ("the", "a", "its", "their", "his", "her")


@frozen
class Place:
    """Where a reading stands, for the word before it and the verb around it."""

    words: tuple[Piece, ...]
    first: int
    last: int
    floor: int  # the first piece that no other expression has


def relation(place: Place) -> str:
    """Return the word that ties the expression to its clause: "since", "as of", "name" …."""
    before = place.words[place.first - 1].lower if place.first > place.floor else ""
    earlier = place.words[place.first - 2].lower if place.first - 1 > place.floor else ""
    if before == "of" and earlier == "as":
        return "as of"
    if before == "to" and earlier == "prior":
        return "before"
    if before == "than" and earlier in ("later", "after"):
        return "by"  # "no later than June 15"
    if before in PREPOSITIONS:
        return "until" if before == "till" else before
    return ""


def tied(read: Reading, word: str, place: Place, context: Context) -> Reading:
    """Give the dates that "since", "until", "by", "from", "before" and "after" make of a date."""
    told = read.period
    if told is None or read.type is not TimexType.DATE or read.parts:
        return read
    if read.stretch is None or (word == "after" and _attributive(place)):
        return read
    if word == "since":
        start = first_of(told) if read.mod == "START" else told
        return evolve(read, period=running(start, upto(read.stretch, context)))
    at = place.words[place.first].start
    verb = tense(context.parse, at, place.words[place.last - 1].end)
    if told.earliest and not_before(context.parse, word, at, place):
        return _onward(read, told, word, verb)
    if word == "before" and read.mod == "END":
        word = "by"  # "before the end of the year"
    changed = _bounded(word, told, context.today, verb)
    return evolve(read, period=changed) if changed else read


def not_before(parse: Parse, word: str, start: int, place: Place) -> bool:
    """Tell whether nothing comes before the date: "will not begin before", "only after June"."""
    before = [piece.lower for piece in place.words[max(place.floor, place.first - 4) : place.first]]
    if word == "after":
        return "only" in before
    if word == "than":
        return before[-3:-1] == ["no", "earlier"] or before[-3:-1] == ["not", "earlier"]
    if word not in ("before", "until", "by") or (word == "by" and "before" not in before):
        return False
    return (before[:-1][-1:] == ["not"]) or negated(parse, start)


def _onward(read: Reading, told: Period, word: str, verb: Tense) -> Reading:
    """Let it begin at the date; "did not open until June 5" says that it opened then."""
    began = word == "until" and verb in (Tense.PAST, Tense.PERFECT)
    reason = f"{read.reason}; not before it"
    end = read.mod == "END" and told.latest  # "not before the end of the year"
    start = period.day(told.latest) if end and told.latest else plain(told)
    return evolve(read, period=told if began else period.since(start), reason=reason)


def _bounded(word: str, told: Period, today: date | None, verb: Tense) -> Period | None:
    if word == "from" and told.earliest:
        return period.since(plain(told))
    if word in ("until", "through") and told.latest:
        ahead = today is not None and verb is Tense.FUTURE and today <= told.latest
        closed = ahead or word == "until"  # "through 1994" is the whole of it in the past
        return period.interval(today if ahead else None, plain(told)) if closed else None
    if word == "by" and told.latest:
        ahead = today is not None and today <= told.latest and verb is not Tense.PAST
        return period.window(today if ahead else None, told.latest)
    if word == "before" and told.earliest and told.earliest > date.min:
        return period.window(None, told.earliest - timedelta(days=1))
    if word == "after" and told.latest and told.latest < date.max:
        start = told.latest + timedelta(days=1)
        past = verb in (Tense.PAST, Tense.PERFECT) and today is not None and start <= today
        return period.window(start, today if past else None)
    return None


def _attributive(place: Place) -> bool:
    """Tell whether a thing follows that the date only describes: "after the 1994 talks"."""
    after = place.words[place.last] if place.last < len(place.words) else None
    return (
        after is not None
        and after.lower.isalpha()
        and after.word is None
        and after.symbol in ("w", "W")
    )


def of_a_name(read: Reading, place: Place) -> bool:
    """Tell whether a year belongs to the name of a thing: "the 1986 Chornobyl disaster"."""
    if read.stretch is None or read.stretch.unit != "year" or place.last >= len(place.words):
        return False
    before = place.words[place.first - 1].lower if place.first > place.floor else ""
    owner = before == "s" and place.words[place.first - 2].lower == "'"
    return (
        (owner or before in _NAMES)
        and place.words[place.last].symbol in ("w", "W")
        and not read.mod
    )
