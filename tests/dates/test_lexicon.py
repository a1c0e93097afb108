"""Every row of the lexicons of time: its examples fire, its look-alikes do not."""

import re
from datetime import date, timedelta

import pytest

from verifier.dates import find
from verifier.dates.words import FILES, Word
from verifier.lexicon import rows

ISSUE = date(1998, 6, 5)
ROWS = [(name, row) for name in FILES for row in rows("en", name, Word)]
FIRE = [(row, text) for _, row in ROWS for text in row.examples]
SILENT = [(row, text) for _, row in ROWS for text in row.lookalikes]


def holding(found, row):
    """Keep the expressions that hold a form of the row as a word."""
    forms = "|".join(re.escape(form) for form in row.forms)
    return [t for t in found if re.search(rf"(?<![a-z])({forms})(?![a-z])", t.text.lower())]


@pytest.mark.parametrize(("row", "text"), FIRE, ids=[f"{r.id}: {t}" for r, t in FIRE])
def test_examples_fire(parse, row, text):
    assert holding(find(parse(text), issue=ISSUE), row)


@pytest.mark.parametrize(("row", "text"), SILENT, ids=[f"{r.id}: {t}" for r, t in SILENT])
def test_lookalikes_do_not(parse, row, text):
    assert not holding(find(parse(text), issue=ISSUE), row)


def test_ids_are_unique_in_a_file():
    for name in FILES:
        ids = [row.id for row in rows("en", name, Word)]
        assert len(ids) == len(set(ids))


def test_every_row_has_an_example():
    assert [row.id for _, row in ROWS if not row.examples] == []


TENSES = [(r, t, True) for r in rows("en", "time_plans", Word) for t in r.examples]
TENSES += [(r, t, False) for r in rows("en", "time_plans", Word) for t in r.lookalikes]


@pytest.mark.parametrize(
    ("row", "text", "ahead"), TENSES, ids=[f"{r.id}: {t}" for r, t, _ in TENSES]
)
def test_plans_turn_a_date_to_the_future(parse, row, text, ahead):
    from verifier.dates.tense import Tense, tense

    timex = find(parse(text), issue=ISSUE)[-1]
    seen = tense(parse(text), timex.span.start, timex.span.end)
    assert (seen is Tense.FUTURE) is ahead


SAYINGS = [(r, t, True) for r in rows("en", "time_reports", Word) for t in r.examples]
SAYINGS += [(r, t, False) for r in rows("en", "time_reports", Word) for t in r.lookalikes]


@pytest.mark.parametrize(
    ("row", "text", "saying"), SAYINGS, ids=[f"{r.id}: {t}" for r, t, _ in SAYINGS]
)
def test_the_date_of_a_saying_does_not_carry_the_story(parse, row, text, saying):
    first, second, third = find(parse(text), issue=ISSUE)
    told = first if saying else second
    assert third.period is not None
    assert told.period is not None
    assert told.period.earliest is not None
    assert third.period.earliest == told.period.earliest + timedelta(days=1)
