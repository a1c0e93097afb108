"""What words like "the next day" count from: the story, what is said, and never a date beside it.

All sentences are read for an issue of Friday 5 June 1998; the expression in brackets is meant.
"""

from datetime import date

import pytest

from verifier.dates import find, printed

ISSUE = date(1998, 6, 5)

STANDS = [
    ("The crew struck on May 18 over wages owed since April. It ended [two days later].", "20"),
    ("The crew struck on May 18, asking owners to pay by June. [The next day] it ended.", "19"),
    ("The ship sank on May 18. Itar-Tass reported it on May 27. [The next day] it rose.", "19"),
    ("The ship sank on May 18, Interfax on May 27 reported. [The next day] it rose.", "19"),
    ("The ship sank on May 18, according to Interfax on May 27. [The next day] it rose.", "19"),
    ("The ship sank on May 18 (Interfax, May 27). [The next day] it rose.", "19"),
    ("The ship sank on May 18. Its captain had left on May 2. [The next day] it rose.", "19"),
    ("The port closed on May 18 after the 1986 disaster. [The next day] it reopened.", "19"),
]
REPORTED = [
    (
        "A guard told the agency on May 27 that men had been sent home [the day before].",
        "1998-05-26",
    ),
    ("A guard said on May 27 that the owners had left [three weeks earlier].", "1998-05-06~"),
    (
        "The minister told the house on May 17 so. Radio Liberty reported it [the same day].",
        "1998-05-17",
    ),
    (
        "The minister said on May 17 that it was so. [The previous day] an aide denied it.",
        "1998-05-16",
    ),
    (
        "They met on June 4. An aide told us that it would end within [three days].",
        "[1998-06-04..1998-06-07]",
    ),
    ("They met on June 4. It will be over within [three days].", "[1998-06-05..1998-06-08]"),
    ("An aide said on Monday that it would reopen within [ten days].", "[1998-06-01..1998-06-11]"),
]
COARSE = [
    "The ship sank in May. [Two days later] the crew was found.",
    "The ministers met in 1994. [Three weeks later] the pact failed.",
    "The ministers met in 1994. [The next day] the pact failed.",
    "The ministers met in the spring of 1994. [The following Monday] the pact failed.",
]
YEARS = [
    ("Output fell to 24 in 1996, down from 101 in 1990. [That year] the mill closed.", "1996"),
    ("The mill was sold in 1996. On May 5 it was shown that it had closed [that year].", "1996"),
]
UP_TO_NOW = [
    (
        "The ship sank on May 18. An aide said on June 2 so. Nobody has come [so far].",
        "1998-05-18/1998-06-05",
    ),
    ("The ship sank on May 18. The yard had [by then] spent it all.", "../1998-05-18"),
    ("The ship sank on May 18. Its captain was ashore at [the time].", "1998-05-18"),
    ("It closed in the 1980s. Wages fell [since the outbreak] of the war.", "../1998-06-05"),
    ("It has launched two ships since [the breakup of the Soviet Union].", "1991-12~/1998-06"),
    ("The dam was built in [Soviet times].", "../1991-12"),
]
BOUNDS = [
    ("The port will not open before [June 20].", "1998-06-20/.."),
    ("The port will not be opened until [July].", "1998-07/.."),
    ("The talks will resume only after [October 31].", "1998-10-31/.."),
    ("The law takes effect no earlier than [July 1].", "1998-07-01/.."),
    ("The port did not reopen until [June 2].", "1998-06-02"),
    ("The strike lasted until [May 20].", "../1998-05-20"),
    ("The port was shut; it was closed until [May 20].", "../1998-05-20"),
    ("The mine burned before [May 20].", "[..1998-05-19]"),
    ("They met before dawn on [May 20].", "1998-05-20"),
]
VAGUE = [
    ("The valves had been out of order since [early spring].", "1998-03/1998-06"),
    ("The port closed [late last summer].", "1997-08"),
    ("Prices fell in [autumn].", "1997-23"),
    ("The ministers met in [September].", "1997-09"),
    ("The talks will begin [next Tuesday].", "1998-06-09"),
    ("The talks will begin [this coming Monday].", "1998-06-08"),
    ("The pensions will be paid before [Christmas].", "[..1998-12-24]"),
    ("Exports rose in [the first seven months of last year].", "1997-01/1997-07"),
    ("They have studied it since [the beginning of this year].", "1998-01/1998-06"),
    ("The report is likely to be made public within [ten days].", "[1998-06-05..1998-06-15]"),
]
HAPPENINGS = [
    ("A fire broke out on May 20. Help came [the day after the fire].", "1998-05-21"),
    ("The ministers met on May 20. [A day before the meeting] the truce failed.", "1998-05-19"),
    ("A fire broke out on May 20. Help came [the day after the flood].", None),
]
TABLE = [*REPORTED, *YEARS, *UP_TO_NOW, *BOUNDS, *VAGUE, *HAPPENINGS]


def read(parse, sentence):
    """Find the expression that begins where the bracket opens, or holds it."""
    at = sentence.index("[")
    text = sentence.replace("[", "").replace("]", "")
    return next(t for t in find(parse(text), issue=ISSUE) if t.span.start <= at < t.span.end)


@pytest.mark.parametrize(("sentence", "day"), STANDS, ids=[row[0] for row in STANDS])
def test_a_date_beside_the_story_does_not_move_it(parse, sentence, day):
    assert str(read(parse, sentence).period) == f"1998-05-{day}"


@pytest.mark.parametrize(("sentence", "edtf"), TABLE, ids=[row[0] for row in TABLE])
def test_reading(parse, sentence, edtf):
    timex = read(parse, sentence)
    assert (str(timex.period) if timex.period else None) == edtf
    assert timex.reason


@pytest.mark.parametrize("sentence", COARSE)
def test_days_and_weeks_are_not_counted_from_anything_coarser(parse, sentence):
    timex = read(parse, sentence)
    assert timex.period is None
    assert "cannot be counted" in timex.reason


IMPOSSIBLE = [
    "AP, Nov. 31",
    "AP, February 30",
    "AP, 31 June",
    "AP, June 31-32",
    "AP, Sept. 31, 1997",
]


@pytest.mark.parametrize("text", IMPOSSIBLE)
@pytest.mark.parametrize("issue", [ISSUE, None])
def test_a_day_that_no_year_has_is_a_reason_and_no_failure(text, issue):
    for dating in printed(text, issue=issue):
        assert dating.period.earliest is None or dating.period.latest is not None
        assert dating.reason


def test_an_item_starts_its_own_story(parse):
    text = "The ship sank on May 18.\n\nMen met at the port. The next day they left."
    anchors = ((0, ISSUE, "the issue"), (text.index("Men"), ISSUE, "the issue"))
    found = find(parse(text), issue=ISSUE, anchors=anchors)
    assert found[-1].value == "1998-06-06"
