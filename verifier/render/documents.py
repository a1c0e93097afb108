"""Documents by names that are short and still tell them apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.render import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.timeline import Timeline


@frozen
class Documents:
    """The documents of a timeline."""

    names: tuple[str, ...]
    shared: frozenset[str]  # last parts of paths that more than one document has

    @classmethod
    def of(cls, line: Timeline) -> Documents:
        """Collect the documents of a timeline."""
        last = Counter(map(_last, line.documents))
        return cls(line.documents, frozenset(name for name, times in last.items() if times > 1))

    def __len__(self) -> int:
        return len(self.names)

    def short(self, name: str) -> str:
        """Return the last part of a path, or all of it where another document has the same."""
        last = _last(name)
        return name if last in self.shared else last

    def described(self, line: Timeline) -> Iterator[tuple[str, str]]:
        """Yield each document's short name with its publication and number of claims."""
        for name in self.names:
            claims = [claim for claim in line.claims if claim.document == name]
            parts = (wording.publication(claims[0]), wording.count(len(claims), "claim"))
            yield self.short(name), ", ".join(filter(None, parts))


NONE = Documents((), frozenset())


def _last(name: str) -> str:
    return name.rstrip("/").rpartition("/")[2] or name
