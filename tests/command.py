"""Run the command as a person does: in a process of its own, without a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[1]
VERDICTS = (1, 4)  # contradicted or mixed, not found
WIDTH = 100  # of the paper that goldens and README are printed on


@frozen
class Outcome:
    """What a command printed and how it ended."""

    code: int
    stdout: str
    stderr: str


def printed(*words: str) -> str:
    """Return what `verifier WORDS…` prints; it must say nothing else and end well.

    A verdict of `verifier check` ends well too, whatever it is.
    """
    outcome = verifier(*words)
    verdicts = VERDICTS if words[0] == "check" else ()
    assert outcome.code in (0, *verdicts), outcome
    assert outcome.stderr == ""
    return outcome.stdout


def verifier(*words: str, stdin: str = "", folder: Path = ROOT, **settings: str) -> Outcome:
    """Run `verifier WORDS…` from the root of the project."""
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]).strip(os.pathsep)
    environment = {**os.environ, "COLUMNS": str(WIDTH), "PYTHONPATH": path, "PYTHONUTF8": "1"}
    environment |= settings
    done = subprocess.run(
        [sys.executable, "-m", "verifier", *words],
        input=stdin.encode(),
        capture_output=True,
        cwd=folder,
        env=environment,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
