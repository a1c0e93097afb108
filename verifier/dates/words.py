"""The words of time: cut a text into pieces and give each the symbol of its word.

A text becomes a string with one symbol a piece, so that a rule is a regular expression
over words and a document is searched at the speed of `re`. Pieces are cut here and not
taken from the parse: hyphens, dots and run-together words must split the same way
whatever tokenizer a pipeline has.
"""

from __future__ import annotations

import re
import sys
from functools import cache

from attrs import frozen

from verifier.lexicon import rows

FILES = (
    "time_months",
    "time_weekdays",
    "time_units",
    "time_seasons",
    "time_dayparts",
    "time_numbers",
    "time_words",
    "time_sets",
    "time_modifiers",
    "time_holidays",
    "time_pointers",
    "time_eras",
)
PREPOSITIONS = frozenset(
    "since until till by from during before after in on at over within for through throughout"
    " between to of around about than".split()
)
DASHES = "-–—−‐"
APOSTROPHES = "'’‘`"
OTHER, NAME, BREAK = "w", "W", "\n"  # an unknown word, one with a capital, a blank line
SHAPES = ("dd", "dddd", "yyyy", "nth", "nns", "clock")
_PIECE = re.compile(r"[^\W_]+|[^\w\s]|_|\n[ \t\r]*\n\s*")
_GLUED = re.compile(r"[a-z]{3,}(?=yesterday$)")
_DAYS, _FIRST_YEAR, _LAST_YEAR = 31, 1000, 2100


@frozen
class Word:
    """A row of the lexicons of time."""

    id: str
    kind: str
    forms: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    numbers: tuple[int, ...] = ()  # one for all forms, or one for each
    code: str = ""  # what TIMEX3 writes for it
    capital: bool = False  # only with a capital letter

    def number(self, form: str) -> int | None:
        """Return the number that one of the forms stands for."""
        if len(self.numbers) == len(self.forms):
            return self.numbers[self.forms.index(form)]
        return self.numbers[0] if self.numbers else None


@frozen
class Piece:
    """A word, number or mark of the text."""

    start: int
    end: int
    lower: str
    symbol: str
    number: int | None = None
    word: Word | None = None
    capital: bool = False  # the first letter is one


@frozen
class Alphabet:
    """The symbols of words: words that no pattern tells apart share one."""

    symbols: dict[str, str]  # by word, and by shape of a number
    kinds: dict[str, str]  # the symbols of a kind, in one string


@cache
def lexicon() -> dict[str, tuple[Word, ...]]:
    """Load the lexicons of time by form; "second" and "night" have two rows."""
    found: dict[str, tuple[Word, ...]] = {}
    for name in FILES:
        for row in rows("en", name, Word):
            for form in row.forms:
                if " " not in form and "'" not in form:
                    found[form] = (*found.get(form, ()), row)
    return found


@cache
def alphabet(plain: frozenset[str]) -> Alphabet:
    """Give each word its symbol; those of `plain`, which patterns name, have one of their own."""
    free = (chr(n) for n in range(1, sys.maxunicode) if chr(n) not in (OTHER, NAME, BREAK))
    shared: dict[tuple[str, ...], str] = {}
    known = Alphabet({}, {})
    for form, words in lexicon().items():
        kinds = tuple(word.kind for word in words)
        if form in plain:
            symbol = next(free)
            _count(known, form, symbol, kinds)
        else:
            symbol = shared.setdefault(kinds, "") or next(free)
            shared[kinds] = symbol
            _count(known, form, symbol, kinds)
    for shape in SHAPES:
        _count(known, shape, next(free), (shape,))
    for word in sorted(plain - lexicon().keys()):
        known.symbols[word] = next(free)
    return known


def _count(known: Alphabet, form: str, symbol: str, kinds: tuple[str, ...]) -> None:
    known.symbols[form] = symbol
    for kind in kinds:
        if symbol not in known.kinds.setdefault(kind, ""):
            known.kinds[kind] += symbol


def pieces(text: str, known: Alphabet) -> tuple[Piece, ...]:
    """Cut a text into pieces, in order."""
    found: list[Piece] = []
    for match in _PIECE.finditer(text):
        word, start = match.group(), match.start()
        lower = word.lower()
        symbol = known.symbols.get(lower)
        if word[0].isdigit():
            found.append(_numeral(known, text, lower, start))
        elif symbol is not None:
            found.append(_known(word, lower, start, symbol))
        elif word[0].isalpha():
            found.extend(_unknown(known, word, lower, start))
        else:
            found.append(_mark(known, word, start))
    return tuple(found)


def _known(word: str, lower: str, start: int, symbol: str) -> Piece:
    words, end = lexicon().get(lower), start + len(word)
    if not words:
        return Piece(start, end, lower, symbol, capital=word[0] != lower[0])
    row = words[-1]
    capital = word[0] != lower[0]
    if row.capital and not capital:
        return Piece(start, end, lower, OTHER)
    return Piece(start, end, lower, symbol, row.number(lower), row, capital)


def _numeral(known: Alphabet, text: str, lower: str, start: int) -> Piece:
    digits = re.match(r"\d+", lower)
    size = digits.end() if digits else 0
    tail, end = lower[size:], start + len(lower)
    number = int(lower[:size]) if 0 < size <= 9 else 0  # noqa: PLR2004  more digits are no date
    if _designates(text, start):
        return Piece(start, end, lower, OTHER)
    shape = _shape(lower[:size], tail, number)
    if not shape:
        return Piece(start, end, lower, OTHER)
    return Piece(start, end, lower, known.symbols[shape], number)


def _shape(digits: str, tail: str, number: int) -> str:
    if tail in ("st", "nd", "rd", "th"):
        return "nth"
    if tail == "s":
        return "nns" if len(digits) in (2, 4) and number % 10 == 0 else ""
    if tail in ("am", "pm"):
        return "clock"
    if tail:
        return ""
    if len(digits) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR:  # noqa: PLR2004  digits of a year
        return "yyyy"
    return "dd" if len(digits) <= 2 and number <= _DAYS else "dddd"  # noqa: PLR2004


def _designates(text: str, start: int) -> bool:
    """Tell whether a number belongs to a name: T-80, START-2, Su-30."""
    if start < 2 or text[start - 1] not in DASHES:  # noqa: PLR2004  a letter and a dash
        return False
    first = start - 2
    while first >= 0 and text[first].isalnum():
        first -= 1
    word = text[first + 1 : start - 1]
    dated = any(row.kind in ("month", "part") for row in lexicon().get(word.lower(), ()))
    return bool(word) and word[0].isupper() and not dated


def _unknown(known: Alphabet, word: str, lower: str, start: int) -> list[Piece]:
    glued = _GLUED.match(lower)
    if glued:  # "flaredyesterday": the page lost the blank at the end of an old line
        cut = start + glued.end()
        tail = lower[glued.end() :]
        last = _known(tail, tail, cut, known.symbols[tail])
        return [Piece(start, cut, glued.group(), OTHER), last]
    symbol = NAME if word[0].isupper() else OTHER
    return [Piece(start, start + len(word), lower, symbol)]


def _mark(known: Alphabet, word: str, start: int) -> Piece:
    if word[0] == "\n":
        return Piece(start, start + len(word), word, BREAK)
    same = "-" if word in DASHES else "'" if word in APOSTROPHES else word
    return Piece(start, start + len(word), same, known.symbols.get(same, OTHER))
