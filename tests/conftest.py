"""What every test may ask for: a language, a parse, an analysis.

Imports stand inside the fixtures, so that a floor that does not import fails its own tests only.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.language import Language
    from verifier.model import Parse
    from verifier.pipeline import Analysis

ROOT = Path(__file__).parents[1]

settings.register_profile("same-every-time", derandomize=True, deadline=None, database=None)
settings.load_profile("same-every-time")


class Analyse(Protocol):
    """Analyse one text, as a document published on an ISO day, or on the one that it prints."""

    def __call__(self, text: str, published: str | None = None) -> Analysis: ...


def pytest_configure(config: pytest.Config) -> None:
    """Ask for covered lines of the whole run only: one floor's tests cannot cover them all."""
    coverage = config.pluginmanager.getplugin("_cov")
    if coverage and config.args_source is pytest.Config.ArgsSource.ARGS:
        coverage.options.cov_fail_under = 0
        coverage.options.cov_report = {}


@pytest.fixture(scope="session")
def loaded_once() -> Iterator[None]:
    """Load a pipeline once for the run: hundreds of small documents would each wait a second."""
    from functools import cache

    from verifier.language import load

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("verifier.pipeline.load", cache(load))
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def seeds() -> Path:
    """Give the folder of the documents as received."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def language() -> Language:
    """Load the shipped pipeline once for the whole run."""
    from verifier.language import load

    return load(None)


@pytest.fixture(scope="session")
def parse(language: Language) -> Callable[[str], Parse]:
    """Parse one text; the same text is parsed once."""
    from functools import cache

    @cache
    def once(text: str) -> Parse:
        return next(iter(language.parse([text])))

    return once


@pytest.fixture(scope="session")
def analyse(loaded_once: None) -> Analyse:
    """Analyse one text; the same text is analysed once."""
    from datetime import date
    from functools import cache

    from verifier.model import Document
    from verifier.pipeline import Options
    from verifier.pipeline import analyse as run

    @cache
    def once(text: str, published: str | None = None) -> Analysis:
        options = Options(published=date.fromisoformat(published) if published else None)
        return next(iter(run([Document(name="text.txt", text=text)], options=options)))

    return once
