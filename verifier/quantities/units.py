"""Read the unit of a number: the sign before it, the words after it, and what it is per."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.model import Span
from verifier.quantities import money
from verifier.quantities.lexemes import cut
from verifier.quantities.rows import close_forms, number_word, unit_forms

if TYPE_CHECKING:
    from verifier.quantities.lexemes import Line

ARTICLES = ("a", "an")
PER = frozenset("per a an each every".split())
# What prices are "a …" of, beside the units of measure.
PER_NOUNS = frozenset(
    "share head person seat bottle pack copy night bushel worker pupil family household"
    " piece unit ticket vote plane tank".split()
)
NOT_PER = frozenset("ago earlier later before after old".split())
COUNTRY_AFTER = {"us": "USD", "usd": "USD", "cdn": "CAD", "can": "CAD"}
LONGEST_UNIT = 3  # words: "cubic meters", "miles per hour"


@frozen
class Measure:
    """A unit with the place where its words end (after) or begin (before)."""

    unit: str
    place: int
    money: bool = False
    close: bool = False  # a letter that touches the number


def sign_before(line: Line, place: int) -> Measure | None:
    """Read a currency sign that ends before a place: "US$", "$", "HK $", "RM"."""
    found = money.sign_before(line, place)
    return Measure(*found, money=True) if found else None


def per_after(line: Line, found: Measure, place: int) -> Measure:
    """Add to a currency read before the number what stands behind it: "US", "a barrel"."""
    piece = line.at(place)
    country = COUNTRY_AFTER.get(piece.lower) if piece.text.isupper() else None
    unit = country if country and found.unit == "USD" else found.unit
    return _per(line, Measure(unit, place + 1 if country else place, money=True))


def unit_after(line: Line, place: int, text: str) -> Measure | None:
    """Read the unit that begins at a place, with what it is per."""
    start = place + 1 if _joined(line, place) else place
    paid = money.money_after(line, start, text)
    found = (
        _close(line, place)
        or (Measure(*paid, money=True) if paid else None)
        or _unit(line, start)
        or _ratio(line, place)
    )
    return _per(line, found) if found else None


def _joined(line: Line, place: int) -> bool:
    """Tell whether a hyphen ties the unit to the number: "15-year-old", "30-tonne"."""
    return line.at(place).kind == "dash" and line.adjacent(place) and line.adjacent(place + 1)


def _close(line: Line, place: int) -> Measure | None:
    """Read "5W", "40p", "30C": a letter that touches the number."""
    piece = line.at(place)
    code = next((unit for form, unit in close_forms() if form == piece.text), None)
    return Measure(code, place + 1, close=True) if code and line.adjacent(place) else None


def _unit(line: Line, place: int) -> Measure | None:
    """Read the longest unit of the lexicon."""
    for count in range(LONGEST_UNIT, 0, -1):
        words, end = _words(line, place, count)
        form, unit = _forms().get(words, ("", ""))
        if unit and _case_fits(form, line, end - 1) and not _compound(line, end):
            return Measure(unit, end)
    return None


def _compound(line: Line, place: int) -> bool:
    """Tell "14 Kilo-class submarines" from a unit, but not "10,000 barrel-a-day"."""
    after = line.at(place + 1)
    return _joined(line, place) and after.kind == "word" and after.lower not in PER


def _words(line: Line, place: int, count: int) -> tuple[tuple[str, ...], int]:
    """Return so many words from a place on, hyphens left out, and where they end."""
    words: list[str] = []
    while len(words) < count and line.at(place).kind != "end":
        if line.at(place).kind != "dash" or not words or not line.adjacent(place):
            words.append(line.at(place).lower)
        place += 1
    return tuple(words), place


def _case_fits(form: str, line: Line, place: int) -> bool:
    """Tell "MW" from "mw": short forms with capitals must be written so."""
    return form == form.lower() or line.at(place).text == form.rsplit(maxsplit=1)[-1]


def _ratio(line: Line, place: int) -> Measure | None:
    """Read an unknown unit with a stroke: "A/cm2"."""
    below = line.at(place + 2)
    if line.at(place).kind != "word" or below.kind != "word" or not line.joins(place + 1, ("/",)):
        return None
    power = line.at(place + 3).kind == "num" and line.adjacent(place + 3)
    end = place + 4 if power else place + 3
    return Measure("".join(line.at(at).text for at in range(place, end)), end)


def _per(line: Line, found: Measure) -> Measure:
    """Add what the unit is per: "cents per kilowatt-hour", "$76 a barrel", "barrel-a-day"."""
    dash = line.at(found.place).kind == "dash"
    at = found.place + 1 if dash else found.place
    word = "per" if line.at(at).text == "/" else line.at(at).lower
    if word not in PER:
        return found
    after = at + 2 if dash and line.at(at + 1).kind == "dash" else at + 1
    below = _unit(line, after) or _thing(line, after, word)
    if below is None or (word in ARTICLES and _no_rate(line, after, below)):
        return found
    return evolve(found, unit=f"{found.unit} per {below.unit}", place=below.place)


def _thing(line: Line, place: int, word: str) -> Measure | None:
    """Read "per bottle" and "a share"."""
    piece = line.at(place)
    known = piece.kind == "word" and (word == "per" or piece.lower in PER_NOUNS)
    return Measure(piece.lower, place + 1) if known else None


def _no_rate(line: Line, place: int, below: Measure) -> bool:
    """Tell "40 million a year ago" and "5 tons a dozen" from rates."""
    return line.at(below.place).lower in NOT_PER or number_word(line.at(place).lower) is not None


@cache
def _forms() -> dict[tuple[str, ...], tuple[str, str]]:
    """Index the unit forms by their words: lower case to (form as written, unit)."""
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    for form, unit in unit_forms():
        pieces = cut(form, Span(0, len(form))).pieces
        words = tuple(piece.lower for piece in pieces if piece.kind != "dash")
        found.setdefault(words, (form, unit))
    return found
