"""The day of an issue from its number: exact where it can be, with bounds where it cannot."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from verifier.masthead.numbering import Numbered, numbered
from verifier.masthead.pauses import Pause, easter, step, weekdays
from verifier.masthead.publications import Fact, Publication, named, register

FIRM = {"explicit", "strong", "inferred"}


def monitor() -> Publication:
    found = named("The MONITOR", register())
    assert found is not None
    return found


def dated(volume: int, issue: int, publication: Publication | None = None) -> Numbered:
    found = numbered(publication or monitor(), volume, issue)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("volume", "issue", "day"),
    [
        (4, 108, "1998-06-05"),
        (4, 145, "1998-07-29"),
        (3, 179, "1997-09-26"),
        (5, 31, "1999-02-15"),
        (1, 40, "1995-06-27"),
        (6, 118, "2000-06-16"),
    ],
)
def test_without_slack_the_day_is_certain(volume: int, issue: int, day: str):
    found = dated(volume, issue)
    assert found.earliest == found.likely == found.latest == date.fromisoformat(day)


def test_the_reason_names_the_neighbours_and_the_slack():
    assert dated(4, 108).reason == (
        "volume 4 issue 108: between 4:102 (28 May 1998) and 4:111 (10 June 1998); "
        "9 weekdays, 9 issues, no slack"
    )
    assert dated(4, 111).reason.startswith("volume 4 issue 111 is a known issue (strong): ")


def test_with_slack_there_are_bounds_and_a_most_likely_day():
    found = dated(2, 20)
    assert (found.earliest, found.latest) == (date(1996, 1, 26), date(1996, 1, 31))
    assert found.likely == date(1996, 1, 30)
    assert "3 weekdays without an issue" in found.reason
    assert "most likely 30 January 1996 (no issue on Presidents' Day)" in found.reason


def held_out(fact: Fact) -> Numbered:
    """Date a known issue by all the others."""
    facts = tuple(other for other in monitor().facts if other is not fact)
    return dated(fact.volume, fact.issue, evolve(monitor(), facts=facts))


def test_leaving_one_out_61_of_the_67_firm_facts_are_exact():
    firm = [fact for fact in monitor().facts if fact.strength in FIRM]
    right = [fact for fact in firm if held_out(fact).likely == fact.date]
    missed = {fact.volume for fact in firm if fact not in right}
    assert (len(monitor().facts), len(firm), len(right)) == (74, 67, 61)
    assert missed <= {1, 2, 3}


def test_leaving_one_out_the_bounds_hold_but_for_jumps_in_the_numbering():
    outside = [
        (fact.volume, fact.issue)
        for fact in monitor().facts
        if not (found := held_out(fact)).earliest <= fact.date <= found.latest
    ]
    assert outside == [(2, 113), (3, 10), (3, 32)]


@pytest.mark.parametrize(
    ("volume", "issue", "earliest", "latest", "rule"),
    [
        (5, 210, "1999-11-11", "1999-12-16", "masthead.extrapolated"),
        (8, 12, "2002-01-16", "2002-02-20", "masthead.extrapolated"),
        (4, 300, "1998-12-16", "1998-12-31", "masthead.beyond-the-year"),
        (4, 99_999, "1998-12-16", "1998-12-31", "masthead.beyond-the-year"),
    ],
    ids=["after-the-last-fact", "year-without-facts", "too-high", "absurd"],
)
def test_beyond_the_facts_the_window_is_bounded_and_said(
    volume: int, issue: int, earliest: str, latest: str, rule: str
):
    found = dated(volume, issue)
    assert (str(found.earliest), str(found.latest), found.rule) == (earliest, latest, rule)


def test_from_the_start_of_a_year_alone_no_day_is_the_most_likely():
    assert dated(8, 12).likely is None
    assert dated(4, 300).likely is None
    assert dated(5, 210).likely is not None


def test_a_weekly_is_counted_by_weeks():
    facts = (
        Fact(1, 3, date(1998, 1, 21), "strong", ""),
        Fact(1, 6, date(1998, 2, 11), "strong", ""),
    )
    weekly = Publication("Harbour Weekly", volume_zero=1997, every=5, facts=facts)
    assert dated(1, 4, weekly).likely == date(1998, 1, 28)
    assert dated(1, 4, weekly).reason.endswith("15 weekdays, 3 issues, no slack")


def test_an_irregular_publication_has_its_neighbours_for_bounds():
    facts = (
        Fact(1, 3, date(1998, 1, 21), "strong", ""),
        Fact(1, 6, date(1998, 2, 11), "strong", ""),
    )
    found = dated(1, 4, Publication("Harbour Papers", volume_zero=1997, facts=facts))
    assert (found.earliest, found.latest, found.likely) == (
        date(1998, 1, 21),
        date(1998, 2, 11),
        None,
    )


def test_a_publication_whose_volumes_are_no_years_is_not_dated():
    assert numbered(Publication("Harbour Weekly"), 4, 108) is None


@given(st.integers(0, 9999), st.integers(0, 99_999))
def test_any_number_has_bounds_in_order_and_a_day_within_them(volume: int, issue: int):
    found = numbered(monitor(), volume, issue)
    if found:
        assert found.earliest <= (found.likely or found.earliest) <= found.latest
        assert found.reason


@given(st.integers(1, 7), st.integers(1, 250))
def test_a_later_issue_is_never_dated_before_an_earlier_one(volume: int, issue: int):
    assert dated(volume, issue).earliest <= dated(volume, issue + 1).earliest
    assert dated(volume, issue).latest <= dated(volume, issue + 1).latest


@pytest.mark.parametrize(
    ("pause", "year", "day"),
    [
        (Pause("last Monday of May", month=5, weekday=0, nth=-1), 1998, "1998-05-25"),
        (Pause("fourth Thursday", month=11, weekday=3, nth=4), 1998, "1998-11-26"),
        (Pause("the day after", month=11, weekday=3, nth=4, after=1), 1998, "1998-11-27"),
        (Pause("a Saturday is kept on Friday", month=7, day=4), 1998, "1998-07-03"),
        (Pause("a Sunday is kept on Monday", month=7, day=4), 1999, "1999-07-05"),
        (Pause("last Friday of December", month=12, weekday=4, nth=-1), 1998, "1998-12-25"),
        (Pause("Good Friday", easter=-2), 1998, "1998-04-10"),
    ],
    ids=lambda value: value.name if isinstance(value, Pause) else "",
)
def test_a_pause_falls_on_its_day(pause: Pause, year: int, day: str):
    assert pause.days(year) == (date.fromisoformat(day),)


def test_a_break_of_ten_weekdays_leaves_weekends_out():
    days = Pause("break", month=8, weekday=0, nth=2, weekdays=10).days(1998)
    assert (days[0], days[-1], len(days)) == (date(1998, 8, 10), date(1998, 8, 21), 10)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 400))
def test_counting_weekdays_undoes_stepping_over_them(day: date, count: int):
    assert weekdays(day, step(day, count)) == count


@pytest.mark.parametrize(
    "day", ["1998-04-12", "1999-04-04", "2000-04-23", "2019-04-21", "2024-03-31"]
)
def test_easter(day: str):
    assert str(easter(int(day[:4]))) == day
