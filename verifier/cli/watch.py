"""Wait until files change: looking at their dates needs nothing but the file system."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PAUSE = 0.5  # seconds between two looks
WATCHED = ("*.feature", "conftest.py")  # in a folder

Stamps = dict[Path, tuple[int, int]]


def stamps(paths: Iterable[Path]) -> Stamps:
    """Note when files changed last, and their size; a folder stands for its feature files."""
    found: Stamps = {}
    for path in paths:
        inside = (
            [p for pattern in WATCHED for p in path.rglob(pattern)] if path.is_dir() else [path]
        )
        for file in inside:
            try:
                known = file.stat()
            except OSError:  # gone, or not there yet: both are changes once it is back
                found[file] = (0, 0)
            else:
                found[file] = (known.st_mtime_ns, known.st_size)
    return found


def until_changed(paths: Iterable[Path], known: Stamps) -> None:
    """Return as soon as a file is new, changed or gone."""
    watched = tuple(paths)
    while stamps(watched) == known:
        time.sleep(PAUSE)
