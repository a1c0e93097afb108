"""What the reader's screen can show, and text made safe and broken into lines for it.

Width is counted in cells: a Chinese character takes two, a combining accent none. Control
characters of a document are shown as escapes and never sent: a text can neither move the
cursor, nor colour what follows, nor turn the reading direction round.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen
from rich.cells import get_character_cell_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NARROWEST = 40  # cells; a narrower terminal gets long lines rather than columns of single words
BREAK_AFTER = "–—|"  # a line may end after these, where a word goes on without a blank
WIDE = 2  # cells
# Overrides, embeddings and isolates: they can make a text read otherwise than it stands.
BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
UNSENT = frozenset({"Cc", "Cs"})  # controls of C0 and C1, halves of surrogate pairs


class Ink(Enum):
    """What a colour terminal does with a piece of text (SGR numbers)."""

    PLAIN = ""
    STRONG = "1"
    FAINT = "2"
    DATE = "1;36"
    FLAG = "33"
    ALARM = "1;31"


@frozen
class Screen:
    """The surface that a format writes on."""

    width: int = 100  # cells
    colour: bool = False
    ascii: bool = False  # the marks are ASCII, for an output that cannot encode others

    def paint(self, text: str, ink: Ink) -> str:
        """Colour a text, on a screen that has colour."""
        if not self.colour or ink is Ink.PLAIN or not text:
            return text
        return f"\x1b[{ink.value}m{text}\x1b[0m"

    def pick(self, mark: str, plain: str) -> str:
        """Return a mark, or what stands for it in ASCII."""
        return plain if self.ascii else mark


@frozen
class Cell:
    """One code point as it is shown."""

    shown: str  # empty for the second and further blanks of a run
    width: int  # cells on the screen
    offset: int  # where it stands in its text


def cells(text: str, offset: int = 0) -> Iterator[Cell]:
    """Yield the cells of a text: runs of white space become one blank, controls become escapes."""
    blank = True
    for place, char in enumerate(text, start=offset):
        if char.isspace():
            yield Cell("" if blank else " ", 0 if blank else 1, place)
            blank = True
            continue
        blank = False
        shown = visible(char)
        width = get_character_cell_size(char) if shown == char else len(shown)
        yield Cell(shown, width, place)


def visible(char: str) -> str:
    """Return a character, or its escape where a terminal would obey it."""
    if char.isascii() and char.isprintable():
        return char
    if char in BIDI or unicodedata.category(char) in UNSENT:
        return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"  # noqa: PLR2004
    return char


def safe(text: str) -> str:
    """Return a text on one line, without anything that a terminal obeys."""
    return "".join(cell.shown for cell in cells(text)).rstrip()


def width(text: str) -> int:
    """Count the cells that a text takes."""
    return sum(map(get_character_cell_size, text))


def wrapped(text: str, room: int) -> list[str]:
    """Break a text into lines of at most `room` cells; at least one line, which may be empty."""
    lines = ["".join(cell.shown for cell in line).rstrip() for line in broken(cells(text), room)]
    return lines or [""]


def listed(texts: Iterable[str], between: str, room: int) -> list[str]:
    """Put texts side by side, as many as fit on a line; none is broken that fits on a line."""
    lines: list[str] = []
    for text in map(safe, texts):
        if lines and width(lines[-1]) + width(between) + width(text) <= room:
            lines[-1] += between + text
        else:
            lines += wrapped(text, room)
    return lines


def broken(row: Iterable[Cell], room: int) -> Iterator[list[Cell]]:
    """Break cells into lines, at blanks and dashes where there are any; every cell is kept."""
    line: list[Cell] = []
    taken = 0
    for word in _words(row):
        size = sum(cell.width for cell in word)
        printed = size - _hanging(word)
        if line and taken + printed > room:
            yield line
            line, taken = [], 0
        if printed > room:
            *full, word = _chopped(word, room)  # noqa: PLW2901  what is left of it
            yield from full
            size = sum(cell.width for cell in word)
        line += word
        taken += size
    if line:
        yield line


def _words(row: Iterable[Cell]) -> Iterator[list[Cell]]:
    """Yield the pieces between which a line may end: words with their blanks, wide characters."""
    word: list[Cell] = []
    last: Cell | None = None
    for cell in row:
        if last and cell.width and _parts(last, cell):
            yield word
            word = []
        word.append(cell)
        last = cell if cell.width else last
    if word:
        yield word


def _parts(last: Cell, cell: Cell) -> bool:
    """Tell whether a line may end between two cells; marks stay with the wide character beside."""
    if last.shown == " " or last.shown in BREAK_AFTER:
        return True
    wide = WIDE in (last.width, cell.width)
    return wide and not any(unicodedata.category(c.shown[0])[0] == "P" for c in (last, cell))


def _hanging(word: list[Cell]) -> int:
    """Count the blank at the end of a word, which may hang over the edge."""
    last = next((cell for cell in reversed(word) if cell.width), None)
    return 1 if last and last.shown == " " else 0


def _chopped(word: list[Cell], room: int) -> list[list[Cell]]:
    """Cut a word that no line can hold."""
    parts: list[list[Cell]] = [[]]
    taken = 0
    for cell in word:
        if parts[-1] and taken + cell.width > room:
            parts.append([])
            taken = 0
        parts[-1].append(cell)
        taken += cell.width
    return parts
