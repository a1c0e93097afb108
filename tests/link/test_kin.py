"""Every row of the lexicon of kin: the words that belong to it and those that only look so."""

from __future__ import annotations

import pytest

from verifier.lexicon import rows
from verifier.link.words import KinRow, concept, opposed

ROWS = rows("en", "kin", KinRow)
KNOWN = {row.id for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_a_row_knows_its_own_words(row: KinRow) -> None:
    assert [concept(word) for word in row.examples] == [row.id] * len(row.examples)


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_a_row_takes_no_other_words(row: KinRow) -> None:
    assert row.id not in {concept(word) for word in row.lookalikes}


@pytest.mark.parametrize("row", ROWS, ids=[row.id for row in ROWS])
def test_a_row_excludes_only_what_there_is(row: KinRow) -> None:
    assert set(row.against) <= KNOWN
    assert all(opposed(other, row.id) for other in row.against)


def test_no_form_belongs_to_two_rows() -> None:
    forms = [form for row in ROWS for form in row.forms]
    assert len(forms) == len(set(forms))
