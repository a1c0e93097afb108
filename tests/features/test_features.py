"""The project's own features run as an analyst's do; each scenario is a test of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.specs.feature import Problem, read
from verifier.specs.outcome import Kind, Outcome
from verifier.specs.run import Wish, run

FEATURES = Path(__file__).parents[2] / "features"
SHEETS = [read(path, path.name) for path in sorted(FEATURES.rglob("*.feature"))]
CASES = [
    pytest.param(sheet.name, case, id=f"{sheet.name}:{case.line}")
    for sheet in SHEETS
    if not isinstance(sheet, Problem)
    for case in sheet.cases
]


@pytest.fixture(scope="module")
def ends(loaded_once):
    """Run all features once; return the ends by file and scenario."""
    found: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in run([str(FEATURES)], Wish()).outcomes:
        file, _, name = outcome.id.partition("::")
        found.setdefault((file.rpartition("/")[2], name.partition("[")[0]), []).append(outcome)
    return found


@pytest.mark.parametrize(("file", "case"), CASES)
def test_a_scenario_holds(ends, file, case):
    outcomes = ends[file, case.scenario]
    outcome = outcomes[case.row or 0]
    assert outcome.kind in (Kind.PASSED, Kind.GAP), str(outcome)


def test_every_file_is_read():
    assert [sheet for sheet in SHEETS if isinstance(sheet, Problem)] == []


def test_nothing_else_was_reported(ends):
    assert sum(map(len, ends.values())) == len(CASES)
