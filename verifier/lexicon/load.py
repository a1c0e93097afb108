"""Read TOML rows into frozen values and say exactly which row is wrong."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from verifier.errors import LexiconError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Row = TypeVar("Row")


@cache
def rows(language: str, name: str, kind: type[Row]) -> tuple[Row, ...]:
    """Return the rows of `lexicons/<language>/<name>.toml` as values of an attrs class.

    Raises LexiconError for a file that is missing or malformed and for a row whose keys do not fit.
    """
    path = resources.files("verifier") / "lexicons" / language / f"{name}.toml"
    return tuple(
        structure(row, kind, f"{language}/{name}.toml row {number}")
        for number, row in enumerate(_read(path).get("row", ()), start=1)
    )


@cache
def publications() -> tuple[dict[str, Any], ...]:
    """Return every file of `publications/`, in the order of their names."""
    folder = resources.files("verifier") / "publications"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    return tuple(_read(path) for path in files)


def structure(row: dict[str, Any], kind: type[Row], where: str) -> Row:
    """Make one row a value of `kind`: lists become tuples, unknown and missing keys are errors."""
    try:
        return kind(**{key: tuple(v) if isinstance(v, list) else v for key, v in row.items()})
    except (TypeError, ValueError) as problem:
        known = ", ".join(f.name for f in attrs.fields(kind))  # type: ignore[arg-type]
        raise LexiconError(where, str(problem), f"the keys are {known}") from problem


def _read(path: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as problem:
        raise LexiconError(path.name, "no such lexicon", "see verifier/lexicons") from problem
    except tomllib.TOMLDecodeError as problem:
        raise LexiconError(path.name, str(problem), "mend the TOML") from problem
