"""Whether something is claimed at all, and how many claims there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Claim, Role
from verifier.specs.phrase import Unmet, then
from verifier.specs.words import folded, short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.specs.found import Found
    from verifier.specs.slots import Count

SHOWN = 3


@then(
    "there is a claim containing {words}",
    example='there is a claim containing "Mikhailov oversees"',
    about="At least one claim has these words.",
)
def some(found: Found, words: str) -> Unmet | None:
    """Hold where a claim has the words."""
    if found.containing(words):
        return None
    raise found.none(words)


@then(
    "there is no claim containing {words}",
    example='there is no claim containing "Russky telegraf, June 3"',
    about="No claim has these words, one after the other.",
)
def none(found: Found, words: str) -> Unmet | None:
    """Hold where no claim has the words."""
    claims = found.containing(words)
    return Unmet(f"a claim does: {found.quoted(claims[0])}") if claims else None


@then(
    "there are {count} claims",
    also=("there is {count} claim",),
    example="there are at least 20 claims",
    about='So many claims in all documents; "at least 3" and "at most 3" may stand for 3.',
)
def number(found: Found, count: Count) -> Unmet | None:
    """Hold where there are so many claims."""
    return _counted(found, count, found.claims)


@then(
    "there are no claims",
    example="there are no claims",
    about="Nothing is claimed in any document.",
)
def nothing(found: Found) -> Unmet | None:
    """Hold where there is nothing."""
    return _many(found, found.claims) if found.claims else None


@then(
    "there are {count} claims containing {words}",
    also=("there is {count} claim containing {words}",),
    example='there are 2 claims containing "six-day visit to South Korea"',
    about="So many claims have these words.",
)
def number_containing(found: Found, count: Count, words: str) -> Unmet | None:
    """Hold where so many claims have the words."""
    return _counted(found, count, found.containing(words))


@then(
    "there are {count} claims cited to {outlet}",
    also=("there is {count} claim cited to {outlet}",),
    example='there are at least 5 claims cited to "Itar-Tass"',
    about="So many claims are cited to this outlet.",
)
def number_cited(found: Found, count: Count, outlet: str) -> Unmet | None:
    """Hold where an outlet is behind so many claims."""
    return _counted(found, count, _by(found, Role.OUTLET, outlet))


@then(
    "there are {count} claims said by {speaker}",
    also=("there is {count} claim said by {speaker}",),
    example='there are 2 claims said by "members of Mikhailov’s delegation"',
    about="So many claims are said by this speaker.",
)
def number_said(found: Found, count: Count, speaker: str) -> Unmet | None:
    """Hold where somebody says so many claims."""
    return _counted(found, count, _by(found, Role.SPEAKER, speaker))


@then(
    "there are {count} claims flagged {flag}",
    also=("there is {count} claim flagged {flag}",),
    example='there are at least 5 claims flagged "unconfirmed"',
    about="So many claims carry this flag.",
)
def number_flagged(found: Found, count: Count, flag: str) -> Unmet | None:
    """Hold where so many claims carry a flag."""
    return _counted(found, count, (c for c in found.claims if flag in [f.name for f in c.flags]))


def _by(found: Found, role: Role, name: str) -> list[Claim]:
    wanted = folded(name)
    return [c for c in found.claims if any(wanted in folded(s.name) for s in c.steps(role))]


def _counted(found: Found, count: Count, claims: Iterable[Claim]) -> Unmet | None:
    claims = tuple(claims)
    return None if count.fits(len(claims)) else _many(found, claims, f", not {count.words}")


def _many(found: Found, claims: tuple[Claim, ...], instead: str = "") -> Unmet:
    number = f"there {'is' if len(claims) == 1 else 'are'} {len(claims)}{instead}"
    quoted = ", ".join(f'"{short(claim.text, 80)}"' for claim in claims[:SHOWN])
    more = " …" if len(claims) > SHOWN else ""
    if not found.claims:
        return Unmet(f"{number}: {found.nothing}", "check the document")
    return Unmet(f"{number}: {quoted}{more}" if claims else f"{number} of {len(found.claims)}")


PHRASES = (
    some,
    none,
    number,
    nothing,
    number_containing,
    number_cited,
    number_said,
    number_flagged,
)
