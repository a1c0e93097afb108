"""The house style that no linter holds: sizes, parameters, and nothing of one person's machine.

The floors themselves are held by import-linter, see pyproject.toml.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
CODE = ("verifier", "training", "benchmarks")
PROSE = (".toml", ".md", ".feature", ".py", ".cfg", ".json", ".txt", "run")
MODULE_LINES = 300
FUNCTION_LINES = 40
POSITIONAL = 5
VAGUE = re.compile(r"(^|_)(utils?|helpers?|managers?|handlers?)(_|$)")
MACHINE = re.compile(r"(?<![\w.~-])/(?:work|tmp|root|home|Users)/\w|\.\./shared|[A-Z]:\\Users")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def modules() -> list[Path]:
    """List the Python files that the style binds."""
    return sorted(path for folder in CODE for path in (ROOT / folder).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function of a file, methods and nested ones too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, FUNCTIONS):
            yield node


def positional(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    """List the parameters that may be given by place, less `self`."""
    parameters = function.args.posonlyargs + function.args.args
    return [p.arg for p in parameters if p.arg not in ("self", "cls")]


def named(path: Path) -> str:
    """Name a file as it is named in the project."""
    return path.relative_to(ROOT).as_posix()


each_module = pytest.mark.parametrize("path", modules(), ids=named)


@each_module
def test_a_module_has_one_purpose_that_fits_300_lines(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


@each_module
def test_a_function_fits_40_lines(path: Path):
    long = {
        f"{f.name}:{f.lineno}": (f.end_lineno or f.lineno) - f.lineno + 1 for f in functions(path)
    }
    assert {name: lines for name, lines in long.items() if lines > FUNCTION_LINES} == {}


@each_module
def test_a_function_takes_five_positional_parameters_at_most(path: Path):
    many = {f"{f.name}:{f.lineno}": positional(f) for f in functions(path)}
    assert {name: taken for name, taken in many.items() if len(taken) > POSITIONAL} == {}


@each_module
def test_names_say_what_a_thing_is_for(path: Path):
    names = [path.stem, *(f.name for f in functions(path))]
    assert [name for name in names if VAGUE.search(name)] == []


@each_module
def test_a_module_starts_by_saying_what_it_is_for(path: Path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def written() -> Iterator[Path]:
    """Yield every file that people wrote; trained pipelines are made by machine."""
    folders = [ROOT / name for name in (*CODE, "features", "tests", "docs", ".ci")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    for path in [*files, *ROOT.glob("*.*")]:
        if (path.suffix in PROSE or path.name == "run") and "pipelines" not in path.parts:
            yield path


def test_nothing_names_one_persons_machine():
    found = {
        f"{named(path)}:{number}": line.strip()
        for path in written()
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if MACHINE.search(line)
    }
    assert found == {}


def test_features_holds_specs_only():
    files = [path for path in (ROOT / "features").rglob("*") if path.is_file()]
    assert [named(path) for path in files if path.suffix != ".feature"] == []
