"""Run with pytest, keep how each scenario ended, and say nothing of pytest itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field
from pytest_bdd.parser import Step
from pytest_bdd.scenario import get_step_function

from verifier.errors import VerifierError
from verifier.specs import steps
from verifier.specs.brief import Reader
from verifier.specs.catalogue import nearest, said
from verifier.specs.collector import CASE, PROBLEM, BrokenFile, FeatureFile
from verifier.specs.feature import Case, Problem, Sheet
from verifier.specs.lint import problems
from verifier.specs.outcome import Kind, Outcome, StepError

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_bdd.parser import Scenario

WIP, GAP = "wip", "xfail"
ENDED = pytest.StashKey[Outcome]()
HIDDEN = "pytest_bdd.plugin"  # its only step opens a debugger


@define(eq=False)
class Recorder:
    """A plugin of pytest: which files it collects, and what it would have printed."""

    sheets: dict[Path, Sheet | Problem]  # what was read, by path
    wanted: Callable[[str, Case | None], bool]  # by id, and by tags where it has any
    reader: Callable[[Path], Reader]
    name: Callable[[Path], str]  # of a feature file, as a person knows it
    outcomes: list[Outcome] = field(factory=list)
    chosen: dict[str, str] = field(factory=dict)  # what is to run: id and place
    fatal: BaseException | None = None  # an error that no scenario is to blame for
    step: Step | None = None  # the one that runs

    # ------------------------------------------------------------------------------- collecting
    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Silence pytest: its reporter speaks of modules and tracebacks."""
        reporter = config.pluginmanager.get_plugin("terminalreporter")
        if reporter:
            config.pluginmanager.unregister(reporter)
        setattr(config, steps.READER, lambda item: self.reader(item.path))

    @pytest.hookimpl(tryfirst=True)
    def pytest_ignore_collect(self, collection_path: Path) -> bool:
        """Look at the feature files and at nothing else, whatever a folder is called."""
        return not any(path.is_relative_to(collection_path) for path in self.sheets)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collect_directory(self, path: Path, parent: pytest.Collector) -> pytest.Dir:
        """Take every folder for a plain one: code that lies in it is not run."""
        return pytest.Dir.from_parent(parent, path=path)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> pytest.Collector | None:
        """Take a feature file."""
        sheet = self.sheets.get(file_path)
        if isinstance(sheet, Problem):
            broken = BrokenFile.from_parent(parent, path=file_path)
            broken.problem, broken.wanted = sheet, self._chosen
            return broken
        if sheet is None:
            return None
        return FeatureFile.of(parent, sheet, problems(sheet), self._chosen)

    def _chosen(self, item: pytest.Item, case: Case | None) -> bool:
        """Note a scenario that is asked for."""
        wanted = self.wanted(item.nodeid, case)
        if wanted:
            line = case.line if case else 1
            self.chosen[item.nodeid] = f"{self.name(item.path)}:{line}"
        return wanted

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave what is still in work for later."""
        for item in items:
            if item.stash.get(CASE, None) and WIP in item.stash[CASE].tags:
                item.add_marker(pytest.mark.skip(reason=f"@{WIP}"))

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_apply_tag(self, tag: str, function: object) -> bool:  # noqa: ARG002
        """Keep tags out of pytest's marks: a tag is any word in any script."""
        return True

    # ---------------------------------------------------------------------------------- running
    def pytest_bdd_before_scenario(
        self, request: pytest.FixtureRequest, scenario: Scenario
    ) -> None:
        """Look for steps that nobody knows before any of them runs."""
        for step in scenario.steps:
            self.step = step
            if said(step.type, step.name) is None and not _known(request, step):
                raise _unknown(step)
        self.step = None

    def pytest_bdd_before_step(self, step: Step) -> None:
        """Note which step runs."""
        self.step = step

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[Any]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Put what happened in an analyst's words."""
        report = yield
        if call.when == "setup" and report.passed:
            return report
        if call.when == "teardown" and (report.passed or ENDED in item.stash):
            return report
        outcome = self._outcome(item, call, report)
        if self.fatal is not None:
            item.session.shouldstop = "nothing can be analysed"
        _rewrite(report, outcome)
        item.stash[ENDED] = outcome
        self.outcomes.append(outcome)
        self.step = None
        return report

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> bool:
        """Keep what went wrong outside any scenario."""
        self.fatal = self.fatal or excinfo.value
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what went wrong while looking for scenarios."""
        if report.failed:
            told = [line for line in str(report.longrepr).splitlines() if line.strip()]
            what = told[-1].removeprefix("E").strip() if told else "it cannot be read"
            name = report.nodeid or "."
            self.outcomes.append(Outcome(name, name, Kind.BROKEN, what=what, advice=CONFTEST))

    # ----------------------------------------------------------------------------------- telling
    def _outcome(
        self, item: pytest.Item, call: pytest.CallInfo[Any], report: pytest.TestReport
    ) -> Outcome:
        problem = item.stash.get(PROBLEM, None)
        case = item.stash.get(CASE, None)
        line = self.step.line_number if self.step else case.line if case else 1
        place = f"{self.name(item.path)}:{problem.line if problem else line}"
        written = f"{self.step.keyword} {self.step.name}" if self.step else ""
        ended = Outcome(item.nodeid, place, Kind.PASSED)
        tags = case.tags if case else frozenset()
        if call.excinfo is None:
            if GAP not in tags:
                return ended
            advice = f"take @{GAP} off"
            return Outcome(item.nodeid, place, Kind.FAILED, "", "this gap is closed", advice)
        if report.skipped and WIP in tags:
            return Outcome(item.nodeid, place, Kind.PENDING)
        error = self._error(call.excinfo.value)
        kind = Kind.GAP if GAP in tags and error.kind is Kind.FAILED else error.kind
        return Outcome(item.nodeid, place, kind, written, error.what, error.advice, near=error.near)

    def _error(self, problem: BaseException) -> StepError:
        """Name what ended a scenario; the code of an analyst's own step may raise anything."""
        if isinstance(problem, StepError):
            return problem
        if isinstance(problem, VerifierError):  # the pipeline or a lexicon, not this scenario
            self.fatal = self.fatal or problem
            return StepError(Kind.BROKEN, problem.what, problem.advice)
        told = str(problem).strip().splitlines() or [type(problem).__name__]
        if isinstance(problem, pytest.skip.Exception):
            return StepError(Kind.PENDING, told[0], "")
        if isinstance(problem, (AssertionError, pytest.fail.Exception)):
            return StepError(Kind.FAILED, told[0], "mend the step if that is right")
        what = f"the code of the step failed: {type(problem).__name__}: {told[0]}"
        return StepError(Kind.BROKEN, what, CONFTEST)


SINGLE = re.compile(r"'([^'\"]*)'(?!\w)")
CONFTEST = "mend conftest.py, or take it away"


def _known(request: pytest.FixtureRequest, step: Step) -> bool:
    """Tell whether an analyst's own code knows a step."""
    context = get_step_function(request=request, step=step)
    return context is not None and context.step_func.__module__ != HIDDEN


def _unknown(step: Step) -> StepError:
    """Say which phrases come nearest to a step."""
    other = "given" if step.type == "then" else "then"
    if said(other, step.name):
        what = f"this phrase does not stand after {step.type.capitalize()}"
        return StepError(Kind.UNDEFINED, what, f"begin it with {other.capitalize()}")
    if said(step.type, SINGLE.sub(r'"\1"', step.name)):
        return StepError(Kind.UNDEFINED, "' is no quotation mark here", 'write "')
    near = nearest(step.type, step.name)
    shown = tuple(f"{phrase.keyword} {phrase.shown}" for phrase in near)
    advice = "see verifier specs --steps; the nearest are"
    return StepError(Kind.UNDEFINED, "no phrase reads so", advice, shown)


def _rewrite(report: pytest.TestReport, outcome: Outcome) -> None:
    """Make pytest's own reports, as JUnit's, say the same."""
    if outcome.kind is Kind.PASSED:
        return
    if outcome.kind in (Kind.PENDING, Kind.GAP):
        report.outcome = "skipped"
        report.longrepr = (outcome.place, 0, f"{outcome.kind}: {outcome.what or '@wip'}")
        return
    report.outcome = "failed"
    report.longrepr = str(outcome)
