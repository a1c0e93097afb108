"""Every row of the lexicon fires on its examples and is silent on its look-alikes."""

import pytest

from verifier.cues import find, lexicon

CATEGORIES = frozenset(
    "hedge unofficial anonymous denial plan dispute distance possibility condition negation"
    " untrue".split()
)

FIRING = [(row, sentence) for row in lexicon() for sentence in row.examples]
SILENT = [(row, sentence) for row in lexicon() for sentence in row.lookalikes]


def named(case):
    return f"{case[0].id}: {case[1]}"


@pytest.mark.parametrize("case", FIRING, ids=named)
def test_a_row_fires_on_its_example(case, parse):
    row, sentence = case
    found = [cue for cue in find(parse(sentence)) if cue.rule == row.id]
    assert {cue.category for cue in found} == {row.category, *row.also}


@pytest.mark.parametrize("case", SILENT, ids=named)
def test_a_row_is_silent_on_its_lookalike(case, parse):
    row, sentence = case
    assert not [cue for cue in find(parse(sentence)) if cue.rule == row.id]


@pytest.mark.parametrize("row", lexicon(), ids=lambda row: row.id)
def test_a_row_is_complete(row):
    assert row.examples
    assert row.lookalikes
    assert "{cue}" in row.because
    assert {row.category, *row.also} <= CATEGORIES


def test_ids_are_unique():
    ids = [row.id for row in lexicon()]
    assert len(ids) == len(set(ids))
