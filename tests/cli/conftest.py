"""The command as a person runs it: in this process, or in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

GOOD = """\
GAZETTE Vol. 4, No. 108, 5 June 1998

In 1994, the ministry bought more than 40 patrol boats. Two of the boats reportedly never left the
harbor. Inspectors visited the harbor on June 2. (Daily Record, June 3)
"""


class Outcome(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """Write a document in which claims are found."""
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def run(capsys, monkeypatch):
    """Run the command in this process, where the shipped pipeline is loaded once for all tests."""
    from verifier.cli import main

    def once(*arguments: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main([str(argument) for argument in arguments])
        return Outcome(code, *capsys.readouterr())

    return once


@pytest.fixture
def shell(tmp_path: Path):
    """Run the command in a process of its own, without a terminal."""

    def once(*arguments: object, command: str = "", **environment: str) -> Outcome:
        python = [sys.executable, "-m", "verifier"]
        root = str(Path(__file__).parents[2])
        known = {**os.environ, "PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1", **environment}
        called = ["bash", "-c", command, *python] if command else [*python, *map(str, arguments)]
        done = subprocess.run(called, capture_output=True, check=False, cwd=tmp_path, env=known)
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return once
