"""Cut a sentence into numerals, words, signs and marks, independent of the pipeline's tokens.

Tokenizers cut "US$200", "kilowatt-hour", "T-80" and "5-10W" each in its own way; amounts need to
know what touches what, so this cut keeps to characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from verifier.model import Span

_PIECE = re.compile(
    r"(?P<num>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)"
    r"|(?P<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])"
    r"|(?P<dash>[-−‐‑–—]+)"
    r"|(?P<other>\S)"
)
_VULGAR = dict(
    zip(
        "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
        (
            1 / 2,
            1 / 3,
            2 / 3,
            1 / 4,
            3 / 4,
            1 / 5,
            2 / 5,
            3 / 5,
            4 / 5,
            1 / 6,
            5 / 6,
            1 / 8,
            3 / 8,
            5 / 8,
            7 / 8,
        ),
        strict=True,
    )
)


@frozen
class Lexeme:
    """A piece of text with what touches it."""

    kind: str  # num, word, dash, other, end
    text: str
    start: int
    end: int
    lower: str
    value: float = 0.0  # of a numeral

    def touches(self, other: Lexeme) -> bool:
        """Tell whether the other piece follows without a blank."""
        return self.end == other.start


END = Lexeme("end", "", -1, -1, "")


@frozen
class Line:
    """The pieces of one sentence; out of range there is END."""

    pieces: tuple[Lexeme, ...]

    def at(self, place: int) -> Lexeme:
        """Return the piece at a place, or END."""
        return self.pieces[place] if 0 <= place < len(self.pieces) else END

    def adjacent(self, place: int) -> bool:
        """Tell whether the piece at a place touches the one before it."""
        return place > 0 and self.at(place - 1).end == self.at(place).start

    def joins(self, place: int, marks: tuple[str, ...]) -> bool:
        """Tell whether one of the marks stands at a place and touches both its neighbours."""
        return self.at(place).text in marks and self.adjacent(place) and self.adjacent(place + 1)

    def words(self, first: int, count: int) -> tuple[str, ...]:
        """Return pieces from a place on, in lower case."""
        return tuple(self.at(place).lower for place in range(first, first + count))


def cut(text: str, span: Span) -> Line:
    """Cut the text of a span into pieces."""
    found = []
    for match in _PIECE.finditer(text, span.start, span.end):
        kind, piece = match.lastgroup or "other", match[0]
        value = 0.0
        if kind == "num":
            value = float(piece.replace(",", ""))
        elif kind == "vulgar":
            kind, value = "num", _VULGAR[piece]
        lower = piece.lower().replace("’", "'")
        found.append(Lexeme(kind, piece, match.start(), match.end(), lower, value))
    return Line(tuple(found))
