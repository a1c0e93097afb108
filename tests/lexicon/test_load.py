"""A lexicon that does not fit is refused with the file and the row that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from verifier.errors import LexiconError
from verifier.lexicon import publications, rows
from verifier.lexicon.load import _read, structure

if TYPE_CHECKING:
    from pathlib import Path


@frozen
class Row:
    id: str
    forms: tuple[str, ...] = ()


def loaded(folder: Path, toml: str) -> tuple[Row, ...]:
    path = folder / "made.toml"
    path.write_text(toml, encoding="utf-8")
    found = _read(path)["row"]
    return tuple(structure(row, Row, f"made row {n}") for n, row in enumerate(found, start=1))


def test_lists_become_tuples(tmp_path):
    (row,) = loaded(tmp_path, '[[row]]\nid = "a"\nforms = ["x", "y"]\n')
    assert row == Row("a", ("x", "y"))


def test_a_missing_file_is_named():
    with pytest.raises(LexiconError, match=r"no_such\.toml: no such lexicon"):
        rows("en", "no_such", Row)


def test_malformed_toml_is_named_with_its_line(tmp_path):
    with pytest.raises(LexiconError, match=r"made\.toml: .*line 2.*mend the TOML"):
        loaded(tmp_path, '[[row]]\nid = "a\n')


BAD = {
    "an unknown key": ('[[row]]\nid = "a"\n[[row]]\nid = "b"\nfroms = []\n', "froms"),
    "a missing key": ('[[row]]\nid = "a"\n[[row]]\nforms = []\n', "id"),
}


@pytest.mark.parametrize(("toml", "key"), BAD.values(), ids=BAD.keys())
def test_a_row_that_does_not_fit_is_named_by_its_number(tmp_path, toml, key):
    with pytest.raises(LexiconError) as caught:
        loaded(tmp_path, toml)
    assert caught.value.where == "made row 2"
    assert f"'{key}'" in caught.value.what
    assert caught.value.advice == "the keys are id, forms"


def test_rows_name_the_lexicon_and_the_row():
    @frozen
    class Narrow:
        id: str

    with pytest.raises(LexiconError, match=r"^en/connectives\.toml row 1: "):
        rows("en", "connectives", Narrow)


def test_publications_come_in_the_same_order():
    names = [each.get("name") for each in publications()]
    assert names
    assert len(names) == len(set(names))
