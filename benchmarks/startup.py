"""Measure how long a person waits: the wall time of a cold `verifier` command.

usage: python benchmarks/startup.py [DATA] [--runs N] [--json FILE]

DATA is a file or folder for `verifier timeline`; the seed is the default. Each command runs once
unmeasured, so that the files lie in the system's cache, and then N times in processes of its own.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SEEDS = Path(__file__).parents[1] / "seeds"
RUNS = 7


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table of median, fastest and slowest wall times in seconds."""
    options = _options(arguments)
    commands = {"help": ["--help"], "timeline": ["timeline", options.data]}
    figures = {}
    print(f"{'command':10} {'median s':>9} {'fastest':>9} {'slowest':>9}   {options.runs} runs")
    for name, words in commands.items():
        seconds = measured(words, options.runs)
        median = statistics.median(seconds)
        print(f"{name:10} {median:9.3f} {min(seconds):9.3f} {max(seconds):9.3f}")
        figures[f"{name}_seconds"] = round(median, 3)
    if options.json:
        Path(options.json).write_text(json.dumps(figures) + "\n", encoding="utf-8")
    return 0


def measured(words: Sequence[str], runs: int) -> list[float]:
    """Return the wall time in seconds of each run of `verifier WORDS…`."""
    _once(words)
    return [_once(words) for _ in range(runs)]


def _once(words: Sequence[str]) -> float:
    verifier = Path(sys.executable).with_name("verifier")
    started = time.perf_counter()
    subprocess.run([verifier, *words], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", nargs="?", default=str(SEEDS), help="documents for the timeline")
    parser.add_argument("--runs", type=int, default=RUNS, help="measured runs of each command")
    parser.add_argument("--json", help="write the figures to this file as one flat object")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
