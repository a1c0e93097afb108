"""Which publication, which issue, which day: from the head of a page, or said to be unknown."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.dates import printed
from verifier.errors import LexiconError
from verifier.layout import blocks
from verifier.masthead import each, read, register
from verifier.masthead.heads import roman
from verifier.model import Basis, Document, Stated

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model import Masthead

PROSE = "Two ships left the port of Riga yesterday. A third stayed."
ITEM = f"Publication: Monitor Volume: 4 Issue: 108\n\n{PROSE}"
reader = partial(printed, issue=None)


def page(*parts: str) -> str:
    return "\n\n".join(parts)


def masthead(text: str, **options: Any) -> Masthead:
    document = Document("a.txt", text)
    return read(document, blocks(document), printed=reader, **options)


def mastheads(text: str) -> tuple[Masthead, ...]:
    document = Document("a.txt", text)
    return each(document, blocks(document), printed=reader)


def rules(found: Masthead) -> list[str]:
    return [notice.rule for notice in found.notices]


HEADS = {
    "number": (ITEM, "Monitor", "1998-06-05", "masthead.interpolated"),
    "header-date": (
        page("RFE/RL NEWSLINE Vol. 3, No. 96, Part I, 18 May 1999", PROSE),
        *("RFE/RL Newsline", "1999-05-18", "masthead.numbered"),
    ),
    "no-volume": (
        page("OMRI DAILY DIGEST\nNo. 108, Part I, 5 June 1996", PROSE),
        *("OMRI Daily Digest", "1996-06-05", "masthead.issue-date"),
    ),
    "roman-volume-unknown-publication": (
        page("HARBOUR DIGEST\nVol. IV, No. 108, June 5, 1998", PROSE),
        *("HARBOUR DIGEST", "1998-06-05", "masthead.numbered"),
    ),
    "last-updated": (
        page(
            "EXPORTS, 1996",
            "Last updated: 21 January 1997",
            "12 March 1996",
            PROSE,
            "14 March 1996",
            PROSE,
        ),
        *(None, "1997-01-21", "masthead.updated"),
    ),
    "dateline-with-year": (
        "WASHINGTON, May 4, 1999 (AP) -- Two ships left.",
        *("AP", "1999-05-04", "masthead.dateline"),
    ),
    "date-line": (
        page("Ships leave Riga", "By Anna Berg", "Friday, June 5, 1998", PROSE),
        *(None, "1998-06-05", "masthead.date-line"),
    ),
    "posted": (
        page("Two held", "Posted: Friday, January 31, 2014 10:21 AM EST", PROSE),
        *(None, "2014-01-31", "masthead.dated"),
    ),
    "name-and-date": (
        page("Harbour Weekly, June 5, 1998", PROSE),
        *("Harbour Weekly", "1998-06-05", "masthead.name-date"),
    ),
    "source-line": (
        page(PROSE, "Source: Harbour Radio, Riga, in Latvian 1400 gmt 21 Nov 01"),
        *(None, "2001-11-21", "masthead.sources.label"),
    ),
    "web-date-of-a-numbered-issue-is-not-its-date": (
        page("Last updated: 21 January 2007", ITEM),
        *("Monitor", "1998-06-05", "masthead.interpolated"),
    ),
}


@pytest.mark.parametrize(("text", "publication", "day", "rule"), HEADS.values(), ids=HEADS)
def test_a_head_names_publication_and_day(text: str, publication: str | None, day: str, rule: str):
    found = masthead(text)
    assert found.published is not None
    assert (found.publication, found.published.period.edtf) == (publication, day)
    assert (found.published.rule, found.anchor) == (rule, date.fromisoformat(day))
    assert found.published.reason
    if found.published.span and found.published.text[-4:] == day[:4]:
        assert found.published.span.of(text) == found.published.text


def test_the_number_and_its_place_are_kept():
    found = masthead(ITEM)
    assert (found.volume, found.issue) == (4, 108)
    assert found.span is not None
    assert found.span.of(ITEM) == "Publication: Monitor Volume: 4 Issue: 108"
    assert found.published is not None
    assert found.published.basis is Basis.INFERRED
    assert rules(found) == []


def test_the_option_overrides_and_says_so():
    found = masthead(ITEM, published=date(1998, 6, 8))
    assert found.published is not None
    assert (found.published.period.edtf, found.anchor) == ("1998-06-08", date(1998, 6, 8))
    assert found.published.reason == "given with --published"
    assert rules(found) == ["masthead.number-contradicted"]
    assert rules(masthead(ITEM, published=date(1998, 6, 5))) == []


UNDATED = {
    "nothing": (PROSE, "masthead.undated"),
    "dateline-without-a-year": (f"RIGA, Nov. 20 (UPI) -- {PROSE}", "masthead.year-missing"),
    "unknown-publication": (
        ITEM.replace("Monitor", "Harbour Weekly"),
        "masthead.publication-unknown",
    ),
    "volume-of-the-future": (ITEM.replace(": 4", ": 99"), "masthead.impossible-number"),
    "issue-zero": (ITEM.replace("108", "0"), "masthead.impossible-number"),
    "no-such-day": (page("Published: 31 June 1998", PROSE), "masthead.impossible-date"),
}


@pytest.mark.parametrize(("text", "rule"), UNDATED.values(), ids=UNDATED)
def test_what_dates_nothing_is_said_and_nothing_is_taken_instead(text: str, rule: str):
    found = masthead(text)
    assert (found.published, found.anchor) == (None, None)
    assert rule in rules(found)
    given = masthead(text, published=date(1998, 6, 5))
    assert given.anchor == date(1998, 6, 5)


def test_a_weekday_is_named_but_not_taken_for_the_year():
    text = "RIGA, Nov. 20 (UPI) -- It sank last Thursday, a commission said Wednesday."
    (notice,) = masthead(text).notices
    assert "“Nov. 20” has no year" in notice.reason
    assert "“Wednesday” in the text" in notice.reason


@pytest.mark.parametrize(
    ("text", "rule", "day"),
    [
        (ITEM.replace("108", "108 June 5, 1997"), "masthead.year-contradicted", "1997-06-05"),
        (ITEM.replace("108", "108\nJune 8, 1998"), "masthead.number-contradicted", "1998-06-08"),
        (
            page("RFE/RL NEWSLINE Vol. 4, No. 96, 18 May 1999", PROSE),
            *("masthead.year-contradicted", "1999-05-18"),
        ),
    ],
    ids=["year", "day", "newsline"],
)
def test_the_printed_date_counts_and_what_contradicts_it_is_said(text: str, rule: str, day: str):
    found = masthead(text)
    assert str(found.anchor) == day
    assert rules(found) == [rule]


@pytest.mark.parametrize(
    ("issue", "cited", "anchor"),
    [
        ("2 Issue: 130", "(AP, July 4)", "1996-07-05"),
        ("4 Issue: 160", "(AP, August 18; UPI, August 17-18)", "1998-08-19"),
        ("8 Issue: 66", "(See the Monitor, April 1) (AP, April 3)", "2002-04-04"),
        ("2 Issue: 20", "(AP, January 29, 30)", "1996-01-31"),
        ("1 Issue: 100", ", Interfax reported September 28", "1995-09-29"),
        (
            "1 Issue: 100",
            "as AP reported on 28 September; talks are due on October 20",
            "1995-09-29",
        ),
        ("4 Issue: 108", "(AP, June 9)", "1998-06-05"),
        ("5 Issue: 210", "(AP, November 10)", "1999-11-11"),
    ],
    ids=[
        *("jump", "summer-break", "no-facts", "list-of-days", "inline", "inline-and-planned"),
        *("certain-anyway", "beyond-the-facts"),
    ],
)
def test_the_newest_cited_date_chooses_between_the_bounds(issue: str, cited: str, anchor: str):
    found = masthead(f"Publication: Monitor Volume: {issue}\n\nTwo ships left {cited}.")
    assert str(found.anchor) == anchor
    assert found.published is not None
    period = found.published.period
    assert period.earliest is not None
    assert period.latest is not None
    assert period.earliest <= date.fromisoformat(anchor) <= period.latest


def test_each_item_has_its_own_head_or_that_before_it():
    second = ITEM.replace("108", "111")
    found = mastheads(page("SHIPS LEAVE RIGA", ITEM, "TALKS PUT OFF", second, "MORE TALKS", PROSE))
    assert [str(item.anchor) for item in found] == ["1998-06-05", "1998-06-10", "1998-06-10"]


TOML = """
name = "Harbour Weekly"
aliases = ["HW"]
volume_zero = 1997
every = 5

[[fact]]
volume = 1
issue = 3
date = 1998-01-21
strength = "strong"
evidence = "cites January 20"
"""


def test_a_publication_is_added_by_a_file_alone(tmp_path: Path):
    (tmp_path / "harbour.toml").write_text(TOML, encoding="utf-8")
    text = page("HW, Volume 1, Number 3", PROSE)
    found = masthead(text, folders=[tmp_path])
    assert (found.publication, found.anchor) == ("Harbour Weekly", date(1998, 1, 21))
    assert masthead(text).anchor is None


@pytest.mark.parametrize(
    ("toml", "what"),
    [
        ("name = ", "broken.toml"),
        ('name = "X"\ncolour = "red"', "colour"),
        (TOML.replace("strength", "strong"), "fact 1"),
    ],
    ids=["no-toml", "unknown-key", "wrong-fact"],
)
def test_a_malformed_publication_is_one_line_with_its_place(tmp_path: Path, toml: str, what: str):
    (tmp_path / "broken.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        register([tmp_path])
    assert what in str(caught.value)
    assert "\n" not in str(caught.value).strip()


def test_names_of_publications_are_known_whatever_their_case():
    names = [(p.name, alias) for p in register() for alias in (p.name, *p.aliases)]
    assert all(
        p.called(alias.upper()) for p in register() for name, alias in names if name == p.name
    )
    assert len({alias.casefold() for _, alias in names}) == len(names)


@pytest.mark.parametrize(
    ("sign", "number"), [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XL", 40)]
)
def test_roman_volumes(sign: str, number: int):
    assert roman(sign) == number


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "Publication: Monitor Volume: 4 Issue: 108",
                    "Vol. 9999, No. 99999",
                    "Volume: 0 Issue: 0",
                ),
                *("RFE/RL NEWSLINE Vol. 3, No. 96, 31 June 1999", "Last updated: 30 February 1997"),
                *(
                    "RIGA, Nov. 31 (UPI) -- It sank (AP, June 31; UPI, May 40).",
                    PROSE,
                    "Source: AP 99 Nov 01",
                ),
                *(
                    "OSLO, 5 June 9999 (AP) -- It sank.",
                    "SHIPS LEAVE RIGA",
                    "5 June 1998",
                    "Published: 1998-13-45",
                ),
            ]
        ),
        max_size=6,
    )
)
def test_no_head_however_odd_raises(lines: list[str]):
    for found in mastheads(page(*lines)):
        assert found.published is not None or found.notices


def stated(text: str, words: str, day: date | None = None, **options: Any) -> Masthead:
    when = Stated(words, "the header Date", day)
    name = Stated("Harbour Post", "the header List-Id")
    document = Document("a.eml", text, published=when, publication=name)
    return read(document, blocks(document), printed=reader, **options)


@pytest.mark.parametrize(
    ("words", "day"),
    [("1998-06-05T10:00", date(1998, 6, 5)), ("5 June 1998", None), ("June 5, 1998", None)],
)
def test_metadata_dates_a_page_that_says_nothing_itself(words: str, day: date | None):
    found = stated(PROSE, words, day)
    assert (found.publication, found.anchor) == ("Harbour Post", date(1998, 6, 5))
    assert found.published is not None
    assert found.published.rule == "masthead.metadata"
    assert found.published.reason == f"the header Date says “{words}”"
    assert rules(found) == []


def test_what_the_page_prints_goes_before_its_metadata():
    found = stated(ITEM, "1998-06-06", date(1998, 6, 6))
    assert (found.publication, found.anchor) == ("Monitor", date(1998, 6, 5))
    assert rules(found) == []  # a day apart may be the time zone
    found = stated(ITEM, "1999-01-01", date(1999, 1, 1))
    assert found.anchor == date(1998, 6, 5)
    assert rules(found) == ["masthead.metadata-contradicted"]


def test_the_option_goes_before_metadata():
    found = stated(PROSE, "1998-06-06", date(1998, 6, 6), published=date(1998, 6, 1))
    assert (found.anchor, rules(found)) == (date(1998, 6, 1), [])


def test_metadata_that_is_no_day_is_said_and_dates_nothing():
    found = stated(PROSE, "last week")
    assert found.published is None
    assert rules(found) == ["masthead.undated", "masthead.metadata-unread"]


def test_metadata_gives_the_year_that_a_dateline_lacks():
    found = stated("RIGA, June 5 (AP) -- Two ships left.", "1998-06-05", date(1998, 6, 5))
    assert (found.publication, found.anchor, rules(found)) == ("AP", date(1998, 6, 5), [])


def test_the_items_of_a_page_share_its_metadata():
    text = page("OMRI DAILY DIGEST", PROSE, "HARBOUR DIGEST\nNo. 4", PROSE)
    document = Document("a.eml", text, published=Stated("x", "y", date(1998, 6, 5)))
    found = each(document, blocks(document), printed=reader)
    assert {masthead.anchor for masthead in found} == {date(1998, 6, 5)}
