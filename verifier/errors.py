"""Errors that a person reads: what is wrong, where, and what to try."""

from __future__ import annotations

from attrs import frozen


@frozen
class VerifierError(Exception):
    """Say in one line what is wrong with something that a person gave.

    A bad passage inside a document is never an error: it becomes a finding.
    """

    where: str  # a path, an option, or `path:line`
    what: str  # what is wrong, in plain words
    advice: str  # what to try

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.advice}"


@frozen
class InputError(VerifierError):
    """A document, folder or stream cannot be read."""


@frozen
class UsageError(VerifierError):
    """An option or an argument makes no sense."""


@frozen
class LexiconError(VerifierError):
    """A row of a lexicon or of the publications is malformed."""


@frozen
class ModelError(VerifierError):
    """A language pipeline cannot be loaded or does not fit."""
