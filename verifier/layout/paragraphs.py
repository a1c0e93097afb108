"""Join lines of prose into paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.layout.entries import entry
from verifier.layout.lines import INDENT, Line, Page, ended_early, ends_sentence
from verifier.layout.shapes import run_in
from verifier.model import Block, BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.layout.place import Mark, Marks

BULLET = re.compile(r"(?:[-–—*•·▪]|\(?\d{1,2}[.)])\s")


def joined(page: Page, marks: Marks) -> Iterator[Block]:
    """Yield the blocks of a page in order: marked lines as marked, the lines of prose joined."""
    index = 0
    while index < len(page.lines):
        mark = marks[index]
        last = index + mark.lines if mark else _paragraph(page, marks, index)
        span = Span(page.lines[index].span.start, page.lines[last - 1].span.end)
        yield _block(mark, span, last - index)
        index = last


def _block(mark: Mark | None, span: Span, lines: int) -> Block:
    if mark:
        return Block(mark.kind, span, mark.rule, mark.reason)
    how = "one line" if lines == 1 else f"{lines} lines, broken by their width"
    return Block(BlockKind.PARAGRAPH, span, "paragraph.prose", f"prose: {how}")


def _paragraph(page: Page, marks: Marks, first: int) -> int:
    """Return the index after the last line of the paragraph that begins at a line."""
    last = first + 1
    while last < len(page.lines) and marks[last] is None:
        if _parts(page, page.lines[last - 1], page.lines[last]):
            break
        last += 1
    return last


def _parts(page: Page, above: Line, below: Line) -> bool:
    """Tell whether a new paragraph begins at the lower of two lines."""
    if above.group != below.group:
        return True
    if (page.width is None or ends_sentence(above.text)) and entry(page.text, below.span):
        return True
    if not ends_sentence(above.text):
        return BULLET.match(below.text) is not None and page.width is None
    if page.width is None or below.indent >= above.indent + INDENT or BULLET.match(below.text):
        return True
    end = below.span.end + LOOK_AHEAD
    return (
        ended_early(above, below, page.width)
        or run_in(page.text, below.span.start, min(end, len(page.text))) is not None
    )


LOOK_AHEAD = 200  # code points below a line in which a headline in capitals may end
