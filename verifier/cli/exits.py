"""The exit codes of every command, for scripts: a code is never given a second meaning."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0  # for `check`: every statement is supported
    CONTRADICTED = 1  # `check`: a statement is contradicted, or supported in part only
    USAGE = 2  # an option or an argument makes no sense; nothing was done
    UNREAD = 3  # some input could not be read; everything else was read and printed
    NOT_FOUND = 4  # what was asked for by name is not there, or the name fits several; for
    # `check`: nothing contradicts a statement, and no document bears it out
    PIPELINE = 5  # the language pipeline or a lexicon cannot be loaded
    UNWRITTEN = 6  # the results could not be written, for example to a full disk
    FAILED = 20  # specs: something expected is not what was found
    UNDEFINED = 21  # specs: a step has a phrase, a date or a flag that nobody knows
    BROKEN = 22  # specs: a feature file or a document cannot be read as what it should be
    MISSING = 23  # specs: a feature file, or a document that a step names, is not there
    FAULT = 70  # a fault in verifier itself; a traceback follows (EX_SOFTWARE of sysexits.h)
    INTERRUPTED = 130  # stopped with Ctrl-C (128 + SIGINT)
    PIPE = (
        141  # the reader of the results stopped, as `| head` does (128 + SIGPIPE); nothing is said
    )

    @property
    def label(self) -> str:
        """Name the code in words."""
        return self.name.lower().replace("_", " ")
