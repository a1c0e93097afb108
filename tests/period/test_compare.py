"""Order in time: what is certain, and what is only possible."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier import period
from verifier.period import Order, parse

ORDERS = [
    ("1994", "1998", Order.BEFORE),
    ("1998", "1994", Order.AFTER),
    ("1998-06-05", "1998-06-05", Order.SAME),
    ("1998-06-01", "1998-06", Order.POSSIBLY_BEFORE),
    ("1998-06-30", "1998-06", Order.POSSIBLY_AFTER),
    ("[1998-06-01..1998-06-03]", "1998-06-02", Order.POSSIBLY_BEFORE),
    ("[1998-06-01..1998-06-03]", "[1998-06-02..1998-06-05]", Order.POSSIBLY_BEFORE),
    ("1998-06-01/1998-06-10", "1998-06-05", Order.OVERLAPS),
    ("1998-06-01/1998-06-10", "1998-06-05/1998-06-20", Order.OVERLAPS),
    ("1994/1998-06", "1998-06-05", Order.OVERLAPS),
    ("1998-06-05/..", "1998-06-01", Order.AFTER),
    ("[..1998-06-03]", "1998-06-02", Order.POSSIBLY_AFTER),
    ("XXXX", "1998", Order.OVERLAPS),
]


@pytest.mark.parametrize(
    ("one", "two", "order"), ORDERS, ids=[f"{a} {o} {b}" for a, b, o in ORDERS]
)
def test_order(one, two, order):
    assert period.order(parse(one), parse(two)) is order


WITHIN = [
    ("1998-06-05", "1998-06", True),
    ("1998-06", "1998", True),
    ("1998", "1998-06", False),
    ("[1998-06-01..1998-06-03]", "1998-06-01/1998-06-05", True),
    ("1998-06-05/..", "1998-06-01/..", True),
    ("1998-06-05/..", "1998", False),
]


@pytest.mark.parametrize(("one", "two", "holds"), WITHIN, ids=[f"{a} in {b}" for a, b, _ in WITHIN])
def test_within(one, two, holds):
    assert period.within(parse(one), parse(two)) is holds


def test_meets_is_the_next_day():
    assert period.meets(parse("1998-05"), parse("1998-06"))
    assert not period.meets(parse("1998-05"), parse("1998-06-02"))
    assert not period.meets(parse("1998-05/.."), parse("1998-06-02"))


def test_rows_sort_oldest_first_and_the_unknown_last():
    texts = ["[..1993-06-01]", "1994", "1994/1998-06", "1998-06-05", "1998-06-05/..", "XXXX"]
    periods = [parse(text) for text in reversed(texts)]
    assert [str(p) for p in sorted(periods, key=period.sort_key)] == texts


TEXTS = ["1994", "1998-06", "1998-06-05", "1998-06-05/..", "../1994", "[1998-06-01..1998-06-03]"]
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(1999, 12, 31))
PERIODS = st.one_of(
    st.builds(period.day, DAYS),
    st.sampled_from([parse(text) for text in [*TEXTS, "199X", "1994/1998-06", "XXXX"]]),
    st.tuples(DAYS, DAYS).map(lambda ends: period.window(*sorted(ends))),
    st.tuples(DAYS, DAYS).map(lambda ends: period.interval(*sorted(ends))),
)
OPPOSITE = {
    Order.BEFORE: Order.AFTER,
    Order.POSSIBLY_BEFORE: Order.POSSIBLY_AFTER,
    Order.SAME: Order.SAME,
    Order.OVERLAPS: Order.OVERLAPS,
}
OPPOSITE |= {after: before for before, after in OPPOSITE.items()}


@given(PERIODS, PERIODS)
def test_order_turned_round_is_its_opposite(one, two):
    assert period.order(two, one) is OPPOSITE[period.order(one, two)]


@given(PERIODS, PERIODS)
def test_certain_implies_possible_and_no_overlap(one, two):
    if period.before(one, two):
        assert period.possibly_before(one, two)
        assert not period.possibly_before(two, one)
        assert not period.overlaps(one, two)


@given(st.lists(PERIODS, max_size=6))
def test_sorting_never_contradicts_what_is_certain(periods):
    rows = sorted(periods, key=period.sort_key)
    for one, two in pairwise(rows):
        assert not period.before(two, one)
