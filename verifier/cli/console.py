"""Where results and notes go, and what the terminal can show."""

from __future__ import annotations

import codecs
import os
import shutil
import sys
from typing import TYPE_CHECKING, Self, TextIO

from attrs import define

from verifier.cli.exits import Exit
from verifier.cli.refusal import unwritten

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from verifier.errors import VerifierError
    from verifier.render import Screen

NO_TERMINAL = (100, 24)  # columns and lines where results go to a file or a pipe
CLEARED = "\r\x1b[K"  # to the start of the line, and nothing after it
MARKS = "●○†≈│·←⟦⟧…"  # what the text format draws with

# What an output without Unicode shows instead: the look of the text, not its code points.
LOOKALIKES = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "--", "…": "...", "\xa0": " "}


class Unread(Exception):  # noqa: N818  nothing went wrong: nobody reads on
    """Whoever read the results has closed the pipe."""


@define
class Console:
    """The standard output for results, the standard error for notes, and the exit code so far."""

    code: Exit = Exit.DONE
    passing: bool = False  # a line of progress stands on the terminal, to be written over

    def __enter__(self) -> Self:
        """Make the outputs take every character of every document."""
        codecs.register_error("lookalike", _lookalike)
        if sys.stdout is None:  # closed by whoever started the command
            raise unwritten(OSError("it is closed"))
        for stream in (sys.stdout, sys.stderr):
            _reconfigured(stream, errors="lookalike")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Send what is still held back."""
        if kind is None:
            self.print(())

    def print(self, lines: Iterable[str]) -> None:
        """Print results at once, line by line."""
        self.progress("")
        try:
            for line in lines:
                sys.stdout.write(line + "\n")
            sys.stdout.flush()
        except BrokenPipeError as problem:
            _abandon(sys.stdout)
            raise Unread from problem
        except OSError as problem:
            _abandon(sys.stdout)
            raise unwritten(problem) from problem

    def note(self, text: str) -> None:
        """Say something on one line of the standard error."""
        from verifier.render.screen import safe

        self.progress("")
        _said(safe(text) + "\n")

    def progress(self, text: str) -> None:
        """Show on a terminal how far a long run has come; the next output writes over it."""
        if not _watched():
            return
        if text or self.passing:
            _said(CLEARED + text)
        self.passing = bool(text)

    def fail(self, text: str, code: Exit) -> int:
        """Say why the command ends, and return its code."""
        self.note(text)
        return code

    def problem(self, error: VerifierError, code: Exit) -> None:
        """Say what is wrong with one input; the command goes on and ends with this code."""
        self.note(str(error))
        self.code = code

    def screen(self, form: str) -> Screen:
        """Describe the terminal, or the file or pipe instead of one, for results in a format."""
        from verifier.render import Screen

        if form != "text":
            # For programs: UTF-8 with plain line ends, wherever it runs. Half of a surrogate pair
            # cannot be UTF-8; its escape is what JSON writes for it too.
            _reconfigured(sys.stdout, encoding="utf-8", errors="backslashreplace", newline="\n")
        width = shutil.get_terminal_size(NO_TERMINAL).columns
        return Screen(width, colour=_coloured(), ascii=not _shows(MARKS))


def _said(text: str) -> None:
    if sys.stderr is None:  # closed by whoever started the command
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)  # results matter more than notes that nobody reads


def _watched() -> bool:
    """Tell whether notes appear on a terminal, in front of a person."""
    return sys.stderr is not None and sys.stderr.isatty()


def _coloured() -> bool:
    """Tell whether to use colour: on a terminal that has it, unless NO_COLOR is set."""
    return (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def _shows(marks: str) -> bool:
    try:
        marks.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _reconfigured(stream: TextIO, **how: str) -> None:
    # A stream that a test or a host program put there may be of another kind: it stays as it is.
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(**how)


def _abandon(stream: TextIO) -> None:
    """Send what is still held back to nowhere, so that Python does not complain at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):  # no real file behind it
        return


def _lookalike(problem: UnicodeError) -> tuple[str, int]:
    """Encode a character that an output does not have: a look-alike in ASCII, or an escape."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    text = problem.object[problem.start : problem.end]
    shown = (LOOKALIKES.get(c) or c.encode("ascii", "backslashreplace").decode() for c in text)
    return "".join(shown), problem.end
