"""How a person reads a period."""

from datetime import date

import pytest

from verifier import period

WORDS = [
    ("1994", "1994"),
    ("1998-06", "June 1998"),
    ("1998-06-03", "3 June 1998"),
    ("1996-21", "spring 1996"),
    ("1997-24", "winter 1997/98"),
    ("1999-24", "winter 1999/00"),
    ("199X", "the 1990s"),
    ("19XX", "the 20th century"),
    ("2000-33", "the first quarter of 2000"),
    ("1994/1998-06", "1994 to June 1998"),
    ("1998-07-22/1998-07-25", "22 to 25 July 1998"),
    ("1998-05-30/1998-06-03", "30 May to 3 June 1998"),
    ("1997-12-30/1998-01-02", "30 December 1997 to 2 January 1998"),
    ("1999-06/1999-09", "June to September 1999"),
    ("1998-05-27~/1998-06-02~", "about 27 May to about 2 June 1998"),
    ("[1998-06-01..1998-06-03]", "1 to 3 June 1998 (one day)"),
    ("[..1998-06-03]", "on or before 3 June 1998"),
    ("[1998-06-03..]", "on or after 3 June 1998"),
    ("1998-06-05/..", "from 5 June 1998 on"),
    ("1998-06-05/", "from 5 June 1998, end unknown"),
    ("../1998-06-05", "until 5 June 1998"),
    ("1998~", "about 1998"),
    ("1998?", "perhaps 1998"),
    ("1998%", "perhaps about 1998"),
    ("1998-XX", "some month of 1998"),
    ("1998-06-XX", "some day of June 1998"),
    ("1998-XX-XX", "some day of 1998"),
    ("XXXX", "unknown"),
    ("XXXX-06-03", "3 June of an unknown year"),
    ("XXXX-06", "June of an unknown year"),
    ("../..", "at all times"),
]


@pytest.mark.parametrize(("text", "words"), WORDS, ids=[row[0] for row in WORDS])
def test_words(text, words):
    assert period.describe(period.parse(text)) == words


def test_ends_that_are_windows():
    visit = period.lasting(6, ending=period.window(date(1998, 6, 1), date(1998, 6, 3)))
    assert period.describe(visit) == "27~29 May to 1~3 June 1998"


def test_a_window_over_two_months():
    start = period.window(date(1998, 5, 30), date(1998, 6, 2))
    made = period.interval(start, date(1998, 6, 9))
    assert period.describe(made) == "30 May~2 June to 9 June 1998"
