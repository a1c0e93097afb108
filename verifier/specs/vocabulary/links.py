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
DENIED = ("denied-by", "denies")  # the kinds of a link, on the claim and on the other
UPDATED = ("updated-by", "updates")
CORRECTED = ("corrected-by", "corrects")
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
    example='a claim containing "The ferry ran aground" is corroborated by 2 origins',
    about="The same, for two or more: one origin corroborates nothing.",
)
def corroborated_by_origins(claim: Claim, count: Count) -> Unmet | None:
    """Hold where so many origins are counted; StepError for fewer than two."""
    if count.low < TWO:
        refuse("one origin corroborates nothing", 'write "stands on 1 origin"')
    return None if count.fits(claim.origins) else _origins(claim)


@then(
    "{claim} is corroborated by {other}",
    example=(
        'the 1st claim containing "tugs pulled the ferry free" is corroborated by '
        'the 2nd claim containing "tugs pulled the ferry free"'
    ),
    about="Another claim of an independent origin says the same.",
)
def corroborated(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, "is corroborated by", (LinkKind.CORROBORATES,) * 2)


@then(
    "{claim} is contradicted by {other}",
    example=f"{FEW} is contradicted by {MANY}",
    about="The two cannot both be true.",
)
def contradicted(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, "is contradicted by", (LinkKind.CONTRADICTS,) * 2)


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
    example=(
        'the 1st claim containing "Vega left the port" repeats '
        'the 2nd claim containing "Vega left the port"'
    ),
    about="The two say the same in nearly the same words, and count once.",
)
def repeats(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, "repeats", (LinkKind.REPEATS,) * 2)


@then(
    "{claim} is denied by {other}",
    example=(
        'a claim containing "The port director sold" is denied by '
        'a claim containing "the port director had sold"'
    ),
    about="The other claim denies what this one says.",
)
def denied(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, "is denied by", DENIED)


@then(
    "{claim} is updated by {other}",
    example='a claim containing "40 people" is updated by a claim containing "52 people"',
    about="The other claim is a later figure of the same.",
)
def updated(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, "is updated by", UPDATED)


@then(
    "{claim} is corrected by {other}",
    example='a claim containing "the director" is corrected by a claim containing "a director"',
    about="The other claim says that this one was wrong.",
)
def corrected(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the two are linked so."""
    return _linked(claim, other, "is corrected by", CORRECTED)


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


def _linked(claim: Claim, other: Claim, words: str, kinds: tuple[str, str]) -> Unmet | None:
    """Hold where the link is on either claim: the first kind on this one, the second on that."""
    if claim.id == other.id:
        refuse("both sets of words mean one claim", "name two claims")
    mine = [link for link in claim.links if link.claim == other.id]
    theirs = [link for link in other.links if link.claim == claim.id]
    for links, kind in zip((mine, theirs), kinds, strict=True):
        if any(link.kind == kind for link in links):
            return None
    links = mine or theirs
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
