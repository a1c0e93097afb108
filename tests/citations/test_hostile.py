"""Whatever the text holds: spans are exact, nothing is raised, the time stays linear."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier import citations
from verifier.model import Block, BlockKind, Document, Parse, Sentence, Span

if TYPE_CHECKING:
    from verifier.model import Citation

PIECES = [
    *("(", ")", "[", "]", ", ", "; ", ". ", " ", "\n", "“", "”", '"', "'", "-", "/", "&", "and "),
    *("AP", "Itar-Tass", "June 3", "3", "the Monitor", "see ", "Russian agencies", "A", "a ", "é"),
    *("reported", " said that ", "told ", "according to ", "in ", "FBIS-EAS-96-068", "Orlov"),
    *("He added", "the agency", "MOSCOW", " -- ", "Source: ", "[1]", "p. 3", "No. 8", "yesterday"),
    *("the same day", "RFE/RL's Tajik Service", "\N{CUNEIFORM SIGN A}"),
]


def read(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Citation, ...]:
    whole = Span(0, len(text))
    half = Span(0, len(text) // 2), Span(len(text) // 2, len(text))
    parse = Parse(text, (), tuple(Sentence(0, 0, span) for span in half))
    block = Block(kind, whole, "test", "test")
    return citations.find(Document("x", text), (block,), parse, read_date=lambda _: ())


@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.sampled_from([BlockKind.PARAGRAPH, BlockKind.SOURCES]),
)
def test_every_span_is_exact(text, kind):
    for citation in read(text, kind):
        assert citation.text == citation.span.of(text) != ""
        assert list(citation.covers) == sorted(citation.covers)
        assert all(0 <= s.start < s.end <= len(text) for s in citation.covers)
        assert all(s.name == " ".join(s.span.of(text).split()) for s in citation.sources)
        assert all(
            citation.span.contains(span)
            for span in citation.dated_by
            if span.start > citation.span.start
        )
        assert citation.reason


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_the_same_text_gives_the_same_citations(text):
    assert read(text) == read(text)


HOSTILE = {
    "brackets that open": "(",
    "brackets that close": ")",
    "empty brackets": "()",
    "crossed brackets": "([)]",
    "brackets with a name": "(AP, ",
    "names": "AP ",
    "joined names": "AP, ",
    "capitals": "Abc ",
    "quotation marks": '"Abc ',
    "tellers": "told AP ",
    "numbers": "1 ",
    "citations": "It rained (AP, June 3). ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_the_text_only(piece):
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        read(text)
        return time.process_time() - start

    small = max(seconds(10_000), seconds(10_000), 0.05)
    assert seconds(100_000) < 40 * small  # quadratic would be 100


def test_a_hundred_thousand_nested_brackets():
    text = "(" * 100_000 + ")" * 100_000
    assert read(text) == ()
