"""Learn the weights by which `verifier.verify` judges the stance of a passage.

usage: python -m training.stance FILE [--out FOLDER]

FILE holds one JSON object a line: claim, headline, stance (for, against, observing) and part, where
all lines of one claim have one part. Prints the accuracy with each part judged by weights that were
learnt from the others, then learns from all of them and writes weights.json and the card. The same
input gives the same weights.
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from training.stance.learn import Example, folds, learn
from verifier.verify.stance import judge
from verifier.verify.weights import Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.verify.weights import Weights

OUT = Path(__file__).parents[2] / "verifier" / "verify" / "model"
NOTES = logging.getLogger("training.stance")


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn the weights and write them."""
    parser = argparse.ArgumentParser(prog="python -m training.stance", description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--out", default=str(OUT))
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    examples = read(Path(options.file))
    right = sum(
        judge(examples[n].statement, examples[n].passage, weights=weights).stance
        is examples[n].stance
        for places, weights in folds(examples)
        for n in places
    )
    NOTES.info("%.1f %% of %d right across parts", 100 * right / len(examples), len(examples))
    write(learn(examples), Path(options.out))
    return 0


def read(path: Path) -> list[Example]:
    """Read the examples of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_example(json.loads(line)) for line in lines if line.strip()]


def _example(row: dict[str, str]) -> Example:
    part = str(row.get("part", row["claim"]))
    return Example(row["claim"], row["headline"], Stance(row["stance"]), part)


def write(weights: Weights, folder: Path) -> None:
    """Write the weights, one trait a line, and the card beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = (f"  {json.dumps(row.trait)}: {json.dumps(row.pulls)}" for row in weights.rows)
    text = "{\n" + ",\n".join(rows) + "\n}\n"
    (folder / "weights.json").write_text(text, encoding="utf-8")
    shutil.copy(Path(__file__).with_name("MODEL_CARD.md"), folder)


if __name__ == "__main__":
    sys.exit(main())
