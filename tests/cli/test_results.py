"""Results as they reach a terminal, a file, a pipe or a program."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import GOOD
from verifier.cli.exits import Exit
from verifier.render import FORMATS

ROOT = str(Path(__file__).parents[2])


def ids(run, good) -> list[str]:
    return [json.loads(line)["id"] for line in run("claims", good).out.splitlines()]


def test_the_same_input_gives_the_same_bytes(run, good):
    for form in FORMATS:
        first = run("timeline", good, "--format", form.name)
        assert first.code == Exit.DONE
        assert first.out == run("timeline", good, "--format", form.name).out


def test_claims_keep_offsets_that_fit_the_document(run, good):
    for line in run("claims", good).out.splitlines():
        claim = json.loads(line)
        assert GOOD[claim["start"] : claim["end"]] == claim["text"] == claim["quote"]["exact"]


def test_claims_as_text_and_markdown(run, good):
    assert "patrol boats" in run("claims", good, "--format", "text").out
    assert run("claims", good, "--format", "markdown").out.startswith("# ")


def test_filters_reach_the_timeline(run, good):
    assert "patrol boats" in run("timeline", good, "--to", "1994").out
    assert "patrol boats" not in run("timeline", good, "--from", "1999").out
    assert "patrol boats" in run("timeline", good, "--about", "patrol boat").out
    hedged = run("timeline", good, "--flag", "unconfirmed").out
    assert "reportedly" in hedged
    assert "patrol boats" not in hedged
    assert "unconfirmed" not in run("timeline", good, "--without-flag", "unconfirmed").out


def test_what_nothing_dates_is_noted_once_a_document(run, good):
    good.write_text(GOOD.partition("\n")[2], encoding="utf-8")
    outcome = run("timeline", good)
    assert outcome.code == Exit.DONE
    assert outcome.err.startswith(f"{good}: nothing on the page says when it was published")
    assert outcome.err.count("\n") == 1
    assert run("timeline", good, "--published", "5 June 1998").err == ""


def test_a_document_without_claims_is_noted(run, tmp_path):
    path = tmp_path / "head.txt"
    path.write_text("GAZETTE Vol. 4, No. 108, 5 June 1998\n", encoding="utf-8")
    outcome = run("claims", path)
    assert (outcome.code, outcome.out) == (Exit.DONE, "")
    assert outcome.err == f"{path}: no claims found\n"


def test_progress_is_shown_on_a_terminal_only(run, good, monkeypatch):
    monkeypatch.setattr("verifier.cli.corridor.STEP", 1)
    assert run("timeline", good).err == ""
    monkeypatch.setattr("verifier.cli.console._watched", lambda: True)
    assert run("timeline", good).err == "\r\x1b[K1 document\r\x1b[K"


def test_explain_by_id_and_by_its_beginning(run, good):
    known = ids(run, good)
    whole = run("explain", known[0], good)
    assert whole.code == Exit.DONE
    assert whole.out.startswith(known[0])
    assert run("explain", known[0][:9], good) == whole


@pytest.mark.parametrize("asked", ["c_zzz", ""], ids=["no such id", "no id"])
def test_explain_without_such_a_claim(run, good, asked):
    outcome = run("explain", asked, good)
    assert outcome.code == Exit.NOT_FOUND
    assert outcome.err.count("\n") == 1
    assert "no claim has this id" in outcome.err


def test_explain_names_the_candidates_of_a_short_id(run, good):
    outcome = run("explain", "c_", good)
    assert outcome.code == Exit.NOT_FOUND
    assert f"{len(ids(run, good))} claims begin so" in outcome.err


def test_head_ends_it_without_a_word(shell, good):
    outcome = shell(command='"$0" "$@" cues --all | head -n 1; exit "${PIPESTATUS[0]}"')
    assert outcome.code == Exit.PIPE
    assert outcome.err == ""
    assert outcome.out.count("\n") == 1


def test_a_full_disk_is_said(shell):
    if not Path("/dev/full").exists():
        pytest.skip("no full disk to write to")
    outcome = shell(command='"$0" "$@" flags > /dev/full')
    assert outcome.code == Exit.UNWRITTEN
    assert outcome.err == "standard output: no space left on device; write to another place\n"


def test_a_closed_output_is_said(shell):
    outcome = shell(command='"$0" "$@" flags >&-')
    assert outcome.code == Exit.UNWRITTEN
    assert outcome.err.count("\n") == 1


def test_closed_notes_do_not_matter(shell, good):
    assert shell(command=f'"$0" "$@" claims missing.txt "{good}" 2>&-').code == Exit.UNREAD


ENVIRONMENTS = (
    ("C", {"LC_ALL": "C"}),
    ("ASCII", {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}),
    ("Latin-1", {"PYTHONIOENCODING": "latin-1"}),
    ("strict ASCII", {"PYTHONIOENCODING": "ascii:strict"}),
)


@pytest.mark.parametrize(
    "environment", [e[1] for e in ENVIRONMENTS], ids=[e[0] for e in ENVIRONMENTS]
)
def test_any_encoding_of_the_output_will_do_for_text(shell, environment):
    done = shell("flags", **environment)
    assert (done.code, done.err) == (Exit.DONE, "")
    assert "the ministry denied that" in done.out


def test_a_terminal_without_unicode_shows_lookalikes(shell):
    out = shell("flags", PYTHONIOENCODING="ascii:strict").out
    assert '"the ministry denied that ..."' in out
    assert out.isascii()


def test_json_is_utf_8_whatever_the_terminal_takes(shell, tmp_path):
    path = tmp_path / "signs.txt"
    path.write_text(GOOD.replace("patrol", "“патруль”"), encoding="utf-8")
    done = shell("claims", path, PYTHONIOENCODING="ascii:strict")
    assert (done.code, done.err) == (Exit.DONE, "")
    assert any("“патруль”" in json.loads(line)["text"] for line in done.out.splitlines())


def test_without_a_terminal_it_is_100_wide_and_has_no_colour(shell, good):
    outcome = shell("timeline", good)
    assert outcome.code == Exit.DONE
    assert "\x1b" not in outcome.out
    assert max(map(len, outcome.out.splitlines())) <= 100


@pytest.mark.parametrize("columns", [50, 90])
@pytest.mark.parametrize("no_color", ["", "1"], ids=["colour", "NO_COLOR"])
def test_on_a_terminal_it_has_its_width_and_colour(columns, no_color):
    out = terminal(["flags"], COLUMNS=str(columns), NO_COLOR=no_color, TERM="xterm")
    assert ("\x1b[" in out) is not bool(no_color)
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in out.splitlines()]
    assert columns - 20 < max(map(len, lines)) <= columns


def test_a_dumb_terminal_has_no_colour():
    assert "\x1b[" not in terminal(["flags"], TERM="dumb", NO_COLOR="")


def terminal(arguments: list[str], **environment: str) -> str:
    """Run the command on a terminal and return what it shows."""
    reader, writer = pty.openpty()
    known = {**os.environ, "PYTHONPATH": ROOT, **environment}
    command = [sys.executable, "-m", "verifier", *arguments]
    with subprocess.Popen(
        command, stdout=writer, stdin=writer, stderr=writer, env=known
    ) as running:
        os.close(writer)
        shown = b""
        try:
            while chunk := os.read(reader, 4096):
                shown += chunk
        except OSError:  # the terminal is gone: the command has ended
            pass
        running.wait()
    os.close(reader)
    return shown.decode()
