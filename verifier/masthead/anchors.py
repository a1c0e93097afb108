"""From where on in a page which day counts as today: the issue of each item, dated headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from verifier.layout import opens
from verifier.model import Block, BlockKind, Dating, Document, Masthead

if TYPE_CHECKING:
    from verifier.dates import Anchor
    from verifier.period import Period

Near = tuple[date, str]  # a day with the words for what it is
# as `verifier.dates.printed` reads: the dates of a line, each in the year that ends with `issue`
Dated = Callable[..., tuple[Dating, ...]]

YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
FEW = timedelta(days=3)
HALF_A_YEAR = timedelta(days=180)


def anchors(
    document: Document, blocks: tuple[Block, ...], mastheads: tuple[Masthead, ...], printed: Dated
) -> Iterator[Anchor]:
    """Yield where an anchor begins (an offset), its day, and what that is the day of.

    A heading without a year is the one nearest to the heading before it, else to the middle of
    the year that the title names.
    """
    item, near = 0, None
    for number, block in enumerate(blocks):
        issue, words = mastheads[block.item].anchor, block.span.of(document.text)
        new = issue is not None and block.item != item
        if new or after_entry(blocks[:number][-2:], block):
            yield block.span.start, issue, "the issue"
        item = block.item
        if block.kind is BlockKind.HEADLINE:
            near = _named(words, "title") or near
        if block.kind is BlockKind.HEADING:
            if near:
                yield block.span.start, *near
            near, dated = _heading(words, near, issue, printed)
            if dated and near:
                yield block.span.end, near[0], "the heading"


def after_entry(before: tuple[Block, ...], block: Block) -> bool:
    """Tell whether the entry of a chronology, with its date in the line, ends before a block."""
    prose = BlockKind.PARAGRAPH
    return bool(before) and opens(before[0]) and before[-1].kind is block.kind is prose


def _heading(
    words: str, near: Near | None, issue: date | None, printed: Dated
) -> tuple[Near | None, bool]:
    """Return the day that a heading leaves for those below it, and whether it is one of its own."""
    read = printed(words, issue=near[0] + HALF_A_YEAR if near else issue)
    if not read:
        return _named(words, "heading") or near, False
    day = _day(read[0].period)
    return ((day, "the heading before"), True) if day else (near, False)


def _day(period: Period) -> date | None:
    """Return the day to count from: the last of a few, "3-4 February", else the first."""
    first, last = period.earliest, period.latest
    return last if first and last and last - first <= FEW else first


def _named(words: str, what: str) -> Near | None:
    """Return the middle of the year that a line names."""
    year = YEAR.search(words)
    return (date(int(year[0]), 7, 1), f"the middle of the {what}'s year") if year else None
