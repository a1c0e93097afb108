"""Cut from a paragraph what is no prose: headlines and dates run in, initials, boilerplate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.layout import rows
from verifier.layout.datelines import dateline
from verifier.layout.dates import has_day
from verifier.layout.entries import REASON, RULE, entry
from verifier.layout.shapes import LONGEST_CITATION, NO_INITIALS, STOP, is_citation, run_in
from verifier.model import Block, BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.layout.lines import Page

END = r"[.!?)][\"”’)]{0,4}"  # of a sentence; every repetition is bounded, so time is linear
GAP = r"\s{1,40}"
CAPITAL = r"[A-ZÀ-ÖØ-Þ0-9][A-ZÀ-ÖØ-Þ0-9'’.,:;/&$–-]{0,40}"
# After a full stop, perhaps with initials of the analyst, four words in capitals or more.
INNER = re.compile(rf"{END}(?:{GAP}[A-Z]{{2,3}})?{GAP}(?={CAPITAL}(?:{GAP}{CAPITAL}){{3}})")
TAIL = re.compile(
    rf"{END}(?:{GAP}[A-Z]{{2,3}}{GAP}|\s{{0,40}})"
    rf"(?P<tail>[\"“]?{CAPITAL}(?:{GAP}[\"“]?{CAPITAL}[\"”?!]{{0,3}}){{2,29}})$"
)
INITIALS = re.compile(r"[.!?][\"”’)]*\s*(?:[-–—]+\s*)?(?P<initials>[A-Z]{2,3}(?:/[A-Z]{2,3})*)$")
SIGNED = re.compile(
    rf"{END}\s{{0,9}}(?P<name>(?:--|[–—])\s{{0,9}}[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){{1,3}})$"
)
SENTENCE = re.compile(rf"{END}{GAP}(?=[A-Z©(\[])")
SHORT = 60  # code points before the end of a paragraph in which it is signed
WITHIN = 400  # code points from the start of a paragraph in which a head may stand
LAST = 600  # code points before the end of a paragraph in which a tail is looked for
LETTERS = 15  # a tail in capitals with fewer is an abbreviation


def cut(page: Page, block: Block) -> Iterator[Block]:
    """Yield a paragraph in parts: headlines in capitals, dates, prose, initials, boilerplate."""
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADLINE):
        yield block
        return
    heads, block = _without_head(page, block)
    yield from heads
    if block.kind is not BlockKind.PARAGRAPH or not block.span:
        yield from (block,) if block.span else ()
        return
    date, block = _without_date(page, block)
    yield from date
    body, behind = _without_tail(page, block)
    body, sources = _without_sources(page, body) if date else (body, ())
    for part in _run_ins(page, body):
        yield from _without_initials(page, part)
    yield from (*sources, *behind)


def _without_head(page: Page, block: Block) -> tuple[tuple[Block, ...], Block]:
    """Part the head of a page from a headline before it and prose behind it on the same line."""
    text, span = page.text, block.span
    for row in (row for row in rows.mastheads() if row.inside):
        found = row.pattern.search(text, span.start, min(span.end, span.start + WITHIN))
        before = _trimmed(text, span.start, found.start()) if found else span
        if found is None or STOP.search(text, before.start, before.end):
            continue
        own = _trimmed(text, found.start(), found.end())
        head = Block(BlockKind.MASTHEAD, own, f"masthead.{row.id}", row.reason)
        reason = "words before the head of the page on the same line"
        title = Block(BlockKind.HEADLINE, before, "headline.before-head", reason)
        rest = Span(_start(text, found.end(), span.end), span.end)
        return ((title, head) if before else (head,)), evolve(block, span=rest)
    return (), block


def _without_date(page: Page, block: Block) -> tuple[tuple[Block, ...], Block]:
    """Part the date from the entry of a chronology that it opens."""
    date = entry(page.text, block.span)
    if date is None:
        return (), block
    rest = Span(_start(page.text, date.end, block.span.end), block.span.end)
    return (Block(BlockKind.HEADING, date, RULE, REASON),), evolve(block, span=rest)


def _without_tail(page: Page, block: Block) -> tuple[Block, tuple[Block, ...]]:
    """Part boilerplate, then a headline in capitals, from the end of a paragraph."""
    behind: tuple[Block, ...] = ()
    text, span = page.text, block.span
    if start := _boilerplate(text, span):
        at, row = start
        behind = (
            Block(BlockKind.FURNITURE, Span(at, span.end), f"furniture.{row.id}", row.reason),
        )
        span = _trimmed(text, span.start, at)
    if page.cased and (start_of := _capital_tail(text, span)):
        reason = "words in capitals after the last sentence"
        headline = Block(BlockKind.HEADLINE, Span(start_of, span.end), "headline.tail", reason)
        behind = (headline, *behind)
        span = _trimmed(text, span.start, start_of)
    return evolve(block, span=span), behind


def _without_sources(page: Page, block: Block) -> tuple[Block, tuple[Block, ...]]:
    """Part the sources that close an entry in its last line: "… sank. Yonhap, 6 April 1996."."""
    text, span = page.text, block.span
    start = max(span.start, span.end - LONGEST_CITATION)
    for stop in SENTENCE.finditer(text, start, span.end):
        rest = Span(stop.end(), span.end)
        if text[rest.start] not in "([" and is_citation(rest.of(text)) and has_day(rest.of(text)):
            reason = "names of sources with dates and no verb close the paragraph"
            sources = Block(BlockKind.SOURCES, rest, "sources.tail", reason)
            return evolve(block, span=_trimmed(text, span.start, stop.end())), (sources,)
    return block, ()


def _boilerplate(text: str, span: Span) -> tuple[int, rows.LineRow] | None:
    """Find the first sentence from which on a paragraph is boilerplate."""
    tails = [row for row in rows.furniture() if row.tail]
    for start in SENTENCE.finditer(text, span.start, span.end):
        for row in tails:
            if row.pattern.match(text, start.end(), span.end):
                return start.end(), row
    return None


def _capital_tail(text: str, span: Span) -> int | None:
    found = TAIL.search(text, max(span.start, span.end - LAST), span.end)
    letters = sum(map(str.isalpha, found["tail"])) if found else 0
    return found.start("tail") if found and letters >= LETTERS else None


def _run_ins(page: Page, block: Block) -> Iterator[Block]:
    """Part a paragraph at each headline in capitals that prose follows."""
    text, start, end = page.text, block.span.start, block.span.end
    heads = (
        [start, *(found.end() for found in INNER.finditer(text, start, end))] if page.cased else []
    )
    for at in heads:
        stop = None if dateline(text, Span(at, end)) else run_in(text, at, end)
        if stop is None or at < start:
            continue
        if at > start:
            yield evolve(block, span=_trimmed(text, start, at))
        reason = "words in capitals with a full stop open the item"
        yield Block(BlockKind.HEADLINE, Span(at, stop), "headline.run-in", reason)
        start = _start(text, stop, end)
    yield evolve(block, span=Span(start, end))


def _without_initials(page: Page, block: Block) -> Iterator[Block]:
    """Part the initials of the analyst from the end of an item."""
    text, span = page.text, block.span
    at = _signature(text, span) if page.cased and block.kind is BlockKind.PARAGRAPH else None
    if at is None:
        yield block
        return
    yield evolve(block, span=_trimmed(text, span.start, at))
    reason = "the analyst signs the item"
    yield Block(BlockKind.FURNITURE, Span(at, span.end), "furniture.initials", reason)


def _signature(text: str, span: Span) -> int | None:
    """Find where an analyst signs: "… on Monday. ND" or "… on Monday. -- Anna Berg"."""
    start = max(span.start, span.end - SHORT)
    if (found := INITIALS.search(text, start, span.end)) and found["initials"] not in NO_INITIALS:
        return found.start("initials")
    found = SIGNED.search(text, start, span.end)
    return found.start("name") if found else None


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))


def _start(text: str, start: int, end: int) -> int:
    return end - len(text[start:end].lstrip())
