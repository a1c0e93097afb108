"""What a command refuses beyond the errors of the floors below, with one sentence of advice."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.errors import UsageError, VerifierError

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED = 5  # claims named where an id fits several
DATE_ADVICE = "write it as 1998-06-03, 3 June 1998, June 1998 or 1998"


@frozen
class NotFoundError(VerifierError):
    """What was asked for by name is not there, or the name fits several."""


@frozen
class UnwrittenError(VerifierError):
    """The results cannot be written."""


def unwritten(problem: OSError) -> UnwrittenError:
    """Say why the results could not be written."""
    what = (problem.strerror or str(problem)).lower()
    return UnwrittenError("standard output", what, "write to another place")


def no_claim(asked: str) -> NotFoundError:
    """Say that no claim has an id."""
    advice = "copy the id from what verifier timeline prints for the same paths"
    return NotFoundError(asked or "ID", "no claim has this id", advice)


def several_claims(asked: str, ids: Sequence[str]) -> NotFoundError:
    """Say that an id is too short."""
    names = ", ".join(ids[:NAMED]) + (", ..." if len(ids) > NAMED else "")
    return NotFoundError(asked, f"{len(ids)} claims begin so", f"give more of the id: {names}")


def no_word(asked: str) -> NotFoundError:
    """Say that no lexicon has a word."""
    return NotFoundError(asked, "no row of the lexicons has this word", "try a shorter form of it")


def no_scenario(asked: Sequence[str]) -> NotFoundError:
    """Say that no scenario fits what was asked for."""
    where = ", ".join(asked) or "FOLDER"
    return NotFoundError(where, "no scenario fits this", "see all ids with verifier specs --all")


def no_folder() -> UsageError:
    """Say that there is nothing to run."""
    return UsageError("FOLDER", "no folder is named", "name one, or list phrases with --steps")


def no_second_reading() -> UsageError:
    """Say that a draft needs files that can be read again."""
    what = "a feature cannot read the standard input again"
    return UsageError("-", what, "give a file: the feature names it")


def no_such_flag(option: str, name: str, known: Sequence[str]) -> UsageError:
    """Say that there is no such flag, and which one may be meant."""
    near = get_close_matches(name, known, 1)
    advice = f"did you mean {near[0]}?" if near else f"they are {', '.join(known)}"
    return UsageError(option, f"there is no flag {name!r}", advice)


def no_date(option: str, text: str, what: str = "is no date") -> UsageError:
    """Say that an option needs a date."""
    return UsageError(option, f"{text!r} {what}", DATE_ADVICE)


def backwards(since: str, until: str) -> UsageError:
    """Say that a period ends before it begins."""
    return UsageError("--to", f"{until} lies before --from {since}", "turn them round")


def no_statement() -> UsageError:
    """Say that nothing was given to check."""
    advice = "see verifier check --help"
    return UsageError("STATEMENT", "neither a statement nor a path of documents is left", advice)
