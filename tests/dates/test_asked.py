"""Dates as a person writes them into an option: whole dates, and no guess at the year."""

import pytest

from verifier.dates import asked
from verifier.errors import UsageError, VerifierError

READ = [
    ("2 June 1998", "1998-06-02"),
    ("June 2, 1998", "1998-06-02"),
    ("1998-06-02", "1998-06-02"),
    ("Friday, 5 June 1998", "1998-06-05"),
    ("June 1998", "1998-06"),
    ("june 1998", "1998-06"),
    ("1998", "1998"),
    ("spring 1998", "1998-21"),
    ("the first quarter of 1998", "1998-01/1998-03"),
    ("3-5 June 1998", "1998-06-03/1998-06-05"),
    ("early 1998", "[1998-01..1998-05]"),
    ("the 1990s", "199X"),
    ("1998-06/1998-08", "1998-06/1998-08"),
    ("  2   June\t1998 ", "1998-06-02"),
]
REFUSED = [
    ("a day without a year", "June 2", "names no year"),
    ("a month without a year", "June", "names no year"),
    ("a day counted from today", "last week", "is no date"),
    ("no date at all", "soon", "is no date"),
    ("nothing", "", "is no date"),
    ("more than a date", "from June 1998", "is no date"),
    ("a day that the month lacks", "June 31, 1998", "is no day of the calendar"),
    ("day and month may change places", "04/06/98", "may name the day or the month first"),
    ("a flood of words", "x" * 10_000, "is no date"),
]


@pytest.mark.parametrize(("text", "edtf"), READ, ids=[row[0] for row in READ])
def test_read(text, edtf):
    assert str(asked(text)) == edtf


@pytest.mark.parametrize(("text", "said"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_refused(text, said):
    with pytest.raises(VerifierError) as problem:
        asked(text, where="--from")
    assert said in str(problem.value)
    assert problem.value.where == "--from"
    assert isinstance(problem.value, UsageError)
    assert len(str(problem.value)) < 200


def test_a_month_stands_for_all_of_it():
    month = asked("February 1996")
    assert (str(month.earliest), str(month.latest)) == ("1996-02-01", "1996-02-29")
