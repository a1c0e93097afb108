"""Making periods from days, and joining them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier import period
from verifier.errors import UsageError

FIRST, THIRD, FIFTH = date(1998, 6, 1), date(1998, 6, 3), date(1998, 6, 5)
MADE = [
    (period.day(FIFTH), "1998-06-05"),
    (period.month(1998, 6), "1998-06"),
    (period.year(1994), "1994"),
    (period.year(994), "0994"),
    (period.decade(1994), "199X"),
    (period.season(1996, 21), "1996-21"),
    (period.window(FIRST, THIRD), "[1998-06-01..1998-06-03]"),
    (period.window(FIRST, FIRST), "1998-06-01"),
    (period.window(None, THIRD), "[..1998-06-03]"),
    (period.window(THIRD, None), "[1998-06-03..]"),
    (period.interval(period.year(1994), period.month(1998, 6)), "1994/1998-06"),
    (period.interval(FIRST, THIRD), "1998-06-01/1998-06-03"),
    (period.since(FIFTH), "1998-06-05/.."),
    (period.until(FIFTH), "../1998-06-05"),
    (period.approximately(period.year(1994)), "1994~"),
    (period.approximately(period.parse("1994?")), "1994%"),
    (period.approximately(period.parse("1994/1998-06")), "1994~/1998-06~"),
    (period.approximately(period.parse("1994/..")), "1994~/.."),
    (period.approximately(period.parse("[1994..1998]")), "[1994~..1998~]"),
    (period.interval(period.window(FIRST, THIRD), FIFTH), "1998-06-02~/1998-06-05"),
    (period.lasting(6, ending=FIFTH), "1998-05-31/1998-06-05"),
    (period.lasting(3, starting=THIRD), "1998-06-03/1998-06-05"),
    (period.lasting(1, ending=FIFTH), "1998-06-05"),
]


@pytest.mark.parametrize(("made", "text"), MADE, ids=[row[1] for row in MADE])
def test_made_periods_print_as_edtf(made, text):
    assert str(made) == text


def test_a_visit_of_six_days_that_ended_in_a_window():
    visit = period.lasting(6, ending=period.window(FIRST, THIRD))
    assert str(visit) == "1998-05-27~/1998-06-02~"
    assert (visit.earliest, visit.latest) == (date(1998, 5, 27), THIRD)
    assert visit.begins == (date(1998, 5, 27), date(1998, 5, 29))
    assert visit.ends == (FIRST, THIRD)
    assert visit.lasts


def test_an_interval_is_no_end_of_an_interval():
    with pytest.raises(UsageError):
        period.interval(period.parse("1994/1995"), FIFTH)


def test_a_length_needs_a_known_end():
    with pytest.raises(UsageError):
        period.lasting(6, ending=period.window(None, THIRD))


DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 12, 31))


@given(DAYS, DAYS)
def test_bounds_are_the_days_given(one, two):
    first, last = sorted((one, two))
    for made in (period.window(first, last), period.interval(first, last)):
        assert (made.earliest, made.latest) == (first, last)
        assert period.parse(str(made)) == made


@given(DAYS, st.integers(1, 400))
def test_a_length_counts_both_end_days(day, days):
    made = period.lasting(days, starting=day)
    assert made.earliest is not None
    assert made.latest is not None
    assert (made.latest - made.earliest).days == days - 1
