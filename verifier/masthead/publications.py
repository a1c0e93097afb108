"""The publications that the project knows: names, numbering, and issues whose day is known.

To add one, put a TOML file beside `verifier/publications/monitor.toml`, whose comments explain the
keys; no Python changes. A folder of an analyst's own is given as `extra`.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from verifier.errors import LexiconError
from verifier.lexicon import publications as shipped
from verifier.lexicon.load import structure
from verifier.masthead.pauses import Pause

if TYPE_CHECKING:
    from collections.abc import Sequence


@frozen
class Fact:
    """An issue whose day is known, and how."""

    volume: int
    issue: int
    date: date
    strength: str  # explicit, strong, inferred, interpolated or weak
    evidence: str


@frozen
class Publication:
    """What is known of one publication."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "digest"
    volume_zero: int | None = None  # the year before volume 1; None where volumes are no years
    first: date | None = None  # the day of the first issue, where known
    last_year: int | None = None  # the year of the last issue; None where it still appears
    every: int = 0  # weekdays from one issue to the next; 0 where irregular
    pauses: tuple[Pause, ...] = ()  # days without an issue, the surest first
    facts: tuple[Fact, ...] = field(default=(), repr=False)

    def year(self, volume: int) -> int | None:
        """Return the year of a volume."""
        return None if self.volume_zero is None else self.volume_zero + volume

    def called(self, name: str) -> bool:
        """Tell whether this is the publication of a printed name, whatever its case."""
        return _plain(name) in {_plain(each) for each in (self.name, *self.aliases)}


def register(extra: Sequence[Path] = ()) -> tuple[Publication, ...]:
    """Return the publications of the given folders, then the shipped: the first of a name counts.

    Raises LexiconError that names the file and the row for what cannot be read.
    """
    own = (path for folder in extra for path in sorted(Path(folder).glob("*.toml")))
    return (*map(_from_file, own), *_shipped())


def named(name: str, publications: Sequence[Publication]) -> Publication | None:
    """Return the publication that goes by a printed name."""
    return next((each for each in publications if each.called(name)), None)


@cache
def _shipped() -> tuple[Publication, ...]:
    return tuple(_publication(table, str(table.get("name", "?"))) for table in shipped())


def _from_file(path: Path) -> Publication:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise LexiconError(path.as_posix(), str(problem), "mend the file") from problem
    return _publication(table, path.as_posix())


def _publication(table: dict[str, Any], where: str) -> Publication:
    """Make a value of a file; the rows of its pages belong to `verifier.layout`."""
    own = {k: v for k, v in table.items() if k not in {"header", "furniture", "fact", "pause"}}
    own["facts"] = sorted(
        (
            structure(row, Fact, f"{where}, fact {n}")
            for n, row in enumerate(table.get("fact", ()), 1)
        ),
        key=lambda fact: (fact.volume, fact.issue),
    )
    own["pauses"] = [
        structure(row, Pause, f"{where}, pause {n}")
        for n, row in enumerate(table.get("pause", ()), 1)
    ]
    return structure(own, Publication, where)


def _plain(name: str) -> str:
    words = "".join(c if c.isalnum() else " " for c in name.casefold()).split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
