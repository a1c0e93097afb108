"""Read the upper end of a range: "500-700", "from 20 to 40", "between 5 and 7 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.quantities.amounts import Amount, amount_at
from verifier.quantities.bounds import bound_before, change_before
from verifier.quantities.numbers import number_at

if TYPE_CHECKING:
    from verifier.quantities.lexemes import Line
    from verifier.quantities.numerals import Number

OPENERS = frozenset("from between by".split())
SIGN_PIECES = 3  # pieces that a currency sign before the upper end may take: "to US$40"


def upper_end(line: Line, first: Amount, text: str) -> Amount | None:
    """Return the upper end of the range that an amount begins, None where it begins none."""
    if first.number.kind == "vague":
        return None
    opener = line.at(opener_of(line, first)).lower
    place = _behind_joint(line, first, opener)
    if place is None or _targets(line, first, opener):
        return None
    second = _second(line, place, text)
    joint = line.at(place - 1)
    if second is None or not _alike(first, second):
        return None
    rising = first.number.value < second.number.value
    return second if joint.kind != "dash" or first.unit or second.unit or rising else None


def opener_of(line: Line, first: Amount) -> int:
    """Return the place of the word before an amount, its bound and its article."""
    bound = bound_before(line, first.first)
    place = (bound.first if bound else first.first) - 1
    return place - 1 if line.at(place).lower in ("the", "a") else place


def lifted(first: Number, second: Number) -> float:
    """Give the lower end the scale of the upper one: "5 and 7 million", "$89 to $93 billion"."""
    bare = first.scale == 1 and second.scale > 1
    return first.low * second.scale if bare and first.low < second.mantissa else first.low


def _behind_joint(line: Line, first: Amount, opener: str) -> int | None:
    """Return the place behind "-", "to", "up to" or, after "between", "and"."""
    at = first.last
    joint, place = line.at(at), at + 1
    if joint.kind == "dash":
        even = line.adjacent(place) == line.adjacent(at)  # else a minus or the end of a thought
        return place if even and line.at(place).lower != "to" else None
    if line.words(at, 2) == ("up", "to"):
        return at + 2
    if joint.lower == "to":  # "200,000 to-260,000"
        glued = line.at(place).kind == "dash" and line.adjacent(place + 1)
        return place + 1 if glued else place
    return place if joint.lower == "and" and opener == "between" else None


def _targets(line: Line, first: Amount, opener: str) -> bool:
    """Tell "rose 15 pence to 362 pence", a change and what it led to."""
    if not first.unit or opener in OPENERS or line.at(first.last).lower != "to":
        return False
    return bool(change_before(line, first.first, measured=True))


def _second(line: Line, place: int, text: str) -> Amount | None:
    for step in range(SIGN_PIECES):
        if number_at(line, place + step) is None:
            continue
        found = amount_at(line, place + step, text)
        return found if found and (step == 0 or found.first == place) else None
    return None


def _alike(first: Amount, second: Amount) -> bool:
    """Tell whether two amounts can be the ends of one range."""
    kinds = {first.number.kind == "fraction", second.number.kind == "fraction"}
    if second.number.kind == "vague" or len(kinds) > 1:
        return False
    if first.unit and second.unit and first.unit != second.unit:
        return False
    return not (first.sign and not second.sign and second.unit)
