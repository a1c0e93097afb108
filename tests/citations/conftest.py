"""Read the citations of a made-up page: paragraphs are parted by blank lines."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

import pytest

from verifier import citations, dates
from verifier.language.sentences import sentence_spans
from verifier.model import Block, BlockKind, Document, Parse, Sentence, Span

if TYPE_CHECKING:
    from verifier.model import Citation, Timex

ISSUE = date(1998, 6, 5)
PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*")


class Cited(Protocol):
    """Give the citations of a text; `kinds` names the blocks that are no paragraphs."""

    def __call__(
        self, text: str, *, kinds: str = "", timexes: bool = True
    ) -> tuple[Citation, ...]: ...


KINDS = {
    "m": BlockKind.MASTHEAD,
    "h": BlockKind.HEADLINE,
    "d": BlockKind.HEADING,
    "p": BlockKind.PARAGRAPH,
    "s": BlockKind.SOURCES,
    "n": BlockKind.NOTES,
    "f": BlockKind.FURNITURE,
}


def blocks(text: str, kinds: str) -> tuple[Block, ...]:
    """Cut a text at its blank lines; one letter of `kinds` for each block, paragraphs after it."""
    spans = [
        Span(hit.start(), hit.start() + len(hit[0].rstrip())) for hit in PARAGRAPH.finditer(text)
    ]
    letters = kinds.ljust(len(spans), "p")
    return tuple(Block(KINDS[k], s, "test", "test") for k, s in zip(letters, spans, strict=True))


def parsed(text: str) -> Parse:
    """Give the sentences of a text without a tree, which this floor does not need."""
    return Parse(text, (), tuple(Sentence(0, 0, span) for span in sentence_spans(text)))


@pytest.fixture(scope="session")
def cited() -> Cited:
    """Read the citations of a text as if it had appeared on 5 June 1998."""

    def once(text: str, *, kinds: str = "", timexes: bool = True) -> tuple[Citation, ...]:
        parse = parsed(text)
        found: tuple[Timex, ...] = dates.find(parse, issue=ISSUE) if timexes else ()
        return citations.find(
            Document("page.txt", text),
            blocks(text, kinds),
            parse,
            read_date=partial(dates.printed, issue=ISSUE),
            issue=ISSUE,
            timexes=found,
        )

    return once
