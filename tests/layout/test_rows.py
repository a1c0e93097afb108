"""Each row fires on its examples, keeps silent on its look-alikes, and shares no name."""

from __future__ import annotations

import pytest

from verifier.layout.rows import LineRow, furniture, mastheads, sources

TABLES = {"masthead": mastheads(), "sources": sources(), "furniture": furniture()}
ROWS = [(table, row) for table, rows in TABLES.items() for row in rows]
EXAMPLES = [(row, text) for _, row in ROWS for text in row.examples]
LOOKALIKES = [(row, text) for _, row in ROWS for text in row.lookalikes]


def ids(value: object) -> str:
    return value.id if isinstance(value, LineRow) else str(value)[:40]


@pytest.mark.parametrize(("row", "text"), EXAMPLES, ids=ids)
def test_an_example_is_told_by_its_row(row: LineRow, text: str):
    assert row.fits(text)


@pytest.mark.parametrize(("row", "text"), LOOKALIKES, ids=ids)
def test_a_lookalike_is_told_by_no_row_of_the_table(row: LineRow, text: str):
    table = next(rows for rows in TABLES.values() if row in rows)
    assert [each.id for each in table if each.fits(text)] == []


def test_each_row_has_examples_lookalikes_and_a_name_of_its_own():
    assert all(row.examples and row.lookalikes for _, row in ROWS)
    names = [(table, row.id) for table, row in ROWS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", TABLES)
def test_a_line_of_any_length_is_looked_at_in_no_time(kind: str):
    for text in (
        "Publication: " + "a" * 50_000,
        "(" * 50_000,
        "Copyright " * 5_000,
        " " * 50_000 + "x",
    ):
        assert not any(row.fits(text) for row in TABLES[kind] if row.whole)
