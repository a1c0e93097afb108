"""One file as a format sees it, and the documents and errors that are made of it."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import PurePath
from typing import BinaryIO

from attrs import evolve, field, frozen

from verifier.errors import InputError
from verifier.model import Document, Notice, Origin, Span, Stated
from verifier.read.fields import Fields
from verifier.read.names import printable
from verifier.read.oddities import oddities

LIMIT = 20_000_000  # bytes of one document: about three million words, or five minutes of work
CHUNK = 1_048_576
HEAD = 4_096  # bytes from which the kind of a file is told

Result = Document | InputError
Reader = Callable[["File"], Iterator[Result]]


@frozen
class Shown:
    """The text that a format shows, with what it says about it."""

    text: str
    encoding: str = "utf-8"
    notices: tuple[Notice, ...] = ()
    title: str | None = None
    published: Stated | None = None
    publication: Stated | None = None
    pages: tuple[int, ...] = ()


@frozen
class File:
    """One file with what a format needs to read it."""

    name: str  # the path or name that a person knows it by
    stream: BinaryIO = field(repr=False)  # can be read from any place in it
    format: str = "plain text"
    limit: int = LIMIT  # bytes of one document
    fields: Fields = field(factory=Fields)
    digest: str = ""  # SHA-256 of the bytes
    head: bytes = field(repr=False)  # the first bytes

    @head.default
    def _head(self) -> bytes:
        self.stream.seek(0)
        return self.stream.read(HEAD)

    @classmethod
    def of(cls, name: str, content: bytes, *, fields: Fields | None = None) -> File:
        """Make a file of bytes."""
        return cls(name, BytesIO(content), fields=fields or Fields()).hashed()

    def hashed(self) -> File:
        """Note what the bytes are, read bit by bit."""
        digest = hashlib.sha256()
        self.stream.seek(0)
        while chunk := self.stream.read(CHUNK):
            digest.update(chunk)
        return evolve(self, digest=digest.hexdigest())

    @property
    def suffix(self) -> str:
        """Return the end of the name from its last dot on, in lower case."""
        return PurePath(self.name).suffix.lower()

    def content(self) -> bytes:
        """Return all bytes; whoever made the file has seen to it that they are not too many."""
        self.stream.seek(0)
        return self.stream.read()

    def error(self, what: str, advice: str, *, part: str = "") -> InputError:
        """Say on one line what is wrong with the file, or with a part of it."""
        return InputError(printable(self.name) + part, what, advice)

    def document(self, shown: Shown, *, mark: str = "", part: str = "") -> Result:
        """Make a document of what is shown; `mark` goes behind the name, as in "mail.mbox#3".

        InputError where there are no words, and where they are more than the limit.
        """
        if not any(c.isprintable() and not c.isspace() for c in shown.text):
            return self.error("there is no text in it", "give a file with some text", part=mark)
        if len(shown.text) > self.limit:
            much = f"{len(shown.text) / 1e6:.1f} million characters of text"
            what = f"{much}, over the limit of {self.limit / 1e6:g} million"
            return self.error(what, "split it into smaller files", part=mark)
        text, lost = _encodable(shown.text)
        damaged = any(n.rule == "encoding.damaged" for n in shown.notices)
        return Document(
            self.name + mark,
            text,
            encoding=shown.encoding,
            notices=(*shown.notices, *lost, *oddities(text, damaged=damaged or bool(lost))),
            title=shown.title,
            published=shown.published,
            publication=shown.publication,
            origin=Origin(self.name, self.digest, self.format, part, shown.pages),
        )


def _encodable(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Show half signs, which no encoding has, as U+FFFD, and say so."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as problem:
        shown = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
        count = shown.count("\ufffd") - text.count("\ufffd")
        reason = f"half signs ({count}) stand in the text; each shows as the replacement character"
        at = Span(problem.start, problem.start + 1)
        return shown, (Notice("encoding.damaged", reason, at),)
    return text, ()


def guarded(what: str, advice: str) -> Callable[[Reader], Reader]:
    """Turn whatever a damaged file makes the reading raise into one line.

    Libraries raise what they like for bytes that nobody foresaw: no file stops the others.
    """

    def wrap(read: Reader) -> Reader:
        @functools.wraps(read)
        def reading(file: File) -> Iterator[Result]:
            try:
                yield from read(file)
            except Exception as problem:  # noqa: BLE001  see above
                yield file.error(f"{what} ({_said(problem)})", advice)

        return reading

    return wrap


def _said(problem: Exception) -> str:
    """Put an exception of a library on one short line."""
    words = " ".join(str(problem).split())
    text = printable(words)[:100]
    return f"{type(problem).__name__}: {text}" if text else type(problem).__name__
