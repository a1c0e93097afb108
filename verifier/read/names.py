"""Names of files as a person may see them."""

from __future__ import annotations

import os
import unicodedata

HIDDEN = ("Cc", "Cf", "Zl", "Zp", "Cs")  # line ends, direction marks, lone surrogates


def portable(path: str) -> str:
    """Write a path with forward slashes and without the lone surrogates of undecodable names."""
    shown = path.replace(os.sep, "/")
    return shown.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def printable(name: str) -> str:
    """Write a name so that it stays on one line and cannot reverse what stands around it."""
    return "".join(_escaped(c) if unicodedata.category(c) in HIDDEN else c for c in name)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
