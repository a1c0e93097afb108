"""Places in a text: spans, quotations around them, and names that stay the same."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model import Document, Quote, Span, claim_id
from verifier.model.text import CONTEXT, Spans

SPAN = st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda p: Span(p[0], sum(p)))

PAIRS = {
    "apart": (Span(0, 2), Span(3, 5), False, False),
    "touching": (Span(0, 2), Span(2, 5), False, False),
    "sharing a part": (Span(0, 3), Span(2, 5), True, False),
    "one in the other": (Span(0, 5), Span(2, 3), True, True),
    "equal": (Span(1, 4), Span(1, 4), True, True),
}


@pytest.mark.parametrize(("one", "two", "overlap", "inside"), PAIRS.values(), ids=PAIRS.keys())
def test_two_spans(one, two, overlap, inside):
    assert one.overlaps(two) is two.overlaps(one) is overlap
    assert one.contains(two) is inside


def test_a_span_counts_code_points():
    text = "\N{SHIP} “quay”"
    span = Span(2, 8)
    assert span.of(text) == "“quay”"
    assert len(span) == 6


@given(st.lists(SPAN), SPAN)
def test_many_places_are_looked_up_like_one_by_one(places, asked):
    assert Spans.of(places).overlap(asked) == any(place.overlaps(asked) for place in places)


@given(st.lists(SPAN))
def test_places_are_merged_in_order(places):
    merged = Spans.of(places)
    assert all(a < b for a, b in zip(merged.ends, merged.starts[1:], strict=False))
    assert list(merged.starts) == sorted(merged.starts)


@given(st.text(max_size=100), st.integers(0, 100), st.integers(0, 100))
def test_a_quote_stands_in_its_text(text, one, two):
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    quote = Quote.at(text, Span(start, end))
    assert quote.exact == text[start:end]
    assert text[:start].endswith(quote.prefix)
    assert text[end:].startswith(quote.suffix)
    assert len(quote.prefix) == min(CONTEXT, start)
    assert len(quote.suffix) == min(CONTEXT, len(text) - end)


def test_the_digest_is_that_of_the_text_only():
    one, two = Document(name="a.txt", text="quay"), Document(name="b.txt", text="quay")
    assert one.digest == two.digest == hashlib.sha256(b"quay").hexdigest()
    assert Document(name="a.txt", text="quays").digest != one.digest


def test_a_lone_surrogate_has_a_digest_too():
    assert len(Document(name="a.txt", text="\ud800").digest) == 64


def test_a_claim_keeps_its_name():
    document = Document(name="a.txt", text="The port is closed.")
    name = claim_id(document, Span(0, 18))
    assert name == claim_id(Document(name="b.txt", text=document.text), Span(0, 18))
    assert name.startswith("c_")
    assert len(name) == 14
    assert name != claim_id(document, Span(0, 17))
