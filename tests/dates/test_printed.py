"""Dates as citations print them, read for an issue of Friday 5 June 1998."""

from datetime import date

import pytest

from verifier.dates import printed

ISSUE = date(1998, 6, 5)
STRINGS = [
    ("Russky telegraf, June 3", ["1998-06-03"]),
    ("Itar-Tass,June 2", ["1998-06-02"]),
    ("Interfax, 12 May", ["1998-05-12"]),
    ("Reuters, May 22 through 26", ["1998-05-22/1998-05-26"]),
    ("Reuters, May 15-16", ["1998-05-15/1998-05-16"]),
    ("Reuters, 15-16 May", ["1998-05-15/1998-05-16"]),
    ("Reuters, September 30-October 2", ["1997-09-30/1997-10-02"]),
    ("Reuters, August 21, 23", ["1997-08-21", "1997-08-23"]),
    ("Reuters, April 4 & 5", ["1998-04-04", "1998-04-05"]),
    ("Interfax, October 16 1996", ["1996-10-16"]),
    ("Interfax, October 16, 1996", ["1996-10-16"]),
    ("Yonhap (Seoul), 6 April 1996", ["1996-04-06"]),
    ("Tass, 04.09.97", ["1997-04-09"]),
    ("MOSCOW, Nov. 20 (UPI)", ["1997-11-20"]),
    ("in Russian 21 Nov 97", ["1997-11-21"]),
    ("Kommersant, No. 8, March 10", ["1998-03-10"]),
    ("See the Monitor, May 6, 7, 9", ["1998-05-06", "1998-05-07", "1998-05-09"]),
    ("AP, May 12, 16; UPI, May 15-16", ["1998-05-12", "1998-05-16", "1998-05-15/1998-05-16"]),
    ("Nucleonics Week, 18 April 1996, pp. 4-5", ["1996-04-18"]),
    ("in FBIS-SOV-96-081, 24 April 1996", ["1996-04-24"]),
    ("see below", []),
    ("Russian and Western agencies", []),
]


@pytest.mark.parametrize(("text", "dates"), STRINGS, ids=[row[0] for row in STRINGS])
def test_printed(text, dates):
    found = printed(text, issue=ISSUE)
    assert [str(dating.period) for dating in found] == dates
    for dating in found:
        assert dating.span is not None
        assert dating.span.of(text) == dating.text
        assert dating.reason


def test_a_day_just_after_the_issue_is_kept_as_printed():
    (dating,) = printed("Itar-Tass, June 9", issue=ISSUE)
    assert str(dating.period) == "1998-06-09"
    assert "after the issue" in dating.reason


def test_a_day_long_after_the_issue_is_of_the_year_before():
    (dating,) = printed("Itar-Tass, June 23", issue=ISSUE)
    assert str(dating.period) == "1997-06-23"


def test_without_an_issue_the_year_stays_open():
    (dating,) = printed("Itar-Tass, June 3", issue=None)
    assert str(dating.period) == "XXXX-06-03"


def test_a_day_that_the_calendar_lacks():
    (dating,) = printed("Itar-Tass, February 30", issue=ISSUE)
    assert dating.period.earliest is None
    assert "no such day" in dating.reason
