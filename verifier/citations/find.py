"""Find every citation of a document and decide what it covers."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING

from verifier.citations.brackets import bracketed
from verifier.citations.calendar import Calendar, ReadDate
from verifier.citations.lines import answers_for, dateline, labelled, source_lines
from verifier.citations.marks import Mark
from verifier.citations.notes import note_list, note_marks
from verifier.citations.running import Inline
from verifier.citations.scope import covered
from verifier.model import (
    Block,
    BlockKind,
    Citation,
    CitationKind,
    CitedSource,
    Document,
    Parse,
    Span,
    Timex,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

Notes = tuple[tuple[int, tuple[CitedSource, ...]], ...]
Placed = tuple[tuple[Block, tuple[Mark, ...]], ...]


def find(
    document: Document,
    blocks: tuple[Block, ...],
    parse: Parse,
    *,
    read_date: ReadDate,
    issue: date | None = None,
    timexes: tuple[Timex, ...] = (),
) -> tuple[Citation, ...]:
    """Return the citations of a document in the order of the text.

    `read_date` reads the dates that citations print; `timexes` are the time expressions of the
    text, of which those beside a report verb date the report.
    """
    calendar = Calendar(read_date, tuple(sorted(timexes, key=lambda t: t.span)), issue)
    own = " ".join(b.span.of(document.text) for b in blocks if b.kind is BlockKind.MASTHEAD)
    found: list[Citation] = []
    for _, item in groupby(sorted(blocks, key=lambda b: b.item), key=lambda b: b.item):
        found.extend(
            _item(document.text, tuple(sorted(item, key=lambda b: b.span)), parse, calendar, own)
        )
    return tuple(sorted(found, key=lambda citation: (citation.span, citation.kind)))


def asides(text: str, blocks: tuple[Block, ...], *, read_date: ReadDate) -> tuple[Span, ...]:
    """Return datelines and endnote marks: no words of the sentences that they stand in.

    A parser takes "RIGA, June 3 (Reuters) -" for the subject and "hurt.[2]" for one word.
    """
    calendar = Calendar(read_date)
    notes = note_list(text, [b for b in blocks if b.kind is BlockKind.NOTES], calendar)
    found: list[Span] = []
    for block in blocks:
        if block.kind is BlockKind.PARAGRAPH:
            opening = dateline(text, block.span, calendar)
            found.extend([opening.span] if opening else [])
            found.extend(mark.span for mark in note_marks(text, block.span, notes))
    return tuple(found)


def _item(
    text: str, blocks: tuple[Block, ...], parse: Parse, calendar: Calendar, own: str
) -> Iterator[Citation]:
    notes = note_list(text, [b for b in blocks if b.kind is BlockKind.NOTES], calendar)
    placed = tuple((block, tuple(_marks(text, block, calendar, own, notes))) for block in blocks)
    yield from (c for c in covered(text, placed) if c.sources)
    yield from (
        _pointer(text, mark)
        for _, marks in placed
        for mark in marks
        if mark.kind is CitationKind.CROSS_REFERENCE
    )
    yield from _datelines(text, placed)
    yield from _inline(text, placed, parse, calendar)


def _marks(text: str, block: Block, calendar: Calendar, own: str, notes: Notes) -> Iterator[Mark]:
    """Read the marks of one block, each kind of block in its own way."""
    if block.kind is BlockKind.SOURCES:
        marks = list(bracketed(text, block.span, calendar, own))
        yield from marks or source_lines(text, block.span, calendar)
    elif block.kind is BlockKind.PARAGRAPH:
        if line := labelled(text, block.span, calendar):
            yield line
            return
        opening = dateline(text, block.span, calendar)
        start = opening.span.end if opening else block.span.start
        if opening:
            yield opening
        body = Span(start, block.span.end)
        marks = [*bracketed(text, body, calendar, own), *note_marks(text, body, notes)]
        yield from sorted(marks, key=lambda mark: mark.span)


def _pointer(text: str, mark: Mark) -> Citation:
    reason = f"covers nothing: {mark.reason}"
    return Citation(mark.span, mark.span.of(text), mark.kind, mark.sources, (), mark.rule, reason)


def _datelines(text: str, placed: Placed) -> Iterator[Citation]:
    """Let each dateline answer for its item up to the next one."""
    mark: Mark | None = None
    below: list[Block] = []
    for block, marks in placed:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        if marks and marks[0].kind is CitationKind.DATELINE:
            if mark is not None:
                yield answers_for(text, mark, below)
            mark, below = marks[0], []
        below.append(block)
    if mark is not None:
        yield answers_for(text, mark, below)


def _inline(text: str, placed: Placed, parse: Parse, calendar: Calendar) -> Iterator[Citation]:
    inline = Inline(text, calendar)
    for block, marks in placed:
        if block.kind is BlockKind.PARAGRAPH and not any(
            m.kind is CitationKind.LINE for m in marks
        ):
            for sentence in _sentences(text, block, marks, parse):
                inline.read(sentence)
    yield from inline.citations()


def _sentences(text: str, block: Block, marks: tuple[Mark, ...], parse: Parse) -> Iterator[Span]:
    """Yield the sentences of a paragraph without the citations in brackets at their ends."""
    sentences = parse.sentences
    at = max(0, bisect_left(sentences, block.span.start, key=lambda s: s.span.start) - 1)
    places = [mark.span.start for mark in marks]
    while at < len(sentences) and sentences[at].span.start < block.span.end:
        start = max(sentences[at].span.start, block.span.start)
        end = min(sentences[at].span.end, block.span.end)
        near = marks[max(0, bisect_left(places, start) - 1) : bisect_left(places, end)]
        if span := _without(text, Span(start, max(start, end)), near):
            yield span
        at += 1


def _without(text: str, sentence: Span, marks: tuple[Mark, ...]) -> Span | None:
    """Take datelines off the head of a sentence and citations off its end."""
    start, end = sentence.start, sentence.end
    for mark in reversed(marks):
        if mark.kind is CitationKind.DATELINE and mark.span.overlaps(sentence):
            start = mark.span.end
        elif start <= mark.span.start < end <= mark.span.end + 2:
            end = mark.span.start
    while start < end and text[start] in " \n\t-–—_":
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
