"""Walk the paths that a person gave: files, folders, patterns and the standard input."""

# os.path keeps a path as it was given, and its questions never raise.
# ruff: noqa: PTH112, PTH113, PTH118, PTH123, PTH208

from __future__ import annotations

import glob
import os
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from attrs import define, evolve, field

from verifier.errors import InputError
from verifier.model import Document
from verifier.read.fields import Fields
from verifier.read.file import LIMIT, File, Result
from verifier.read.formats import FORMATS, chosen, claimed
from verifier.read.names import portable, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STDIN = "-"
SPLIT = "split it into smaller files"
PIPED = 10  # times the limit of a document: what is taken from the standard input, at the most


def documents(
    paths: Sequence[str],
    *,
    stdin: BinaryIO | None = None,
    limit: int = LIMIT,
    fields: Fields | None = None,
) -> Iterator[Result]:
    """Yield what each path holds, in the order given and sorted by name within a folder.

    Folders are read to the bottom, without hidden entries and without files that no format claims;
    `-` is `stdin`; a path that is not there and holds `*`, `?` or `[` is a pattern, in which `**`
    stands for any folders. A file that is reached twice, by name or by link, is read once. `limit`
    is in bytes of one document; `fields` says where articles in JSON have what.
    """
    walk = _Walk(stdin, limit, fields or Fields())
    for path in paths:
        yield from walk.path(path)


@define
class _Walk:
    """The state of one call of `documents`: what was seen already."""

    stdin: BinaryIO | None
    limit: int
    fields: Fields
    seen: set[str] = field(factory=set)

    def path(self, path: str) -> Iterator[Result]:
        """Yield the documents of one path as given."""
        if path == STDIN:
            yield from self.standard_input()
        elif os.path.isdir(path):
            yield from self.folder(path)
        elif glob.has_magic(path) and not os.path.lexists(path):
            yield from self.pattern(path)
        else:
            yield from self.file(path)

    def standard_input(self) -> Iterator[Result]:
        """Yield the text of the standard input, once."""
        if STDIN in self.seen:
            return
        self.seen.add(STDIN)
        if self.stdin is None:
            yield InputError(STDIN, "there is no standard input", "give a file or pipe a text in")
            return
        content = self.stdin.read(PIPED * self.limit + 1)
        yield from self.texts(STDIN, BytesIO(content), len(content))

    def pattern(self, path: str) -> Iterator[Result]:
        """Yield what fits a pattern, sorted by name."""
        try:
            found = sorted(glob.iglob(path, recursive=True))  # noqa: PTH207  keeps the path as given
        except (OSError, ValueError) as problem:
            yield _error(path, _cause(problem), "check the pattern")
            return
        for each in found:
            yield from self.folder(each) if os.path.isdir(each) else self.file(each)
        if not found:
            yield _error(path, "no file fits this pattern", "check it; ** stands for any folders")

    def folder(self, path: str) -> Iterator[Result]:
        """Yield the documents below a folder, and say so where there are none."""
        empty = True
        for found in self.below(path):
            empty = False
            if isinstance(found, InputError):
                yield found
            else:
                yield from self.file(found)
        if empty:
            ends = ", ".join(kind.suffixes[0] for kind in FORMATS)
            yield _error(path, "no documents in this folder", f"give one with files in {ends}")

    def below(self, top: str) -> Iterator[str | InputError]:
        """Yield the paths of the files below a folder; a folder that loops back is entered once."""
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            if not self.first(folder):
                continue
            try:
                names = sorted(os.listdir(folder))
            except OSError as problem:
                yield _error(folder, _cause(problem), "check the permissions of the folder")
                continue
            inside = [os.path.join(folder, name) for name in names if not name.startswith(".")]
            yield from (each for each in inside if os.path.isfile(each) and claimed(each))
            waiting.extend(reversed([each for each in inside if os.path.isdir(each)]))

    def file(self, path: str) -> Iterator[Result]:
        """Yield one file unless it was read before."""
        if not self.first(path):
            return
        try:
            stream = open(path, "rb")  # noqa: SIM115  closed below, whoever stops reading
        except (OSError, ValueError) as problem:
            yield _error(path, _cause(problem), "check the path and its permissions")
            return
        with stream:
            try:
                size = os.fstat(stream.fileno()).st_size
                yield from self.texts(path, stream, size)
            except OSError as problem:
                yield _error(path, _cause(problem), "check the path and its permissions")

    def texts(self, path: str, stream: BinaryIO, size: int) -> Iterator[Result]:
        """Hand a file to the format that it is in, unless it is too large."""
        file = File(portable(path), stream, limit=self.limit, fields=self.fields)
        kind, notices = chosen(file)
        most = self.limit * (kind.times or PIPED)
        if size > most and (kind.times or path == STDIN):
            what = f"{size / 1e6:.1f} MB{' of text' if kind.times == 1 else ''}"
            if size > PIPED * self.limit and path == STDIN:
                what = f"more than {PIPED * self.limit / 1e6:.1f} MB"
            yield _error(path, f"{what}, over the limit of {most / 1e6:g} MB", SPLIT)
            return
        for found in kind.read(evolve(file.hashed(), format=kind.name)):
            if isinstance(found, Document) and notices:
                yield evolve(found, notices=(*notices, *found.notices))
                notices = ()
            else:
                yield found

    def first(self, path: str) -> bool:
        """Note a path; tell whether this is the first time, whatever name it goes by."""
        try:
            real = os.path.realpath(path)
        except ValueError:  # a NUL character in the path
            return True
        new = real not in self.seen
        self.seen.add(real)
        return new


def _error(path: str, what: str, advice: str) -> InputError:
    return InputError(printable(portable(path)) or "(no path)", what, advice)


def _cause(problem: OSError | ValueError) -> str:
    """Put the system's reason in plain words."""
    if isinstance(problem, FileNotFoundError):
        return "no such file or folder"
    if isinstance(problem, PermissionError):
        return "permission denied"
    if isinstance(problem, OSError):
        return (problem.strerror or str(problem)).lower()
    return "this is no possible path"
