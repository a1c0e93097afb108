"""Read the number that begins at a place: exact ones, "a dozen", "half a million", "dozens of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.quantities.numerals import LAST_OF_FRACTION, Number, digits, scales, spelled
from verifier.quantities.rows import number_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.quantities.lexemes import Line

VAGUE_REACH = 10  # "dozens" reaches from 12 to 120
FEW_REACH = 3  # "several dozen" reaches from 3 to 9 dozen
# "The second half of May" and "the northern half of the island" are parts with a name.
NAMES_HALF = frozenset(
    "first second latter former last other next early late top bottom upper lower".split()
)
AFTER_SHARE = LAST_OF_FRACTION - {"a", "an", "that"}
BEFORE_HALF = frozenset("by about almost nearly than over some roughly in one".split())


def number_at(line: Line, place: int) -> Number | None:
    """Read the longest number that begins at a place."""
    piece = line.at(place)
    if piece.kind == "num":
        return digits(line, place)
    if piece.lower in ("a", "an"):
        return _article(line, place)
    word = number_word(piece.lower)
    reader = READERS.get(word.kind) if word and piece.kind == "word" else None
    return reader(line, place) if reader else None


def _article(line: Line, place: int) -> Number | None:
    """Read "a dozen", "a million", "a third of", "a few hundred", "a half million"."""
    after, follows = line.at(place + 1).lower, line.at(place + 2).lower
    word = number_word(after)
    found = None
    if word and word.kind == "few" and after != "several":
        found = _few(line, place + 1)
    elif word and word.kind == "scale":
        found = spelled(line, place + 1)
    elif word and word.kind == "fraction" and follows in AFTER_SHARE and not after.endswith("s"):
        return Number(place, place + 2, 1 / word.value, 1 / word.value, "fraction")
    elif after == "half" and scales(line, place + 2)[0] > 1:
        found = _half(line, place + 1)
    return evolve(found, first=place) if found else None


def _half(line: Line, place: int) -> Number | None:
    """Read "half of", "half the", "half a million", "cut by half"."""
    after, before = line.at(place + 1), line.at(place - 1).lower
    if line.at(place).lower != "half" or before in NAMES_HALF or before.endswith("ern"):
        return None
    article = after.lower in ("a", "an")
    scale, end = scales(line, place + 2 if article else place + 1)
    if scale > 1:
        return Number(place, end, scale / 2, scale / 2, "words", scale, 0.5)
    ends = after.kind in ("end", "other") and before in BEFORE_HALF
    if ends or (after.lower in LAST_OF_FRACTION and not article):
        return Number(place, place + 1, 0.5, 0.5, "fraction", mantissa=0.5)
    return None


def _vague(line: Line, place: int) -> Number | None:
    """Read "dozens of", "hundreds of thousands of", "tens of millions"."""
    low, at = 1.0, place
    while True:
        word = number_word(line.at(at).lower)
        if word is None or word.kind != "vague":
            break
        low, at = low * word.value, at + 1
        if line.at(at).lower != "of":
            break
        inner = number_word(line.at(at + 1).lower)
        if inner is None or inner.kind != "vague":
            break
        at += 1
    if line.at(at).lower != "of" and line.at(at - 1).lower in ("tens", "scores"):
        return None
    return Number(place, at, low, low * VAGUE_REACH, "vague", mantissa=low)


def _few(line: Line, place: int) -> Number | None:
    """Read "several dozen", "a couple of thousand"; "several" alone is no number."""
    word = number_word(line.at(place).lower)
    at = place + 2 if line.words(place, 2) == ("couple", "of") else place + 1
    scale, end = scales(line, at)
    if word is None or scale == 1.0:
        return None
    high = word.value if line.at(place).lower == "couple" else word.value * FEW_REACH
    return Number(place, end, word.value * scale, high * scale, "vague", scale, float(word.value))


READERS: dict[str, Callable[[Line, int], Number | None]] = {
    "one": spelled,
    "ten": spelled,
    "vague": _vague,
    "few": _few,
    "fraction": _half,
}
