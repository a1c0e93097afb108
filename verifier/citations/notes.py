"""Endnote marks in the text and the list of notes that they point to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.citations.lines import entry
from verifier.citations.listing import sources
from verifier.citations.marks import Mark
from verifier.citations.parts import LONGEST
from verifier.model import Block, CitationKind, CitedSource, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.citations.calendar import Calendar

_NOTE = re.compile(r"^[ \t]*(?:[\[(](\d{1,3})[\])]|(\d{1,3})[.)]?)[ \t]+(?=\S)", re.MULTILINE)
_MARK = re.compile(r"[\[(](\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)[\])]")
_IBID = re.compile(r"(?:Ibid|ibid|Id|Idem)\b\.?")
_NUMBER = re.compile(r"\d+")


def note_list(
    text: str, blocks: list[Block], calendar: Calendar
) -> tuple[tuple[int, tuple[CitedSource, ...]], ...]:
    """Read the numbered notes; "Ibid." takes the sources of the note before."""
    found: list[tuple[int, tuple[CitedSource, ...]]] = []
    for block in blocks:
        for number, span in _notes(text, block.span):
            if _IBID.match(text, span.start, span.end) and found:
                found.append((number, found[-1][1]))
            else:
                found.append((number, _cited(text, span, calendar)))
    return tuple(found)


def note_marks(
    text: str, block: Span, notes: tuple[tuple[int, tuple[CitedSource, ...]], ...]
) -> Iterator[Mark]:
    """Yield the marks of one paragraph with the sources of their notes.

    A mark whose note names no outlet is kept without sources: it still ends the reach of others.
    """
    listed = dict(notes)
    for hit in _MARK.finditer(text, block.start, block.end) if notes else ():
        numbers = [int(n) for n in _NUMBER.findall(hit[1])]
        if all(n in listed for n in numbers):
            named = tuple(source for n in numbers for source in listed[n])
            reason = f"note {hit[1]} names the source"
            yield Mark(Span(*hit.span()), CitationKind.NOTE, named, "note.mark", reason)


def _notes(text: str, block: Span) -> Iterator[tuple[int, Span]]:
    heads = list(_NOTE.finditer(text, block.start, block.end))
    ends = [head.start() for head in heads[1:]] + [block.end]
    for head, end in zip(heads, ends, strict=False):
        yield (
            int(head[1] or head[2]),
            Span(head.end(), min(_trimmed(text, head.end(), end), head.end() + LONGEST)),
        )


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _cited(text: str, span: Span, calendar: Calendar) -> tuple[CitedSource, ...]:
    found = entry(text, span)
    named = sources(text, found, calendar)
    if any(part.symbol in "AMC" for part in found):
        return tuple(s for s in named if s.outlet.kind != "unknown" or s.within) or named
    dated = any(part.symbol == "D" for part in found)
    prose = any(part.symbol == "X" for part in found[:1])
    return named if dated and not prose else ()
