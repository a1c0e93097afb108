"""Join a number with its unit, where it counts anything at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.quantities.counted import noun_follows, singular
from verifier.quantities.names import why_no_amount
from verifier.quantities.numbers import number_at
from verifier.quantities.numerals import Number
from verifier.quantities.units import per_after, sign_before, unit_after

if TYPE_CHECKING:
    from verifier.model import Parse
    from verifier.quantities.lexemes import Line
    from verifier.quantities.units import Measure

AGE = range(1, 111)
SERIAL = 199  # "the 80486 chip" is a name, "a 54 man squad" is not
GROUPS = frozenset("the these those his her its their our my your them us".split())
# Units that cannot save what looks like a date or a name.
UNSURE = frozenset("times second point day minute foot penny".split())
NO_SHARE = frozenset(("second", "year of age"))  # "a third second", "half year old"


@frozen
class Amount:
    """A number with the unit around it; places in the line, the last left out."""

    number: Number
    first: int
    last: int
    unit: str = ""
    sign: bool = False  # the unit stands before the number


def amount_at(line: Line, place: int, text: str) -> Amount | None:
    """Read the amount whose number begins at a place; `text` tells which country's money it is."""
    number = number_at(line, place)
    if number is None:
        return None
    sign = sign_before(line, place)
    if sign:
        per = per_after(line, sign, number.last)
        return Amount(number, sign.place, per.place, per.unit, sign=True)
    unit = unit_after(line, _unit_place(line, number), text)
    if unit and number.kind == "fraction" and unit.unit in NO_SHARE:
        unit = None
    if why_no_amount(line, number, measured=unit is not None and not _weak(number, unit)):
        return None
    if unit:
        return Amount(number, place, unit.place, unit.unit)
    return Amount(number, place, number.last, "year of age" if _is_age(line, number) else "")


def _unit_place(line: Line, number: Number) -> int:
    """Step over "of" after vague words: "tens of millions of dollars"."""
    of = number.kind == "vague" and line.at(number.last).lower == "of"
    return number.last + 1 if of else number.last


def _weak(number: Number, unit: Measure) -> bool:
    """Tell whether a unit cannot save a number that looks like a name or a date: "1998 dollars"."""
    return number.scale == 1 and not unit.close and (unit.money or unit.unit in UNSURE)


def _is_age(line: Line, number: Number) -> bool:
    """Tell "the mayor, 66, has": a number between commas after a name or a person."""
    framed = line.at(number.first - 1).text == "," and line.at(number.last).text == ","
    named = line.at(number.first - 2).kind == "word"
    return framed and named and number.kind == "digits" and number.value in AGE


def counts_nothing(parse: Parse, line: Line, amount: Amount) -> bool:
    """Tell the pronoun "one" and the name "the 80486 chip" by the noun that does not fit."""
    number = amount.number
    end = line.at(number.last - 1).end
    if amount.unit or number.scale != 1:
        return False
    if number.kind == "words" and line.at(number.last - 1).lower == "one" and number.value == 1:
        one_of = line.at(number.last).lower == "of" and line.at(number.last + 1).lower in GROUPS
        return not one_of and not noun_follows(parse, end)
    led = line.at(number.first - 1).lower in ("a", "an", "the", "this", "its")
    serial = number.value > SERIAL and "," not in line.at(number.first).text
    return number.kind == "digits" and led and serial and singular(parse, end)
