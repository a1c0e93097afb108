"""EDTF: what is read, how it is printed, and what is refused."""

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from verifier import period
from verifier.errors import UsageError
from verifier.period import Shape

READ = [
    ("1994", "1994-01-01", "1994-12-31"),
    ("1998-06", "1998-06-01", "1998-06-30"),
    ("1996-02", "1996-02-01", "1996-02-29"),
    ("1998-06-05", "1998-06-05", "1998-06-05"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1998-XX", "1998-01-01", "1998-12-31"),
    ("1998-06-XX", "1998-06-01", "1998-06-30"),
    ("1998-XX-XX", "1998-01-01", "1998-12-31"),
    ("1996-21", "1996-03-01", "1996-05-31"),
    ("1996-22", "1996-06-01", "1996-08-31"),
    ("1996-23", "1996-09-01", "1996-11-30"),
    ("1996-24", "1996-12-01", "1997-02-28"),
    ("2000-33", "2000-01-01", "2000-03-31"),
    ("2000-36", "2000-10-01", "2000-12-31"),
    ("1994/1998-06", "1994-01-01", "1998-06-30"),
    ("1998-05-27~/1998-06-02~", "1998-05-27", "1998-06-02"),
    ("1998-06-05/..", "1998-06-05", None),
    ("../1998-06-05", None, "1998-06-05"),
    ("1998-06-05/", "1998-06-05", None),
    ("/1998-06-05", None, "1998-06-05"),
    ("[1998-06-01..1998-06-03]", "1998-06-01", "1998-06-03"),
    ("[1998-06..1998-08]", "1998-06-01", "1998-08-31"),
    ("[..1998-06-03]", None, "1998-06-03"),
    ("[1998-06-03..]", "1998-06-03", None),
    ("XXXX", None, None),
    ("XXXX-06-03", None, None),
    ("1998-06-~03", "1998-06-03", "1998-06-03"),
    ("1998?-06", "1998-06-01", "1998-06-30"),
]


@pytest.mark.parametrize(("text", "first", "last"), READ, ids=[row[0] for row in READ])
def test_bounds_are_the_first_and_last_day(text, first, last):
    found = period.parse(text)
    assert (found.earliest, found.latest) == tuple(
        date.fromisoformat(day) if day else None for day in (first, last)
    )
    assert str(found) == text


CANONICAL = [
    (" 1994 ", "1994", "white space around"),
    ("[1998-06-03..1998-06-03]", "1998-06-03", "a window of one day is the day"),
    ("1998-06-03/1998-06-03", "1998-06-03", "an interval of one day is the day"),
    ("[1998-06..1998-06]", "1998-06", "a window of one month is the month"),
    ("1998-06/1998-06", "1998-06/1998-06", "a month that lasts is more than the month"),
]


@pytest.mark.parametrize(("text", "printed", "why"), CANONICAL, ids=[row[2] for row in CANONICAL])
def test_canonical_text(text, printed, why):
    assert str(period.parse(text)) == printed


REFUSED = [
    ("", "empty"),
    ("1998-13", "no such month"),
    ("1998-00", "month nought"),
    ("1999-02-29", "no such day"),
    ("1998-06-05/1998-06-01", "the end before the start"),
    ("[1998-06-05..1998-06-01]", "the window the wrong way round"),
    ("[..]", "a set of nothing"),
    ("[a..b]", "letters"),
    ("[1998..1999..2000]", "two joins"),
    ("1998/1999/2000", "three ends"),
    ("/", "no end at all"),
    ("199X-06", "a month of an unknown year of a decade"),
    ("1998-XX-05", "a day of an unknown month"),
    ("1998-21-05", "a day of a season"),
    ("0000", "year nought"),
    ("98", "two digits"),
    ("June 1998", "words"),
    ("1998-06-05T10:00", "a time"),
]


@pytest.mark.parametrize(("text", "why"), REFUSED, ids=[row[1] for row in REFUSED])
def test_what_is_refused_says_what_to_write(text, why):
    with pytest.raises(UsageError) as caught:
        period.parse(text)
    assert "write EDTF" in str(caught.value)
    assert "\n" not in str(caught.value)


DOUBT = [
    ("1998", False, False),
    ("1998~", True, False),
    ("1998?", False, True),
    ("1998%", True, True),
    ("1998-06-~03", True, False),
    ("?1998-06", False, True),
    ("1994/1998~", True, False),
    ("[1994?..1998]", False, True),
]


@pytest.mark.parametrize(("text", "approximate", "uncertain"), DOUBT, ids=[d[0] for d in DOUBT])
def test_doubt_anywhere_is_doubt(text, approximate, uncertain):
    found = period.parse(text)
    assert (found.approximate, found.uncertain) == (approximate, uncertain)


SHAPES = [
    ("1998-06-05", Shape.DAY),
    ("1998-06", Shape.MONTH),
    ("1998", Shape.YEAR),
    ("199X", Shape.DECADE),
    ("19XX", Shape.CENTURY),
    ("1998-21", Shape.SEASON),
    ("1998-34", Shape.QUARTER),
    ("XXXX", Shape.UNKNOWN),
    ("[1998..1999]", Shape.WINDOW),
    ("1998/1999", Shape.INTERVAL),
]


@pytest.mark.parametrize(("text", "shape"), SHAPES, ids=[row[0] for row in SHAPES])
def test_only_an_interval_lasts(text, shape):
    found = period.parse(text)
    assert found.shape is shape
    assert found.lasts is (shape is Shape.INTERVAL)


DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 12, 31))
SEASONS = ("-21", "-22", "-23")  # winter: the package ends it with the year, we in February
FEW = settings(max_examples=50)  # the edtf package takes 5 ms and more for one
MARK = st.sampled_from(["", "", "~", "?", "%"])


@st.composite
def single(draw):
    """Draw one date as EDTF text, of any precision, with or without doubt."""
    day = draw(DAYS)
    year = f"{day.year:04}"
    text: str = draw(
        st.sampled_from(
            [
                year,
                year[:3] + "X",
                year[:2] + "XX",
                f"{year}-{day.month:02}",
                f"{year}-XX",
                f"{year}-{day.month:02}-XX",
                f"{year}-{draw(st.integers(21, 23))}",
                day.isoformat(),
            ]
        )
    )
    plain = "X" not in text and not text.endswith(SEASONS)  # the edtf package marks neither
    return text + (draw(MARK) if plain else "")


@FEW
@given(single())
def test_bounds_and_text_agree_with_the_edtf_package(text):
    mine, oracle = period.parse(text), parse_edtf(text)
    assert str(mine) == text
    assert mine.earliest == as_date(oracle.lower_strict())
    assert mine.latest == as_date(oracle.upper_strict())


@FEW
@given(single(), single())
def test_intervals_agree_with_the_edtf_package(one, two):
    assume("X" not in one + two)  # the package refuses some of them inside an interval
    start, end = sorted((one, two), key=first_day)
    if last_day(end) < first_day(start) or start == end:
        return
    mine, oracle = period.parse(f"{start}/{end}"), parse_edtf(f"{start}/{end}")
    assert mine.earliest == as_date(oracle.lower_strict())
    assert mine.latest == as_date(oracle.upper_strict())


def first_day(text: str) -> date:
    return period.parse(text).earliest or date.min


def last_day(text: str) -> date:
    return period.parse(text).latest or date.max


def as_date(moment):
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)


@given(
    single(), single(), st.sampled_from(["{}/{}", "[{}..{}]", "{}/..", "../{}", "[{}..]", "[..{}]"])
)
def test_what_is_printed_is_read_back(one, two, form):
    start, end = sorted((one, two), key=first_day)
    try:
        first = period.parse(form.format(start, end))
    except UsageError:
        return
    assert period.parse(str(first)) == first


@given(st.text(max_size=24))
def test_any_text_is_read_or_refused_in_one_line(text):
    try:
        found = period.parse(text)
    except UsageError:
        return
    assert period.parse(str(found)) == found
