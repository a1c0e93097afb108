"""Run every feature, and hold what pytest-bdd itself lets pass."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser
from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"
FILES = sorted(FEATURES.rglob("*.feature"))
KEYWORD = re.compile(r"\s*(given|when|then|and|but|scenario|examples?|background)\b", re.IGNORECASE)

scenarios(".")

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def _feature(path: Path) -> Any:
    return Parser().parse(path.read_text(encoding="utf-8"))["feature"]


def _scenarios(path: Path) -> list[Any]:
    return [child["scenario"] for child in _feature(path)["children"] if "scenario" in child]


@each_file
def test_no_scenario_hides_a_twin(path: Path):
    names = [scenario["name"] for scenario in _scenarios(path)]
    assert len(names) == len(set(names)) > 0


@each_file
def test_every_scenario_expects_something(path: Path):
    for scenario in _scenarios(path):
        assert "Outcome" in [step["keywordType"] for step in scenario["steps"]], scenario["name"]


@each_file
def test_no_mistyped_step_became_a_description(path: Path):
    described = [_feature(path)["description"], *(s["description"] for s in _scenarios(path))]
    lines = [line for text in described for line in text.splitlines()]
    assert [line for line in lines if KEYWORD.match(line) or '"' in line] == []


@each_file
def test_no_byte_order_mark(path: Path):
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
