"""Entries of a chronology whose date runs in the line: `12 January – …`, `(Jan. 5) …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.layout.dates import LONGEST, has_day, is_date
from verifier.model import Span

if TYPE_CHECKING:
    from verifier.model import Block

RULE = "heading.entry"
REASON = "a date with a mark behind it opens the paragraph and dates it"
BULLET = re.compile(r"(?:[-–—*•·▪]\s{1,3})?")
BRACKETED = re.compile(r"[(\[][^()\[\]\n]{3,40}[)\]][:.]?")
# "12 January: ", "May 1994 – ", "1991 - ", "Mid-March --"; the dash within "May 3-5" has no blanks.
MARK = re.compile(r":(?=\s)|\s?(?:--+|[–—])|\s-(?=\s)|(?<=\d)\.(?=\s)")
OPENING = re.compile(r"\s{0,3}[\"“‘(]?[A-Z0-9À-Þ]")


def entry(text: str, span: Span) -> Span | None:
    """Return the date that opens a paragraph, with its mark; None for prose.

    Behind the mark a sentence begins: "May 5: The port closes". In small letters the line goes on,
    as in "1998 -- the year of the flood -- brought …".
    """
    bullet = BULLET.match(text, span.start, span.end)
    start = bullet.end() if bullet else span.start
    found = _bracketed(text, start, span.end) or _marked(text, start, span.end)
    if found is None or not OPENING.match(text, found, span.end):
        return None
    return Span(span.start, found)


def opens(block: Block) -> bool:
    """Tell whether a heading stands in the line of its entry, so that it dates that alone."""
    return block.rule == RULE


def _bracketed(text: str, start: int, end: int) -> int | None:
    found = BRACKETED.match(text, start, end)
    return found.end() if found and is_date(found[0]) else None


def _marked(text: str, start: int, end: int) -> int | None:
    """Return the end of the last mark that has nothing but a date before it."""
    marks = MARK.finditer(text, start, min(end, start + LONGEST))
    ends = [mark.end() for mark in marks if _dates(text[start : mark.start()], mark[0])]
    return max(ends, default=None)


def _dates(words: str, mark: str) -> bool:
    """Tell whether words are a date; before a full stop down to the day: "1988." ends prose."""
    return is_date(words) and (mark != "." or has_day(words))
