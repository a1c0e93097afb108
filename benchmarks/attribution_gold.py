"""Read PolNeAR's layout: `text/*.txt` and brat stand-off in `attributions/*.ann`."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROLES = ("source", "cue", "content")
WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
TEXT_BOUND = re.compile(r"(T\d+)\t\w+ ([\d ;]+)\t")

Place = tuple[int, int]
Words = frozenset[int]


@frozen
class Marked:
    """One attribution: for each role its stretches of characters."""

    source: tuple[Place, ...]
    cue: tuple[Place, ...]
    content: tuple[Place, ...]


@frozen
class Text:
    """A text with the attributions of one annotator, the first by name."""

    name: str
    text: str
    gold: tuple[Marked, ...]


def read(folder: Path) -> Iterator[Text]:
    """Yield the texts of a folder in the order of their names."""
    annotators: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann")):
        annotators[path.stem.rsplit("_", 1)[0]].append(path)
    for name in sorted(annotators):
        raw = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        yield Text(name, raw, brat(annotators[name][0].read_text(encoding="utf-8")))


def brat(lines: str) -> tuple[Marked, ...]:
    """Return the attributions of a brat file, contents and all, in its order."""
    places: dict[str, list[Place]] = {}
    events = []
    for line in lines.splitlines():
        if match := TEXT_BOUND.match(line):
            places[match[1]] = [_place(part) for part in match[2].split(";")]
        elif line.startswith("E"):
            events.append(line.split("\t")[1].split()[1:])
    return tuple(_event(arguments, places) for arguments in events)


def _place(part: str) -> Place:
    start, end = part.split()
    return int(start), int(end)


def _event(arguments: list[str], places: dict[str, list[Place]]) -> Marked:
    roles: dict[str, list[Place]] = {role: [] for role in ROLES}
    for argument in arguments:
        role, name = argument.split(":")
        role = role.rstrip("0123456789").lower()
        if role in roles:
            roles[role].extend(places.get(name, []))
    return Marked(*(tuple(sorted(roles[role])) for role in ROLES))


def words(text: str) -> tuple[Place, ...]:
    """Return the words of a text: punctuation and quotation marks never count."""
    return tuple(match.span() for match in WORD.finditer(text))
