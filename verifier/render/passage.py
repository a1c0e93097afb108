"""A passage of a document with numbered lines under the words that rules fired on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Document, Span
from verifier.render.screen import Cell, Ink, Screen, broken, cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AROUND = 1500  # code points on either side of a claim; a longer paragraph is cut
NEARBY = 120  # code points on either side of words elsewhere in the document
INSERTED = -1  # the offset of a cell that is not in the document


@frozen
class Mark:
    """A place to underline, with its number."""

    span: Span
    number: int


@frozen
class Stroke:
    """One underline in one line of the screen."""

    start: int  # column
    end: int
    mark: Mark


@frozen
class Printed:
    """One line of the passage as shown, its underlines, and the marks that begin there."""

    text: str
    strokes: tuple[str, ...]
    begun: tuple[Mark, ...]


def around(document: Document, claim: Span, paragraph: Span | None) -> Span:
    """Return the paragraph of a claim, or as much of it as a person can take in."""
    whole = paragraph or Span(*_line(document.text, claim))
    start = max(min(whole.start, claim.start), claim.start - AROUND)
    end = min(max(whole.end, claim.end), claim.end + AROUND)
    return Span(start, end)


def nearby(document: Document, span: Span) -> Span:
    """Return the line of some words, cut to what stands next to them."""
    start, end = _line(document.text, span)
    return Span(max(start, span.start - NEARBY), min(end, span.end + NEARBY))


def drawn(
    text: str, place: Span, claim: Span, marks: Iterable[Mark], screen: Screen
) -> Iterator[Printed]:
    """Draw a passage of a text: the claim's words between brackets, the marks under the lines."""
    here = [mark for mark in marks if place.start <= mark.span.start < place.end]
    seen: set[Mark] = set()
    for line in broken(_bracketed(text, place, claim, screen), screen.width):
        strokes = list(_strokes(line, here))
        begun = [stroke.mark for stroke in strokes if stroke.mark not in seen]
        seen.update(begun)
        rows = tuple(_row(row) for row in _packed(strokes))
        yield Printed(_inked(line, claim, screen), rows, tuple(begun))


def _line(text: str, span: Span) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return start, len(text) if end < 0 else end


def _bracketed(text: str, place: Span, claim: Span, screen: Screen) -> Iterator[Cell]:
    """Yield the cells of a passage, the claim in brackets, dots where the passage is cut."""
    opening, closing = screen.pick("⟦", "[["), screen.pick("⟧", "]]")
    dots = screen.pick("…", "...")
    if place.start > 0 and not text[place.start - 1].isspace():
        yield from _inserted(dots)
    for cell in cells(place.of(text), place.start):
        if cell.offset == claim.start:
            yield from _inserted(opening)
        yield cell
        if cell.offset == claim.end - 1:
            yield from _inserted(closing)
    if place.end < len(text) and not text[place.end].isspace():
        yield from _inserted(dots)


def _inserted(mark: str) -> Iterator[Cell]:
    return (Cell(char, 1, INSERTED) for char in mark)


def _strokes(line: list[Cell], marks: list[Mark]) -> Iterator[Stroke]:
    """Find the columns of each mark in one line; the blank at its end is never underlined."""
    edges = [0]
    for cell in line:
        edges.append(edges[-1] + cell.width)
    last = len(line) - next((n for n, cell in enumerate(reversed(line)) if cell.shown.strip()), 0)
    for mark in marks:
        columns = [
            (edges[n], edges[n + 1])
            for n, cell in enumerate(line)
            if n < last and cell.width and mark.span.start <= cell.offset < mark.span.end
        ]
        if columns:
            yield Stroke(columns[0][0], columns[-1][1], mark)


def _packed(strokes: list[Stroke]) -> list[list[Stroke]]:
    """Share strokes out over as few rows as keep them apart, the longest first."""
    rows: list[list[Stroke]] = []
    for stroke in sorted(strokes, key=lambda s: (s.start - s.end, s.start, s.mark.number)):
        free = (row for row in rows if all(_apart(stroke, other) for other in row))
        row = next(free, None)
        if row is None:
            rows.append([stroke])
        else:
            row.append(stroke)
    return rows


def _apart(one: Stroke, other: Stroke) -> bool:
    return _end(one) < other.start or _end(other) < one.start


def _end(stroke: Stroke) -> int:
    return max(stroke.end, stroke.start + len(str(stroke.mark.number)) + 1)


def _row(strokes: list[Stroke]) -> str:
    """Print strokes of one row: a caret under each cell, the number in front."""
    row = ""
    for stroke in sorted(strokes, key=lambda s: s.start):
        name = str(stroke.mark.number)
        row = row.ljust(stroke.start) + name.ljust(stroke.end - stroke.start, "^")
    return row


def _inked(line: list[Cell], claim: Span, screen: Screen) -> str:
    """Print a line, the claim's own words in bold."""
    printed, run, strong = "", "", False
    for cell in line:
        inside = claim.start <= cell.offset < claim.end
        if inside != strong:
            printed += screen.paint(run, Ink.STRONG if strong else Ink.PLAIN)
            run, strong = "", inside
        run += cell.shown
    return printed + screen.paint(run.rstrip(), Ink.STRONG if strong else Ink.PLAIN)
