"""How far back a closing citation reaches, across paragraphs that have none of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, mutable

from verifier.model import Block, BlockKind, Citation, CitationKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.citations.marks import Mark

_AFTER = re.compile(r"[.,;:!?”\"’'\s]*")
_STOPS = frozenset({CitationKind.CLOSING, CitationKind.LINE, CitationKind.NOTE})
_FRESH = frozenset({BlockKind.HEADING, BlockKind.HEADLINE, BlockKind.MASTHEAD})


@mutable
class _Open:
    """The text that waits for a citation while an item is read from top to bottom."""

    spans: list[Span] = field(factory=list)
    numbers: list[int] = field(factory=list)  # the paragraph of each span
    last: tuple[Span, ...] = ()  # what the citation before covers, for one that follows at once
    last_numbers: tuple[int, ...] = ()

    def clear(self) -> None:
        self.spans, self.numbers = [], []


def covered(text: str, placed: Sequence[tuple[Block, tuple[Mark, ...]]]) -> Iterator[Citation]:
    """Turn the marks of one item, block by block, into citations with what they cover."""
    waiting, number = _Open(), 0
    for block, marks in placed:
        own = [mark for mark in marks if mark.kind in _STOPS]
        if block.kind in _FRESH:
            waiting = _Open()
        if block.kind is BlockKind.PARAGRAPH:
            number += 1
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.SOURCES}:
            yield from _block(text, block, own, waiting, number)


def _block(
    text: str, block: Block, own: list[Mark], waiting: _Open, number: int
) -> Iterator[Citation]:
    cursor = block.span.start
    for mark in own:
        yield _citation(text, mark, Span(cursor, mark.span.start), waiting, number)
        after = _AFTER.match(text, mark.span.end, block.span.end)
        cursor = after.end() if after else mark.span.end
    rest = trimmed(text, Span(cursor, block.span.end))
    if rest is not None and block.kind is BlockKind.PARAGRAPH:
        waiting.spans.append(rest)
        waiting.numbers.append(number)
        waiting.last = ()


def _citation(text: str, mark: Mark, stretch: Span, waiting: _Open, number: int) -> Citation:
    here = trimmed(text, stretch)
    if mark.kind is CitationKind.NOTE:
        waiting.clear()
    if here is not None:
        waiting.spans.append(here)
        waiting.numbers.append(number)
    spans, numbers = tuple(waiting.spans), tuple(waiting.numbers)
    shared = not spans and bool(waiting.last)
    if shared:
        spans, numbers = waiting.last, waiting.last_numbers
    waiting.last, waiting.last_numbers = spans, numbers
    waiting.clear()
    reason = _reason(mark, numbers, shared=shared, number=number)
    return Citation(
        mark.span,
        mark.span.of(text),
        mark.kind,
        mark.sources,
        spans,
        mark.rule,
        reason,
        mark.dated_by,
    )


def _reason(mark: Mark, numbers: tuple[int, ...], *, shared: bool, number: int) -> str:
    if not numbers:
        return "covers nothing: no text stands before it that another citation does not answer for"
    what = "covers " + _paragraphs(numbers)
    if shared:
        return f"{what}: it follows at once on another citation and shares its text"
    if mark.kind is CitationKind.NOTE:
        return f"{what} back to the mark before: a note answers for the text of its own paragraph"
    if bare := [n for n in dict.fromkeys(numbers) if n != number]:
        verb, own = ("has", "its") if len(bare) == 1 else ("have", "their")
        if len(bare) == len(set(numbers)) and len(bare) == 1:
            return f"{what}: it stands on a line of its own after it"
        return f"{what}: {_paragraphs(tuple(bare))} {verb} no citation of {own} own"
    return f"{what}: a citation answers for the text back to the one before it"


def _paragraphs(numbers: tuple[int, ...]) -> str:
    listed = [str(n) for n in dict.fromkeys(numbers)]
    if len(listed) == 1:
        return f"paragraph {listed[0]}"
    return f"paragraphs {', '.join(listed[:-1])} and {listed[-1]}"


def trimmed(text: str, span: Span) -> Span | None:
    """Take white space and closing marks off a stretch; None where no word is left."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if any(char.isalnum() for char in text[start:end]) else None
