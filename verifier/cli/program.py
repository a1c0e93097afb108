"""The program: its commands, and how each way to fail ends it."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from verifier import __version__
from verifier.cli.commands import check, claims, cues, draft, explain, flags, specs, timeline
from verifier.cli.console import Console, Unread
from verifier.cli.exits import Exit
from verifier.cli.refusal import NotFoundError, UnwrittenError
from verifier.errors import InputError, LexiconError, ModelError, VerifierError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COMMANDS: tuple[click.Command, ...] = (
    timeline.timeline,
    claims.claims,
    explain.explain,
    specs.specs,
    draft.draft,
    check.check,
    flags.flags,
    cues.cues,
)

ENDS: tuple[tuple[type[VerifierError], Exit], ...] = (
    (InputError, Exit.UNREAD),
    (NotFoundError, Exit.NOT_FOUND),
    (ModelError, Exit.PIPELINE),
    (LexiconError, Exit.PIPELINE),
    (UnwrittenError, Exit.UNWRITTEN),
)

# NumPy would wait for a second thread in loops, at every small product of matrices: that costs
# more time of the processor than it saves. Read when NumPy is imported.
THREADS = "OPENBLAS_NUM_THREADS"
NEW_OBJECTS = 50_000  # between two looks for unused ones; Python looks after 700
NEAR = "Did you mean"  # how click begins its guess at what was meant

EPILOG = "Exit codes: " + ", ".join(f"{end.value} {end.label}" for end in Exit) + "."


class Program(click.Group):
    """A group that lists its commands with the main job first."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click gives it
        """Name the commands in the order of COMMANDS."""
        return [name for command in COMMANDS if (name := command.name)]


@click.group(
    cls=Program,
    commands=COMMANDS,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def program() -> None:
    """Read news digests and put what they claim on a timeline, with what is unconfirmed said so.

    PATH is a file of text, HTML, PDF, Word, e-mail or another format, a folder of them, a pattern,
    or - for the standard input. Results go to the standard output, notes and errors to the standard
    error, one line each.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code; it never raises for what a person did."""
    os.environ.setdefault(THREADS, "1")
    console = Console()
    try:
        with _seldom_collecting(), console:
            code = program.main(arguments, "verifier", standalone_mode=False, obj=console)
    except click.exceptions.NoArgsIsHelpError as problem:
        click.echo(problem.format_message(), err=True)
        return Exit.USAGE
    except (Exception, KeyboardInterrupt) as problem:  # noqa: BLE001  each has its own end
        return _failed(console, problem)
    return code if isinstance(code, int) and code else console.code


def _failed(console: Console, problem: BaseException) -> int:
    """End a command that could not do its work."""
    if isinstance(problem, Unread):
        return Exit.PIPE
    if isinstance(problem, click.Abort | KeyboardInterrupt):
        return console.fail("interrupted", Exit.INTERRUPTED)
    if isinstance(problem, click.ClickException):
        return console.fail(_one_line(problem), Exit.USAGE)
    if isinstance(problem, VerifierError):
        return console.fail(str(problem), _code(problem))
    return _fault(console)


def _fault(console: Console) -> int:
    """Show where verifier itself failed, for whoever mends it."""
    import traceback

    traceback.print_exc()
    return console.fail("verifier: this is a fault in verifier; please report it", Exit.FAULT)


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Look for unused objects less often: starting up makes many that stay, a tenth of its time."""
    before = gc.get_threshold()
    gc.set_threshold(NEW_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _code(problem: VerifierError) -> Exit:
    """Choose the exit code of an error that ends a command."""
    return next((code for kind, code in ENDS if isinstance(problem, kind)), Exit.USAGE)


def _one_line(problem: click.ClickException) -> str:
    """Say on one line what click says on four."""
    context = getattr(problem, "ctx", None)
    command = context.command_path if context else "verifier"
    message = " ".join(problem.format_message().split())
    what, near, names = message.partition(NEAR)
    what = what.rstrip(" .(")
    advice = f"did you mean{names.rstrip(' )')}" if near else f"see {command} --help"
    return f"{command}: {what[:1].lower()}{what[1:]}; {advice}"
