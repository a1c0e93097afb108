"""Amounts that cannot both be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.alike import stem

if TYPE_CHECKING:
    from verifier.model import Quantity


def excludes(one: Quantity, two: Quantity) -> bool:
    """Tell whether two amounts of the same counted thing have no value in common."""
    return _same_thing(one, two) and _disjoint(one, two)


def _same_thing(one: Quantity, two: Quantity) -> bool:
    mine, theirs = ({stem(word) for word in q.of.lower().split()} for q in (one, two))
    return one.unit == two.unit and bool(mine & theirs)


def _disjoint(one: Quantity, two: Quantity) -> bool:
    """Leave out rounded amounts: "some 200" and "214" may be the same count."""
    if "about" in {one.bound, two.bound}:
        return False
    return _below(one, two) or _below(two, one)


def _below(one: Quantity, two: Quantity) -> bool:
    return one.high is not None and two.low is not None and one.high < two.low
