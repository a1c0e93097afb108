"""What pytest-bdd lets pass in silence: scenarios that vanish, or that test nothing.

Each check yields problems; a scenario with a problem is reported and not run.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from types import ModuleType
from typing import TYPE_CHECKING

from gherkin.dialect import Dialect

from verifier.specs.catalogue import near
from verifier.specs.feature import Problem, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_bdd.gherkin_parser import ExamplesTable, Scenario, Step

PLACEHOLDER = re.compile(r"<([^<>\n]+)>")
HEADING = re.compile(r"([^\W\d_]+(?: [^\W\d_]+)?) ?:")
LIKE_A_STEP = 0.75  # likeness to a phrase from which a line of free text is taken for a step
LIKE_A_KEYWORD = 0.7


def problems(sheet: Sheet) -> list[Problem]:
    """List all that is wrong with a feature file, in the order of its lines."""
    mistyped = list(_mistyped(sheet))
    found = [*_empty(sheet), *_twins(sheet), *_opened_wrongly(sheet)]
    for scenario in sheet.scenarios:
        found += [*_of_scenario(scenario), *_examples(scenario, sheet.feature.language)]
    explained = {problem.scenario for problem in mistyped}  # what else is wrong there follows
    found = [*mistyped, *(problem for problem in found if problem.scenario not in explained)]
    return sorted(dict.fromkeys(found), key=lambda problem: problem.line)


def _empty(sheet: Sheet) -> Iterator[Problem]:
    if not sheet.scenarios:
        line = sheet.feature.location.line
        yield Problem(line, "there is no scenario in this file", "write Scenario: and a name")


def _twins(sheet: Sheet) -> Iterator[Problem]:
    count = Counter(scenario.name for scenario in sheet.scenarios)
    lines: dict[str, list[int]] = {}
    for scenario in sheet.scenarios:
        lines.setdefault(scenario.name, []).append(scenario.location.line)
    for name, at in lines.items():
        if count[name] > 1 and name:
            places = " and ".join(map(str, at))
            what = f'{count[name]} scenarios are named "{name}", in lines {places}'
            yield Problem(at[-1], what, "give each a name of its own", name)


def _of_scenario(scenario: Scenario) -> Iterator[Problem]:
    line, name = scenario.location.line, scenario.name
    if not name:
        yield Problem(line, "this scenario has no name", "say in a few words what must hold", name)
    if hasattr(ModuleType(""), name):
        yield Problem(line, f'"{name}" means something to Python', "choose another name", name)
    if not scenario.steps:
        yield Problem(line, "this scenario has no steps", "begin one with Then", name)
    elif "Outcome" not in [step.keyword_type for step in scenario.steps]:
        yield Problem(line, "nothing is expected here: no step begins with Then", "add one", name)


def _examples(scenario: Scenario, language: str) -> Iterator[Problem]:
    line, name = scenario.location.line, scenario.name
    dialect = Dialect.for_name(language)
    outline = dialect is not None and scenario.keyword in dialect.scenario_outline_keywords
    rows = [row for table in scenario.examples for row in table.table_body or ()]
    used = {found for step in scenario.steps for found in _placeholders(step)}
    if (scenario.examples or outline) and not rows:
        yield Problem(line, "this outline has no examples", "add Examples: with rows", name)
    for table in scenario.examples:
        yield from _columns(table, used, name)


def _columns(table: ExamplesTable, used: set[str], name: str) -> Iterator[Problem]:
    head = [cell.value for cell in table.table_header.cells] if table.table_header else []
    line = table.location.line
    if len(set(head)) < len(head):
        yield Problem(line, "two columns have one name", "give each a name of its own", name)
    for wanted in sorted(used - set(head)):
        if head:
            close = get_close_matches(wanted, head, 1)
            advice = f"did you mean <{close[0]}>?" if close else f"add it to {', '.join(head)}"
            yield Problem(line, f"no column is named <{wanted}>", advice, name)


def _placeholders(step: Step) -> set[str]:
    return set(PLACEHOLDER.findall(step.text))


def _opened_wrongly(sheet: Sheet) -> Iterator[Problem]:
    """Find first steps with And, But or *: no step of the file can be read then."""
    groups = [scenario.steps for scenario in sheet.scenarios]
    groups += [background.steps for background in sheet.backgrounds]
    for steps in groups:
        if steps and steps[0].keyword_type not in ("Context", "Action", "Outcome"):
            what = f"the first step begins with {steps[0].keyword}"
            yield Problem(steps[0].location.line, what, "begin it with Given or Then")
    for background in sheet.backgrounds:
        if not background.steps:
            line = background.location.line
            yield Problem(line, "this background has no steps", "begin one with Given")


def _mistyped(sheet: Sheet) -> Iterator[Problem]:
    """Find free text that is meant to be a step, or to open a scenario."""
    dialect = Dialect.for_name(sheet.feature.language)
    if dialect is None:
        return
    steps = [*dialect.given_keywords, *dialect.when_keywords, *dialect.then_keywords]
    steps += [*dialect.and_keywords, *dialect.but_keywords]
    openings = [*dialect.scenario_keywords, *dialect.scenario_outline_keywords]
    openings += [*dialect.background_keywords, *dialect.examples_keywords, *dialect.rule_keywords]
    words = sorted({word.strip() for word in steps if word.strip() != "*"})
    for line in sheet.described:
        meant = _step_meant(line.text, words) or _opening_meant(line.text, openings)
        if meant:
            what = f'"{line.text}" is read as free text'
            yield Problem(line.line, what, f"begin the line with {meant}", line.scenario)


def _step_meant(text: str, keywords: list[str]) -> str:
    """Return the keyword that is meant where a line looks like a step."""
    first, _, rest = text.partition(" ")
    by_lower = {word.casefold(): word for word in keywords}
    close = get_close_matches(first.casefold(), by_lower, 1, LIKE_A_KEYWORD)
    if not close or not rest:
        return ""
    exact = first.casefold() == close[0]
    likeness = near(rest.strip())
    return by_lower[close[0]] if likeness >= LIKE_A_STEP or (exact and '"' in rest) else ""


def _opening_meant(text: str, keywords: list[str]) -> str:
    """Return the keyword that is meant where a line looks like the head of a scenario."""
    match = HEADING.match(text)
    if not match:
        return ""
    by_lower = {word.casefold(): word for word in keywords}
    close = get_close_matches(match[1].casefold(), by_lower, 1, LIKE_A_STEP)
    return f"{by_lower[close[0]]}:" if close else ""
