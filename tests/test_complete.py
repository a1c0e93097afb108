"""Nothing is half there: flags are defined and specified, lexicon rows have their examples."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from verifier.flags import FLAGS

ROOT = Path(__file__).parents[1]
LEXICONS = sorted((ROOT / "verifier" / "lexicons").rglob("*.toml"))
# Lists of words that stand for themselves nowhere: the rows that name them in angle brackets fire.
WORD_LISTS = {"cue_classes"}
ROWS = [
    pytest.param(row, id=f"{path.stem}:{row.get('id', number)}")
    for path in LEXICONS
    if path.stem not in WORD_LISTS
    for number, row in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["row"], start=1)
]
SCENARIO = re.compile(r"^  Scenario(?: Outline)?: (.+)$", re.MULTILINE)

each_flag = pytest.mark.parametrize("flag", FLAGS, ids=lambda flag: flag.name)


def scenarios(flag_name: str) -> dict[str, str]:
    """Return the text of each scenario of a flag's feature by its name."""
    path = ROOT / "features" / f"flag_{flag_name.replace('-', '_')}.feature"
    _, *parts = SCENARIO.split(path.read_text(encoding="utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


@each_flag
def test_a_flag_has_a_definition_that_users_can_read(flag):
    assert flag.definition.endswith(".")
    assert len(flag.definition.split()) > 5


@each_flag
def test_a_flag_has_a_file_of_its_own(flag):
    assert flag.check.__module__ == f"verifier.flags.{flag.name.replace('-', '_')}"


@each_flag
def test_a_flag_has_a_firing_scenario(flag):
    firing = [text for name, text in scenarios(flag.name).items() if name.startswith("Fires")]
    assert firing
    assert all(f'is flagged "{flag.name}"' in text for text in firing)


@each_flag
def test_a_flag_has_a_silent_scenario(flag):
    silent = [text for name, text in scenarios(flag.name).items() if name.startswith("Silent")]
    assert silent
    assert all(f'is not flagged "{flag.name}"' in text for text in silent)


def test_every_file_of_the_flags_is_in_the_tuple():
    files = {path.stem for path in (ROOT / "verifier" / "flags").glob("*.py")} - {"__init__"}
    assert files == {flag.name.replace("-", "_") for flag in FLAGS}


@pytest.mark.parametrize("row", ROWS)
def test_a_lexicon_row_has_examples_and_lookalikes(row):
    assert row.get("id")
    assert row.get("examples")
    assert row.get("lookalikes")


@pytest.mark.parametrize("name", sorted(WORD_LISTS))
def test_every_list_of_words_is_used(name):
    texts = {path.stem: path.read_text(encoding="utf-8") for path in LEXICONS}
    code = [path.read_text(encoding="utf-8") for path in (ROOT / "verifier").rglob("*.py")]
    others = "".join([*(text for stem, text in texts.items() if stem != name), *code])
    lists = [row["id"] for row in tomllib.loads(texts[name])["row"]]
    assert [one for one in lists if f"<{one}>" not in others and f'("{one}")' not in others] == []


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_the_rows_of_a_lexicon_have_names_of_their_own(path):
    names = [row.get("id") for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]]
    assert sorted(set(names)) == sorted(names)
