"""On how many independent legs evidence stands, and which they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.voices import legs
from verifier.model import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Claim


@frozen
class Leg:
    """What carries claims: all keys of one leg, and the name by which a person knows it."""

    keys: frozenset[str]
    name: str


def origins(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Name the legs: a named speaker, an outlet, a publication; what is repeated is one."""
    found: list[Leg] = []
    for claim in claims:
        for mine in _legs(claim):
            same = [leg for leg in found if leg.keys & mine.keys]
            keys = mine.keys.union(*(leg.keys for leg in same))
            found = [leg for leg in found if leg not in same]
            found.append(Leg(keys, same[0].name if same else mine.name))
    return tuple(leg.name for leg in found)


def _legs(claim: Claim) -> Iterator[Leg]:
    """Return the legs of one claim; those that linking has joined share the origin's name."""
    names = claim.origin.split("; ") if claim.origin else []
    told = legs(claim)
    repeats = {link.claim for link in claim.links if link.kind is LinkKind.REPEATS}
    for number, leg in enumerate(told):
        own = names[number : number + 1] if len(names) == len(told) else names
        keys = {voice.key for voice in leg} | {f"origin:{name}" for name in own}
        if len(told) == 1:
            keys |= {claim.id, *repeats}
        yield Leg(frozenset(keys), "; ".join(own) or leg[0].name)
