"""How much: amounts with the bound that the words give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.render.wording import amount as read_as
from verifier.specs.phrase import Unmet, then
from verifier.specs.words import folded, holds

if TYPE_CHECKING:
    from verifier.model import Claim, Quantity

ARMS = 'a claim containing "Since then, Russia has shipped"'


@then(
    "{claim} has the quantity {amount}",
    example=f'{ARMS} has the quantity "more than US$200 million"',
    about="One of its amounts is printed so, its bound included; the counted thing may follow.",
)
def quantity(claim: Claim, amount: str) -> Unmet | None:
    """Hold where an amount is printed so."""
    true = any(_printed(found, amount) for found in claim.quantities)
    return None if true else _other(claim)


@then(
    "{claim} has the quantity {amount} of {thing}",
    example=f'{ARMS} has the quantity "more than US$200 million" of "arms"',
    about="One of its amounts is printed so and counts this.",
)
def quantity_of(claim: Claim, amount: str, thing: str) -> Unmet | None:
    """Hold where an amount is printed so and counts the thing."""
    true = any(
        folded(found.text) == folded(amount) and holds(folded(found.of), folded(thing))
        for found in claim.quantities
    )
    return None if true else _other(claim)


@then(
    "{claim} has no quantity",
    example='a claim containing "Those deliveries include T-80 tanks" has no quantity',
    about="It names no amount; the name of a model is none.",
)
def unquantified(claim: Claim) -> Unmet | None:
    """Hold where there is no amount."""
    return _other(claim) if claim.quantities else None


def only(claim: Claim, amounts: str) -> Unmet | None:
    """Hold where these are all amounts, divided by semicolons."""
    found = [folded(quantity.text) for quantity in claim.quantities]
    parts = [folded(part) for part in amounts.split(";")]
    true = folded(amounts) == folded("; ".join(found)) or sorted(parts) == sorted(found)
    return None if true else _other(claim)


def _printed(found: Quantity, amount: str) -> bool:
    """Tell whether an amount is printed so, with what it counts or without."""
    return folded(amount) in (folded(found.text), folded(f"{found.text} {found.of}"))


def _other(claim: Claim) -> Unmet:
    told = (f'"{found.text}" (read as {read_as(found)})' for found in claim.quantities)
    return Unmet(f"it has the quantity {' and '.join(told)}" if claim.quantities else "it has none")


PHRASES = (quantity, quantity_of, unquantified)
