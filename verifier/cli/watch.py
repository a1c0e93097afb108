"""Wait until files change: looking at their dates needs nothing but the file system."""

from __future__ import annotations

import glob
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PAUSE = 0.5  # seconds between two looks
WATCHED = ("*.feature", "conftest.py")  # in a folder

Stamps = dict[Path, tuple[int, int]]


def stamps(paths: Iterable[Path]) -> Stamps:
    """Note when files changed last, and their size.

    A folder stands for its feature files, a pattern for what it fits now.
    """
    found: Stamps = {}
    for path in paths:
        for file in _inside(path):
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


def _inside(path: Path) -> list[Path]:
    if path.is_dir():
        return [file for pattern in WATCHED for file in path.rglob(pattern)]
    if glob.has_magic(str(path)) and not path.exists():
        return [Path(file) for file in glob.iglob(str(path), recursive=True)]  # noqa: PTH207  absolute too
    return [path]
