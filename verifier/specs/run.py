"""Run the feature files of folders: read, check, run, and tell how each scenario ended."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import field, frozen

from verifier.errors import InputError, VerifierError
from verifier.model import Document
from verifier.pipeline import Options
from verifier.specs.brief import Reader, shown
from verifier.specs.collector import forget
from verifier.specs.feature import SUFFIX, Case, Sheet, read
from verifier.specs.outcome import Kind, Outcome
from verifier.specs.recorder import CONFTEST, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

QUIET = (
    "cacheprovider debugging doctest faulthandler logging pastebin recwarn setuponly setupplan "
    "stepwise threadexception unittest unraisableexception warnings"
).split()
CODE = "conftest.py"
ADVICE = "give a folder with .feature files, or one of them"
PLUGINS = ("pytest_bdd.plugin", "verifier.specs.steps")


@frozen
class Wish:
    """Which scenarios are run, how documents are analysed, and which reports are written."""

    only: tuple[str, ...] = ()  # part of an id; several widen
    tags: tuple[str, ...] = ()  # without @, in any script; several widen
    options: Options = field(factory=Options)
    junitxml: str | None = None
    cucumberjson: str | None = None

    def takes(self, id_: str, case: Case | None) -> bool:
        """Tell whether a scenario is asked for, or what is wrong with a file: it has no tags."""
        named = not self.only or any(text.casefold() in id_.casefold() for text in self.only)
        return named and (case is None or not self.tags or not case.tags.isdisjoint(self.tags))


@frozen
class Run:
    """What came of a run."""

    outcomes: tuple[Outcome, ...]
    read: tuple[Path, ...]  # every file and pattern that the run rests on, for --watch

    def count(self, kind: Kind) -> int:
        """Count the scenarios that ended so."""
        return sum(outcome.kind is kind for outcome in self.outcomes)


def run(paths: Sequence[str], wish: Wish) -> Run:
    """Run the feature files that paths name; InputError where there is none.

    Raises ModelError or LexiconError where no document at all can be analysed.
    """
    files = tuple(_files(paths))
    folder = Path(os.path.commonpath([path.parent for path in files]))
    if len(paths) == 1 and Path(paths[0]).is_dir():
        folder = Path(paths[0]).resolve()
    readers = _Readers(folder, Path.cwd(), wish.options)
    sheets = {path: read(path, path.relative_to(folder.parent).as_posix()) for path in files}
    recorder = Recorder(sheets, wish.takes, readers.of, readers.shown)
    try:
        stopped = _pytest(recorder, folder, wish)
    finally:
        for sheet in sheets.values():
            if isinstance(sheet, Sheet):
                forget(sheet)
    return Run((*recorder.outcomes, *stopped, *_lost(recorder)), (*files, *readers.read))


@frozen
class _Readers:
    """One reader a folder; all of them share what was read."""

    top: Path
    base: Path
    options: Options
    documents: dict[str, Document] = field(factory=dict)
    sought: set[Path] = field(factory=set)
    known: dict[Path, Reader] = field(factory=dict)

    @property
    def read(self) -> tuple[Path, ...]:
        """Return the files that were read, the patterns, and the files that were not there."""
        return (*(Path(key.partition("\0")[0]) for key in self.documents), *sorted(self.sought))

    def of(self, path: Path) -> Reader:
        """Return the reader of a feature file: it looks beside it, above it, and in the cwd."""
        here = path.parent
        if here not in self.known:
            above = [p for p in here.parents if p.is_relative_to(self.top)]
            folders = dict.fromkeys((here, *above, self.top.parent, self.base))
            self.known[here] = Reader(tuple(folders), self.options, self.documents, self.sought)
        return self.known[here]

    def shown(self, path: Path) -> str:
        """Name a file so that it can be opened from where the command runs."""
        return shown(path, self.base)


def _files(paths: Sequence[str]) -> Iterator[Path]:
    """Yield the feature files, sorted within a folder, without hidden ones."""
    for given in paths:
        path = Path(given)
        if path.is_dir():
            top = path.resolve()
            below = sorted(p for p in top.rglob(f"*{SUFFIX}") if p.is_file() and _seen(p, top))
            if not below:
                raise InputError(given, "no feature file lies in this folder", ADVICE)
            yield from below
        elif not path.is_file():
            raise InputError(given, "no such file or folder", "check the path")
        elif path.suffix != SUFFIX:
            raise InputError(given, f"the name does not end in {SUFFIX}", ADVICE)
        else:
            yield path.parent.resolve() / path.name


def _seen(path: Path, top: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(top).parts)


def _pytest(recorder: Recorder, folder: Path, wish: Wish) -> Iterator[Outcome]:
    """Run pytest in silence; return what stopped it, if anything did."""
    told = io.StringIO()
    arguments = _arguments(folder, wish)
    try:
        with contextlib.chdir(folder), _leaving_nothing(folder), contextlib.redirect_stderr(told):
            code = pytest.main(arguments, plugins=[recorder])
    except SystemExit:
        return iter((_stopped(folder, "its code ends the program"),))
    if isinstance(recorder.fatal, VerifierError):
        raise recorder.fatal
    if code == pytest.ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if recorder.fatal is not None and not any(folder.rglob(CODE)):
        raise recorder.fatal
    if code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERNAL_ERROR):
        lines = [line for line in told.getvalue().splitlines() if line.startswith("E ")]
        what = lines[-1][1:].strip() if lines else str(recorder.fatal or "it cannot be loaded")
        return iter((_stopped(folder, what),))
    return iter(())


def _arguments(folder: Path, wish: Wish) -> list[str]:
    plugins = [part for name in PLUGINS for part in ("-p", name)]
    silenced = [part for name in QUIET for part in ("-p", f"no:{name}")]
    reports = [
        f"--{name}={path}"
        for name, path in (("junitxml", wish.junitxml), ("cucumberjson", wish.cucumberjson))
        if path
    ]
    return [
        "-c", os.devnull,  # no pytest.ini, tox.ini or pyproject.toml that lies beside
        f"--rootdir={folder.parent}", f"--confcutdir={folder}", "--import-mode=importlib",
        "--disable-plugin-autoload", *plugins, *silenced,
        "--capture=no", "--assert=plain", "--continue-on-collection-errors",
        "-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=True",
        *reports, ".",
    ]  # fmt: skip


@contextlib.contextmanager
def _leaving_nothing(folder: Path) -> Iterator[None]:
    """Write no bytecode beside an analyst's files, and forget code that lies there."""
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before
        beside = f"{folder}{os.sep}"
        for name, module in list(sys.modules.items()):
            if str(getattr(module, "__file__", None)).startswith(beside):
                del sys.modules[name]


def _lost(recorder: Recorder) -> Iterator[Outcome]:
    """Name the scenarios that ought to have run and did not: code beside them took them out."""
    ended = {outcome.id for outcome in recorder.outcomes}
    for id_, place in recorder.chosen.items():
        if id_ not in ended:
            yield Outcome(id_, place, Kind.BROKEN, what="it was not run", advice=CONFTEST)


def _stopped(folder: Path, what: str) -> Outcome:
    found = min(folder.rglob(CODE), default=folder / CODE)
    name = found.relative_to(folder.parent).as_posix()
    return Outcome(name, name, Kind.BROKEN, what=f"nothing was run: {what}", advice=CONFTEST)
