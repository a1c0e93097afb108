"""A line in its place: what the rules of the layout may ask about it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

from verifier.layout.dates import is_date
from verifier.layout.lines import Line, Page, ends_sentence
from verifier.layout.shapes import is_notes_title, note_style
from verifier.model import BlockKind


@frozen
class Mark:
    """What a line, and so many below it, are for."""

    kind: BlockKind
    rule: str
    reason: str
    lines: int = 1


Marks: TypeAlias = Sequence[Mark | None]  # one per line above; None is prose


@frozen
class Whole:
    """What is known of the page before its lines are marked."""

    page: Page
    date_lines: int  # how many lines hold nothing but a date
    notes: int  # index of the first line of the notes; past the end where there are none
    style: int  # how the notes are numbered


@frozen
class Here:
    """One line of a page with what was found above it."""

    whole: Whole
    index: int
    above: Marks
    in_head: bool  # whether no prose stands above

    @property
    def line(self) -> Line:
        """Give the line itself."""
        return self.whole.page.lines[self.index]

    @property
    def apart(self) -> bool:
        """Tell whether the prose above, if any, was finished before this line."""
        if not self.index or self.above[-1] is not None:
            return True
        before = self.whole.page.lines[self.index - 1]
        return before.group != self.line.group or ends_sentence(before.text)

    @property
    def closed_above(self) -> bool:
        """Tell whether a blank line or the start of the page comes before."""
        return not self.index or self.whole.page.lines[self.index - 1].group != self.line.group

    def below(self, lines: int = 1) -> Line | None:
        """Return the line after so many lines from here on."""
        last = self.index + lines
        page = self.whole.page
        return page.lines[last] if last < len(page.lines) else None

    def closed(self, lines: int = 1) -> bool:
        """Tell whether a blank line or the end of the page comes after so many lines."""
        following = self.below(lines)
        return following is None or following.group != self.line.group

    def stretch(self, lines: int) -> str:
        """Return the text of so many lines from here on; "" where the page has fewer."""
        page, last = self.whole.page, self.index + lines - 1
        if last >= len(page.lines):
            return ""
        return page.text[self.line.span.start : page.lines[last].span.end]


def whole(page: Page) -> Whole:
    """Look over a page once."""
    notes = _notes(page)
    styles = filter(None, (note_style(line.text) for line in page.lines[notes : notes + 2]))
    return Whole(page, sum(is_date(line.text) for line in page.lines), notes, next(styles, 0))


def _notes(page: Page) -> int:
    """Find where a list of notes begins.

    It begins at a title with a number below, or at a line "[1] …" whose mark the text above holds.
    """
    lines = page.lines
    for index, (line, below) in enumerate(itertools.pairwise(lines)):
        if is_notes_title(line.text) and note_style(below.text):
            return index
    mark = page.text.find("[1]")
    first = next((i for i, line in enumerate(lines) if line.text.startswith("[1]")), len(lines))
    above = first < len(lines) and 0 <= mark < lines[first].span.start
    return first if above else len(lines)
