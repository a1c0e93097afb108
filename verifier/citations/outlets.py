"""The register of outlets: which outlet a printed name stands for, and where names stand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.citations.rows import OutletRow, PlaceRow, ShapeRow, compiled, words
from verifier.lexicon import rows
from verifier.model import Outlet, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"[-/.'’&+]{0,2}\s?|\.\s|\s&\s")
_HYPHENATED = re.compile(r"(?:[-–][A-Z\d]\w*)+")
_UNIT = re.compile(r"(?:[-–][A-Z\d]\w*)+(?: [A-Z]\w*){0,2}|['’]s(?: [\w-]+){1,4}")
_QUOTES = "\"“”„«»'‘’"
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w.’'-]*)\s$")
_CAPITAL_AFTER = re.compile(r"\s[A-Z]")
_ARTICLES = frozenset("The A An In On But And As If While When That".split())
LONGEST = 7  # words in the longest name of the register
LONGEST_NAME = 80  # code points; what is longer is no name


@frozen
class Naming:
    """An outlet as a stretch of text names it."""

    outlet: Outlet
    known: bool  # in the register
    rule: str  # id of the row that knew the name or its form


@cache
def register() -> dict[tuple[str, ...], OutletRow]:
    """Return the rows of the register by the words of each spelling, in lower case."""
    found: dict[tuple[str, ...], OutletRow] = {}
    for row in rows("en", "outlets", OutletRow):
        for name in (row.name, *row.variants):
            found.setdefault(_key(name), row)
    return found


def naming(name: str) -> Naming | None:
    """Tell which outlet a whole printed name stands for, by the register or by its form."""
    whole = " ".join(name.split()).strip(_QUOTES + " ,")
    bare = re.sub(r"^the ", "", whole, flags=re.IGNORECASE)
    if not bare or len(bare) > LONGEST_NAME:
        return None
    found = _registered(bare) or _shaped(bare)
    lower = bare[0].islower() and "." not in bare
    firm = found is not None and (found.known or found.outlet.kind == "collective")
    return found if firm or not lower else None


def known(text: str, span: Span) -> Iterator[tuple[Span, OutletRow]]:
    """Yield the names of the register in a stretch of text, the longest at each place."""
    tokens = list(_WORD.finditer(text, span.start, span.end))
    at = 0
    while at < len(tokens):
        hit = _longest(text, tokens, at) if _opens(text, tokens[at]) else None
        if hit is None:
            at += 1
            continue
        count, row = hit
        end = tokens[at + count - 1].end()
        more = _HYPHENATED.match(text, end, span.end)
        if not row.common or _stands_alone(text, Span(tokens[at].start(), end)):
            yield Span(tokens[at].start(), more.end() if more else end), row
        at += count


def _stands_alone(text: str, span: Span) -> bool:
    """Tell whether no capitalised word beside a name makes it part of a longer one."""
    before = _CAPITAL_BEFORE.search(text, max(0, span.start - 30), span.start)
    return not (before and before[1] not in _ARTICLES) and not _CAPITAL_AFTER.match(text, span.end)


@cache
def places() -> dict[str, str]:
    """Return the country of every place and adjective, by its name in lower case."""
    found: dict[str, str] = {}
    for row in rows("en", "citation_places", PlaceRow):
        for form in (row.country, *row.adjectives, *row.cities):
            found.setdefault(form.lower(), row.country)
    return found


def country(phrase: str) -> str:
    """Return the country that a phrase names by adjective, city or its own name; "" for none."""
    tokens = re.findall(r"[\w.’'-]+", phrase.lower())
    for size in (2, 1):
        for at in range(len(tokens) - size + 1):
            if found := places().get(" ".join(tokens[at : at + size])):
                return found
    return ""


def as_outlet(row: OutletRow) -> Outlet:
    """Give the row of the register as the value that citations carry."""
    return Outlet(row.name, row.kind, row.language, row.country)


def _key(name: str) -> tuple[str, ...]:
    found = tuple(_WORD.findall(name.lower()))
    return found[1:] if len(found) > 1 and found[0] == "the" else found


def _registered(name: str) -> Naming | None:
    tokens = list(_WORD.finditer(name))
    hit = _longest(name, tokens, 0) if tokens and _may_open(tokens[0].group()) else None
    if hit is None:
        return None
    count, row = hit
    end = tokens[count - 1].end()
    if end < len(name) and not _UNIT.fullmatch(name, end) and not _described(name[end:]):
        return None
    return Naming(as_outlet(row), known=True, rule=f"outlet.{row.id}")


def _described(rest: str) -> bool:
    inner = rest.strip(_QUOTES + " .").lower()
    return not inner or inner in words("description")


def _shaped(name: str) -> Naming | None:
    for row in rows("en", "outlet_shapes", ShapeRow):
        if compiled(row.pattern).fullmatch(name):
            return Naming(Outlet(name, row.kind, country=country(name)), known=False, rule=row.id)
    return None


def _longest(text: str, tokens: list[re.Match[str]], at: int) -> tuple[int, OutletRow] | None:
    best = None
    key: tuple[str, ...] = ()
    for count, token in enumerate(tokens[at : at + LONGEST], start=1):
        if count > 1 and not _GAP.fullmatch(text, tokens[at + count - 2].end(), token.start()):
            break
        key = (*key, token.group().lower())
        if key not in _beginnings():
            break
        if row := register().get(key):
            best = count, row
    return best


@cache
def _beginnings() -> frozenset[tuple[str, ...]]:
    """Return every run of words with which a name of the register begins."""
    return frozenset(key[:size] for key in register() for size in range(1, len(key) + 1))


def _opens(text: str, token: re.Match[str]) -> bool:
    """Tell whether a name may begin here: with a capital, a figure, or as the address of a site."""
    return _may_open(token.group()) or text[token.end() : token.end() + 1] == "."


def _may_open(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word in _lower_openers()


@cache
def _lower_openers() -> frozenset[str]:
    """Return the first words of names that are printed without a capital: dpa."""
    names = (name for row in rows("en", "outlets", OutletRow) for name in (row.name, *row.variants))
    bare = (name.removeprefix("The ") for name in names)
    return frozenset(name.split()[0] for name in bare if name[0].islower())
