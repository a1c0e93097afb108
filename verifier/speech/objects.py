"""Verbs whose content is no clause: "X blamed the drop on repairs", "X put it at …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech import subject
from verifier.speech.extent import infinitive_end, right_end
from verifier.speech.knowledge import words
from verifier.speech.page import AUXILIARIES, DASHES, NOUNS, OPENING, STRAIGHT
from verifier.speech.phrases import phrase_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.speech.page import Page

Range = tuple[int, int]
Content = tuple[tuple[Range, ...], str]  # the content and, for the reason, how the verb takes it

OBJECT = NOUNS | frozenset("CD DT JJ JJR PRP PRP$ PDT RB $ VBG ``".split())
AMOUNTS = frozenset(("some", "about", "over"))  # tagged as prepositions before a number
HOLDER = NOUNS | frozenset("DT JJ POS PRP$ CD VBN VBG".split())
DETAIL = frozenset("DT JJ JJR RB CD NN".split())
LIVES = frozenset(("life", "lives"))
ENDS = frozenset((",", ";", ":", "and", "but"))
NEAR = 7  # tokens to the noun that holds a claim
WITHIN = 14  # tokens from a verb to its second complement


def _to_end(page: Page, start: int, verb: int, why: str) -> Content:
    """Take an object up to the next clause of its own: "offered a loan, but the talks failed"."""
    return ((start, min(right_end(page, start, verb), infinitive_end(page, start))),), why


def noun(page: Page, verb: int) -> Content | None:
    """Read "X acknowledged only four dead", "X blamed the drop on repairs"."""
    start = verb + 1
    if start >= page.limit(verb):
        return None
    if page.lower[verb].startswith("claim") and _kills(page, verb):
        return None
    amount = page.lower[start] in AMOUNTS and page.tokens[verb].tag not in NOUNS
    if page.tokens[start].tag not in OBJECT and not amount:
        return None
    return _to_end(page, start, verb, "takes the object after it")


def _kills(page: Page, verb: int) -> bool:
    """Tell "the storm claimed forty lives" from what somebody claims."""
    near = page.lower[verb + 1 : min(page.limit(verb), verb + NEAR)]
    source = subject.before(page, verb)
    thing = source is not None and page.lower[source[1] - 1] in words("calamity")
    return thing or not LIVES.isdisjoint(near)


def toll(page: Page, verb: int) -> Content | None:
    """Read "the ministry lists nineteen dead": a number, and the word for victims after it."""
    start, number = verb + 1, False
    for place in range(start, min(page.limit(verb), start + NEAR)):
        if number and page.lower[place] in words("toll"):
            (first, last), *_ = _to_end(page, start, verb, "")[0]
            dash = next((i for i in range(first, last) if _dash(page, i)), last)
            return ((first, dash),), "counts the victims"
        number = number or _counts(page, place)
        if page.lower[place] in ENDS or page.finite(place):
            break
    return None


def _dash(page: Page, index: int) -> bool:
    return page.lower[index] in DASHES and not page.joined(index)


def _counts(page: Page, place: int) -> bool:
    return page.tokens[place].tag == "CD" or page.lower[place] in words("numeral")


def report(page: Page, verb: int) -> Content | None:
    """Read "X denied the allegations": only nouns that hold a claim, no "denied them bread"."""
    start = verb + 1
    if page.lower[start : start + 1] in (("any",), ("all",)):
        return _to_end(page, start, verb, "is about its whole object")
    for place in range(start, min(page.limit(verb), start + NEAR)):
        if page.lower[place] in words("deniable"):
            return _to_end(page, start, verb, "is about what its object tells")
        if page.tokens[place].tag not in HOLDER:
            break
    return None


def contested(page: Page, verb: int) -> Content | None:
    """Read "X disputed the death toll": only nouns for what a doubter doubts."""
    start = verb + 1
    for place in range(start, min(page.limit(verb), start + NEAR)):
        if page.lower[place] in words("contested"):
            return _to_end(page, start, verb, "is about what it doubts")
        if page.tokens[place].tag not in HOLDER:
            break
    return None


def relative(page: Page, verb: int) -> Content | None:
    """Read "…, a claim that the embassy denies": the noun before "that" is the content."""
    source = subject.before(page, verb)
    goes_on = verb + 1 < page.limit(verb) and page.tokens[verb + 1].tag == "DT"
    if source is None or goes_on or page.lower[source[0] - 1] not in ("that", "which"):
        return None
    about = phrase_before(page, source[0] - 2 - (page.lower[source[0] - 2] == ","))
    if about is None or not any(page.lower[i] in words("deniable") for i in range(*about)):
        return None
    return (about,), "is about the noun before it"


def details(page: Page, verb: int) -> Content | None:
    """Read "X provided few details of …": what a source gives away, or keeps back."""
    start = verb + 1
    for place in range(start, min(page.limit(verb), start + NEAR)):
        if page.lower[place] in words("details"):
            return _to_end(page, start, verb, "says how much the source gives away")
        if page.tokens[place].tag not in DETAIL:
            break
    return None


def gerund(page: Page, verb: int) -> Content | None:
    """Read "X denied having seen …"."""
    start = verb + 1
    if start >= page.limit(verb) or page.tokens[start].tag not in ("VBG", "NN"):
        return None
    if not page.lower[start].endswith("ing"):
        return None
    return _to_end(page, start, verb, "takes the -ing form after it")


def after_word(word: str) -> Callable[[Page, int], Content | None]:
    """Make the rule for verbs whose content follows a preposition: "X spoke of …"."""

    def rule(page: Page, verb: int) -> Content | None:
        start = verb + 2
        if page.lower[verb + 1 : start] != (word,) or start >= page.limit(verb):
            return None
        return _to_end(page, start, verb, f"takes what follows “{word}”")

    return rule


def amount(page: Page, verb: int) -> Content | None:
    """Read "X puts the debt at $47 million": "at" and an amount must follow the object."""
    place = _second(page, verb, "at")
    if place is None:
        return None
    number = any(t.tag in ("CD", "$") for t in page.tokens[place + 1 : place + 6])
    return _to_end(page, verb + 1, verb, "gives the amount after “at”") if number else None


def described(page: Page, verb: int) -> Content | None:
    """Read "X described the talks as a waste of time"."""
    if _second(page, verb, "as") is None:
        return None
    return _to_end(page, verb + 1, verb, "takes the object and what it is described as")


def urged(page: Page, verb: int) -> Content | None:
    """Read "X urged the deputies to approve …"; "X asked not to be named" urges nothing."""
    place = _second(page, verb, "to")
    if place is None or page.lower[verb + 1] == "not" or page.tokens[place + 1].tag != "VB":
        return None
    return _to_end(page, verb + 1, verb, "takes the request after it")


def _second(page: Page, verb: int, word: str) -> int | None:
    """Return where a word stands that opens a second complement, after an object."""
    for place in range(verb + 1, min(page.limit(verb) - 1, verb + WITHIN)):
        if page.lower[place] == word and place > verb + 1:
            return place
        finite = page.finite(place) and (
            page.lower[place] in AUXILIARIES or page.tokens[place].tag != "VBZ"
        )
        if finite or page.lower[place] in (",", ";"):
            break  # a lone VBZ is often a plural: "put enemy losses at twenty-six"
    return None


def called(page: Page, verb: int) -> Content | None:
    """Read "X called the plan a disaster": two noun phrases, or a quotation after the object."""
    seen = False
    for place in range(verb + 1, min(page.limit(verb), verb + WITHIN)):
        word, tag = page.lower[place], page.tokens[place].tag
        if word in (",", ";") or page.finite(place) or (tag == "IN" and (word != "of" or not seen)):
            return None
        opens = word in ("a", "an", "the") or word in OPENING or word in STRAIGHT
        opens = opens or tag in ("JJ", "NNP")
        if seen and opens and page.tokens[place - 1].tag not in ("IN", "DT", "JJ", "NNP"):
            return _to_end(page, verb + 1, verb, "takes the object and what it is called")
        seen = seen or tag in ("NN", "NNS", "NNP", "PRP")
    return None


def pointed_to(page: Page, verb: int) -> Content | None:
    """Read "X pointed to …", "X referred to …"."""
    start = verb + 2
    if page.lower[verb + 1 : start] != ("to",) or start >= page.limit(verb):
        return None
    if page.tokens[start].tag == "VB":
        return None
    return _to_end(page, start, verb, "takes what follows “to”")
