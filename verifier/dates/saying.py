"""Dates of a saying, and what is said: "told the agency on June 27 that … the day before"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.dates.words import Word
from verifier.lexicon import rows

if TYPE_CHECKING:
    from verifier.dates.told import Told
    from verifier.model import Parse, Token

_REACH = 6  # how many words may stand between "told" and its date: "told the parliament on"
_OPENERS = ("that", "how", "whether", "why")


@cache
def _reports(kind: str) -> frozenset[str]:
    found = (row for row in rows("en", "time_reports", Word) if row.kind == kind)
    return frozenset(form for row in found for form in row.forms)


def saying(parse: Parse, start: int, end: int) -> bool:
    """Tell whether a date dates a saying: "Itar-Tass reported on June 5"."""
    first = parse.at(start)
    if not parse.tokens or first >= len(parse.tokens):
        return False
    return _behind(parse, first) or _before(parse, parse.at(end))


def _says(token: Token) -> bool:
    """Tell whether a verb is one of saying; lemmas of rare ones lack an "e"."""
    lemma = token.lemma.lower()
    return not _reports("report").isdisjoint((lemma, f"{lemma}e"))


def _behind(parse: Parse, first: int) -> bool:
    """Look for the verb, or "according to", in front of the date."""
    low = parse.sentences[parse.tokens[first].sentence].first
    for token in reversed(parse.tokens[max(low, first - _REACH) : first]):
        if token.tag.startswith("V") or token.lower in _reports("source"):
            return _says(token) or token.lower in _reports("source")
        if token.text in ",;:":
            return False
    return False


def _before(parse: Parse, after: int) -> bool:
    """Look for the verb right behind the date: "Interfax on June 5 reported"."""
    tokens = parse.tokens
    if after >= len(tokens):
        return False
    token = tokens[after]
    return token.tag in ("VBD", "VBZ") and _says(token)


def heads(parse: Parse, start: int, end: int) -> bool:
    """Tell whether words at the head of a sentence date a saying: "The previous day he said"."""
    first, after = parse.at(start), parse.at(end)
    if not parse.tokens or first >= len(parse.tokens):
        return False
    sentence = parse.sentences[parse.tokens[first].sentence]
    if first > sentence.first + 1:
        return saying(parse, start, end)
    for token in parse.tokens[after : sentence.last]:
        if token.tag in ("VBD", "VBZ", "VBN"):
            return _says(token)
    return False


def spoken(parse: Parse, said: Told | None, last: Told | None, start: int) -> bool:
    """Tell whether what stands at an offset is told by the saying that was dated before it."""
    if said is None or not parse.tokens or (last is not None and last.at > said.at):
        return False
    first, here = parse.at(said.at), parse.at(start)
    if here >= len(parse.tokens) or parse.tokens[first].sentence != parse.tokens[here].sentence:
        return False
    between = parse.tokens[first:here]
    return any(t.lower in _OPENERS for t in between) and all(t.text != ";" for t in between)


def quoted(parse: Parse, start: int) -> bool:
    """Tell whether words are told by an undated saying: "told the press that … within a week"."""
    here = parse.at(start)
    if not parse.tokens or here >= len(parse.tokens):
        return False
    first = parse.sentences[parse.tokens[here].sentence].first
    for index in range(here - 1, first - 1, -1):
        token = parse.tokens[index]
        if token.tag.startswith("V") and _says(token):
            return any(t.lower in _OPENERS for t in parse.tokens[index:here])
    return False
