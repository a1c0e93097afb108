"""What the head of a page prints: publication, volume, issue, dates, each with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.layout import dateline, mastheads
from verifier.layout.dates import DAY, MONTHS
from verifier.model import Block, BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

UPDATED = frozenset({"masthead.updated", "masthead.dated"})  # of the page, not of the issue
ROMAN = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
FIFTY = (("L", 50), ("XL", 40), *ROMAN)
SOURCE_DATE = re.compile(
    rf"\b(\d{{1,2}}\s+{MONTHS}\s+)(\d{{2}}|\d{{4}})\b|\b{DAY}\b", re.IGNORECASE
)
CENTURY = 50  # two figures below it are of the 21st century


@frozen
class Printed:
    """A date as printed, with where it stands."""

    text: str
    span: Span
    rule: str  # the rule of the layout that found it
    full: str = ""  # with its century, where two figures give the year

    @property
    def read_as(self) -> str:
        """Give the words that a reader of dates understands."""
        return self.full or self.text


@frozen
class Head:
    """The parts of the head of one item."""

    publication: str | None = None
    volume: int | None = None
    issue: int | None = None
    span: Span | None = None  # of the line that names the issue, else of the date
    dates: tuple[Printed, ...] = ()  # of the issue, the first of them counts
    updated: tuple[Printed, ...] = ()  # when the page was put up or changed
    datelines: tuple[Printed, ...] = ()
    agency: str | None = None  # of the dateline
    sources: tuple[Printed, ...] = ()  # dates in a line `Source: …`


def head(text: str, blocks: Iterable[Block]) -> Head:
    """Gather what the blocks of one item print about it; what is printed first counts."""
    found = Head()
    for block in blocks:
        if block.kind is BlockKind.MASTHEAD:
            found = _from_masthead(found, text, block)
        elif block.kind is BlockKind.PARAGRAPH and not found.datelines:
            found = _from_dateline(found, text, block)
        elif block.kind is BlockKind.SOURCES and block.rule.startswith("sources.label"):
            dates = tuple(_source_dates(text, block))
            found = evolve(found, sources=(*found.sources, *dates))
    return found


def _from_masthead(found: Head, text: str, block: Block) -> Head:
    words = block.span.of(text)
    if block.rule == "masthead.date-line":
        return _dated(found, Printed(words, block.span, block.rule))
    row = next(row for row in mastheads() if f"masthead.{row.id}" == block.rule)
    match = row.fits(words)
    parts = match.groupdict() if match else {}
    if parts.get("date") and match:
        start, end = match.span("date")
        span = Span(block.span.start + start, block.span.start + end)
        found = _dated(found, Printed(parts["date"], span, block.rule))
    numbers = any(parts.get(key) for key in ("publication", "volume", "issue"))
    return evolve(
        found,
        publication=found.publication or _name(parts.get("publication"), block.rule),
        volume=found.volume if found.volume is not None else _number(parts.get("volume")),
        issue=found.issue if found.issue is not None else _number(parts.get("issue")),
        span=block.span if numbers and found.volume is None else found.span or block.span,
    )


def _dated(found: Head, printed: Printed) -> Head:
    span = found.span or printed.span
    if printed.rule in UPDATED:
        return evolve(found, updated=(*found.updated, printed), span=span)
    return evolve(found, dates=(*found.dates, printed), span=span)


def _from_dateline(found: Head, text: str, block: Block) -> Head:
    line = dateline(text, block.span)
    if line is None:
        return found
    dates = (Printed(line.date.of(text), line.date, "dateline"),) if line.date else ()
    agency = found.agency or (line.agency.of(text) if line.agency else None)
    return evolve(found, datelines=dates, agency=agency)


def _source_dates(text: str, block: Block) -> Iterable[Printed]:
    """Yield the dates of a source line; "21 Nov 01" gets its century."""
    for match in SOURCE_DATE.finditer(text, block.span.start, block.span.end):
        full = ""
        if match[2] and len(match[2]) == len("98"):
            full = f"{match[1]}{20 if int(match[2]) < CENTURY else 19}{match[2]}"
        yield Printed(match[0], Span(*match.span()), block.rule, full)


def _name(words: str | None, rule: str) -> str | None:
    """Clean a printed name; one word before a date may as well be a place: "Riga, 5 June 1998"."""
    name = " ".join((words or "").split()).strip(" ,:-–—|")
    return None if not name or (rule == "masthead.name-date" and " " not in name) else name


def _number(words: str | None) -> int | None:
    if not words:
        return None
    return int(words) if words.isdecimal() else roman(words)


def roman(words: str) -> int:
    """Read a Roman number below 90, as volumes have them."""
    rest, total = words.upper(), 0
    for sign, value in FIFTY:
        while rest.startswith(sign):
            rest, total = rest[len(sign) :], total + value
    return total


def by_item(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], ...]:
    """Group the blocks of a page by their items, in order."""
    last = max((block.item for block in blocks), default=0)
    groups: list[list[Block]] = [[] for _ in range(last + 1)]
    for block in blocks:
        groups[block.item].append(block)
    return tuple(map(tuple, groups))
