"""The rows of the lexicon of stances hold both ways, and signs stand where they say."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.lexicon import rows
from verifier.verify.signs import StanceRow, signs

ROWS = rows("en", "stance", StanceRow)
SENTENCES = [
    pytest.param(row, text, fires, id=f"{row.id}: {text}")
    for row in ROWS
    for texts, fires in ((row.examples, True), (row.lookalikes, False))
    for text in texts
]


@pytest.mark.parametrize(("row", "text", "fires"), SENTENCES)
def test_a_row_fires_on_its_examples_only(row, text, fires):
    assert (row.id in {sign.rule for sign in signs(text)}) is fires


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_has_both_and_no_twin(row):
    assert row.examples
    assert row.lookalikes
    assert [other.id for other in ROWS].count(row.id) == 1


def test_the_longest_form_is_taken():
    assert [sign.rule for sign in signs("The crew had no idea.")] == ["negation.ignorance"]


def test_a_contracted_not_is_a_word():
    (sign,) = signs("The ferry didn’t sink.")
    assert (sign.rule, sign.span.of("The ferry didn’t sink.")) == ("negation.not", "n’t")


@given(st.text(alphabet="hoax denies not sai'’n\n\t?“", max_size=80))
def test_signs_stand_in_the_passage_and_in_order(text):
    found = signs(text)
    assert all(sign.span.of(text).strip() for sign in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
