"""Read feature files: from bytes to scenarios, with all that would silently be lost said."""

from __future__ import annotations

import codecs
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

from attrs import frozen
from gherkin.errors import CompositeParserException, ParserError, ParserException
from gherkin.parser import Parser
from pytest_bdd.gherkin_parser import (
    Background,
    ExamplesTable,
    Feature,
    GherkinDocument,
    Rule,
    Scenario,
)

SUFFIX = ".feature"
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
KEYWORDS = ("Given", "When", "Then", "And", "But")
HEADS = ("Scenario", "Examples", "Background", "Rule")
STEPS = f"a step begins with {', '.join(KEYWORDS[:-1])} or {KEYWORDS[-1]}"


@frozen
class Problem:
    """Why a feature file, or a scenario in it, cannot be run as it stands."""

    line: int
    what: str
    advice: str
    scenario: str = ""  # the name of the scenario that is not run; empty: the whole file is not


@frozen
class Described:
    """A line of free text below a Feature, Rule, Background, Scenario or Examples."""

    line: int
    text: str
    scenario: str  # the name of the scenario in which it stands, or ""


@frozen
class Case:
    """One scenario, or one row of an outline: what is run and reported."""

    scenario: str
    row: int | None  # among all rows of the scenario
    line: int
    tags: frozenset[str]


@frozen(eq=False)
class Sheet:
    """A feature file as it was read."""

    path: Path
    name: str  # "specs/arms.feature"
    document: GherkinDocument
    cases: tuple[Case, ...]
    described: tuple[Described, ...]

    @property
    def feature(self) -> Feature:
        """Return the feature."""
        return self.document.feature

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Return the scenarios, those of rules too."""
        return tuple(scenario for scenario, _ in _scenarios(self.feature))

    @property
    def backgrounds(self) -> tuple[Background, ...]:
        """Return the backgrounds, those of rules too."""
        children = list(self.feature.children)
        children += [c for child in children if child.rule for c in child.rule.children]
        return tuple(child.background for child in children if child.background)


def read(path: Path, name: str) -> Sheet | Problem:
    """Read a feature file in UTF-8, with or without a byte-order mark, whatever its line ends."""
    try:
        text = _text(path.read_bytes())
    except OSError as problem:
        return Problem(1, (problem.strerror or str(problem)).lower(), "check the file")
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        return Problem(line, "a character is not UTF-8", "save the file as UTF-8")
    try:
        parsed = cast("dict[str, Any]", Parser().parse(text))
    except ParserError as problem:
        return _unparsed(problem)
    if "feature" not in parsed:
        return Problem(1, "there is no feature in this file", "begin with Feature: and a name")
    document = GherkinDocument.from_dict(parsed)
    return Sheet(
        path, name, document, tuple(_cases(document.feature)), tuple(_described(parsed, text))
    )


def _text(content: bytes) -> str:
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "utf-8")
    return content.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def _unparsed(problem: ParserError) -> Problem:
    """Say in an analyst's words what Gherkin's parser says in its own."""
    errors = problem.errors if isinstance(problem, CompositeParserException) else [problem]
    first = errors[0]
    line = first.location["line"] if isinstance(first, ParserException) else 1
    told = str(first).partition(": ")[2] or str(first)
    if "Language not supported" in told:
        return Problem(line, told[0].lower() + told[1:], "write # language: en, or another code")
    if "inconsistent cell count" in told:
        what = "this row has more or fewer cells than the head of its table"
        return Problem(line, what, "put one | between two cells; write \\| for a | within one")
    if "end of file" in told:
        return Problem(line, "the file ends within a text", 'close it with """')
    expected, _, found = told.rpartition("got ")
    if "#FeatureLine" in expected and "#StepLine" not in expected:
        return Problem(line, "no feature begins before this line", "begin with Feature: and a name")
    return Problem(line, *_misplaced(found.strip("'")))


def _misplaced(found: str) -> tuple[str, str]:
    """Say what a line is that stands where it may not, and what may be meant."""
    if found.startswith("Feature"):
        return "a second feature begins", "give each feature a file of its own"
    if found.startswith("Background"):
        return "a background stands after a scenario", "put it before the first scenario, once"
    if found.startswith("|"):
        return "a table stands where none may", "put it right below a step or below Examples:"
    first = found.split(" ", maxsplit=1)[0]
    for word in (*KEYWORDS, *HEADS):
        if first.strip(":").casefold() == word.casefold():
            return f"{first} is not written so", f"write {word}{':' if word in HEADS else ''}"
    close = get_close_matches(first, KEYWORDS, 1)
    return f"no step begins with {first}", f"did you mean {close[0]}?" if close else STEPS


def _scenarios(feature: Feature) -> list[tuple[Scenario, frozenset[str]]]:
    """Return the scenarios with the tags that they inherit."""
    own = _tags(feature)
    found = []
    for child in feature.children:
        if child.scenario:
            found.append((child.scenario, own))
        elif child.rule:
            inner = (c.scenario for c in child.rule.children if c.scenario)
            found += [(scenario, own | _tags(child.rule)) for scenario in inner]
    return found


def _cases(feature: Feature) -> list[Case]:
    cases = []
    for scenario, inherited in _scenarios(feature):
        tags = inherited | _tags(scenario)
        rows = [
            (row.location.line, tags | _tags(table))
            for table in scenario.examples
            for row in table.table_body or ()
        ]
        cases += [Case(scenario.name, number, *row) for number, row in enumerate(rows)]
        if not rows:
            cases.append(Case(scenario.name, None, scenario.location.line, tags))
    return cases


def _tags(of: Feature | Rule | Scenario | ExamplesTable) -> frozenset[str]:
    return frozenset(tag.name.removeprefix("@") for tag in of.tags)


def _described(node: object, text: str) -> list[Described]:
    """List the lines of free text, each with the line of the file in which it stands."""
    lines = text.split("\n")
    found: list[Described] = []
    _collect(node, lines, found, "")
    return found


def _collect(node: object, lines: list[str], found: list[Described], scenario: str) -> None:
    if isinstance(node, list):
        for each in node:
            _collect(each, lines, found, scenario)
    if not isinstance(node, dict):
        return
    if "steps" in node and "examples" in node:
        scenario = node["name"]
    at = node["location"]["line"] if "location" in node else 0
    for line in str(node.get("description") or "").split("\n"):
        if line.strip():
            at = next((i for i in range(at, len(lines)) if lines[i].strip() == line.strip()), at)
            found.append(Described(at + 1, line.strip(), scenario))
    for value in node.values():
        _collect(value, lines, found, scenario)
