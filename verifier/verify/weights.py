"""The learnt weights of the traits, one for each stance."""

from __future__ import annotations

import json
import math
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from verifier.verify.traits import Trait

BIAS = ""  # the name of what every passage has


class Stance(StrEnum):
    """What a passage does to a statement."""

    FOR = "for"
    AGAINST = "against"
    OBSERVING = "observing"  # passes it on, doubts it, asks: no support


@frozen
class Weight:
    """What one trait says for each stance."""

    trait: str
    pulls: tuple[float, ...]  # in the order of Stance


@frozen
class Weights:
    """All weights of a model."""

    rows: tuple[Weight, ...]
    _pulls: dict[str, tuple[float, ...]] = field(init=False, eq=False, repr=False)

    @_pulls.default
    def _by_trait(self) -> dict[str, tuple[float, ...]]:
        return {row.trait: row.pulls for row in self.rows}

    def pulls(self, trait: str) -> tuple[float, ...]:
        """Return what a trait says for each stance; nothing for one that was never learnt."""
        return self._pulls.get(trait, (0.0,) * len(Stance))

    def chances(self, measured: tuple[Trait, ...]) -> tuple[float, ...]:
        """Return the probability of each stance."""
        sums = list(self.pulls(BIAS))
        for trait in measured:
            for place, pull in enumerate(self.pulls(trait.name)):
                sums[place] += pull * trait.value
        powers = [math.exp(total - max(sums)) for total in sums]
        return tuple(power / sum(powers) for power in powers)


@cache
def shipped() -> Weights:
    """Load the weights that come with the package."""
    path = resources.files("verifier") / "verify" / "model" / "weights.json"
    read = json.loads(path.read_text(encoding="utf-8"))
    return Weights(tuple(Weight(name, tuple(pulls)) for name, pulls in read.items()))
