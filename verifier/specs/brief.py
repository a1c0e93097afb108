"""What a scenario gives to read, and the analysis of it: once for all that give the same."""

from __future__ import annotations

import glob
import os
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from verifier.errors import InputError
from verifier.model import Document
from verifier.pipeline import Options, examine, together
from verifier.read import FORMATS, documents
from verifier.specs.found import Found
from verifier.specs.outcome import Kind, StepError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


KEPT = 512  # backgrounds whose analysis is kept


@frozen
class Reader:
    """Where documents are looked for, and what was read so far."""

    folders: tuple[Path, ...]  # the nearest first, the one where the command runs last
    options: Options
    read: dict[str, Document] = field(factory=dict, eq=False)  # by path and name, once a run
    sought: set[Path] = field(factory=set, eq=False)  # where documents might yet come to lie


@frozen
class Brief:
    """The documents of one scenario, in the order in which its steps give them."""

    reader: Reader
    documents: tuple[Document, ...] = ()
    last: int = 0  # how many of them the step before gave

    def given(self, documents: tuple[Document, ...]) -> Brief:
        """Return the brief with more documents."""
        return evolve(self, documents=self.documents + documents, last=len(documents))

    def file(self, path: str) -> Brief:
        """Add a document; StepError where there is none, or none that can be read."""
        for folder in self.reader.folders:
            if (folder / path).is_file():
                return self.given((_document(self.reader, folder / path, path),))
        self.reader.sought.update(folder / path for folder in self.reader.folders)
        raise _missing(path, self.reader, "check the path")

    def files(self, pattern: str) -> Brief:
        """Add the documents that a path with * or ? fits, in the order of their names."""
        self.reader.sought.update(folder / pattern for folder in self.reader.folders)
        for folder in self.reader.folders:
            found = sorted(glob.glob(pattern, root_dir=folder, recursive=True))  # noqa: PTH207  absolute too
            names = tuple(_files(folder, found))
            if names:
                read = (_document(self.reader, folder / name, name) for name in names)
                return self.given(tuple(read))
        raise _missing(pattern, self.reader, "write it as reports/*.txt")

    def dated(self, day: date | None, publication: str = "") -> Brief:
        """Say when, or where, the documents of the step before appeared."""
        if not self.last:
            raise StepError(Kind.UNDEFINED, "no document stands before this", "name it first")
        earlier, last = self.documents[: -self.last], self.documents[-self.last :]
        changed = tuple(
            evolve(d, dated=day or d.dated, issued_by=publication or d.issued_by) for d in last
        )
        return evolve(self, documents=earlier + changed)

    def path(self, name: str) -> str:
        """Return where a document lies, from where the command runs; "" for a text of a step."""
        for key in self.reader.read:
            path, _, known = key.partition("\0")
            if known == name:
                return shown(Path(path), self.reader.folders[-1])
        return ""

    def found(self) -> Found:
        """Analyse the documents, once for all scenarios that give the same ones."""
        return _found(self.documents, self.reader.options)


def shown(path: Path, base: Path) -> str:
    """Name a file from a folder if it lies in it, else in full."""
    return (path.relative_to(base) if path.is_relative_to(base) else path).as_posix()


@lru_cache(maxsize=KEPT)
def _found(documents: tuple[Document, ...], options: Options) -> Found:
    return Found(*together(tuple(examine(documents, options=options))), options=options)


def _document(reader: Reader, path: Path, name: str) -> Document:
    """Read a document once a run; it goes by the name that the step gives it."""
    key = f"{path}\0{name}"
    if key not in reader.read:
        for found in documents([os.fspath(path)]):
            if isinstance(found, InputError):
                raise StepError(Kind.BROKEN, f"{name}: {found.what}", found.advice)
            reader.read[key] = evolve(found, name=name)
    return reader.read[key]


def _files(folder: Path, names: list[str]) -> Iterator[str]:
    """Yield the files among paths, and for a folder the documents that lie in it."""
    ends = {end for known in FORMATS for end in known.suffixes}
    for name in names:
        path = folder / name
        if path.is_file():
            yield name
        elif path.is_dir():
            below = sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in ends)
            yield from (p.relative_to(folder).as_posix() for p in below if _seen(p, path))


def _seen(path: Path, folder: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(folder).parts)


def _missing(path: str, reader: Reader, advice: str) -> StepError:
    where = ", ".join(dict.fromkeys(map(str, reader.folders)))
    for folder in reader.folders:
        inside = (folder / path).parent
        names = [each.name for each in inside.iterdir()] if inside.is_dir() else []
        if close := get_close_matches(Path(path).name, sorted(names), 1):
            near = (inside / close[0]).relative_to(folder).as_posix()
            advice = f"did you mean {near}?"
            break
    return StepError(Kind.MISSING, f"there is no document {path}", f"{advice}; looked in {where}")
