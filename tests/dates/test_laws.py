"""What holds for any text."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from verifier.dates import asked, find, printed, week
from verifier.dates.stretch import Stretch, holding, moved, weekday
from verifier.errors import VerifierError
from verifier.model import Parse, Span

ISSUE = date(1998, 6, 5)
WORDS = st.sampled_from(
    "the a of in on by since until from to and through between early late mid - , . ' : / ( ) 5 12"
    " 31 80 1994 2,000 1990s 3rd first second third half June May Sept Friday week weeks month year"
    " quarter decade last next this that same past previous following earlier later ago yesterday"
    " today spring morning night noon now soon recently every each daily six twenty hundred few"
    " more than at least about over end beginning year-end met said will T-80 Sundays weekends"
    " midyear half whole all fiscal ended back \n\n".split(" ")
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=60)
MONTHS = st.sampled_from("Jan. February Mar. June Nov. Sept. December May".split())
DATES = st.builds(
    "{} {}{}".format,
    MONTHS,
    st.integers(0, 40),
    st.sampled_from(["", ", 1900", "-31", ", 30", " and 31"]),
)
UNITS = "day week weekend month quarter half season year decade century".split()
DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(3000, 12, 31))


@given(TEXTS | DATES, st.sampled_from([ISSUE, None, date.min, date.max]))
def test_spans_are_exact_ordered_and_apart(text, issue):
    found = find(Parse(text, (), ()), issue=issue)
    for timex in found:
        assert text[timex.span.start : timex.span.end] == timex.text
        assert timex.reason
        assert timex.value
        for part in timex.parts:
            assert timex.span.contains(part.span)
    for one, two in pairwise(found):
        assert one.span.end <= two.span.start


@given(TEXTS)
def test_the_same_text_gives_the_same(text):
    parse = Parse(text, (), ())
    assert find(parse, issue=ISSUE) == find(parse, issue=ISSUE)


@given(TEXTS | DATES, st.sampled_from([ISSUE, None, date.min, date.max]))
def test_citations_never_fail(text, issue):
    for dating in printed(text, issue=issue):
        assert dating.span is not None
        assert dating.span.of(text) == dating.text


@given(TEXTS | DATES)
def test_what_a_person_writes_is_read_or_refused(text):
    try:
        said = str(asked(text))
    except VerifierError as problem:
        said = str(problem)
    assert said
    assert "\n" not in said


@given(TEXTS)
def test_nothing_is_found_in_what_is_skipped(text):
    assert find(Parse(text, (), ()), issue=ISSUE, skip=(Span(0, len(text)),)) == ()


@given(DAYS, st.sampled_from(UNITS))
def test_a_stretch_holds_its_day_and_its_neighbours_touch(day, unit):
    if unit == "weekend":
        return
    found = holding(unit, day)
    assert found.first <= day <= found.last
    assert (found.shifted(1).first - found.last).days == 1
    assert found.period.earliest == found.first
    assert found.period.latest == found.last


@given(DAYS, st.sampled_from(UNITS), st.integers(-40, 40))
def test_counting_there_and_back(day, unit, steps):
    found = holding(unit, day)
    assert found.shifted(steps).shifted(-steps) == found
    assert Stretch(unit, found.index).value == found.value


@given(DAYS, st.integers(1, 7), st.booleans())
def test_the_nearest_weekday(day, number, after):
    found = weekday(day, number, after=after)
    assert found.isoweekday() == number
    assert 0 <= (found - day).days * (1 if after else -1) < 7
    assert weekday(day, day.isoweekday(), after=after, same=False) != day


def test_a_month_that_lacks_the_day_ends_earlier():
    assert moved(date(1998, 3, 31), "month", -1) == date(1998, 2, 28)
    assert moved(date(1998, 3, 31), "year", -5000) is None


def test_a_week_runs_from_monday_to_sunday():
    assert str(week(ISSUE)) == "[1998-06-01..1998-06-07]"
