"""Rows stand oldest first, and say whether that order is certain."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timeline.made import claim, dated
from verifier.model import Basis, Dating
from verifier.period import Period, before, parse
from verifier.timeline import Certainty, Timeline, timeline

EDTF = (
    "1994",
    "1994/1998-06",
    "1994-11-30",
    "1998-05-27~/1998-06-02~",
    "[1998-05-27..1998-06-02]",
    "1998-06",
    "1998-06-03",
    "1998-06-03",
    "1998-06-05/..",
    "../1993-05",
    "1996-21",
    "199X",
    "1998-06-05/1998-12-31",
)
UNDATED = (None, "XXXX", "../..")

CASES = (
    ("a day before the next day is certain", "1998-06-02", "1998-06-03", Certainty.CERTAIN),
    ("a year before a later year is certain", "1994", "1998-06", Certainty.CERTAIN),
    ("one day twice has no certain order", "1998-06-03", "1998-06-03", Certainty.POSSIBLE),
    ("a day in a month may be any of it", "1998-06-01", "1998-06", Certainty.POSSIBLE),
    (
        "an unknown day in a window may be later",
        "[1998-06-01..1998-06-03]",
        "1998-06-02",
        Certainty.POSSIBLE,
    ),
    ("a stretch that goes on overlaps", "1994/1998-06", "1998-06-03", Certainty.POSSIBLE),
    ("an open end is never over", "1994/..", "1998-06-03", Certainty.POSSIBLE),
    ("an open start is over at its end", "../1993", "1994", Certainty.CERTAIN),
)


def periods(line: Timeline) -> list[Period]:
    return [row.claim.event.period for row in line.rows if row.claim.event]


@pytest.mark.parametrize(
    ("first", "second", "order"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_order_against_the_row_before(first, second, order):
    line = timeline([dated(second, 2), dated(first, 1)])
    assert [period.edtf for period in periods(line)] == [first, second]
    assert [row.order for row in line.rows] == [None, order]


def test_what_nothing_dates_is_kept_apart_in_the_order_of_the_text():
    claims = [dated(edtf, number) for number, edtf in enumerate(UNDATED)]
    line = timeline([*reversed(claims), dated("1994")])
    assert [period.edtf for period in periods(line)] == ["1994"]
    assert len(line.undated) == len(UNDATED)
    assert {row.order for row in line.undated} == {None}


def test_a_date_from_the_tense_is_a_date():
    told = Dating(parse("1998-06"), Basis.INFERRED, "tense.present", "it holds at the issue")
    assert timeline([claim("The committee met", told)]).rows


def test_the_same_claims_make_the_same_timeline_in_whatever_order_they_come():
    claims = [dated(edtf, number) for number, edtf in enumerate((*EDTF, *UNDATED) * 2)]
    expected = timeline(claims)
    for seed in range(5):
        random.Random(seed).shuffle(claims)  # noqa: S311  no secret
        assert timeline(claims) == expected


@given(st.lists(st.sampled_from(EDTF), max_size=8))
def test_no_row_is_certainly_older_than_one_above_it(edtfs):
    line = timeline(dated(edtf, number) for number, edtf in enumerate(edtfs))
    pairs = list(pairwise(periods(line)))
    assert not any(before(below, above) for above, below in pairs)
    certain = [row.order is Certainty.CERTAIN for row in line.rows[1:]]
    assert certain == [before(above, below) for above, below in pairs]


def test_documents_are_named_once_in_alphabetical_order():
    assert timeline([dated("1994"), claim("The committee met"), dated("1995")]).documents == (
        "gazette.txt",
        "made.txt",
    )
