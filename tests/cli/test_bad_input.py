"""What a person may hand over by mistake: one line each, a code, and the rest is still done."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import GOOD
from verifier.cli.exits import Exit
from verifier.read import LIMIT

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "Inspectors visited the harbor on June 2. "


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def empty_folder(folder: Path) -> Path:
    (folder / "empty").mkdir()
    return folder / "empty"


def folder_of_other_things(folder: Path) -> Path:
    (folder / "other").mkdir()
    (folder / "other" / "picture.png").write_bytes(b"\x89PNG")
    return folder / "other"


def empty_file(folder: Path) -> Path:
    return written(folder / "empty.txt", b"")


def blank_file(folder: Path) -> Path:
    return written(folder / "blank.txt", b" \n\n\t\n")


def binary_file(folder: Path) -> Path:
    return written(folder / "binary.txt", bytes(range(256)) * 40)


def too_much(folder: Path) -> Path:
    return written(folder / "much.txt", SENTENCE.encode() * (LIMIT // len(SENTENCE) + 1))


def hostile_name(folder: Path) -> Path:
    return folder / "no\x1b[2J\nsuch.txt"


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


REFUSED = (
    missing,
    empty_folder,
    folder_of_other_things,
    empty_file,
    blank_file,
    binary_file,
    too_much,
    hostile_name,
)


@pytest.mark.parametrize("bad", REFUSED, ids=lambda bad: bad.__name__)
def test_it_is_said_on_one_line_and_the_other_documents_are_done(run, good, tmp_path, bad):
    outcome = run("claims", bad(tmp_path), good)
    assert outcome.code == Exit.UNREAD
    assert outcome.err.count("\n") == 1
    assert outcome.err.rstrip("\n").isprintable()
    assert outcome.err.count("; ") >= 1
    claims = [json.loads(line) for line in outcome.out.splitlines()]
    assert claims
    assert {claim["document"] for claim in claims} == {str(good)}


def test_every_bad_input_has_its_line(run, good, tmp_path):
    outcome = run("timeline", *(bad(tmp_path) for bad in REFUSED), good)
    assert outcome.code == Exit.UNREAD
    assert outcome.err.count("\n") == len(REFUSED)
    assert "patrol boats" in outcome.out


def test_nothing_but_bad_input(run, tmp_path):
    outcome = run("timeline", missing(tmp_path))
    assert outcome.code == Exit.UNREAD
    assert outcome.out in ("", "0 claims\n\n")


def test_a_folder_that_may_not_be_read(run, good, tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    outcome = run("claims", closed, good)
    closed.chmod(0o700)
    assert outcome.code == Exit.UNREAD
    assert outcome.err.count("\n") == 1


def test_a_read_only_folder_is_enough(run, good, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o500)
    before = sorted(tmp_path.iterdir())
    outcome = run("timeline", good)
    tmp_path.chmod(0o700)
    assert outcome.code == Exit.DONE
    assert sorted(tmp_path.iterdir()) == before


def test_another_encoding_is_named(run, tmp_path):
    text = GOOD + "\nThe café’s “owner” said on June 1 that the façade was his. (AFP, June 2)\n"
    path = written(tmp_path / "old.txt", text.encode("cp1252"))
    outcome = run("timeline", path)
    assert outcome.code == Exit.DONE
    assert "old.txt" in outcome.err
    assert outcome.err.count("\n") == 1
    assert "café’s “owner”" in outcome.out or "patrol boats" in outcome.out


def test_nul_bytes_reach_no_terminal(run, tmp_path):
    path = written(tmp_path / "nul.txt", GOOD.replace("patrol", "pa\0trol").encode())
    outcome = run("timeline", path)
    assert outcome.code in (Exit.DONE, Exit.UNREAD)
    assert "\0" not in outcome.out


def test_a_line_of_a_megabyte(run, tmp_path):
    path = written(tmp_path / "long.txt", GOOD.encode() + b"x" * 1_000_000 + b"\n")
    outcome = run("timeline", path)
    assert outcome.code == Exit.DONE
    assert "patrol boats" in outcome.out


def test_an_unknown_publication_dates_nothing_by_itself(run, good):
    outcome = run("claims", good)
    assert outcome.code == Exit.DONE
    claims = [json.loads(line) for line in outcome.out.splitlines()]
    assert any(claim["event"] and claim["event"]["edtf"] == "1994" for claim in claims)


def test_a_date_of_the_issue_from_the_person_wins(run, good):
    lines = run("claims", good, "--published", "1998-06-05").out.splitlines()
    claims = [json.loads(line) for line in lines]
    assert {claim["published"]["edtf"] for claim in claims} == {"1998-06-05"}
    visited = next(claim for claim in claims if "Inspectors" in claim["text"])
    assert visited["event"]["edtf"] == "1998-06-02"


@pytest.mark.parametrize(
    "date", ["February 30, 1998", "June 2, 2098"], ids=["impossible", "future"]
)
def test_an_odd_date_in_the_text_is_a_matter_of_the_claim(run, tmp_path, date):
    path = written(tmp_path / "odd.txt", f"Inspectors visited the harbor on {date}.\n".encode())
    outcome = run("claims", path, "--published", "1998-06-05")
    assert outcome.code == Exit.DONE
    assert outcome.err == ""
    assert len(outcome.out.splitlines()) == 1


def test_the_standard_input(run):
    outcome = run("claims", "-", stdin=GOOD.encode())
    assert outcome.code == Exit.DONE
    assert json.loads(outcome.out.splitlines()[0])["document"] == "-"


def test_an_empty_standard_input(run):
    outcome = run("claims", "-")
    assert outcome.code == Exit.UNREAD
    assert outcome.err.startswith("-: ")


def test_one_document_twice_is_read_once(run, good):
    assert run("claims", good, good).out == run("claims", good).out
