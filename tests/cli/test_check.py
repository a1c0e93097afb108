"""`verifier check`: statements in, a verdict, evidence and an exit code out."""

from __future__ import annotations

import json

import pytest

from verifier.cli.exits import Exit

BOUGHT = "In 1994, the ministry bought patrol boats."
ROWS = (
    ("supported", BOUGHT, Exit.DONE),
    ("contradicted", "In 1994, the ministry bought fewer than 10 patrol boats.", Exit.CONTRADICTED),
    ("not found", "The council approved the budget.", Exit.NOT_FOUND),
    ("mixed", f"{BOUGHT[:-1]}, and the council approved the budget.", Exit.CONTRADICTED),
)


@pytest.mark.parametrize(("verdict", "statement", "code"), ROWS, ids=[row[0] for row in ROWS])
def test_the_verdict_is_the_exit_code(run, good, verdict, statement, code):
    outcome = run("check", statement, good)
    assert outcome.code == code
    assert outcome.out.startswith(f"{verdict.upper()}: {statement.split()[0]}")


def test_a_line_of_json_a_statement(run, good):
    outcome = run(
        "check", "--statement", BOUGHT, "--statement", "Ships sank.", good, "--format", "jsonl"
    )
    first, second = map(json.loads, outcome.out.splitlines())
    ids = [json.loads(line)["id"] for line in run("claims", good).out.splitlines()]
    assert list(first) == [
        "statement",
        "verdict",
        "origins",
        "evidence",
        "parts",
        "points",
        "missing",
    ]
    assert (first["statement"], first["verdict"], first["origins"]) == (BOUGHT, "supported", 1)
    assert first["evidence"][0]["claim"] in ids
    assert {part["part"]: part["answer"] for part in first["parts"]} == {
        "who": "supported",
        "what": "supported",
        "when": "supported",
    }
    assert second["verdict"] == "not found"
    assert outcome.code == Exit.NOT_FOUND


def test_statements_from_a_file(run, good, tmp_path):
    listed = tmp_path / "statements.txt"
    listed.write_text(f"# what was bought\n{BOUGHT}\n\n", encoding="utf-8")
    outcome = run("check", "--statements", listed, good)
    assert outcome.code == Exit.DONE
    assert outcome.out.count("SUPPORTED") == 1


def test_a_file_of_statements_that_is_not_there(run, good, tmp_path):
    outcome = run("check", "--statements", tmp_path / "none.txt", good)
    assert outcome.code == Exit.UNREAD
    assert outcome.err.count("\n") == 1


def test_a_document_that_cannot_be_read_says_more_than_the_verdict(run, good):
    outcome = run("check", BOUGHT, good, "missing.txt")
    assert outcome.code == Exit.UNREAD
    assert outcome.out.startswith("SUPPORTED")


@pytest.mark.parametrize(
    "arguments", [["check", BOUGHT], ["check", "", "x"], ["check", "--statement", " ", "x"]]
)
def test_nothing_to_check(run, arguments):
    outcome = run(*arguments)
    assert outcome.code == Exit.USAGE
    assert outcome.err.startswith("STATEMENT: ")


def test_yesterday_counts_from_a_day_that_is_given(run, good):
    statement = "Inspectors visited the harbor yesterday."
    assert run("check", statement, good, "--as-of", "3 June 1998").code == Exit.DONE
    assert run("check", statement, good, "--as-of", "4 June 1998").code == Exit.CONTRADICTED
    wrong = run("check", statement, good, "--as-of", "soon")
    assert (wrong.code, wrong.err.partition(":")[0]) == (Exit.USAGE, "--as-of")


def test_the_same_input_gives_the_same_bytes(run, good):
    arguments = ("check", BOUGHT, good, "--format", "jsonl")
    assert run(*arguments).out == run(*arguments).out


def test_a_fault_is_no_answer(run, good, monkeypatch, capsys):
    def broken(*_: object) -> None:
        message = "broken"
        raise RuntimeError(message)

    monkeypatch.setattr("verifier.verify.check", broken)
    outcome = run("check", BOUGHT, good)
    assert outcome.code == Exit.FAULT
    assert "RuntimeError: broken" in outcome.err
