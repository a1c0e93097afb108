"""How certainly news sentences present what they name as having happened, -3 (surely not) to 3.

    python benchmarks/factuality.py DATA [--predictions FILE] [--json FILE] [--rules]
    python benchmarks/factuality.py TRAIN --fit

The data are JSON lines: `text` (words parted by blanks) and `targets`, each with the words that it
spans and `label`, the mean of what readers chose. The analyst's code reads each target: its clause,
the words that embed it, the cues that bear on it (`verifier.cues`). `--rules` takes the number that
the grammar of embedding gives; without it, weights fitted to the names of these findings on the
training part are summed up (`factuality_weights.json`; `--fit` makes it anew and needs numpy).
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.model import Parse

WEIGHTS = Path(__file__).with_name("factuality_weights.json")
ASSERTED = 1.5  # the scorer's line; a regression draws numbers towards the middle
BELOW = 1.0  # readers who gave less on average did not take it as having happened
UNDER = 0.99  # what lies under the line is shown as what it says: not told as having happened
HIGHEST = 3.0
RIDGE = 25.0  # shrinks the weights; chosen on folds of the training part
RARE = 5  # findings seen less often than this get no weight
Target = tuple[int, float]  # the place of its last word, and the label


@frozen
class Sentence:
    """A sentence with its targets."""

    text: str
    targets: tuple[Target, ...]


@frozen
class Reading:
    """What the analyst's code finds on one target."""

    value: float  # by the grammar alone
    signs: frozenset[str]


def sentences(path: Path) -> list[Sentence]:
    """Read the data; a place is a code point of the text."""
    return [_sentence(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _sentence(row: dict[str, object]) -> Sentence:
    text, targets = str(row["text"]), row["targets"]
    words = text.split(" ")
    starts = [sum(len(word) + 1 for word in words[:at]) for at in range(len(words))]
    assert isinstance(targets, list)  # noqa: S101  the file's own form
    return Sentence(text, tuple((starts[t["span1"][1] - 1], float(t["label"])) for t in targets))


def readings(found: Sequence[Sentence]) -> Iterator[Reading]:
    """Run the program over the sentences and give what it finds on each target, in order."""
    from verifier.language import load

    for sentence, parse in zip(found, load(None).parse(s.text for s in found), strict=True):
        yield from _read(parse, [place for place, _ in sentence.targets])


def _read(parse: Parse, places: Iterable[int]) -> Iterator[Reading]:
    from verifier.cues import find, signs, standing

    cues = find(parse)
    for place in places:
        found = standing(parse, parse.at(place))
        yield Reading(found.value, signs(parse, found, cues))


def summed(reading: Reading, weights: dict[str, float]) -> float:
    """Sum up the weights of the findings."""
    total = weights[""] + sum(weights.get(sign, 0.0) for sign in sorted(reading.signs))
    number = min(max(total, -HIGHEST), HIGHEST)
    return number if number >= ASSERTED else min(number, UNDER)


def ruled(reading: Reading) -> float:
    """Take the number of the grammar, which keeps to the readers' own line."""
    return reading.value if reading.value < BELOW else max(reading.value, ASSERTED)


def figures(gold: Sequence[float], given: Sequence[float]) -> dict[str, float]:
    """Give the scorer's figures: Pearson's r, mean absolute error, F1 of what is below 1."""
    low = [number < ASSERTED for number in given]
    wanted = [label < BELOW for label in gold]
    hits = sum(a and b for a, b in zip(low, wanted, strict=True))
    both = sum(low) + sum(wanted)
    return {
        "pearson r": round(statistics.correlation(gold, given), 3),
        "mae": round(statistics.fmean(abs(a - b) for a, b in zip(gold, given, strict=True)), 3),
        "F1 below 1": round(200 * hits / both, 1) if both else 0.0,
        "P below 1": round(100 * hits / max(1, sum(low)), 1),
        "R below 1": round(100 * hits / max(1, sum(wanted)), 1),
    }


def fitted(found: Sequence[Reading], gold: Sequence[float]) -> dict[str, float]:
    """Fit a ridge regression to the findings; the name of the intercept is empty."""
    import numpy as np

    counted = Counter(sign for reading in found for sign in reading.signs)
    names = sorted(sign for sign, count in counted.items() if count >= RARE)
    column = {name: at for at, name in enumerate(names)}
    table = np.zeros((len(found), len(names) + 1))
    table[:, -1] = 1.0
    for at, reading in enumerate(found):
        table[at, [column[sign] for sign in reading.signs if sign in column]] = 1.0
    penalty = RIDGE * np.eye(len(names) + 1)
    penalty[-1, -1] = 0.0
    solved = np.linalg.solve(table.T @ table + penalty, table.T @ np.array(gold))
    return {name: round(float(w), 3) for name, w in zip([*names, ""], solved, strict=True)}


def main() -> None:
    """Read the arguments, print the figures and write the files."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--rules", action="store_true", help="no weights: the grammar alone")
    parser.add_argument("--fit", action="store_true", help="fit the weights to DATA")
    options = parser.parse_args()
    data = sentences(options.data)
    gold = [label for sentence in data for _, label in sentence.targets]
    found = list(readings(data))
    if options.fit:
        weights = fitted(found, gold)
        WEIGHTS.write_text(json.dumps(weights, indent=0) + "\n", encoding="utf-8")
        return
    known = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    given = [ruled(reading) if options.rules else summed(reading, known) for reading in found]
    result = figures(gold, given)
    for name, number in result.items():
        print(f"{name:12}{number:8}")
    if options.predictions:
        options.predictions.write_text(json.dumps([round(n, 3) for n in given]), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps(result), encoding="utf-8")


if __name__ == "__main__":
    main()
