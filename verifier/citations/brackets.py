"""Closing citations and cross-references: passages in brackets and what their form says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.citations.listing import sources
from verifier.citations.marks import Mark
from verifier.citations.parts import LONGEST, Part, parts
from verifier.citations.rows import FormRow, compiled
from verifier.errors import LexiconError
from verifier.lexicon import rows
from verifier.model import CitationKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.citations.calendar import Calendar

_PAIRS = {")": "(", "]": "["}
_END = re.compile(r"[.!?”\"’']*\s*(?:$|[\"“‘(\[]?[A-Z\d])")
_DONE = re.compile(r"[.!?][”\"’']?\s*$")
UNCLOSED = 160  # code points that an unclosed bracket may hold and still be read


def bracketed(text: str, block: Span, calendar: Calendar, own: str) -> Iterator[Mark]:
    """Yield the citations in brackets of one block, in order; `own` is the masthead's text."""
    done = block.start
    for span in _passages(text, block):
        if span.start >= done and (mark := _judged(text, span, block, calendar, own)):
            done = mark.span.end
            yield mark


def form_of(found: tuple[Part, ...], own: str) -> str:
    """Spell the parts as letters; a digest other than the one on the page is a plain source."""
    found = tuple(part for part in found if part.symbol != "c")
    letters = "".join(part.symbol for part in found)
    if letters.startswith("S") or not own:
        return letters
    return "".join(
        "A" if part.symbol == "M" and not _own(part, own) else part.symbol for part in found
    )


def judge(letters: str) -> FormRow:
    """Find the row whose form the letters have; the last row has any."""
    forms: tuple[FormRow, ...] = rows("en", "citations", FormRow)
    for row in forms:
        if compiled(row.form).fullmatch(letters):
            return row
    where, what = "en/citations.toml", f"no row has the form {letters}"
    raise LexiconError(where, what, "keep a last row that takes any form")


def _own(part: Part, own: str) -> bool:
    return part.naming is not None and part.naming.outlet.name.lower() in own.lower()


def _passages(text: str, block: Span) -> list[Span]:
    """Pair the brackets of a block, outermost first where they start together; in linear time."""
    found: list[Span] = []
    stack: list[int] = []
    for at in range(block.start, block.end):
        char = text[at]
        if char in "([":
            stack.append(at)
        elif char in _PAIRS and stack and text[stack[-1]] == _PAIRS[char]:
            start = stack.pop()
            if at - start <= LONGEST:
                found.append(Span(start, at + 1))
    if stack and block.end - stack[-1] <= UNCLOSED:
        found.append(Span(stack[-1], block.end))
    return sorted(found, key=lambda span: (span.start, -span.end))


def _judged(text: str, span: Span, block: Span, calendar: Calendar, own: str) -> Mark | None:
    closed = text[span.end - 1] in _PAIRS
    inner = Span(span.start + 1, span.end - 1 if closed else span.end)
    found = parts(text, inner)
    row = judge(form_of(found, own))
    if row.kind == "gloss" or (not closed and "D" not in (part.symbol for part in found)):
        return None
    if row.at_end and not _closes(text, span, block, found):
        return None
    kind = CitationKind(row.kind)
    return Mark(span, kind, sources(text, found, calendar), row.id, row.reason)


def _closes(text: str, span: Span, block: Span, found: tuple[Part, ...]) -> bool:
    """Tell whether undated names in brackets close a sentence and abbreviate nothing."""
    before = text[max(block.start, span.start - 120) : span.start]
    if _abbreviates(before, found):
        return False
    return bool(_DONE.search(before) or _END.match(text[span.end : min(block.end, span.end + 40)]))


def _abbreviates(before: str, found: tuple[Part, ...]) -> bool:
    name = "".join(char for char in found[-1].text if char.isalnum())
    if len(found) != 1 or not name.isupper() or _DONE.search(before):
        return False
    tokens = re.findall(r"[^\W\d_]+", before)[-2 * len(name) :]
    return all(letter in {token[0].upper() for token in tokens} for letter in name)
