"""Measure how long a person waits: the wall time of a cold `verifier` command.

usage: python benchmarks/startup.py [DATA] [--runs N] [--json FILE]

DATA is a file or folder for `verifier timeline`; the seed is the default. Each command runs once
unmeasured, so that the files lie in the system's cache, and then N times in processes of its own.
The processor's time tells what the command itself costs where the machine has other work to do.
"""

from __future__ import annotations

import argparse
import json
import os
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
    """Print a table of wall and processor times in seconds."""
    options = _options(arguments)
    commands = {"help": ["--help"], "timeline": ["timeline", options.data]}
    figures: dict[str, float] = {}
    print(f"{'command':10} {'median s':>9} {'fastest':>9} {'slowest':>9} {'cpu':>9}")
    for name, words in commands.items():
        wall, cpu = measured(words, options.runs)
        median, work = statistics.median(wall), statistics.median(cpu)
        print(f"{name:10} {median:9.3f} {min(wall):9.3f} {max(wall):9.3f} {work:9.3f}")
        figures |= {f"{name}_seconds": round(median, 3), f"{name}_cpu_seconds": round(work, 3)}
    if options.json:
        Path(options.json).write_text(json.dumps(figures) + "\n", encoding="utf-8")
    return 0


def measured(words: Sequence[str], runs: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the wall and the processor times in seconds of each run of `verifier WORDS…`."""
    _once(words)
    wall, cpu = zip(*(_once(words) for _ in range(runs)), strict=True)
    return wall, cpu


def _once(words: Sequence[str]) -> tuple[float, float]:
    verifier = Path(sys.executable).with_name("verifier")
    started, worked = time.perf_counter(), _work_of_children()
    subprocess.run([verifier, *words], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started, _work_of_children() - worked


def _work_of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", nargs="?", default=str(SEEDS), help="documents for the timeline")
    parser.add_argument("--runs", type=int, default=RUNS, help="measured runs of each command")
    parser.add_argument("--json", help="write the figures to this file as one flat object")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
