"""Read money: the sign before a number, the word after it, and whose money a shared word is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.model import Span
from verifier.quantities.lexemes import cut
from verifier.quantities.rows import currencies, signs

if TYPE_CHECKING:
    from verifier.quantities.lexemes import Line
    from verifier.quantities.rows import CurrencyRow

NEAR = 4000  # characters on either side in which a country is looked for
SIGN_PIECES = 4  # "U.S. $"
STEPS = 3  # pieces from the number to the word: "Hong Kong dollars"
# Signs in letters that are not written in capitals throughout.
MIXED = frozenset("dlrs rs sfr ksh".split())
# Words that are money only where the country is near: else weights, verbs and sums.
DAILY = frozenset("won marks sums crown".split())
NEVER_ALONE = frozenset("pounds mark sum".split())


def sign_before(line: Line, place: int) -> tuple[str, int] | None:
    """Return the code of a sign that ends before a place and where it begins: "US$", "HK $"."""
    last = line.at(place - 1).text
    if last.isalpha() and not last.isupper() and last.lower() not in MIXED:
        return None
    for first in range(max(0, place - SIGN_PIECES), place):
        code = _signs().get(tuple(line.at(at).text for at in range(first, place)))
        if code:
            return code, first
    return None


def money_after(line: Line, place: int, text: str) -> tuple[str, int] | None:
    """Return the money that follows and where its words end: "Danish crowns", "lei"."""
    for at in range(place, place + STEPS):
        rows = _words().get(line.at(at).lower, ())
        people = line.at(at - 1).lower if at > place else ""
        if not rows:
            continue
        if people and not any(people in row.people for row in currencies()):
            return None
        unit = _whose(rows, people, line.at(at).lower, _around(text, line.at(at).start))
        return (unit, at + 1) if unit else None
    return None


def _around(text: str, start: int) -> str:
    return text[max(0, start - NEAR) : start + NEAR]


def _whose(rows: tuple[CurrencyRow, ...], people: str, word: str, around: str) -> str:
    """Decide by the nationality, the usual meaning, then the country that the text names."""
    named = [row.id for row in rows if people and people in row.people]
    usual = [row.id for row in rows if row.default]
    near = [row.id for row in rows if any(name in around for name in row.near)]
    if named or usual:
        return (named or usual)[0]
    if word in NEVER_ALONE or (word in DAILY and not near):
        return ""
    return near[0] if len(near) == 1 or (near and word in DAILY) else word


@cache
def _signs() -> dict[tuple[str, ...], str]:
    """Index the signs by their pieces."""
    found: dict[tuple[str, ...], str] = {}
    for sign, code in signs():
        pieces = cut(sign, Span(0, len(sign))).pieces
        found.setdefault(tuple(piece.text for piece in pieces), code)
    return found


@cache
def _words() -> dict[str, tuple[CurrencyRow, ...]]:
    found: dict[str, tuple[CurrencyRow, ...]] = {}
    for row in currencies():
        for word in row.words:
            found[word] = (*found.get(word, ()), row)
    return found
