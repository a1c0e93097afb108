"""Things that belong together because each is tied to another of them."""

from __future__ import annotations

from typing import Generic, TypeVar

Key = TypeVar("Key", bound=str)


class Groups(Generic[Key]):
    """Disjoint groups that only ever grow together."""

    def __init__(self) -> None:
        self._above: dict[Key, Key] = {}

    def of(self, key: Key) -> Key:
        """Return the key that stands for the group of a key: always its first in order."""
        above = self._above.setdefault(key, key)
        while above != key:
            self._above[key] = self._above.setdefault(above, above)
            key, above = above, self._above[above]
        return key

    def join(self, one: Key, two: Key) -> None:
        """Put the groups of two keys together."""
        first, second = sorted((self.of(one), self.of(two)))
        self._above[second] = first

    def together(self, one: Key, two: Key) -> bool:
        """Tell whether two keys are in one group."""
        return self.of(one) == self.of(two)
