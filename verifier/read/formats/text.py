"""Plain text: bytes to characters, with everything odd about them said and nothing repaired."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.errors import InputError
from verifier.model import Notice, Span
from verifier.read.encoding import decode
from verifier.read.file import File, Result, Shown
from verifier.read.names import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
MARKUP_WITHIN = 2_000  # code points from the start in which a page of HTML shows itself


def read(file: File) -> Iterator[Result]:
    """Read plain text in whatever encoding it is in.

    Line ends are kept. The encoding is the byte-order mark's, else UTF-8, else a guess that a
    Notice names. InputError for an empty file, a binary file and an encoding that nothing fits.
    """
    decoded = decode(file.content(), printable(file.name))
    if isinstance(decoded, InputError):
        yield decoded
        return
    shown = Shown(decoded.text, decoded.encoding, decoded.notices)
    if page := MARKUP.search(decoded.text, 0, MARKUP_WITHIN):
        reason = "this looks like a page of HTML; its tags are read as words"
        tags = Notice("text.markup", reason, Span(*page.span()))
        shown = evolve(shown, notices=(*shown.notices, tags))
    yield file.document(shown)
