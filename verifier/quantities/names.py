"""Tell the numbers that count nothing and say why: names, list numbers, addresses, pronouns."""

from __future__ import annotations

from collections.abc import Callable

from verifier.quantities.days import (
    clock,
    day,
    noun_may_follow,
    year,
    year_end,
    year_in_words,
)
from verifier.quantities.lexemes import Line
from verifier.quantities.numerals import Number
from verifier.quantities.rows import labels, number_word

ORDINAL = frozenset("st nd rd th".split())
JOINTS = ("-", ".", "/")
CHAIN = 2  # joints that make a telephone or serial number
REACH = 12  # pieces to look back over a list: "Articles 4, 5 and 14"
# Words that may touch a number and leave it an amount: signs of money and "x".
TOUCHING = frozenset("RM Rs DM US PS HK USD EUR GBP to x".split())
# Words of lists that count as well: "an order of 40 tanks".
COUNTING = frozenset("order level levels unit units".split())
PRONOUN_BEFORE = frozenset("the this that no any every each another which only".split())
PRONOUN_AFTER = frozenset(
    "another day time thing side hand that who which is was has can to or . ,".split()
)
Check = tuple[Callable[[Line, Number], bool], str]


def why_no_amount(line: Line, number: Number, *, measured: bool = False) -> str:
    """Return why a number is no amount, or an empty text.

    A unit behind the number outweighs a label or a month before it, not what touches the number.
    """
    if number.kind == "words":
        return _first(IN_WORDS, line, number)
    if number.kind != "digits":
        return ""
    plain = number.scale == 1 and not measured
    loose = plain and line.at(number.first).text.isdigit()
    checks = GLUED + (TOUCHED if plain else ()) + (ALONE if loose else ())
    return _first(checks, line, number)


def _first(checks: tuple[Check, ...], line: Line, number: Number) -> str:
    return next((reason for test, reason in checks if test(line, number)), "")


def _glued_before(line: Line, number: Number) -> bool:
    """Tell "T-80", "Su-30", "BMP-3", "M21", "ID.3"."""
    place = number.first
    before, left = line.at(place - 1), line.at(place - 2)
    if not line.adjacent(place):
        return False
    if before.kind == "word":
        return before.text not in TOUCHING
    if not line.adjacent(place - 1):
        return False
    if before.kind == "dash":
        return left.kind == "word" and number_word(left.lower) is None and left.lower != "to"
    return before.text in ("/", ":", ".") and left.kind in ("num", "word")


def _ordinal(line: Line, number: Number) -> bool:
    """Tell "22nd" and "1990s"."""
    after = line.at(number.first + 1)
    return line.adjacent(number.first + 1) and (after.lower in ORDINAL or after.lower == "s")


def _touched(line: Line, number: Number) -> bool:
    """Tell "9AB8" and "5G"."""
    return line.adjacent(number.first + 1) and line.at(number.first + 1).kind == "word"


def _chain(line: Line, number: Number) -> bool:
    """Tell three or more groups of digits joined, as in 555-12-34 or 04.09.15."""
    joints, at = 0, number.first
    while joints < CHAIN and line.joins(at + 1, JOINTS) and line.at(at).kind == "num":
        joints, at = joints + 1, at + 2
    at = number.first
    while joints < CHAIN and line.joins(at - 1, JOINTS):
        if line.at(at - 2).kind not in ("num", "word"):
            break
        joints, at = joints + 1, at - 2
    return joints >= CHAIN


def _listed(line: Line, number: Number) -> bool:
    return line.at(number.first - 1).text in ("#", "№") and number.scale == 1


def _labelled(line: Line, number: Number) -> bool:
    """Tell "Article 14", "No. 8", "Flight 800", "pp. 7-8"."""
    at = _before_list(line, number)
    before = line.at(at)
    if before.lower not in labels() or before.lower in labels(of="label.time"):
        return False
    counted = line.at(number.last).text.islower() and noun_may_follow(line, number)
    in_list = before.lower in labels(of="label.list")
    if in_list and before.lower not in COUNTING and not counted:
        return True
    plural = counted and line.at(number.last).lower.endswith("s")
    return before.text != before.lower and not (plural and at == 0 and not in_list)


def _before_list(line: Line, number: Number) -> int:
    """Go back over the numbers of a list and a full stop to the word before them."""
    at = number.first - 1
    while at > number.first - REACH:
        joins = line.at(at).text in ("-", ",", "–", "/") and line.at(at - 1).kind == "num"
        if line.at(at).kind != "num" and not joins:
            break
        at -= 1
    return at - 1 if line.at(at).text == "." else at


def _address(line: Line, number: Number) -> bool:
    """Tell "49 Harbor View Road"."""
    for at in range(number.last, number.last + 4):
        if line.at(at).lower in labels(of="label.street") and at > number.last:
            return True
        if not line.at(at).text[:1].isupper() and line.at(at).kind != "num":
            return False
    return False


def _the_name(line: Line, number: Number) -> bool:
    """Tell "the 486 is", where no noun follows."""
    return line.at(number.first - 1).lower == "the" and not noun_may_follow(line, number)


def _name_in_words(line: Line, number: Number) -> bool:
    """Tell "Group of Seven"."""
    word, before = line.at(number.first), line.at(number.first - 1)
    if not word.text[:1].isupper() or number.first == 0:
        return False
    return before.lower == "of" or before.lower in labels()


def _pronoun(line: Line, number: Number) -> bool:
    """Tell the pronoun "one"."""
    before, after = line.at(number.first - 1), line.at(number.last)
    if number.last - number.first > 1 or line.at(number.first).lower != "one":
        return False
    return before.lower in PRONOUN_BEFORE or after.lower in PRONOUN_AFTER or after.kind != "word"


GLUED: tuple[Check, ...] = (
    (_glued_before, "it is part of a name"),
    (_ordinal, "it is an ordinal, a decade or a plural of a name"),
    (clock, "it is a time of day"),
    (_chain, "it is a telephone or serial number"),
    (_listed, "it is a number in a list"),
)
TOUCHED: tuple[Check, ...] = ((_touched, "it is part of a name"),)
ALONE: tuple[Check, ...] = (
    (_labelled, "it is a name or a place in a list"),
    (day, "it is a date"),
    (_the_name, "it is a name"),
    (_address, "it is a house number"),
    (year_end, "it is a year"),
    (year, "it is a year"),
)
IN_WORDS: tuple[Check, ...] = (
    (year_in_words, "it is a year"),
    (_name_in_words, "it is part of a name"),
    (_pronoun, "it is a pronoun"),
)
