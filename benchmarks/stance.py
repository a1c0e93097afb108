"""Whether a headline supports a claim, speaks against it, or only passes it on.

    python benchmarks/stance.py DATA [--across-parts] [--predictions FILE] [--json FILE]

DATA holds one JSON object a line: claim, headline and, to be scored, stance (for, against,
observing); it is Emergent (Ferreira and Vlachos, NAACL 2016; terms in the authors' repository).
Each headline is judged by the code that weighs evidence for `verifier check`. The weights that
ship were learnt from Emergent's training part, so figures on that part say nothing; with
`--across-parts` each claim is judged by weights learnt from the other parts (the key `part`, the
same for all headlines of a claim). Printed: accuracy, F1 of each stance, and what an analyst fears:
merely passed on, or spoken against, yet taken as support.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

sys.path.insert(0, str(Path(__file__).parents[1]))

if TYPE_CHECKING:
    from collections.abc import Sequence

STANCES = ("for", "against", "observing")


class Row(TypedDict, total=False):
    """A line of the data."""

    claim: str
    headline: str
    stance: str
    part: str


def shipped(rows: Sequence[Row]) -> list[str]:
    """Judge each headline with the weights that ship."""
    from verifier.verify import judge

    return [judge(row["claim"], row["headline"]).stance.value for row in rows]


def across_parts(rows: Sequence[Row]) -> list[str]:
    """Judge the headlines of each part with weights learnt from the other parts."""
    from training.stance.learn import Example, folds
    from verifier.verify import Stance, judge

    examples = [
        Example(row["claim"], row["headline"], Stance(row["stance"]), row["part"]) for row in rows
    ]
    found = [""] * len(rows)
    for places, weights in folds(examples):
        for place in places:
            one = examples[place]
            found[place] = judge(one.statement, one.passage, weights=weights).stance.value
    return found


def figures(gold: Sequence[str], found: Sequence[str]) -> dict[str, float]:
    """Score what was found."""
    scored: dict[str, float] = {
        "n": len(gold),
        "accuracy": _share([g == f for g, f in zip(gold, found, strict=True)]),
    }
    for stance in STANCES:
        right = sum(g == f == stance for g, f in zip(gold, found, strict=True))
        scored[f"f1 {stance}"] = 2 * right / (gold.count(stance) + found.count(stance) or 1)
    scored["macro f1"] = sum(scored[f"f1 {stance}"] for stance in STANCES) / len(STANCES)
    for stance in ("observing", "against"):
        taken = [f == "for" for g, f in zip(gold, found, strict=True) if g == stance]
        scored[f"{stance} taken as for"] = _share(taken)
    return scored


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / (len(hits) or 1)


def main() -> int:
    """Judge, score where the data say what is right, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data")
    parser.add_argument("--across-parts", action="store_true")
    parser.add_argument("--predictions")
    parser.add_argument("--json")
    options = parser.parse_args()
    lines = Path(options.data).read_text(encoding="utf-8").splitlines()
    rows: list[Row] = [json.loads(line) for line in lines if line.strip()]
    found = (across_parts if options.across_parts else shipped)(rows)
    if options.predictions:
        text = "".join(json.dumps({"stance": stance}) + "\n" for stance in found)
        Path(options.predictions).write_text(text, encoding="utf-8")
    if not all(row.get("stance") for row in rows):
        return 0
    scored = figures([row["stance"] for row in rows], found)
    for name, value in scored.items():
        print(f"{name:22} {value:.0f}" if name == "n" else f"{name:22} {100 * value:.1f}")
    if options.json:
        Path(options.json).write_text(json.dumps(scored) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
