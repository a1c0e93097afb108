"""Help, usage and exit codes: what needs no document."""

from __future__ import annotations

import re

import pytest

from verifier import __version__
from verifier.cli import main, program
from verifier.cli.exits import Exit
from verifier.errors import ModelError

USAGE = (
    ("no such command", ["timelin", "x"], "did you mean 'timeline'?"),
    ("no such option", ["timeline", "--fro", "x"], "no such option '--fro'"),
    ("no path", ["timeline"], "missing argument 'PATH...'"),
    ("no value", ["timeline", "x", "--from"], "option '--from' requires an argument"),
    ("no such format", ["timeline", "x", "--format", "xml"], "'xml' is not one of"),
    (
        "no such flag, but one like it",
        ["timeline", "x", "--flag", "unconfrmed"],
        "did you mean unconfirmed?",
    ),
    (
        "no such flag",
        ["timeline", "x", "--without-flag", "zzz"],
        "they are unconfirmed, unofficial",
    ),
    ("no date", ["timeline", "x", "--from", "soon"], "'soon' is no date"),
    ("no day of any month", ["timeline", "x", "--to", "1998-02-30"], "is no day of the calendar"),
    ("no first day", ["timeline", "x", "--from", "../1998"], "has no first day"),
    (
        "backwards",
        ["timeline", "x", "--from", "1999", "--to", "1998"],
        "1998 lies before --from 1999",
    ),
    ("nonsense for --published", ["timeline", "x", "--published", "soonish"], "soonish"),
    (
        "an impossible day for --published",
        ["claims", "x", "--published", "1998-02-30"],
        "1998-02-30",
    ),
    ("a future day for --published", ["claims", "x", "--published", "2998-06-05"], "in the future"),
    ("nothing for --published", ["claims", "x", "--published", ""], "--published"),
)


@pytest.mark.parametrize(("arguments", "said"), [u[1:] for u in USAGE], ids=[u[0] for u in USAGE])
def test_what_makes_no_sense_is_said_on_one_line(run, arguments, said):
    outcome = run(*arguments)
    assert outcome.code == Exit.USAGE
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert said in outcome.err
    assert re.fullmatch(r"[^:]+: .+; .+\n", outcome.err)


def test_help_names_commands_and_exit_codes(run):
    outcome = run("--help")
    assert outcome.code == Exit.DONE
    for command in program.COMMANDS:
        assert f"  {command.name} " in outcome.out
    words = " ".join(outcome.out.split())
    for end in Exit:
        assert f"{end.value} {end.label}" in words


@pytest.mark.parametrize("command", [command.name for command in program.COMMANDS])
def test_every_command_explains_itself(run, command):
    outcome = run(command, "--help")
    assert outcome.code == Exit.DONE
    assert outcome.out.startswith(f"Usage: verifier {command}")


def test_without_a_command_it_shows_what_there_is(capsys):
    assert main([]) == Exit.USAGE
    assert "Commands:" in capsys.readouterr().err


def test_version(run):
    assert run("--version") == (Exit.DONE, f"verifier {__version__}\n", "")


def test_help_does_not_wait_for_what_is_slow_to_import(shell):
    code = "import sys; from verifier.cli import main; main(['--help']); print(*sys.modules)"
    loaded = set(shell(command=f'"$0" -c "{code}"').out.split())
    assert loaded.isdisjoint({"spacy", "rich", "dateparser", "numpy", "verifier.pipeline"})


def test_every_end_has_its_own_code():
    assert len({end.value for end in Exit}) == len(Exit.__members__)
    assert Exit(1) is Exit.CONTRADICTED  # a verdict: a fault of Python must end otherwise


def test_ctrl_c_ends_quietly(monkeypatch, capsys):
    monkeypatch.setattr("verifier.flags.FLAGS", Interrupted())
    assert main(["flags"]) == Exit.INTERRUPTED
    assert capsys.readouterr().err.strip() == "interrupted"


class Interrupted:
    """What a person stops with Ctrl-C."""

    def __iter__(self):
        raise KeyboardInterrupt


def test_a_pipeline_that_cannot_be_loaded(monkeypatch, capsys, good):
    def broken(_):
        raise ModelError("no_such_model", "no such pipeline", "install it or give a path")  # noqa: EM101

    monkeypatch.setattr("verifier.pipeline.load", broken)
    assert main(["timeline", str(good), "--model", "no_such_model"]) == Exit.PIPELINE
    said = capsys.readouterr().err
    assert said == "no_such_model: no such pipeline; install it or give a path\n"


def test_a_model_that_is_not_there(run, good):
    outcome = run("claims", good, "--model", "no_such_model_xyz")
    assert outcome.code == Exit.PIPELINE
    assert outcome.err.count("\n") == 1
    assert "no_such_model_xyz" in outcome.err
