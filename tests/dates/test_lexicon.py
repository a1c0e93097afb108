"""Every row of the lexicons of time: its examples fire, its look-alikes do not."""

import re
from datetime import date

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
