"""Noun phrases that name a source: read to the left, to the right, and trimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech.knowledge import words
from verifier.speech.page import AUXILIARIES, CLOSING, DASHES, NOUNS, OPENING, STRAIGHT

if TYPE_CHECKING:
    from verifier.speech.page import Page

Range = tuple[int, int]  # half-open range of token indices

INNER = frozenset("of in for at from with on and & to the a an between within near by".split())
PHRASE = NOUNS | frozenset("DT PDT JJ JJR JJS CD PRP PRP$ POS HYPH EX WP NFP FW RBS ADD".split())
TITLES = frozenset("JJ NN NNP NNPS POS HYPH DT PRP$".split())
RELATIVES = frozenset("who which whose whom where when".split())
NAMES_TOO = frozenset("now then last this same next following previous".split())
TRAILING = frozenset((",", "and", "but", ":", ";")) | DASHES
LEADING = TRAILING | {"because", "while", "or"}
SHORT = 4  # words; a quotation up to this length inside a source is a name: “Trud”
APPOSITION = 14  # tokens at most
INSERTION = 30  # tokens at most between the commas of an apposition or a relative clause


def phrase(page: Page, first: int, stop: int) -> Range | None:
    """Read a noun phrase rightwards, with "of"-phrases and one apposition, up to a verb."""
    index = first
    while index < stop:
        following = _step(page, index, first, stop)
        if following is None:
            break
        index = following
    while index > first and page.lower[index - 1] in INNER | {","}:
        index -= 1
    named = any(page.tokens[i].tag in PHRASE for i in range(first, index))
    return (first, index) if named else None


def _step(page: Page, index: int, first: int, stop: int) -> int | None:
    """Return the index after a token, a name in marks or an apposition; None at the end."""
    word, tag = page.lower[index], page.tokens[index].tag
    if word in OPENING or word in STRAIGHT:
        name = page.quoted[index] >= 0 and page.quotations[page.quoted[index]]
        fits = name and len(name) <= SHORT and name.last < stop
        return name.last + 1 if name and fits else None
    if word == ",":
        return _apposition_end(page, index, stop)
    inside = tag in PHRASE or tag in ("VBN", "VBG") or page.joined(index)
    inside = inside or (word in INNER and index > first)
    return index + 1 if inside and not page.finite(index) else None


def _apposition_end(page: Page, comma: int, stop: int) -> int | None:
    """Return where an apposition ends: at the next comma or the end of the sentence."""
    last = page.end(page.sentence(comma))
    for index in range(comma + 1, min(stop, comma + APPOSITION)):
        if page.lower[index] == "," or index + 1 >= last:
            end = index if page.lower[index] == "," else index + 1
            fits = page.tokens[comma + 1].tag in ("DT", "NN", "NNP", "JJ", "PRP$")
            return end if fits and not page.has_finite(comma + 1, end) else None
    return None


def phrase_before(page: Page, last: int) -> Range | None:
    """Return the noun phrase that ends with a token."""
    start = page.sentence(last).first
    first = leftwards(page, last, start)
    return trim(page, first, last + 1) if start <= first <= last else None


def leftwards(page: Page, index: int, start: int) -> int:
    """Return where the noun phrase that ends with a token begins."""
    first = index + 1
    while index >= start:
        name = _name_in_marks(page, index)
        if name is not None:
            index = name
        elif not _inside(page, index, start):
            break
        first = index
        index -= 1
    small = INNER - {"the", "a", "an"}
    while first < len(page.lower) - 1 and first <= index + 1 and page.lower[first] in small:
        first += 1
    return first


def _inside(page: Page, index: int, start: int) -> bool:
    word, tag = page.lower[index], page.tokens[index].tag
    if tag == "VBN":  # "a villager interviewed by local radio"
        return index > start and page.lower[index + 1] in INNER
    return tag in PHRASE or word in INNER or page.joined(index) or page.forename(index)


def _name_in_marks(page: Page, closing: int) -> int | None:
    word, number = page.lower[closing], page.quoted[closing]
    if number < 0 or not (word in CLOSING or word in STRAIGHT):
        return None
    quotation = page.quotations[number]
    return quotation.first if len(quotation) <= SHORT and quotation.last == closing else None


def trim(page: Page, first: int, last: int) -> Range | None:
    """Drop what names nobody: relative and participial clauses, dates before the name, marks."""
    last = next((i for i in range(first + 1, last) if _clause_opens(page, i)), last)
    first = _after_time(page, first, last)
    if page.tokens[first].tag == "IN" or page.lower[first] == "according":
        first = next((i + 1 for i in range(first, last - 1) if page.lower[i] == ","), first)
    while last > first and page.lower[last - 1] in TRAILING:
        last -= 1
    while first < last and (page.lower[first] in LEADING or _no_part(page, first)):
        first += 1
    named = any(page.tokens[i].tag in PHRASE for i in range(first, last))
    return (first, last) if named else None


def _no_part(page: Page, first: int) -> bool:
    """Tell a preposition, or "that" before a plural, which the tagger takes for "this"."""
    tag = page.tokens[first].tag
    plural = page.lower[first] == "that" and page.tokens[first + 1].tag in ("NNS", "NNPS")
    return tag == "IN" or (plural and first > page.sentence(first).first)


def _clause_opens(page: Page, index: int) -> bool:
    word, tag = page.lower[index], page.tokens[index].tag
    if word in RELATIVES or word == "(" or (word == "that" and tag in ("WDT", "IN")):
        return True
    return page.lower[index - 1] == "," and tag in ("VBG", "VBN") and word != "acting"


def _after_time(page: Page, first: int, last: int) -> int:
    """Step over a date before the last comma: "On 16 May, Caucasus Press"."""
    time = words("time") - NAMES_TOO
    comma = next((i for i in range(last - 2, first, -1) if page.lower[i] == ","), first)
    return comma + 1 if any(page.lower[i] in time for i in range(first, comma)) else first


def with_titles(page: Page, index: int) -> int:
    """Return where a noun phrase begins that the tree begins after its title."""
    start, first = index, page.sentence(index).first
    if page.tokens[index].tag in ("DT", "PRP", "PRP$", "EX"):
        return index
    while start > first and not page.verbs(start - 1):
        title = page.tokens[start - 1].tag in TITLES or page.lower[start - 1] == "first"
        if not title and not page.forename(start - 1):
            break
        start -= 1
        if page.tokens[start].tag in ("DT", "PRP$"):
            break
    return start


def is_apposition(page: Page, first: int, last: int) -> bool:
    """Tell an apposition ("Ruta Ozolina") from a clause ("who spoke on …")."""
    if page.lower[first] in RELATIVES or page.tokens[first].tag in ("VBG", "VBN", "IN"):
        return False
    return not page.has_finite(first, last)


def opening_comma(page: Page, comma: int, start: int) -> int | None:
    """Return the comma that opens the insertion which another comma closes."""
    places = range(comma - 1, max(start, comma - INSERTION), -1)
    return next((i for i in places if page.lower[i] == ","), None)


def skip_left(page: Page, index: int, start: int) -> int:
    """Step leftwards over auxiliaries, adverbs and dates: "Interfax on June 3 had also …"."""
    time = words("time")
    while index >= start:
        word, tag = page.lower[index], page.tokens[index].tag
        if word in AUXILIARIES or tag in ("RB", "MD") or word in time or word in ("n't", "not"):
            index -= 1
        elif tag == "CD" and index > start and page.lower[index - 1] in time:
            index -= 2
        elif _day_first(page, index) or (word in ("on", "in") and _dates(page, index + 1)):
            index -= 1
        else:
            break
    return index


def _dates(page: Page, index: int) -> bool:
    return page.lower[index] in words("time") or _day_first(page, index)


def _day_first(page: Page, index: int) -> bool:
    """Tell whether a date begins here with its day: "2 June"."""
    following = page.lower[index + 1 : index + 2]
    return page.tokens[index].tag == "CD" and bool(words("time").intersection(following))
