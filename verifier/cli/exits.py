"""The exit codes of every command, for scripts: a code is never given a second meaning."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended; 1 is left to Python, for a fault in verifier itself."""

    DONE = 0
    USAGE = 2  # an option or an argument makes no sense; nothing was done
    UNREAD = 3  # some input could not be read; everything else was read and printed
    NOT_FOUND = 4  # what was asked for by name is not there, or the name fits several
    PIPELINE = 5  # the language pipeline or a lexicon cannot be loaded
    UNWRITTEN = 6  # the results could not be written, for example to a full disk
    INTERRUPTED = 130  # stopped with Ctrl-C (128 + SIGINT)
    PIPE = (
        141  # the reader of the results stopped, as `| head` does (128 + SIGPIPE); nothing is said
    )

    @property
    def label(self) -> str:
        """Name the code in words."""
        return self.name.lower().replace("_", " ")
