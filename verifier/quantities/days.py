"""Tell the numbers that are days, years and times of day, where no date was found before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.quantities.rows import labels, number_word

if TYPE_CHECKING:
    from verifier.quantities.lexemes import Lexeme, Line
    from verifier.quantities.numerals import Number

DAYS = 31
LIST = 6  # days that a list of dates may have
YEAR_DIGITS = 4
YEARS = range(1000, 2200)
LIKELY_YEARS = range(1900, 2030)
ROUND = 500  # "2000 soldiers" are soldiers, "2018 sales" are of a year
HOURS = frozenset("am pm o'clock gmt".split())
NO_MONTH = frozenset("year fy fiscal q".split())
BEFORE_YEAR = frozenset(
    "in since of from until till by to through during after before between and late early mid the"
    " fiscal year summer winter spring autumn fall for this last next its ( '".split()
)
NO_NOUN = frozenset(
    "is are was were has have had will would can could may of in on at to and or but for"
    " with by".split()
)
NOTHING_COUNTED = BEFORE_YEAR | frozenset("at on as when while but or".split())


def clock(line: Line, number: Number) -> bool:
    """Tell "7:15", "9 a.m." and "7 o'clock"."""
    at = number.first + 1
    if line.joins(at, (":",)) and line.at(at + 1).kind == "num":
        return True
    spread = line.words(at, 3)
    return line.at(at).lower in HOURS or spread in (("a", ".", "m"), ("p", ".", "m"))


def day(line: Line, number: Number) -> bool:
    """Tell "June 14", "14 June", "May 12, 16", "October 6 and 7", "28-30 March"."""
    if line.at(number.first).value > DAYS:
        return False
    if _is_month(line.at(number.last)) or _first_of_range(line, number):
        return True
    at, days = _back_over_days(line, number.first - 1)
    return _is_month(line.at(at)) and (days == 0 or not _counts(line, number))


def _is_month(piece: Lexeme) -> bool:
    return piece.text[:1].isupper() and piece.lower in labels(of="label.time") - NO_MONTH


def _back_over_days(line: Line, at: int) -> tuple[int, int]:
    """Go back over other days of a list to the word before them; count the days."""
    days = 0
    while days < LIST:
        piece, before = line.at(at), line.at(at - 1)
        joint = piece.lower in (",", "and", "&", "-", "–", "to", "through", "or")
        if piece.kind == "num" and piece.value <= DAYS:
            days += 1
        elif not (joint and before.kind == "num") and not (piece.text == "." and _is_month(before)):
            break
        at -= 1
    return at, days


def _first_of_range(line: Line, number: Number) -> bool:
    """Tell the first day of "28-30 March" and "15 and 16 May"."""
    joint, second, month = (line.at(number.last + step) for step in range(3))
    joins = joint.kind == "dash" or joint.lower in ("and", "to", "or", "through")
    return joins and second.kind == "num" and second.value <= DAYS and _is_month(month)


def year(line: Line, number: Number) -> bool:
    """Tell a year by the words around it: "in 1998", "the 2018 sales", not "1500 soldiers"."""
    piece, before, after = line.at(number.first), line.at(number.first - 1), line.at(number.last)
    if len(piece.text) != YEAR_DIGITS or int(piece.value) not in YEARS:
        return False
    likely, counts = int(piece.value) in LIKELY_YEARS, _counts(line, number)
    ranges = (after.kind == "dash" and line.at(number.last + 1).kind == "num") or (
        before.kind == "dash" and line.at(number.first - 2).kind == "num"
    )
    if ranges:
        return likely
    if before.lower in labels(of="label.time") or before.lower in BEFORE_YEAR:
        return likely or not counts
    return not counts or (likely and int(piece.value) % ROUND != 0)


def year_end(line: Line, number: Number) -> bool:
    """Tell the end of "2014-15"."""
    joined = line.at(number.first - 1).kind == "dash" and line.adjacent(number.first)
    began = line.at(number.first - 2).value in LIKELY_YEARS
    return joined and began and len(line.at(number.first).text) in (2, YEAR_DIGITS)


def year_in_words(line: Line, number: Number) -> bool:
    """Tell "nineteen ninety-six": two numbers in words, one behind the other."""
    near = [number_word(line.at(at).lower) for at in (number.first - 1, number.last)]
    return any(word is not None and word.kind in ("one", "ten") for word in near)


def noun_may_follow(line: Line, number: Number) -> bool:
    """Tell "the 40 ships" from "the 486 is"."""
    after = line.at(number.last)
    return after.kind in ("word", "dash") and after.lower not in NO_NOUN


def _counts(line: Line, number: Number) -> bool:
    """Tell whether a counted thing follows in lower case."""
    after = line.at(number.last)
    return after.kind == "word" and after.text.islower() and after.lower not in NOTHING_COUNTED
