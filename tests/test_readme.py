"""README.md tells the truth: its commands run, its outputs are printed, its tables are complete."""

from __future__ import annotations

import re

import pytest

from tests.command import ROOT
from tests.readme import README, examples
from verifier.cli.exits import Exit
from verifier.cli.program import COMMANDS
from verifier.flags import FLAGS

TEXT = README.read_text(encoding="utf-8")
INSTALL = "python3 -m venv .venv && .venv/bin/pip install"
COMMAND = re.compile(r"^\| `verifier (\w+)", re.MULTILINE)
CODE = re.compile(r"^\| (\d+) \| `(\w+)` \|", re.MULTILINE)


@pytest.mark.parametrize("example", tuple(examples(TEXT)), ids=lambda example: example.line)
def test_a_command_runs_and_prints_what_is_shown(example):
    printed = example.prints()
    assert example.output in ("", printed)


def test_three_lines_of_the_seed_are_quoted_as_they_stand(seeds):
    seed = next(seeds.glob("*.txt")).read_text(encoding="utf-8")
    quoted = re.findall(r"^> (.+)$", TEXT, re.MULTILINE)
    assert len(quoted) >= 3
    assert [line for line in quoted if line not in seed] == []


def test_the_table_of_commands_is_complete():
    assert sorted(COMMAND.findall(TEXT)) == sorted(str(command.name) for command in COMMANDS)


def test_the_table_of_exit_codes_is_that_of_the_program():
    assert CODE.findall(TEXT) == [(str(code.value), code.name.lower()) for code in Exit]


def test_the_two_commands_of_the_first_screen():
    first = "\n".join(TEXT.splitlines()[:60])
    assert f"{INSTALL} . && .venv/bin/verifier timeline seeds" in first
    assert f"{INSTALL} '.[dev]' && .venv/bin/pytest" in first


def test_the_checks_run_the_very_command_that_is_printed():
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "pip install --quiet --upgrade '.[dev]'" in run
    assert run.rstrip().endswith("step .venv/bin/pytest")


def test_every_flag_is_explained():
    assert [flag.name for flag in FLAGS if f"| `{flag.name}` |" not in TEXT] == []
