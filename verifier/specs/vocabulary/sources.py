"""Who is behind a claim: outlets with their dates, speakers, the publication itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model import Attribution, Claim, Role
from verifier.period import describe
from verifier.specs.phrase import Unmet, then
from verifier.specs.slots import NOBODY
from verifier.specs.vocabulary.dates import same
from verifier.specs.words import folded, holds

if TYPE_CHECKING:
    from verifier.period import Period

DEAL = 'a claim containing "In 1994, Moscow reached"'
TALKS = 'a claim containing "few details of their talks"'


@then(
    "{claim} is cited to {outlet} of {date}",
    example=f'{DEAL} is cited to "Russky telegraf" of "3 June 1998"',
    about="This outlet is cited for it, with this date.",
)
def cited(claim: Claim, outlet: str, when: Period) -> Unmet | None:
    """Hold where the outlet is cited with the date."""
    steps = [step for step in claim.steps(Role.OUTLET) if folded(step.name) == folded(outlet)]
    true = any(same(date, when) for step in steps for date in step.dates)
    return None if true else Unmet(f"it is cited to {outlets_of(claim)}")


@then(
    "{claim} is cited to {outlet}",
    example=f'{DEAL} is cited to "Russky telegraf"',
    about="This outlet is cited for it, perhaps beside others.",
)
def cited_to(claim: Claim, outlet: str) -> Unmet | None:
    """Hold where the outlet is cited."""
    true = folded(outlet) in _names(claim, Role.OUTLET)
    return None if true else Unmet(f"it is cited to {outlets_of(claim)}")


@then(
    "{claim} is cited only to {outlets}",
    example=f'{DEAL} is cited only to "Russky telegraf"',
    about='These outlets are cited for it and no other; "no source" may stand for them.',
)
def cited_only(claim: Claim, outlets: str) -> Unmet | None:
    """Hold where these are all outlets."""
    true = listed(claim, Role.OUTLET, outlets)
    return None if true else Unmet(f"it is cited to {outlets_of(claim)}")


@then(
    "{claim} is not cited to {outlet}",
    example=f'{DEAL} is not cited to "Itar-Tass"',
    about="This outlet is not cited for it.",
)
def not_cited(claim: Claim, outlet: str) -> Unmet | None:
    """Hold where the outlet is not cited."""
    true = folded(outlet) not in _names(claim, Role.OUTLET)
    return None if true else Unmet(f"it is cited to {outlets_of(claim)}")


@then(
    "{claim} is cited to no source",
    example='a claim containing "Such accidents have become frequent" is cited to no source',
    about="No outlet is cited for it: it is the publication's own word.",
)
def uncited(claim: Claim) -> Unmet | None:
    """Hold where no outlet is cited."""
    steps = claim.steps(Role.OUTLET)
    return Unmet(f"it is cited to {outlets_of(claim)}") if steps else None


@then(
    "{claim} is said by {speaker}",
    example=f'{TALKS} is said by "members of Mikhailov’s delegation"',
    about="A speaker of this name, or description, says it; part of the name is enough.",
)
def said(claim: Claim, speaker: str) -> Unmet | None:
    """Hold where the speaker is in the chain."""
    true = any(holds(name, folded(speaker)) for name in _names(claim, Role.SPEAKER))
    return None if true else Unmet(f"it is said by {speakers_of(claim)}")


@then(
    "{claim} is said only by {speakers}",
    example=f'{TALKS} is said only by "members of Mikhailov’s delegation"',
    about='These speakers, in full, and no other; "nobody" may stand for them.',
)
def said_only(claim: Claim, speakers: str) -> Unmet | None:
    """Hold where these are all speakers."""
    true = listed(claim, Role.SPEAKER, speakers)
    return None if true else Unmet(f"it is said by {speakers_of(claim)}")


@then(
    "{claim} is not said by {speaker}",
    example=f'{DEAL} is not said by "Mikhailov"',
    about="No speaker of this name says it.",
)
def not_said(claim: Claim, speaker: str) -> Unmet | None:
    """Hold where the speaker is not in the chain."""
    true = not any(holds(name, folded(speaker)) for name in _names(claim, Role.SPEAKER))
    return None if true else Unmet(f"it is said by {speakers_of(claim)}")


@then(
    "{claim} is said by someone unnamed",
    example=f"{TALKS} is said by someone unnamed",
    about="A speaker without a name says it: officials, a spokesman, sources.",
)
def said_unnamed(claim: Claim) -> Unmet | None:
    """Hold where a speaker has no name."""
    true = any(not step.named for step in claim.steps(Role.SPEAKER))
    return None if true else Unmet(f"it is said by {speakers_of(claim)}")


@then(
    "{claim} is said by nobody",
    example=f"{DEAL} is said by nobody",
    about="The text tells it without a speaker.",
)
def unsaid(claim: Claim) -> Unmet | None:
    """Hold where nobody speaks."""
    steps = claim.steps(Role.SPEAKER)
    return Unmet(f"it is said by {speakers_of(claim)}") if steps else None


@then(
    "{claim} is published by {publication}",
    example=f'{DEAL} is published by "Monitor"',
    about="It stands in this publication.",
)
def published(claim: Claim, publication: str) -> Unmet | None:
    """Hold where the publication carries it."""
    names = [step.name for step in claim.steps(Role.PUBLICATION) if step.name]
    true = folded(publication) in map(folded, names)
    return None if true else Unmet(f"it is published by {', '.join(names) or 'nobody named'}")


def listed(claim: Claim, role: Role, names: str) -> bool:
    """Tell whether a list names all steps of a role; semicolons divide it, else commas."""
    found = list(dict.fromkeys(_names(claim, role)))
    if names.strip().casefold() in NOBODY and not found:
        return True
    if folded(names) == folded("; ".join(found)):
        return True
    for mark in (";", ","):
        parts = [folded(part) for part in re.split(mark, names)]
        if sorted(filter(None, parts)) == sorted(found):
            return True
    return False


def outlets_of(claim: Claim) -> str:
    """Name the outlets with their dates."""
    return ", ".join(map(_outlet, claim.steps(Role.OUTLET))) or "no source"


def speakers_of(claim: Claim) -> str:
    """Name the speakers and say which have no name."""
    steps = claim.steps(Role.SPEAKER)
    told = (f'"{step.name}"' + ("" if step.named else " (unnamed)") for step in steps)
    return ", ".join(told) or "nobody"


def _outlet(step: Attribution) -> str:
    dates = step.dates or ((step.date,) if step.date else ())
    told = " and ".join(f'"{describe(date.period)}"' for date in dates)
    return f'"{step.name}" of {told or "no date"}'


def _names(claim: Claim, role: Role) -> list[str]:
    return [folded(step.name) for step in claim.steps(role)]


PHRASES = (
    cited,
    cited_to,
    cited_only,
    not_cited,
    uncited,
    said,
    said_only,
    not_said,
    said_unnamed,
    unsaid,
    published,
)
