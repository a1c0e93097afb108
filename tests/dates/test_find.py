"""What is found in a sentence, and how it is read: counted from Friday 5 June 1998."""

from datetime import date

import pytest

from verifier.dates import find
from verifier.model import Basis, TimexType

ISSUE = date(1998, 6, 5)

# sentence with the expression in brackets, TIMEX3 value, EDTF period
EXPLICIT = [
    ("The port closed on [June 5, 1997].", "1997-06-05", "1997-06-05"),
    ("The port closed on [5 June 1997].", "1997-06-05", "1997-06-05"),
    ("The port closed on [Thursday, June 5, 1997].", "1997-06-05", "1997-06-05"),
    ("The port closed on [Sept. 27, 1989].", "1989-09-27", "1989-09-27"),
    ("The port closed on [1997-06-05].", "1997-06-05", "1997-06-05"),
    ("The port closed in [June 1997].", "1997-06", "1997-06"),
    ("The port closed in [1997].", "1997", "1997"),
    ("The port closed in [fiscal 1997].", "1997", "1997~"),
    ("The port closed in [the spring of 1996].", "1996-SP", "1996-21"),
    ("The port closed in [the winter of 1996].", "1996-WI", "1996-24"),
    ("Wages fell during [the 1990s].", "199", "199X"),
    ("Wages fell during [the '80s].", "198", "198X"),
    ("The mill opened in [the 19th century].", "18", "18XX"),
    ("Output rose in [the first quarter of 2000].", "2000-Q1", "2000-01/2000-03"),
    ("Output rose in [the first half of 1996].", "1996-H1", "1996-01/1996-06"),
    ("Exports rose in [the first eight months of 1996].", "P8M", "1996-01/1996-08"),
    ("The mill opened in [nineteen seventy-nine].", "1979", "1979"),
]
NO_YEAR = [
    ("The port closed on [May 12].", "1998-05-12", "1998-05-12"),
    ("The port closed on [12 May].", "1998-05-12", "1998-05-12"),
    ("The port closed on [the 12th of May].", "1998-05-12", "1998-05-12"),
    ("The port closed on [December 30].", "1997-12-30", "1997-12-30"),
    ("The ministers will meet on [December 30].", "1998-12-30", "1998-12-30"),
    ("The ministers will meet on [June 18].", "1998-06-18", "1998-06-18"),
    ("The port closed in [October].", "1997-10", "1997-10"),
    ("The tanks will be shipped in [October].", "1998-10", "1998-10"),
    ("A return visit is planned for [July].", "1998-07", "1998-07"),
    ("In 1996 the port closed in [March].", "1996-03", "1996-03"),
    ("The mission is due in [the second half of July].", "1998-07", "1998-07-16/1998-07-31"),
    (
        "The government plans to raise pensions in [the fourth quarter].",
        "1998-Q4",
        "1998-10/1998-12",
    ),
]
WEEKDAYS = [
    ("The port reopened [Wednesday].", "1998-06-03", "1998-06-03"),
    ("The ministers met on [Friday].", "1998-06-05", "1998-06-05"),
    ("The ministers will meet on [Tuesday].", "1998-06-09", "1998-06-09"),
    ("Divers are to examine the hull on [Tuesday].", "1998-06-09", "1998-06-09"),
    ("Talks are scheduled for [Tuesday].", "1998-06-09", "1998-06-09"),
    ("The tanker sank [last Thursday].", "1998-06-04", "1998-06-04"),
    ("The tanker sank [last Friday].", "1998-05-29", "1998-05-29"),
    ("The ministers will meet [next Friday].", "1998-06-12", "1998-06-12"),
    ("The villagers fled over [the weekend].", "1998-W22-WE", "1998-05-30/1998-05-31"),
]
WEEKS = [
    ("They met in [the first week of May].", "1998-05", "[1998-05-01..1998-05-07]"),
    ("They met in [the last week of May 1997].", "1997-05", "[1997-05-25..1997-05-31]"),
    ("They met in [the week of May 12].", "1998-W20", "[1998-05-11..1998-05-17]"),
    ("They met [the week before last].", "1998-W21", "[1998-05-18..1998-05-24]"),
    ("They met [this past weekend].", "1998-W22-WE", "1998-05-30/1998-05-31"),
    ("The post was shelled in [the early hours of May 5].", "1998-05-05TMO", "1998-05-05"),
    ("Exports fell in [fiscal 1997].", "1997", "1997~"),
    ("Exports fell in [the eighties].", "198", "198X"),
    ("They left [half a year ago].", "1997-12", "1997-12"),
    ("The treaty expires at [the end of 1999].", "1999", "[1999-11..1999-12]"),
    ("Output has fallen since [the start of the year].", "1998", "1998-01/1998-06"),
    ("It is due no later than [June 15].", "1998-06-15", "[1998-06-05..1998-06-15]"),
    ("A ruling is unlikely before [the end of the year].", "1998", "1998-12-31/.."),
    ("It takes [three to four months].", "P4M", None),
    ("The talks ended on May 5. The treaty was signed on [the 15th].", "1998-05-15", "1998-05-15"),
    ("The ministers meet [Monday] in the capital.", "1998-06-08", "1998-06-08"),
    ("The union planned a march on [Monday].", "1998-06-08", "1998-06-08"),
    ("The rate was cut, effective [February 1].", "1999-02-01", "1999-02-01"),
    ("They discussed [Thursday]'s ruling.", "1998-06-04", "1998-06-04"),
    ("The report will be ready by [Monday].", "1998-06-08", "[1998-06-05..1998-06-08]"),
]
COUNTED = [
    ("The ministers met [yesterday].", "1998-06-04", "1998-06-04"),
    ("The ministers meet [today].", "1998-06-05", "1998-06-05"),
    ("The ministers will meet [tomorrow].", "1998-06-06", "1998-06-06"),
    ("The ministers met [the day before yesterday].", "1998-06-03", "1998-06-03"),
    ("The ministers met [last week].", "1998-W22", "[1998-05-25..1998-05-31]"),
    ("Charges will be filed [next week].", "1998-W24", "[1998-06-08..1998-06-14]"),
    ("The visit concluded [earlier this week].", "1998-W23", "[1998-06-01..1998-06-05]"),
    ("The find will be examined [later this week].", "1998-W23", "[1998-06-05..1998-06-07]"),
    ("Kyiv offered [this month] to pay.", "1998-06", "[1998-06-01..1998-06-05]"),
    ("The budget was cut [last month].", "1998-05", "1998-05"),
    ("An exchange of visits is scheduled for [this year].", "1998", "[1998-06-05..1998-12-31]"),
    ("The port will reopen [later this year].", "1998", "[1998-06-05..1998-12-31]"),
    ("[This year]'s budget is tight.", "1998", "1998"),
    ("Inflation stood at 18 percent [last year].", "1997", "1997"),
    ("The two firms had agreed [last March] to pay.", "1998-03", "1998-03"),
    ("The harbor froze [last winter].", "1997-WI", "1997-24"),
    ("The port closed [two weeks ago].", "1998-W21", "[1998-05-18..1998-05-24]"),
    ("The port closed [ten days ago].", "1998-05-26", "1998-05-26"),
    ("The port closed [several years ago].", "PAST_REF", "[..1998-06-05]"),
    ("The harvest failed in two of [the past five years].", "P5Y", "1993~/1998-06"),
    ("The vote is due in [mid-July].", "1998-07", "[1998-07-11..1998-07-21]"),
    ("The vote is due [early next year].", "1999", "[1999-01..1999-05]"),
    ("A lease is expected by [the end of the year].", "1998", "[1998-06-05..1998-12-31]"),
]
TIED = [
    (
        "The agency intends to open an office by [the end of 1999].",
        "1999",
        "[1998-06-05..1999-12-31]",
    ),
    ("The debt will be paid by [September 1].", "1998-09-01", "[1998-06-05..1998-09-01]"),
    ("The government has paid no benefits since [February].", "1998-02", "1998-02/1998-06"),
    ("The credit has been frozen since [last November].", "1997-11", "1997-11/1998-06"),
    ("The city will pay more from [1 July].", "1998-07-01", "1998-07-01/.."),
    ("The port will be closed until [August].", "1998-08", "1998-06-05/1998-08"),
    ("The mill burned before [1994].", "1994", "[..1993-12-31]"),
    ("Traffic would return to normal within [three days].", "P3D", "[1998-06-05..1998-06-08]"),
    ("He has worked in the port for [22 years].", "P22Y", "1976~/1998-06"),
]
STORY = [
    ("In 1994 they agreed. [Since then] the mill has shipped arms.", "1994", "1994/1998-06"),
    ("Output fell in December 1996. It has [since] risen.", "1996-12", "1996-12/1998-06"),
    ("Output fell in December 1996. Forty mills shut at [that time].", "1996-12", "1996-12"),
    ("The truce was signed on May 5. [The next day] it failed.", "1998-05-06", "1998-05-06"),
    ("The truce was signed on May 5. [The previous day] men died.", "1998-05-04", "1998-05-04"),
    ("The truce was signed on May 5. [Three days earlier] men died.", "1998-05-02", "1998-05-02"),
    ("The truce was signed on May 5. [The same day] it failed.", "1998-05-05", "1998-05-05"),
    ("The mill opened in 1994. [That year] output doubled.", "1994", "1994"),
    ("The tanker sank on May 5. A valve was open [that morning].", "1998-05-05TMO", "1998-05-05"),
    (
        "The port closed on May 5, the agency said on May 8. [The next day] it reopened.",
        "1998-05-06",
        "1998-05-06",
    ),
    (
        "Output rose in the first quarter of 1996. Exports fell in [the same period].",
        "1996-Q1",
        "1996-01/1996-03",
    ),
    (
        (
            "Exports earned $72 million in the first eight months of 1996."
            " The total for [the same period of 1995] was lower."
        ),
        "P8M",
        "1995-01/1995-08",
    ),
    (
        "Output rose in the first quarter of 1996; [a year earlier], it had fallen.",
        "1995-Q1",
        "1995-01/1995-03",
    ),
    (
        "The guards fought on May 5. They have not met [so far].",
        "PRESENT_REF",
        "1998-05-05/1998-06-05",
    ),
]
OTHER = [
    ("Prices will rise [soon].", "FUTURE_REF", "1998-06-05/.."),
    ("The port is [currently] closed.", "PRESENT_REF", "1998-06"),
    ("They held a [six-day] visit.", "P6D", None),
    ("They waited [more than four hours].", "PT4H", None),
    ("They waited [three and a half years].", "P3.5Y", None),
    ("They waited [half an hour].", "PT30M", None),
    ("They waited for [years].", "PXY", None),
    ("They meet [every year].", "P1Y", None),
    ("They meet [annually].", "P1Y", None),
    ("They meet [every Friday].", "XXXX-WXX-5", None),
    ("The ministers met [Wednesday evening].", "1998-06-03TEV", "1998-06-03"),
    ("The talks began at [10 a.m. Friday].", "1998-06-05T10:00", "1998-06-05"),
    ("The post was shelled on [the night of May 12].", "1998-05-12TNI", "1998-05-12"),
    ("The truce began on [Christmas Day].", "1997-12-25", "1997-12-25"),
]
RANGES = [
    ("Pressure fell on [September 20 through 22].", "1997-09-20/1997-09-22"),
    ("The talks ran from [May 22 through May 25].", "1998-05-22/1998-05-25"),
    ("The minister will be there on [July 6 and 7].", "1998-07-06/1998-07-07"),
    ("The delegates met on [May 23-25].", "1998-05-23/1998-05-25"),
    ("The delegates met on [28-30 March 1996].", "1996-03-28/1996-03-30"),
    ("The city will receive power between [June and September].", "1998-06/1998-09"),
    ("Output fell between [1994 and 1996].", "1994/1996"),
    ("Output fell in [1994-96].", "1994/1996"),
    ("The delegates met from [May 28 to June 1].", "1998-05-28/1998-06-01"),
    ("Exports fell between [January and May].", "1998-01/1998-05"),
    ("It lasted from [May to July 1997].", "1997-05/1997-07"),
    ("The delegates met from [September 28 to October 1, 1996].", "1996-09-28/1996-10-01"),
    ("The delegates met from [December 30, 1996 to January 2, 1997].", "1996-12-30/1997-01-02"),
]
TABLE = [*EXPLICIT, *NO_YEAR, *WEEKDAYS, *WEEKS, *COUNTED, *TIED, *STORY, *OTHER]


def marked(parse, sentence, **anchors):
    """Find the expression that stands in brackets."""
    before, rest = sentence.split("[")
    words, after = rest.split("]")
    anchors = anchors or {"issue": ISSUE}
    found = find(parse(before + words + after), **anchors)
    return words, next((t for t in found if t.span.start == len(before)), None)


@pytest.mark.parametrize(("sentence", "value", "edtf"), TABLE, ids=[row[0] for row in TABLE])
def test_reading(parse, sentence, value, edtf):
    words, timex = marked(parse, sentence)
    assert timex is not None
    assert (timex.text, timex.value) == (words, value)
    assert (str(timex.period) if timex.period else None) == edtf
    assert timex.reason


@pytest.mark.parametrize(("sentence", "edtf"), RANGES, ids=[row[0] for row in RANGES])
def test_a_range_is_one_expression_with_both_ends(parse, sentence, edtf):
    words, timex = marked(parse, sentence)
    assert timex is not None
    assert (timex.text, str(timex.period)) == (words, edtf)
    assert [part.text for part in timex.parts] == [
        part.text for part in sorted(timex.parts, key=lambda p: p.span)
    ]
    assert len(timex.parts) == 2


TRAPS = [
    "The deliveries include T-80 tanks and S-300 missiles.",
    "The treaty is called START-2.",
    "Flight 800 left the port.",
    "The ministers may meet again.",
    "The delegates sat in the hall.",
    "The second ship sank.",
    "They march to the harbor at dawn of a movement.",
    "The ship costs $27 and 48 men serve on it.",
    "The mayor, 42, is a 42-year-old lawyer.",
    "A quarter of the cargo was lost.",
    "Three-quarters of the cargo was lost.",
    "One Kyiv daily wrote so.",
    "The law costs $1,990 a head.",
    "The council adopted Resolution 1244.",
    "Theresa May spoke.",
    "The agency Russia Today spoke.",
    "He is in his 50s.",
    "They cut Christmas trees on Easter Island.",
    "The program is called 60 Minutes.",
    "The Sunday Courier wrote so.",
    "Microprocessors run 15 million instructions per second.",
    "Some 3,000 villagers fled.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_no_date(parse, text):
    found = [t for t in find(parse(text), issue=ISSUE) if t.text != "dawn"]
    assert found == []


def test_a_year_in_a_name_is_marked_and_moves_nothing(parse):
    text = "In 1994 they met after the 1986 Chornobyl disaster. That year output fell."
    found = find(parse(text), issue=ISSUE)
    assert [(t.text, t.relation) for t in found][1] == ("1986", "name")
    assert found[-1].value == "1994"


UNRESOLVED = [
    ("The ministers met [yesterday].", "XXXX-XX-XX"),
    ("The ministers met on [Friday].", "XXXX-WXX-5"),
    ("The ministers met on [June 5].", "XXXX-06-05"),
    ("The ministers met in [June].", "XXXX-06"),
    ("The ministers met [last month].", "XXXX-XX"),
    ("The ministers met in [the third quarter].", "XXXX-Q3"),
]


@pytest.mark.parametrize(("sentence", "value"), UNRESOLVED, ids=[row[0] for row in UNRESOLVED])
def test_without_an_issue_it_stays_unresolved_and_says_so(parse, sentence, value):
    words, timex = marked(parse, sentence, issue=None)
    assert (timex.text, timex.value) == (words, value)
    assert timex.period is None
    assert timex.basis is Basis.NONE
    assert "nothing says when" in timex.reason


def test_a_report_counts_as_today(parse):
    (timex,) = find(parse("The ministers met yesterday."), issue=ISSUE, report=date(1998, 6, 2))
    assert timex.value == "1998-06-01"
    assert "the report of 2 June 1998" in timex.reason


def test_a_heading_changes_today_inside_the_text(parse):
    text = "The ministers met yesterday. Talks are planned for June."
    anchors = ((0, date(1996, 3, 12), "the heading"),)
    one, two = find(parse(text), issue=None, anchors=anchors)
    assert (one.value, two.value) == ("1996-03-11", "1996-06")
    assert "the heading of 12 March 1996" in one.reason


def test_what_is_skipped_is_not_found_and_moves_no_anchor(parse):
    text = "The port closed on May 5 (Reuters, May 7). The next day it reopened."
    from verifier.model import Span

    skip = (Span(text.index("("), text.index(")") + 1),)
    found = find(parse(text), issue=ISSUE, skip=skip)
    assert [t.value for t in found] == ["1998-05-05", "1998-05-06"]


def test_an_impossible_day_says_so(parse):
    (timex,) = find(parse("The port closed on February 30, 1997."), issue=ISSUE)
    assert timex.period is None
    assert "no such day" in timex.reason


RELATIONS = [
    ("The port has been closed since 1994.", "since"),
    ("The port will close by Friday.", "by"),
    ("The port was closed as of June 1.", "as of"),
    ("The port was closed during 1994.", "during"),
    ("The port was closed prior to 1994.", "before"),
    ("The port was closed till 1994.", "until"),
    ("The port closed yesterday.", ""),
]


@pytest.mark.parametrize(("text", "relation"), RELATIONS, ids=[row[0] for row in RELATIONS])
def test_relation(parse, text, relation):
    (timex,) = find(parse(text), issue=ISSUE)
    assert timex.relation == relation


def test_types(parse):
    text = "On Friday evening they met for two days, as they do every year since 1994."
    kinds = [t.type for t in find(parse(text), issue=ISSUE)]
    assert kinds == [TimexType.TIME, TimexType.DURATION, TimexType.SET, TimexType.DATE]
