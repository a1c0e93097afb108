"""What is asked for is shown, what may be meant is shown and marked, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from tests.timeline.made import claim, dated, flag, outlet, publication, speaker
from verifier.timeline import Certainty, Filter, timeline

JUNE = Filter(since=date(1998, 6, 1), until=date(1998, 6, 30))
CERTAIN, POSSIBLE = Certainty.CERTAIN, Certainty.POSSIBLE

PERIODS = (
    ("a day in it", "1998-06-03", JUNE, CERTAIN),
    ("its first day", "1998-06-01", JUNE, CERTAIN),
    ("its last day", "1998-06-30", JUNE, CERTAIN),
    ("the day before it", "1998-05-31", JUNE, None),
    ("the day after it", "1998-07-01", JUNE, None),
    ("the month itself", "1998-06", JUNE, CERTAIN),
    ("an unknown day of its year", "1998", JUNE, POSSIBLE),
    ("a window that reaches out of it", "[1998-05-27..1998-06-02]", JUNE, POSSIBLE),
    ("a stretch that covers it", "1994/1998-12", JUNE, CERTAIN),
    ("a stretch that ends in it", "1994/1998-06-03", JUNE, CERTAIN),
    ("from a day in it on", "1998-06-05/..", JUNE, CERTAIN),
    ("from a day after it on", "1998-07-05/..", JUNE, None),
    ("until a day in it", "../1998-06-05", JUNE, CERTAIN),
    ("until a day before it", "../1998-05-05", JUNE, None),
    ("an unknown date", "XXXX", JUNE, POSSIBLE),
    ("no date", None, JUNE, POSSIBLE),
    ("open start: before the end", "1994", Filter(until=date(1998, 6, 3)), CERTAIN),
    ("open start: after the end", "1999", Filter(until=date(1998, 6, 3)), None),
    ("open end: after the start", "1999", Filter(since=date(1998, 6, 3)), CERTAIN),
    ("open end: the year of the start", "1998", Filter(since=date(1998, 6, 3)), POSSIBLE),
)


@pytest.mark.parametrize(
    ("edtf", "asked", "inside"), [c[1:] for c in PERIODS], ids=[c[0] for c in PERIODS]
)
def test_a_period_keeps_what_may_lie_in_it(edtf, asked, inside):
    line = timeline([dated(edtf)], asked)
    assert [row.inside for row in line.shown] == ([] if inside is None else [inside])
    assert line.total == 1


def test_without_a_period_nothing_is_said_about_it():
    assert [row.inside for row in timeline([dated("1998"), dated(None)]).shown] == [None, None]


ONE = claim(
    "two of the boats reportedly never left the harbor",
    "1994",
    attribution=(
        publication(),
        outlet("Russky Télégraf", "1998-06-03"),
        speaker("Port’s Official"),
    ),
    flags=(flag("unconfirmed", "reportedly"), flag("single-source")),
)

WORDS = (
    ("part of an outlet's name, case aside", Filter(sources=("TELEGRAF",)), True),
    ("accents make no difference", Filter(sources=("télégraf",)), True),
    ("the publication is a source", Filter(sources=("gazette",)), True),
    ("a speaker is no source", Filter(sources=("official",)), False),
    ("any of several sources", Filter(sources=("Interfax", "Russky")), True),
    ("the shape of an apostrophe makes no difference", Filter(speakers=("port's",)), True),
    ("an outlet is no speaker", Filter(speakers=("Russky",)), False),
    ("a flag it has", Filter(flags=("unconfirmed",)), True),
    ("any of several flags", Filter(flags=("denied", "unconfirmed")), True),
    ("a flag it has not", Filter(flags=("denied",)), False),
    ("without a flag it has", Filter(without_flags=("single-source",)), False),
    ("without a flag it has not", Filter(without_flags=("denied",)), True),
    ("without any of several", Filter(without_flags=("denied", "single-source")), False),
    ("all words, in any order", Filter(about=("harbor boats",)), True),
    ("the beginning of a word", Filter(about=("boat harb",)), True),
    ("not the middle of a word", Filter(about=("arbor",)), False),
    ("one word is missing", Filter(about=("boats storm",)), False),
    ("any of several texts", Filter(about=("storm", "boats")), True),
    ("different filters narrow", Filter(about=("boats",), flags=("denied",)), False),
)


@pytest.mark.parametrize(("asked", "kept"), [c[1:] for c in WORDS], ids=[c[0] for c in WORDS])
def test_words_and_flags(asked, kept):
    assert bool(timeline([ONE], asked).shown) is kept


def test_a_claim_without_a_speaker_is_not_found_by_one():
    assert not timeline([dated("1994")], Filter(speakers=("",))).shown
