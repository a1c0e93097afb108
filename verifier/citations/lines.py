"""Sources on lines of their own, and datelines that name the agency of the whole item."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.citations.listing import sources
from verifier.citations.marks import Mark
from verifier.citations.parts import LONGEST, Part, parts
from verifier.citations.rows import LineRow, compiled
from verifier.lexicon import rows
from verifier.model import Block, Citation, CitationKind, CitedSource, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.citations.calendar import Calendar

_STOP = re.compile(r"(?<=[\d)])\.\s+(?=[A-Z\"“—–])")  # between two sources of one entry
_ADDRESS = re.compile(r"https?://|www\.")
_BREAK = re.compile(r"(?<=[.\])])\s*\n\s*|\n\s*\n")


def source_lines(text: str, block: Span, calendar: Calendar) -> Iterator[Mark]:
    """Read each line of a block that holds nothing but sources."""
    for line in _lines(text, block):
        found = entry(text, _after_label(text, line))
        named = sources(text, found, calendar)
        if named and found[0].symbol != "X":
            reason = "a line of its own names the sources of the text before it"
            yield Mark(line, CitationKind.LINE, named, "line.sources", reason)


def entry(text: str, span: Span) -> tuple[Part, ...]:
    """Read a bibliographic entry: full stops part its sources, authors and addresses fall away."""
    found: list[Part] = []
    start = span.start
    for stop in (*_STOP.finditer(text, span.start, span.end), None):
        end = stop.start() if stop else span.end
        if found:
            found.append(Part(";", Span(start, start), ";"))
        found.extend(parts(text, Span(start, end)))
        start = stop.end() if stop else end
    return tuple(part for at, part in enumerate(found) if not _apart(found, at))


def _apart(found: list[Part], at: int) -> bool:
    """Tell whether a part is the author before the outlet, or the address after the date."""
    part = found[at]
    if part.symbol == "U":
        ahead = takewhile(lambda other: other.symbol not in "Di;", found[at + 1 :])
        return any(other.symbol in "AMCU" for other in ahead)
    return part.symbol == "A" and at > 0 and bool(_ADDRESS.match(part.text))


def labelled(text: str, block: Span, calendar: Calendar) -> Mark | None:
    """Read a line that calls itself a source: `Source: Chechenpress, in Russian 21 Nov 01`."""
    for row, hit in _openings(text, block, "line"):
        found = parts(text, Span(*hit.span("names")))
        if named := _all_named(text, found, calendar):
            return Mark(Span(hit.start(), block.end), CitationKind.LINE, named, row.id, row.reason)
    return None


def dateline(text: str, block: Span, calendar: Calendar) -> Mark | None:
    """Read the dateline at the start of a paragraph."""
    for row, hit in _openings(text, block, "dateline"):
        named = _all_named(text, parts(text, Span(*hit.span("names"))), calendar)
        if not named:
            continue
        dates = calendar.printed(hit["date"], hit.start("date")) if hit["date"] else ()
        place = (hit.groupdict().get("place") or "").strip(" ,.")
        dated = tuple(evolve(s, dates=s.dates or dates, place=s.place or place) for s in named)
        used = (Span(*hit.span("date")),) if hit["date"] else ()
        return Mark(
            Span(hit.start(), _end(text, hit)),
            CitationKind.DATELINE,
            dated,
            row.id,
            row.reason,
            used,
        )
    return None


def answers_for(text: str, mark: Mark, paragraphs: list[Block]) -> Citation:
    """Let a dateline answer for its paragraph and all that follow; the first holds the dateline."""
    first, *later = (block.span for block in paragraphs)
    start = mark.span.end
    while start < first.end and (text[start].isspace() or text[start] in "-–—_"):
        start += 1
    covers = (Span(start, first.end), *later) if start < first.end else tuple(later)
    reason = f"covers the item from here to its end: {mark.reason}"
    return Citation(
        mark.span,
        mark.span.of(text),
        mark.kind,
        mark.sources,
        covers,
        mark.rule,
        reason,
        mark.dated_by,
    )


def _openings(text: str, block: Span, kind: str) -> Iterator[tuple[LineRow, re.Match[str]]]:
    for row in rows("en", "citation_lines", LineRow):
        if row.kind == kind and (hit := compiled(row.pattern).match(text, block.start, block.end)):
            yield row, hit


def _all_named(text: str, found: tuple[Part, ...], calendar: Calendar) -> tuple[CitedSource, ...]:
    """Give the sources where the passage names outlets known or of a clear form, else none."""
    letters = "".join(part.symbol for part in found)
    if "X" in letters or "S" in letters or letters.lstrip("V")[:1] not in {"A", "M", "C"}:
        return ()
    return sources(text, found, calendar)


def _after_label(text: str, line: Span) -> Span:
    hit = compiled(r"(?:Sources?|SOURCES?|Credit):\s*").match(text, line.start, line.end)
    return Span(hit.end(), line.end) if hit else line


def _lines(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for gap in _BREAK.finditer(text, block.start, block.end):
        yield Span(start, min(gap.start(), start + LONGEST))
        start = gap.end()
    if start < block.end:
        yield Span(start, min(block.end, start + LONGEST))


def _end(text: str, hit: re.Match[str]) -> int:
    end = hit.end()
    while end > hit.start() and text[end - 1].isspace():
        end -= 1
    return end
