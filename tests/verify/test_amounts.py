"""Whether an amount bears out, excludes or leaves open what a statement says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model import Quantity, Span
from verifier.verify.amounts import Range, stand
from verifier.verify.value import Stand

MILLION = 1e6
ROWS = (
    ("a lower floor", ("at least", 150, None), ("more than", 200, None), Stand.SUPPORTED),
    ("a ceiling below", ("less than", None, 100), ("more than", 200, None), Stand.CONTRADICTED),
    ("a value above the floor", ("exactly", 250, 250), ("more than", 200, None), Stand.OPEN),
    ("the same value", ("exactly", 200, 200), ("exactly", 200, 200), Stand.SUPPORTED),
    ("another value", ("exactly", 250, 250), ("exactly", 200, 200), Stand.CONTRADICTED),
    ("a rounded statement", ("exactly", 20, 20), ("exactly", 20.4, 20.4), Stand.SUPPORTED),
    ("rounded evidence", ("exactly", 20.4, 20.4), ("exactly", 20, 20), Stand.OPEN),
    ("about", ("about", 200, 200), ("exactly", 190, 190), Stand.SUPPORTED),
    ("strictly more", ("more than", 12.3, None), ("exactly", 12.3, 12.3), Stand.OPEN),
    ("clearly less", ("more than", 200, None), ("exactly", 150, 150), Stand.CONTRADICTED),
    ("some as many", ("exactly", 30, 30), ("about", 30, 30), Stand.SUPPORTED),
    ("strictly more, as said", ("more than", 200, None), ("more than", 200, None), Stand.SUPPORTED),
    ("at least, against more", ("more than", 200, None), ("at least", 200, None), Stand.OPEN),
    ("within a range", ("between", 100, 300), ("exactly", 200, 200), Stand.SUPPORTED),
    ("across a range", ("between", 100, 300), ("at least", 200, None), Stand.OPEN),
)


def amount(bound: str, low: float | None, high: float | None) -> Quantity:
    low, high = (None if end is None else end * MILLION for end in (low, high))
    return Quantity(Span(0, 1), "1", low, high, bound, "USD", "arms", "rule", "reason")


@pytest.mark.parametrize(
    ("said", "found", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_stand(said, found, expected):
    assert stand(amount(*said), amount(*found)) is expected


ends = st.floats(-1e9, 1e9)


@given(ends, ends, ends, ends)
def test_a_range_lies_within_itself_and_never_within_what_lies_apart(a, b, c, d):
    one, two = Range(min(a, b), max(a, b)), Range(min(c, d), max(c, d))
    assert one.within(one)
    assert one.within(one.widened())
    assert not (one.below(two) and (one.within(two) or two.within(one)))
