"""The commands as an analyst runs them: what they print, what they write, how they end."""

from __future__ import annotations

import json
import os
from xml.etree import ElementTree as ET

import pytest

from tests.command import verifier
from tests.specs.conftest import ITEM, PASSING
from verifier.cli import main
from verifier.cli.exits import Exit

UNKNOWN = PASSING.replace("is dated", "is datted")
FALSE = PASSING.replace("1994", "1995")
MISSING = PASSING.replace("port.txt", "prot.txt")
BROKEN = "Feature: F\n  Scenario: S\n    Thn there\n"
TOLD = (
    'it is dated 1994 by "1994", not 1995: "In 1994, the ministry bought more than 40 patrol '
    'boats" (port.txt:3); mend the step if that is right, or see verifier explain'
)

ENDS = {
    "all is well": ([PASSING], Exit.DONE),
    "a failing step": ([PASSING, FALSE], Exit.FAILED),
    "an undefined step weighs more": ([FALSE, UNKNOWN], Exit.UNDEFINED),
    "a broken file weighs more": ([FALSE, UNKNOWN, BROKEN], Exit.BROKEN),
    "a missing document weighs most": ([FALSE, UNKNOWN, BROKEN, MISSING], Exit.MISSING),
}


@pytest.fixture
def say(capsys, loaded_once):
    """Run `verifier` and return its code and what it printed."""

    def once(*words):
        code = main([str(word) for word in words])
        return code, *capsys.readouterr()

    return once


@pytest.mark.parametrize(("texts", "code"), ENDS.values(), ids=ENDS)
def test_every_end_has_a_code_of_its_own(say, write, folder, texts, code):
    for number, text in enumerate(texts):
        write(text, f"port{number}.feature")
    assert say("specs", folder)[0] == code


def test_the_report_of_a_failure(say, write, folder, monkeypatch):
    write(FALSE)
    monkeypatch.chdir(folder.parent)
    monkeypatch.setenv("COLUMNS", "300")
    _, out, err = say("specs", "specs")
    assert err == ""
    assert out.splitlines() == [
        "failed: specs/port.feature::They were bought",
        '    specs/port.feature:6: Then a claim containing "the ministry bought" is dated "1995"',
        f"    {TOLD} {out.split('explain ')[1].split()[0]} specs/port.txt",
        "",
        "0 passed, 1 failed in 1 file",
    ]


def test_the_sums_name_what_is_put_off(say, write, folder):
    write(PASSING.replace("  Scenario", "  @wip\n  Scenario"), "a.feature")
    write(FALSE.replace("  Scenario", "  @xfail\n  Scenario"), "b.feature")
    code, out, _ = say("specs", folder)
    assert code == Exit.DONE
    assert out == "0 passed, 0 failed, 1 pending (@wip), 1 known gap (@xfail) in 2 files\n"


def test_all_names_what_passed(say, write, folder):
    write(PASSING)
    _, out, _ = say("specs", folder, "--all")
    assert out == "passed: specs/port.feature::They were bought\n1 passed, 0 failed in 1 file\n"


@pytest.mark.parametrize("path", ["nowhere", "empty", "port.txt"])
def test_nothing_to_run_is_missing(say, folder, path):
    (folder / "empty").mkdir()
    code, out, err = say("specs", folder / path)
    assert (code, out) == (Exit.MISSING, "")
    assert err.count("\n") == 1


def test_no_folder_is_a_matter_of_usage(say):
    assert say("specs")[0] == Exit.USAGE


@pytest.mark.parametrize("text", ["were BOUGHT", "port.feature::They"])
def test_only(say, write, folder, text):
    write(PASSING)
    write(FALSE.replace("They were", "Nothing was"), "other.feature")
    assert say("specs", folder, "--only", text)[0] == Exit.DONE


def test_only_leaves_broken_files_alone(say, write, folder):
    write(PASSING)
    write(BROKEN, "other.feature")
    assert say("specs", folder, "--only", "They were")[0] == Exit.DONE
    assert say("specs", folder, "--only", "other")[0] == Exit.BROKEN


def test_only_what_is_not_there(say, write, folder):
    write(PASSING)
    code, out, err = say("specs", folder, "--only", "zzz")
    assert (code, out) == (Exit.NOT_FOUND, "")
    assert "no scenario fits this" in err


@pytest.mark.parametrize("tag", ["срочно", "@срочно"])
def test_tag(say, write, folder, tag):
    write(PASSING.replace("Feature", "@срочно\nFeature"))
    write(FALSE, "other.feature")
    assert say("specs", folder, "--tag", tag)[0] == Exit.DONE


def test_one_file(say, write, folder):
    write(FALSE, "other.feature")
    assert say("specs", write(PASSING))[0] == Exit.DONE


def test_settings_of_pytest_in_the_environment_change_nothing(say, write, folder, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    write(PASSING)
    assert say("specs", folder)[0] == Exit.DONE
    assert os.environ["PYTEST_ADDOPTS"] == "--no-such-option"


def test_reports_for_programs(say, write, folder, tmp_path):
    write(PASSING)
    write(FALSE, "false.feature")
    xml, cucumber = tmp_path / "r.xml", tmp_path / "r.json"
    say("specs", folder, "--junitxml", xml, "--cucumberjson", cucumber)
    suite = ET.fromstring(xml.read_text(encoding="utf-8")).find("testsuite")  # noqa: S314  ours
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert "not 1995" in xml.read_text(encoding="utf-8")
    features = json.loads(cucumber.read_text(encoding="utf-8"))
    statuses = [s["result"]["status"] for f in features for e in f["elements"] for s in e["steps"]]
    assert sorted(statuses) == ["failed", "passed", "passed", "passed"]


@pytest.mark.parametrize("option", ["--junitxml", "--cucumberjson"])
def test_a_report_that_cannot_be_written(say, write, folder, option):
    write(PASSING)
    code, out, err = say("specs", folder, option, folder / "no" / "such" / "r.xml")
    assert (code, out) == (Exit.UNWRITTEN, "")
    assert err.count("\n") == 1


def test_a_pipeline_that_is_not_there(say, write, folder):
    write(PASSING)
    code, _, err = say("specs", folder, "--model", "no_such_model_xyz")
    assert code == Exit.PIPELINE
    assert "no_such_model_xyz" in err


def test_steps_lists_every_phrase(say):
    from verifier.specs.catalogue import PHRASES

    code, out, _ = say("specs", "--steps")
    assert code == Exit.DONE
    words = " ".join(out.split())
    assert [p.text for p in PHRASES if " ".join(p.example.split()) not in words] == []


def test_snippets_are_json_that_an_editor_reads(say):
    _, out, _ = say("specs", "--snippets")
    made = json.loads(out)
    dated = made['Then a claim containing "WORDS" is dated "DATE"']
    assert dated["body"] == ['Then a claim containing "${1:WORDS}" is dated "${2:DATE}"']


def test_a_draft_is_a_feature_that_passes(say, folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    code, out, _ = say("draft", "specs/port.txt", "--published", "8 June 1998")
    assert code == Exit.DONE
    assert '    And it was published on "8 June 1998"' in out.splitlines()
    (folder / "draft.feature").write_text(out, encoding="utf-8")
    assert say("specs", "specs")[1] == "4 passed, 0 failed in 1 file\n"


def test_a_draft_is_utf_8_whatever_the_terminal(folder):
    (folder / "port.txt").write_text("The “Belkov” sank in 1997.\n", encoding="utf-8")
    outcome = verifier("draft", "port.txt", folder=folder, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert outcome.code == Exit.DONE
    assert "The “Belkov” sank in 1997" in outcome.stdout


def test_a_draft_of_the_standard_input_is_refused(say):
    assert say("draft", "-")[0] == Exit.USAGE


def test_a_draft_of_what_is_not_there(say, folder):
    assert say("draft", folder / "prot.txt")[0] == Exit.UNREAD


def test_watching_runs_again_after_a_change(say, write, folder, monkeypatch):
    write(FALSE)
    pauses: list[int] = []

    def pause(_):
        if not pauses:
            write(PASSING)
        elif len(pauses) > 1:
            raise KeyboardInterrupt
        pauses.append(1)

    monkeypatch.setattr("verifier.cli.watch.time.sleep", pause)
    code, out, err = say("specs", folder, "--watch")
    assert [line for line in out.splitlines() if "passed" in line] == [
        "0 passed, 1 failed in 1 file",
        "1 passed, 0 failed in 1 file",
    ]
    assert code == Exit.DONE
    assert err.splitlines()[-1] == "ended"


def test_watching_sees_a_missing_document_come(say, write, folder, monkeypatch):
    write(PASSING.replace("port.txt", "late.txt"))
    pauses: list[int] = []

    def pause(_):
        if not pauses:
            (folder / "late.txt").write_text(ITEM, encoding="utf-8")
        elif len(pauses) > 1:
            raise KeyboardInterrupt
        pauses.append(1)

    monkeypatch.setattr("verifier.cli.watch.time.sleep", pause)
    assert say("specs", folder, "--watch")[0] == Exit.DONE


def test_watching_sees_a_document_change(say, write, folder, monkeypatch):
    write(PASSING)
    pauses: list[int] = []

    def pause(_):
        if not pauses:
            (folder / "port.txt").write_text(ITEM.replace("1994", "1995"), encoding="utf-8")
        elif len(pauses) > 1:
            raise KeyboardInterrupt
        pauses.append(1)

    monkeypatch.setattr("verifier.cli.watch.time.sleep", pause)
    code, out, _ = say("specs", folder, "--watch")
    assert code == Exit.FAILED
    assert "it is dated 1995" in " ".join(out.split())


def test_watching_sees_a_new_file_of_a_pattern(say, write, folder, monkeypatch):
    write(PASSING.replace('document "port.txt"', 'documents "*.txt"'))
    pauses: list[int] = []

    def pause(_):
        if not pauses:
            (folder / "more.txt").write_text(ITEM, encoding="utf-8")
        elif len(pauses) > 1:
            raise KeyboardInterrupt
        pauses.append(1)

    monkeypatch.setattr("verifier.cli.watch.time.sleep", pause)
    _, out, _ = say("specs", folder, "--watch")
    assert out.count("in 1 file") == 2
