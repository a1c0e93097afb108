"""What the second pass of the sequence model sees besides: the roles that the first pass gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech.features import LETTERS, roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.speech.features import Stretches, View


def marked(labels: Iterable[str]) -> tuple[str, ...]:
    """Write the labels of the first pass as the second takes them, once for a whole text."""
    return tuple(label.replace("-", "") for label in labels)


def again(view: View, marks: Sequence[str], first: int, last: int) -> list[list[str]]:
    """Return what the second pass sees besides: the roles of the first, here and around."""
    stretches = _label_stretches(marks, first, last)
    before = marks[first - 1] if first else "#"
    after = marks[last] if last < len(marks) else "#"
    held = sum(mark == "BC" for mark in marks[first:last])
    around = [f"2p={before}", f"2n={after}", f"2c={min(held, 3)}"]
    return [
        [*(f"2{f}" for f in roles(view, i, (first, last), marks, stretches)), *around]
        for i in range(first, last)
    ]


def _label_stretches(marks: Sequence[str], first: int, last: int) -> Stretches:
    out = {}
    for role, letter in LETTERS.items():
        starts = tuple(i for i in range(first, last) if marks[i] == f"B{letter}")
        ends = (i + 1 for i in range(first, last) if marks[i][-1] == letter)
        out[role] = starts, tuple(e for e in ends if e == last or marks[e] != f"I{letter}")
    return out
