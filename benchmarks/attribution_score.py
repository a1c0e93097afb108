"""Figures of attribution: words by role, and attributions by content and source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from attribution_gold import ROLES, Marked, Place, Words
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

HALF = 0.5  # Jaccard from which two contents count as the same


@frozen
class Counted:
    """An attribution as sets of word numbers."""

    source: Words
    cue: Words
    content: Words


@frozen
class Tally:
    """Running counts over documents; every figure is micro-averaged."""

    n: Counter[str] = field(factory=Counter)

    def add(self, gold: Sequence[Counted], found: Sequence[Counted]) -> None:
        """Count one document: each word once for each role, contents paired one to one."""
        for role in ROLES:
            expected = frozenset[int]().union(*(getattr(g, role) for g in gold))
            got = frozenset[int]().union(*(getattr(f, role) for f in found))
            self.n.update(
                {
                    f"{role} right": len(expected & got),
                    f"{role} found": len(got),
                    f"{role} gold": len(expected),
                }
            )
        golds, founds = [g for g in gold if g.content], [f for f in found if f.content]
        self.n.update({"gold": len(golds), "found": len(founds)})
        for share, one, other in pairs(golds, founds):
            source = bool(one.source & other.source) if one.source else not other.source
            self.n.update(
                {
                    "overlap": 1,
                    "iou50": share >= HALF,
                    "exact": share == 1,
                    "pair": source,
                    "pair50": source and share >= HALF,
                    "sourced": bool(one.source),
                    "sourced right": bool(one.source) and source,
                    "cued": bool(one.cue),
                    "cued right": bool(one.cue & other.cue),
                }
            )

    def figures(self) -> dict[str, float]:
        """Return precision, recall and F1 in percent, under the names of the issue."""
        n = self.n
        out: dict[str, float] = {}
        for role in ROLES:
            out |= prf(f"token_{role}", n[f"{role} right"], n[f"{role} found"], n[f"{role} gold"])
        for name in ("exact", "iou50", "overlap", "pair", "pair50"):
            out |= prf(name, n[name], n["found"], n["gold"])
        out["source_accuracy"] = percent(n["sourced right"], n["sourced"])
        out["cue_accuracy"] = percent(n["cued right"], n["cued"])
        return out | {"gold": n["gold"], "found": n["found"]}


def count(marked: Marked, words: Sequence[Place]) -> Counted:
    """Turn stretches of characters into word numbers."""
    return Counted(
        *(frozenset().union(*(_numbers(p, words) for p in getattr(marked, role))) for role in ROLES)
    )


def _numbers(place: Place, words: Sequence[Place]) -> frozenset[int]:
    start, end = place
    first = bisect_right(words, start, key=lambda w: w[1])
    return frozenset(range(first, bisect_left(words, end, key=lambda w: w[0])))


def pairs(
    gold: Sequence[Counted], found: Sequence[Counted]
) -> list[tuple[float, Counted, Counted]]:
    """Pair contents one to one, the largest Jaccard first, the right source first among equals."""
    candidates = []
    for i, one in enumerate(gold):
        for j, other in enumerate(found):
            if common := len(one.content & other.content):
                share = common / len(one.content | other.content)
                candidates.append((share, bool(one.source & other.source), -i, -j))
    out, used, taken = [], set(), set()
    for share, _, i, j in sorted(candidates, reverse=True):
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
            out.append((share, gold[-i], found[-j]))
    return out


def prf(name: str, right: int, found: int, gold: int) -> dict[str, float]:
    """Return precision, recall and F1 under three keys."""
    precision, recall = right / found if found else 0.0, right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {
        f"{name}_p": round(100 * precision, 1),
        f"{name}_r": round(100 * recall, 1),
        f"{name}_f1": round(100 * f1, 1),
    }


def percent(part: int, whole: int) -> float:
    """Return a share in percent."""
    return round(100 * part / whole, 1) if whole else 0.0
