"""A mailbox (.mbox): one document for each message, read one at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.errors import InputError
from verifier.read.file import File, Result, guarded
from verifier.read.message import shown_message
from verifier.read.names import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

# "From anna@example.org Fri Jun  5 10:00:00 1998": the line with which each message begins
OPENS = re.compile(rb"From [^\n]{0,500}\d\d:\d\d[^\n]{0,100}\r?\n")
HEADER = re.compile(rb"\r?\n?[A-Za-z][A-Za-z0-9-]{0,76}:")
TIMES = 5  # the limit of a document: what a message may hold, with what is attached


def begins(file: File) -> bool:
    """Tell whether a file begins as a mailbox does."""
    head = file.head
    opens = OPENS.match(head)
    return bool(opens and HEADER.match(head, opens.end()))


@guarded("the mailbox cannot be read", "export its messages as .eml")
def read(file: File) -> Iterator[Result]:
    """Read a mailbox message by message; one that cannot be read does not stop the others."""
    if not begins(file):
        what = "this is no mailbox: it does not begin with a line “From … 10:00:00 …”"
        yield file.error(what, "export it as mbox again, or its messages as .eml")
        return
    for number, content in enumerate(_messages(file), 1):
        yield _message(file, content, number)


def _message(file: File, content: bytes, number: int) -> Result:
    mark = f"#{number}"
    if len(content) > TIMES * file.limit:
        what = f"the message is larger than {TIMES * file.limit / 1e6:g} MB"
        return file.error(what, "save what is attached and give that", part=mark)
    try:
        shown = shown_message(content, printable(file.name) + mark)
    except Exception:  # noqa: BLE001  the parser of the standard library raises what it likes
        return file.error("the message is damaged", "export it as .eml again", part=mark)
    if isinstance(shown, InputError):
        return shown
    return file.document(shown, mark=mark, part=f"message {number}")


def _messages(file: File) -> Iterator[bytes]:
    """Yield the bytes of each message; of one that is too large, no more than shows that."""
    lines: list[bytes] = []
    size, blank, first = 0, True, True
    file.stream.seek(0)
    while line := file.stream.readline(1_000_000):
        if blank and OPENS.match(line):
            if not first:
                yield b"".join(lines)
            lines, size, first = [], 0, False
        elif size <= TIMES * file.limit:
            lines.append(line)
            size += len(line)
        blank = not line.strip(b"\r\n")
    if not first:
        yield b"".join(lines)
