"""Walk the paths that a person gave: files, folders and the standard input."""

# os.path keeps a path as it was given, and its questions never raise.
# ruff: noqa: PTH112, PTH113, PTH118, PTH123, PTH208

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO

from attrs import define, field

from verifier.errors import InputError
from verifier.model import Document
from verifier.read.formats import FORMATS, claimed, reader
from verifier.read.names import portable, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LIMIT = 20_000_000  # bytes of one document: about three million words, or five minutes of work
STDIN = "-"

Result = Document | InputError


def documents(
    paths: Sequence[str], *, stdin: BinaryIO | None = None, limit: int = LIMIT
) -> Iterator[Result]:
    """Yield what each path holds, in the order given and sorted by name within a folder.

    Folders are read to the bottom, without hidden entries and without files that no format claims;
    `-` is `stdin`. A file that is reached twice, by name or by link, is yielded once.
    """
    walk = _Walk(stdin, limit)
    for path in paths:
        yield from walk.path(path)


@define
class _Walk:
    """The state of one call of `documents`: what was seen already."""

    stdin: BinaryIO | None
    limit: int
    seen: set[str] = field(factory=set)

    def path(self, path: str) -> Iterator[Result]:
        """Yield the documents of one path as given."""
        if path == STDIN:
            yield from self.standard_input()
        elif os.path.isdir(path):
            yield from self.folder(path)
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
        content = self.stdin.read(self.limit + 1)
        yield self.document(STDIN, content, None)

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
            ends = ", ".join(end or "no suffix" for kind in FORMATS for end in kind.suffixes)
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
            with open(path, "rb") as stream:
                content = stream.read(self.limit + 1)
                size = os.fstat(stream.fileno()).st_size
        except (OSError, ValueError) as problem:
            yield _error(path, _cause(problem), "check the path and its permissions")
        else:
            yield self.document(path, content, size)

    def document(self, path: str, content: bytes, size: int | None) -> Result:
        """Hand the bytes to the format of the path, unless they are too many."""
        if len(content) > self.limit:
            much = f"{size / 1e6:.1f} MB" if size else f"more than {self.limit / 1e6:.1f} MB"
            what = f"{much} of text, over the limit of {self.limit / 1e6:g} MB"
            return _error(path, what, "split it into smaller files")
        return reader(path).read(portable(path), content)

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
