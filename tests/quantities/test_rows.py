"""Every row of the lexicons is read in its examples and not in its look-alikes."""

import pytest

from verifier.lexicon import rows
from verifier.quantities import find
from verifier.quantities.rows import (
    BoundRow,
    ChangeRow,
    LabelRow,
    NumberRow,
    UnitRow,
    currencies,
)

BOUNDS = rows("en", "quantity_bounds", BoundRow)
UNITS = rows("en", "units", UnitRow)
NUMBERS = rows("en", "numbers", NumberRow)
LABELS = rows("en", "quantity_labels", LabelRow)
CHANGES = rows("en", "quantity_changes", ChangeRow)


def cases(table, what):
    return [(row, sentence) for row in table for sentence in getattr(row, what)]


def named(case):
    return f"{case[0].id}: {case[1]}"


@pytest.mark.parametrize("case", cases(BOUNDS, "examples"), ids=named)
def test_a_bound_is_read(case, parse):
    row, sentence = case
    assert row.id in [q.rule for q in find(parse(sentence))]


@pytest.mark.parametrize("case", cases(BOUNDS, "lookalikes"), ids=named)
def test_a_bound_is_not_read(case, parse):
    row, sentence = case
    assert row.id not in [q.rule for q in find(parse(sentence))]


@pytest.mark.parametrize("case", cases((*UNITS, *currencies()), "examples"), ids=named)
def test_a_unit_is_read(case, parse):
    row, sentence = case
    assert row.id in [
        q.unit.split(" per ")[0] if " per " not in row.id else q.unit for q in find(parse(sentence))
    ] + [q.unit.split(" per ")[-1] for q in find(parse(sentence))]


@pytest.mark.parametrize("case", cases((*UNITS, *currencies()), "lookalikes"), ids=named)
def test_a_unit_is_not_read(case, parse):
    row, sentence = case
    assert row.id not in [q.unit for q in find(parse(sentence))]


@pytest.mark.parametrize("case", cases(NUMBERS, "examples"), ids=named)
def test_a_number_is_read(case, parse):
    assert find(parse(case[1]))


@pytest.mark.parametrize("case", cases(NUMBERS, "lookalikes"), ids=named)
def test_a_number_word_is_not_read(case, parse):
    row, sentence = case
    values = {float(value) for value in row.values}
    assert not [q for q in find(parse(sentence)) if q.low in values and not q.unit]


@pytest.mark.parametrize("case", cases(LABELS, "examples"), ids=named)
def test_a_label_makes_a_name(case, parse):
    assert find(parse(case[1])) == ()


@pytest.mark.parametrize("case", cases(LABELS, "lookalikes"), ids=named)
def test_a_label_word_leaves_amounts_alone(case, parse):
    assert find(parse(case[1]))


@pytest.mark.parametrize("case", cases(CHANGES, "examples"), ids=named)
def test_a_change_is_read(case, parse):
    row, sentence = case
    assert row.change in [q.change for q in find(parse(sentence))]


@pytest.mark.parametrize("case", cases(CHANGES, "lookalikes"), ids=named)
def test_a_change_is_not_read(case, parse):
    assert not [q for q in find(parse(case[1])) if q.change]


def test_number_words_have_one_value_each():
    assert all(len(row.words) == len(row.values) for row in NUMBERS)


@pytest.mark.parametrize(
    "table", [BOUNDS, UNITS, NUMBERS, LABELS, CHANGES, currencies()], ids=lambda t: t[0].id
)
def test_rows_are_complete_and_unique(table):
    ids = [row.id for row in table]
    assert len(ids) == len(set(ids))
    assert all(row.examples and row.lookalikes for row in table)
