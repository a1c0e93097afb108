"""Whether a passage supports a statement, speaks against it, or only passes it on.

The weights of the traits are learnt (`training/stance`, multinomial logistic regression): sums of
plain numbers, so that every judgement can name the words that decided it.
"""

from __future__ import annotations

from attrs import frozen

from verifier.verify.signs import Sign
from verifier.verify.traits import Trait, traits
from verifier.verify.weights import Stance, Weights, shipped

NAMED = 2  # signs named in a reason
UNSIGNED = {
    Stance.FOR: "it is told without a word of doubt or denial",
    Stance.AGAINST: "its wording as a whole speaks against it",
    Stance.OBSERVING: "its wording as a whole only passes it on",
}


@frozen
class Judgement:
    """A stance with how surely it is meant and the words that decided it."""

    stance: Stance
    certainty: float  # probability, from 0 to 1
    signs: tuple[Sign, ...]  # the weightiest first; empty where no single word decided
    reason: str


def judge(statement: str, passage: str, *, weights: Weights | None = None) -> Judgement:
    """Judge what a passage, a sentence or a headline, does to a statement."""
    weights = weights or shipped()
    measured = traits(statement, passage)
    chances = weights.chances(measured)
    certainty, stance = max(zip(chances, Stance, strict=True), key=lambda pair: pair[0])
    decisive = _decisive(measured, stance, weights)
    reason = "; ".join(sign.reason for sign in decisive) or UNSIGNED[stance]
    return Judgement(stance, certainty, decisive, reason)


def _decisive(measured: tuple[Trait, ...], stance: Stance, weights: Weights) -> tuple[Sign, ...]:
    """Return the signs that speak for a stance more than for any other."""
    found: list[tuple[float, Sign]] = []
    for trait in measured:
        pulls = weights.pulls(trait.name)
        pull = pulls[list(Stance).index(stance)]
        if trait.sign is not None and pull > 0 and pull == max(pulls):
            found.append((-pull, trait.sign))
    found.sort(key=lambda entry: (entry[0], entry[1].span))
    return tuple(sign for _, sign in found[:NAMED])
