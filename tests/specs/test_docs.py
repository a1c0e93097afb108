"""docs/specs.md tells the truth: its phrases, its outputs, its own feature, its exit codes."""

from __future__ import annotations

import re
from pathlib import Path

from tests.docs import SPECS, current
from verifier.cli.commands.specs import specs
from verifier.cli.exits import Exit
from verifier.specs.outcome import Kind

ROOT = Path(__file__).parents[2]
TEXT = SPECS.read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def test_the_phrases_and_the_outputs_are_those_of_today():
    assert current(TEXT) == TEXT


def test_the_feature_that_is_shown_passes(write, run, folder):
    seed = next((ROOT / "seeds").glob("*.txt"))
    (folder / "visit.txt").write_bytes(seed.read_bytes())
    write(blocks("gherkin")[0])
    assert {outcome.kind for outcome in run().outcomes} == {Kind.PASSED}


def test_the_failure_that_is_shown_is_what_is_printed(write, folder, capsys, monkeypatch):
    from verifier.cli import main

    seed = next((ROOT / "seeds").glob("*.txt"))
    (folder / "visit.txt").write_bytes(seed.read_bytes())
    write(blocks("gherkin")[0].replace('dated "1994"', 'dated "1995"'), "visit.feature")
    monkeypatch.chdir(folder.parent)
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["specs", "specs"]) == Exit.FAILED
    assert capsys.readouterr().out == blocks("text")[0]


def test_every_option_is_named():
    options = [option for param in specs.params for option in param.opts if option.startswith("--")]
    assert [option for option in options if option not in TEXT] == []


def test_every_exit_code_is_named():
    words = " ".join(TEXT.split())
    for end in (Exit.FAILED, Exit.UNDEFINED, Exit.BROKEN, Exit.MISSING):
        assert re.search(rf"\b{end.value} [a-z]", words)


def test_the_step_of_an_own_conftest_works(folder, write, run):
    (folder / "conftest.py").write_text(blocks("python")[0], encoding="utf-8")
    write(
        'Feature: F\n  Scenario: S\n    Given the document "port.txt"\n'
        "    Then every claim has a source\n"
    )
    assert [outcome.kind for outcome in run().outcomes] == [Kind.PASSED]
