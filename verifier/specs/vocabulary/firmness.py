"""How firmly something is told: the flags with their words, and how the clause presents it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.specs.phrase import Unmet, then
from verifier.specs.slots import MANNERS
from verifier.specs.words import folded, holds, short

if TYPE_CHECKING:
    from verifier.model import Claim, Finding

TRADERS = 'a claim containing "state arms trading company"'
DEAL = 'a claim containing "In 1994, Moscow reached"'


@then(
    "{claim} is flagged {flag}",
    example=f'{TRADERS} is flagged "unofficial"',
    about="It carries this flag; verifier flags tells what each of them means.",
)
def flagged(claim: Claim, flag: str) -> Unmet | None:
    """Hold where the flag is there."""
    return None if _finding(claim, flag) else _other(claim)


@then(
    "{claim} is flagged {flag} because of the words {cue}",
    example=f'{TRADERS} is flagged "unconfirmed" because of the words "was said to"',
    about="It carries this flag, and these words raised it.",
)
def flagged_by(claim: Claim, flag: str, cue: str) -> Unmet | None:
    """Hold where the flag is there for these words."""
    finding = _finding(claim, flag)
    true = finding is not None and holds(folded(finding.cue), folded(cue))
    return None if true else _other(claim)


@then(
    "{claim} is not flagged {flag}",
    example=f'{DEAL} is not flagged "unconfirmed"',
    about="It does not carry this flag.",
)
def unflagged(claim: Claim, flag: str) -> Unmet | None:
    """Hold where the flag is not there."""
    finding = _finding(claim, flag)
    if finding is None:
        return None
    return Unmet(f"it is flagged {_shown(finding)}: {finding.reason}")


@then(
    "{claim} is flagged only {flags}",
    example=f'{DEAL} is flagged only "single-source"',
    about='It carries these flags, divided by commas, and no other; "nothing" may stand for them.',
)
def flagged_only(claim: Claim, flags: tuple[str, ...]) -> Unmet | None:
    """Hold where these are all flags."""
    return None if set(flags) == {f.name for f in claim.flags} else _other(claim)


@then(
    "{claim} is flagged nothing",
    example='a claim containing "The ferry ran aground" is flagged nothing',
    about="It carries no flag.",
)
def unflagged_wholly(claim: Claim) -> Unmet | None:
    """Hold where there is no flag."""
    return _other(claim) if claim.flags else None


@then(
    "{claim} is presented as {manner}",
    example=f'{TRADERS} is presented as "hedged"',
    about=f"The clause tells it so: {', '.join(MANNERS)}.",
)
def presented(claim: Claim, manner: str) -> Unmet | None:
    """Hold where the clause has the manner."""
    return None if manner in manners(claim) else _presented(claim)


@then(
    "{claim} is not presented as {manner}",
    example=f'{DEAL} is not presented as "planned"',
    about="The clause does not tell it so.",
)
def not_presented(claim: Claim, manner: str) -> Unmet | None:
    """Hold where the clause has not the manner."""
    return _presented(claim) if manner in manners(claim) else None


def manners(claim: Claim) -> list[str]:
    """Name how the clause presents what it tells."""
    return [manner for manner in MANNERS if getattr(claim.modality, manner)]


def _finding(claim: Claim, name: str) -> Finding | None:
    return next((finding for finding in claim.flags if finding.name == name), None)


def _shown(finding: Finding) -> str:
    return f'"{finding.name}"' + (f' by "{short(finding.cue, 60)}"' if finding.cue else "")


def _other(claim: Claim) -> Unmet:
    return Unmet(f"it is flagged {', '.join(map(_shown, claim.flags)) or 'nothing'}")


def _presented(claim: Claim) -> Unmet:
    return Unmet(f"it is presented as {', '.join(manners(claim)) or 'a plain fact'}")


PHRASES = (
    flagged,
    flagged_by,
    unflagged,
    flagged_only,
    unflagged_wholly,
    presented,
    not_presented,
)
