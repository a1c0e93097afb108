"""HTML: a page as a reader sees it, with title, day and publication from its metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.errors import InputError
from verifier.read.encoding import WIDE
from verifier.read.file import File, Result, guarded
from verifier.read.names import printable
from verifier.read.shown_page import shown_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<\?xml[^>]{0,200}>|<!--[^>]{0,500}-->){0,50}"
    rb"<(?:!doctype\s{1,20}html|html)\b",
    re.IGNORECASE,
)


def begins(file: File) -> bool:
    """Tell whether a file begins as a page does."""
    head = file.head
    return bool(BEGINS.match(head.replace(b"\0", b"") if head.startswith(WIDE) else head))


@guarded("the page cannot be read", "save it as plain text")
def read(file: File) -> Iterator[Result]:
    """Read a page of HTML; its encoding is the one that it declares, if its bytes fit that."""
    shown = shown_bytes(file.content(), printable(file.name))
    yield shown if isinstance(shown, InputError) else file.document(shown)
