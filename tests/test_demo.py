"""The demonstration tells the truth: its outputs are printed, its features hold, all is named."""

from __future__ import annotations

import pytest

from tests.readme import DEMO, examples

FOLDER = DEMO.parent
TEXT = DEMO.read_text(encoding="utf-8")
LEAST, MOST = 8, 12  # documents


@pytest.mark.parametrize("example", tuple(examples(TEXT)), ids=lambda example: example.line)
def test_a_command_prints_what_is_shown(example):
    assert example.output in ("", example.prints())


def test_every_scenario_holds(loaded_once):
    specs = pytest.importorskip("verifier.specs.run")
    outcomes = specs.run([str(FOLDER)], specs.Wish()).outcomes
    assert [str(outcome) for outcome in outcomes if outcome.kind != "passed"] == []


def test_every_feature_is_named():
    assert [path.name for path in FOLDER.glob("*.feature") if path.name not in TEXT] == []


def test_the_corpus_is_small():
    assert LEAST <= len(list((FOLDER / "documents").glob("*.txt"))) <= MOST
