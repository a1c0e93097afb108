"""The formats that can be read.

To add one: write `verifier/read/formats/<format>.py` with a function `read(name, content)` that
takes the name of the document and its bytes and returns a `Document` or an `InputError`; import
third-party libraries inside that function, so that nobody waits for them in vain; add one line to
`FORMATS` and one test module under `tests/read/`. Formats never import each other. The first entry
reads what no other entry claims.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from attrs import frozen

from verifier.errors import InputError
from verifier.model import Document
from verifier.read.formats import text


@frozen
class Format:
    """A kind of file: how its name ends and what reads it."""

    name: str
    suffixes: tuple[str, ...]  # in lower case with the dot; "" for names without a suffix
    read: Callable[[str, bytes], Document | InputError]


FORMATS: tuple[Format, ...] = (Format("plain text", (".txt", ".text", ""), text.read),)


def claimed(name: str) -> bool:
    """Tell whether a file of this name is taken from a folder."""
    return any(suffix(name) in kind.suffixes for kind in FORMATS)


def reader(name: str) -> Format:
    """Return the format of a file; plain text for a name that no format claims."""
    return next((kind for kind in FORMATS if suffix(name) in kind.suffixes), FORMATS[0])


def suffix(name: str) -> str:
    """Return the end of a file name from its last dot on, in lower case."""
    return PurePath(name).suffix.lower()
