"""Words before a time expression that belong to it: "early", "the end of", "more than"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.dates.reading import Reading
from verifier.dates.slice import cut
from verifier.model import TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.words import Piece
    from verifier.period import Period

_BOUNDED = ("more", "longer", "less", "fewer")


@frozen
class Extent:
    """A reading with the pieces that it stands in."""

    first: int
    last: int
    reading: Reading


def widen(extent: Extent, words: tuple[Piece, ...], floor: int, context: Context) -> Extent:
    """Take in the words on the left that change the meaning, down to piece `floor`."""
    for step in (_part, _edge, _bound, _approximate, _sometime):
        extent = step(extent, words, floor, context)
    return extent


def _kind(words: tuple[Piece, ...], place: int, floor: int) -> str:
    word = words[place].word if place >= floor else None
    return word.kind if word else ""


def _lower(words: tuple[Piece, ...], place: int, floor: int) -> str:
    return words[place].lower if place >= floor else ""


def _part(extent: Extent, words: tuple[Piece, ...], floor: int, context: Context) -> Extent:
    """Read "early June", "mid-1994", "late in 1997", "earlier this week"."""
    if extent.reading.type in (TimexType.DURATION, TimexType.SET):
        return extent
    place = extent.first - 1
    if (
        _lower(words, place, floor) in ("-", "in", "on", "of")
        and _kind(words, place - 1, floor) == "part"
    ):
        place -= 1
    kind = _kind(words, place, floor)
    if kind not in ("part", "before", "after"):
        return extent
    word = words[place].word
    if _lower(words, place - 1, floor) == "the" and kind == "part":
        place -= 1
    mod = word.code if word else ""
    if kind != "part" and not _pointing(words, extent):
        return extent
    read = evolve(extent.reading, mod=mod, period=_cut(extent.reading, kind, mod, context))
    return Extent(place, extent.last, read)


def _pointing(words: tuple[Piece, ...], extent: Extent) -> bool:
    """Tell whether "earlier" or "later" cuts the stretch, as in "earlier this week"."""
    head = words[extent.first]
    return bool(
        head.lower in ("this", "that", "in", "the", "last")
        or (head.word and head.word.kind in ("dayword", "month"))
    )


def _edge(extent: Extent, words: tuple[Piece, ...], floor: int, context: Context) -> Extent:
    """Read "the end of 1997", "the beginning of October", "the early part of June"."""
    if (
        extent.reading.type in (TimexType.DURATION, TimexType.SET)
        and extent.reading.stretch is None
    ):
        return extent
    first = extent.first - 2
    part = _lower(words, first, floor) in ("part", "half", "days", "months", "stages")
    if part and _kind(words, first - 1, floor) == "part":
        first -= 1  # "the early part of 1997"
    if _lower(words, extent.first - 1, floor) != "of" or _kind(words, first, floor) not in (
        "edge",
        "part",
    ):
        return extent
    word = words[first].word
    mod = word.code if word else ""
    if _lower(words, first - 1, floor) == "very":
        first -= 1
    if _lower(words, first - 1, floor) == "the":
        first -= 1
    read = evolve(extent.reading, mod=mod, period=_cut(extent.reading, "edge", mod, context))
    return Extent(first, extent.last, read)


def _bound(extent: Extent, words: tuple[Piece, ...], floor: int, context: Context) -> Extent:
    """Read "more than two weeks", "at least 30 days", "up to 180 days"."""
    del context
    if not _counted(extent.reading, words, extent.last):
        return extent
    one, two = _lower(words, extent.first - 1, floor), _lower(words, extent.first - 2, floor)
    if one == "than" and two in _BOUNDED:
        mod = "MORE_THAN" if two in ("more", "longer") else "LESS_THAN"
        first = extent.first - (3 if _lower(words, extent.first - 3, floor) == "no" else 2)
        if first == extent.first - 3:
            mod = "EQUAL_OR_LESS" if two in ("more", "longer") else "EQUAL_OR_MORE"
        return Extent(first, extent.last, evolve(extent.reading, mod=mod))
    if one in ("least", "most") and two == "at":
        mod = "EQUAL_OR_MORE" if one == "least" else "EQUAL_OR_LESS"
        return Extent(extent.first - 2, extent.last, evolve(extent.reading, mod=mod))
    three = _lower(words, extent.first - 3, floor)
    if one == "as" and two in ("long", "much", "many") and three == "as":
        return Extent(extent.first - 3, extent.last, evolve(extent.reading, mod="EQUAL_OR_LESS"))
    if one == "to" and two == "up":
        return Extent(extent.first - 2, extent.last, evolve(extent.reading, mod="EQUAL_OR_LESS"))
    return extent


def _counted(read: Reading, words: tuple[Piece, ...], last: int) -> bool:
    return read.type is TimexType.DURATION or words[last - 1].lower in ("ago", "earlier", "later")


def _approximate(extent: Extent, words: tuple[Piece, ...], floor: int, context: Context) -> Extent:
    """Read "about two weeks", "nearly an hour", "around 7 p.m."."""
    del context
    word = words[extent.first - 1].word if extent.first - 1 >= floor else None
    if word is None or word.kind != "approx":
        return extent
    if extent.reading.type is not TimexType.TIME and not _counted(
        extent.reading, words, extent.last
    ):
        return extent
    if word.id == "over" and words[extent.first].lower in (
        "the",
        "these",
        "last",
        "past",
        "next",
        "this",
    ):
        return extent
    return Extent(extent.first - 1, extent.last, evolve(extent.reading, mod=word.code))


def _sometime(extent: Extent, words: tuple[Piece, ...], floor: int, context: Context) -> Extent:
    """Take in "sometime next year"."""
    del context
    dates = extent.reading.type is TimexType.DATE
    if dates and _lower(words, extent.first - 1, floor) == "sometime":
        return Extent(extent.first - 1, extent.last, extent.reading)
    return extent


def _cut(read: Reading, kind: str, mod: str, context: Context) -> Period | None:
    """Return the piece of the stretch that the word leaves."""
    if read.stretch is None or read.period is None:
        return read.period
    return cut(read.stretch, kind, mod, context.today)
