"""A message of e-mail (.eml): its subject and its words; what is attached is named, not read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.errors import InputError
from verifier.read.file import File, Result, guarded
from verifier.read.message import shown_message
from verifier.read.names import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADER = re.compile(rb"(?:From [^\n]{0,1000}\n)?[A-Za-z][A-Za-z0-9-]{0,76}:")


@guarded("the message cannot be read", "save it as plain text")
def read(file: File) -> Iterator[Result]:
    """Read one message: plain text before HTML, where it has both."""
    content = file.content()
    if not HEADER.match(content.lstrip()):
        what = "this is no e-mail message: it does not begin with headers"
        yield file.error(what, "save it as .eml again, or as plain text")
        return
    shown = shown_message(content, printable(file.name))
    yield shown if isinstance(shown, InputError) else file.document(shown)
