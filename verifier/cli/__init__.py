"""The command `verifier`: arguments to calls, values to text, errors to exit codes.

One file per command in `commands/`. Whatever is slow to import is imported inside the command
that needs it, so that `verifier --help` answers at once.
"""

from verifier.cli.program import main

__all__ = ["main"]
