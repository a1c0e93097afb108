"""Multinomial logistic regression by Newton's method: few traits, so that it takes seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen

from verifier.verify.traits import traits
from verifier.verify.weights import BIAS, Stance, Weight, Weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PENALTY = 3.0  # on the square of each weight but the bias; 1 and 10 gave half a point less
STEPS = 25  # of Newton's method; it stands still after ten
SEEN = 3  # passages that must have a trait
DIGITS = 3  # of the weights as shipped


@frozen
class Example:
    """A statement, a passage and the stance that people gave it."""

    statement: str
    passage: str
    stance: Stance
    part: str = ""  # examples of one claim are in one part


def learn(examples: Sequence[Example]) -> Weights:
    """Learn the weights; the same examples give the same weights."""
    measured = [{t.name: t.value for t in traits(one.statement, one.passage)} for one in examples]
    counts: dict[str, int] = {}
    for row in measured:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    names = [BIAS, *sorted(name for name, times in counts.items() if times >= SEEN)]
    table = np.array([[1.0, *(row.get(name, 0.0) for name in names[1:])] for row in measured])
    stances = list(Stance)
    wanted = np.array([[float(one.stance is stance) for stance in stances] for one in examples])
    found = _newton(table, wanted)
    return Weights(tuple(Weight(n, _rounded(row)) for n, row in zip(names, found, strict=True)))


def folds(examples: Sequence[Example]) -> Iterator[tuple[tuple[int, ...], Weights]]:
    """Yield the places of each part's examples with weights learnt from all other parts."""
    for part in sorted({one.part for one in examples}):
        places = tuple(n for n, one in enumerate(examples) if one.part == part)
        yield places, learn([one for one in examples if one.part != part])


def _newton(table: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return one row a trait, one column a stance."""
    traits_, stances = table.shape[1], wanted.shape[1]
    ridge = np.full(traits_, PENALTY)
    ridge[0] = 1e-6  # the bias is free but for what keeps the matrix regular
    found = np.zeros((traits_, stances))
    for _ in range(STEPS):
        chances = _softmax(table @ found)
        slope = table.T @ (chances - wanted) + ridge[:, None] * found
        bend = np.zeros((stances, traits_, stances, traits_))
        for a in range(stances):
            for b in range(stances):
                mixed = chances[:, a] * ((a == b) - chances[:, b])
                bend[a, :, b, :] = table.T @ (table * mixed[:, None])
            bend[a, :, a, :] += np.diag(ridge)
        size = stances * traits_
        step = np.linalg.solve(bend.reshape(size, size), slope.T.reshape(size))
        found -= step.reshape(stances, traits_).T
    return found


def _softmax(sums: np.ndarray) -> np.ndarray:
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def _rounded(row: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(value), DIGITS) + 0.0 for value in row)
