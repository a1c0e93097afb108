"""Measure how long a person waits for specs: few scenarios cold, and a thousand of four steps.

usage: python benchmarks/specs.py [DOCUMENT] [--runs N] [--json FILE]

The scenarios speak of claims that are found in the document; the seed is the default. Each command
runs once unmeasured, so that the files lie in the system's cache, and then N times in processes of
its own, analysis included. The processor's time tells what the command itself costs where the
machine has other work to do.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import tempfile
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from startup import SEEDS, measured

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FEW, MANY = 7, 1000
RUNS = 3
STEPS = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table of wall and processor times in seconds."""
    options = _options(arguments)
    figures: dict[str, float] = {}
    print(f"{'scenarios':10} {'median s':>9} {'fastest':>9} {'slowest':>9} {'cpu':>9}")
    for number in (FEW, MANY):
        with tempfile.TemporaryDirectory() as folder:
            _write(Path(folder), Path(options.document), number)
            wall, cpu = measured(["specs", folder], options.runs)
        median, work = statistics.median(wall), statistics.median(cpu)
        print(f"{number:<10} {median:9.2f} {min(wall):9.2f} {max(wall):9.2f} {work:9.2f}")
        figures |= {
            f"specs_{number}_seconds": round(median, 2),
            f"specs_{number}_cpu_seconds": round(work, 2),
        }
    if options.json:
        Path(options.json).write_text(json.dumps(figures) + "\n", encoding="utf-8")
    return 0


def _write(folder: Path, document: Path, number: int) -> None:
    """Write a feature of so many scenarios, each of one Given and three Then about one claim."""
    shutil.copy(document, folder / "document.txt")
    lines = ["Feature: Measured"]
    for place, steps in enumerate(islice(cycle(_steps(document)), number)):
        lines += [f"  Scenario: {place}", '    Given the document "document.txt"', *steps]
    (folder / "measured.feature").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _steps(document: Path) -> list[list[str]]:
    """Return the steps about each claim of the document."""
    from verifier.pipeline import analyse
    from verifier.read import documents
    from verifier.specs.draft import draft

    found = tuple(analyse(documents([str(document)])))  # type: ignore[arg-type]
    return list(_by_claim(draft(found)))


def _by_claim(lines: Iterator[str]) -> Iterator[list[str]]:
    steps: list[str] = []
    for line in lines:
        if line.startswith("  Scenario:"):
            if len(steps) >= STEPS - 1:
                yield steps[: STEPS - 1]
            steps = []
        elif line.startswith(("    Then a claim", "    And a claim")):
            steps.append(line)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    seed = next(SEEDS.glob("*.txt"))
    parser.add_argument("document", nargs="?", default=str(seed), help="what the specs speak of")
    parser.add_argument("--runs", type=int, default=RUNS, help="measured runs of each command")
    parser.add_argument("--json", help="write the figures to this file as one flat object")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
