"""Turn feature files into tests of pytest, through pytest-bdd and without any file of Python."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import feature as parsed
from pytest_bdd import scenario
from pytest_bdd.parser import FeatureParser

from verifier.specs.feature import Case, Problem, Sheet
from verifier.specs.outcome import Kind, StepError

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_bdd.gherkin_parser import GherkinDocument

CASE = pytest.StashKey[Case]()
PROBLEM = pytest.StashKey[Problem]()
Wanted = Callable[[pytest.Item, Case | None], bool]  # None for what is wrong with a file
EXAMPLE = "_pytest_bdd_example"  # what pytest-bdd calls the row of an outline


class FeatureFile(pytest.Module):
    """The scenarios of one feature file, as the functions of a module that exists in memory."""

    sheet: Sheet
    wanted: Wanted
    problems: tuple[Problem, ...]
    cases: dict[tuple[str, int | None], Case]  # by scenario and row

    @classmethod
    def of(
        cls, parent: pytest.Collector, sheet: Sheet, problems: list[Problem], wanted: Wanted
    ) -> FeatureFile:
        """Make the collector of a file."""
        made = cls.from_parent(parent, path=sheet.path)
        made.sheet, made.problems, made.wanted = sheet, tuple(problems), wanted
        made.cases = {(case.scenario, case.row): case for case in sheet.cases}
        return made

    def _getobj(self) -> ModuleType:
        """Build the module: one function a scenario, by its name."""
        module = ModuleType(self.sheet.path.stem)
        refused = {problem.scenario for problem in self.problems}
        if "" in refused:  # the whole file
            return module
        _remember(self.sheet)
        for name in dict.fromkeys(each.name for each in self.sheet.scenarios):
            if name not in refused:
                setattr(module, name, self._function(name))
        return module

    def _function(self, name: str) -> Callable[..., None]:
        @scenario(self.sheet.path.name, name, features_base_dir=str(self.sheet.path.parent))
        def test() -> None:
            """Nothing is left to do once all steps hold."""

        return test

    def istestfunction(self, obj: object, name: str) -> bool:
        """Take every scenario, whatever its name."""
        return callable(obj) and ((name, None) in self.cases or (name, 0) in self.cases)

    def istestclass(self, obj: object, name: str) -> bool:  # noqa: ARG002  pytest gives both
        """Take no class."""
        return False

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield what is wrong with the file, and its scenarios that are asked for."""
        wrong = (Wrong.of(self, problem) for problem in self.problems)
        yield from (item for item in wrong if self.wanted(item, None))
        for item in super().collect():
            if not isinstance(item, pytest.Item):
                continue
            case = self._case(item)
            if case is not None and self.wanted(item, case):
                item.stash[CASE] = case
                yield item

    def _case(self, item: pytest.Item) -> Case | None:
        call = getattr(item, "callspec", None)
        row = call.indices[EXAMPLE] if call else None
        return self.cases.get((getattr(item, "originalname", item.name), row))


class BrokenFile(pytest.File):
    """A feature file that cannot be read."""

    problem: Problem
    wanted: Wanted

    def collect(self) -> Iterator[pytest.Item]:
        """Yield what is wrong."""
        wrong = Wrong.of(self, self.problem)
        if self.wanted(wrong, None):
            yield wrong


class Wrong(pytest.Item):
    """Something that is wrong with a file, as a test that fails."""

    @classmethod
    def of(cls, parent: pytest.Collector, problem: Problem) -> Wrong:
        """Make the test; it is named after the scenario that is not run."""
        name = problem.scenario or f"line {problem.line}"
        made = cls.from_parent(parent, name=name)
        made.stash[PROBLEM] = problem
        return made

    def runtest(self) -> None:
        """Fail."""
        problem = self.stash[PROBLEM]
        raise StepError(Kind.BROKEN, problem.what, problem.advice)


class _Read(FeatureParser):
    """pytest-bdd's own reading of a feature, from what was parsed already."""

    def __init__(self, path: Path, document: GherkinDocument) -> None:
        super().__init__(str(path.parent), path.name)
        self.document = document

    def _parse_feature_file(self) -> GherkinDocument:
        return self.document


def _remember(sheet: Sheet) -> None:
    """Give pytest-bdd a feature for its cache, so that the file is not parsed a second time."""
    feature = _Read(sheet.path, sheet.document).parse()
    for template in feature.scenarios.values():
        for examples in template.examples:
            examples.tags = set()  # pytest would take each for a mark; the case knows them
    parsed.features[feature.filename] = feature


def forget(sheet: Sheet) -> None:
    """Take a feature out of the cache, which outlives the run: the file may change."""
    parsed.features.pop(str(sheet.path), None)
