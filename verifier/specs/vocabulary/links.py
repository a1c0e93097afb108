"""How claims stand to each other, and on how many independent origins one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Claim, LinkKind
from verifier.specs.phrase import Unmet, then
from verifier.specs.slots import refuse

if TYPE_CHECKING:
    from verifier.specs.found import Found
    from verifier.specs.slots import Count

DEAL = 'a claim containing "In 1994, Moscow reached"'
FEW, MANY = (f'a claim containing "The fire destroyed {n} containers"' for n in (40, 60))
TWO = 2  # origins that corroborate each other


@then(
    "{claim} stands on {count} origins",
    also=("{claim} stands on {count} origin",),
    example=f"{DEAL} stands on 1 origin",
    about="So many independent origins are behind it: outlets that copy each other are one.",
)
def origins(claim: Claim, count: Count) -> Unmet | None:
    """Hold where so many origins are counted."""
    return None if count.fits(claim.origins) else _origins(claim)


@then(
    "{claim} is corroborated by {count} origins",
    example='a claim containing "The ferry sank" is corroborated by 2 origins',
    about="The same, for two or more: one origin corroborates nothing.",
)
def corroborated_by_origins(claim: Claim, count: Count) -> Unmet | None:
    """Hold where so many origins are counted; StepError for fewer than two."""
    if count.low < TWO:
        refuse("one origin corroborates nothing", 'write "stands on 1 origin"')
    return None if count.fits(claim.origins) else _origins(claim)


@then(
    "{claim} is corroborated by {other}",
    example='a claim containing "The ferry sank" is corroborated by a claim containing "went down"',
    about="Another claim of an independent origin says the same.",
)
def corroborated(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, LinkKind.CORROBORATES, "is corroborated by")


@then(
    "{claim} is contradicted by {other}",
    example=f"{FEW} is contradicted by {MANY}",
    about="The two cannot both be true.",
)
def contradicted(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, LinkKind.CONTRADICTS, "is contradicted by")


@then(
    "{claim} is contradicted by nothing",
    example=f"{DEAL} is contradicted by nothing",
    about="No claim of these documents contradicts it.",
)
def uncontradicted(claim: Claim) -> Unmet | None:
    """Hold where nothing contradicts."""
    links = [link for link in claim.links if link.kind is LinkKind.CONTRADICTS]
    return Unmet(f"a claim contradicts it: {links[0].reason}") if links else None


@then(
    "{claim} repeats {other}",
    example='a claim containing "1st words" repeats a claim containing "2nd words"',
    about="The two say the same in nearly the same words, and count once.",
)
def repeats(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, LinkKind.REPEATS, "repeats")


@then(
    "{claim} is denied by {other}",
    example='a claim containing "sold the docks" is denied by a claim containing "had been sold"',
    about="The other claim denies what this one says.",
)
def denied(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, LinkKind.DENIES, "is denied by")


@then(
    "{claim} is updated by {other}",
    example='a claim containing "40 people" is updated by a claim containing "52 people"',
    about="The other claim is a later figure of the same.",
)
def updated(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, LinkKind.UPDATES, "is updated by")


@then(
    "{claim} is corrected by {other}",
    example='a claim containing "the director" is corrected by a claim containing "a director"',
    about="The other claim says that this one was wrong.",
)
def corrected(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, LinkKind.CORRECTS, "is corrected by")


@then(
    "no claim contradicts another",
    example="no claim contradicts another",
    about="Nothing in these documents contradicts anything in them.",
)
def harmony(found: Found) -> Unmet | None:
    """Hold where nothing contradicts anything."""
    for claim in found.claims:
        for link in claim.links:
            if link.kind is LinkKind.CONTRADICTS:
                return Unmet(f"{found.quoted(claim)} is contradicted: {link.reason}")
    return None


def _linked(claim: Claim, other: Claim, kind: LinkKind, words: str) -> Unmet | None:
    if claim.id == other.id:
        refuse("both sets of words mean one claim", "name two claims")
    links = [link for link in claim.links if link.claim == other.id]
    links += [link for link in other.links if link.claim == claim.id]
    if any(link.kind is kind for link in links):
        return None
    told = ", ".join(f"{link.kind} ({link.reason})" for link in links)
    instead = f"the two are linked otherwise: {told}" if told else "the two are not linked"
    return Unmet(f"nothing shows that it {words} the other: {instead}")


def _origins(claim: Claim) -> Unmet:
    number = "1 origin" if claim.origins == 1 else f"{claim.origins} origins"
    return Unmet(f"it stands on {number}")


PHRASES = (
    origins,
    corroborated_by_origins,
    corroborated,
    contradicted,
    uncontradicted,
    repeats,
    denied,
    updated,
    corrected,
    harmony,
)
