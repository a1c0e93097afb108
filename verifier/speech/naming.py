"""Whether a source is named: a person or an institution, or somebody who stays unnamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech.knowledge import words
from verifier.speech.page import OPENING

if TYPE_CHECKING:
    from verifier.model import Span
    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

PROPER = frozenset(("NNP", "NNPS"))
BODIES = frozenset("agency agencies bureau station channel network correspondent".split())
NEWS = frozenset(  # a body beside one of these publishes news
    "the news press telegraph information one this that a some russian western foreign tv radio "
    "television".split()
)
LINKS = frozenset("of in for at from with on to who that near within by ,".split())
LONE = frozenset(("NN", "RB", "JJ", "VB"))  # "Orlov said": what the tagger makes of a name
PEOPLE = ("ers", "ors", "ians", "ists", "men", "women", "eers", "ants", "ents", "ees")
NOBODY = frozenset("nobody somebody everybody anybody someone everyone anyone one none".split())
SHARED_POSTS = frozenset("commander deputy captain leader head".split())  # held by many at a time


def named(page: Page, span: Span) -> bool:
    """Tell whether the words name somebody.

    True for named persons, for institutions ("the ministry", "Moscow"), for posts that one person
    holds ("the foreign minister") and for what is nobody (a survey, estimates); False for unnamed
    persons, groups and outlets.
    """
    indices = list(page.indices(span))
    if not indices or any(page.lower[i] in words("anonymous") for i in indices):
        return False
    parts = _parts(page, indices)
    return _names(page, parts[0]) or any(_person(page, part) for part in parts[1:])


def _parts(page: Page, indices: list[int]) -> list[list[int]]:
    """Split a source at commas: the noun phrase, then its appositions."""
    parts: list[list[int]] = [[]]
    for index in indices:
        if page.lower[index] == ",":
            parts.append([])
        else:
            parts[-1].append(index)
    return [part for part in parts if part] or [indices]


def core(page: Page, indices: list[int]) -> list[int]:
    """Return the noun phrase up to its first preposition or relative clause."""
    for place, index in enumerate(indices):
        if place and page.lower[index] in LINKS:
            return indices[:place]
    return indices


def _names(page: Page, indices: list[int]) -> bool:
    phrase = core(page, indices)
    head, opening = _head(page, phrase), page.lower[phrase[0]]
    word, capital = page.lower[head], page.tokens[phrase[0]].text[:1].isupper()
    if capital and any(page.lower[i] in words("outlet-name") for i in phrase):
        return True
    if any(_people(page, i) and page.lower[i + 1 : i + 2] == ("and",) for i in phrase[:-1]):
        return False  # "residents and police"
    if opening in words("vague") and word in words("unnamed-person"):
        return False  # "a guard" is no body
    if word in words("outlet-noun") and page.tokens[head].tag not in PROPER:
        return opening not in words("vague")
    return word in words("institution") | words("document") or _holder(page, phrase, head)


def _holder(page: Page, phrase: list[int], head: int) -> bool:
    """Tell whether somebody is named by a post that one person holds, or by a name."""
    word, opening = page.lower[head], page.lower[phrase[0]]
    if word in words("post"):
        return opening not in words("vague") and word not in SHARED_POSTS
    if word in words("unnamed-person") or word in words("role"):
        return False
    if _group(page, phrase, head):
        return False
    if page.tokens[head].tag in PROPER or _both(word, opening):
        return True
    lone = len(phrase) == 1 and page.tokens[head].tag in LONE and word not in NOBODY
    return page.tokens[head].text[:1].isupper() and (head != phrase[0] or lone)


def _group(page: Page, phrase: list[int], head: int) -> bool:
    """Tell people whose noun opens a sentence, and is taken for a name: "Veterinarians said"."""
    token = page.tokens[head]
    opens = head == phrase[0] == page.sentence(head).first or page.lower[head - 1] in OPENING
    return opens and token.tag in ("NNS", "NNPS") and token.lower.endswith(PEOPLE)


def _both(word: str, opening: str) -> bool:
    """Tell "the two presidents", who are known, from "presidents"."""
    return opening in ("the", "both") and word.removesuffix("s") in words("post")


def _people(page: Page, index: int) -> bool:
    return page.tokens[index].tag == "NNS" and page.lower[index] in words("unnamed-person")


def _head(page: Page, phrase: list[int]) -> int:
    """Return the last word of a noun phrase; "Pak Il-son" is named by its capital."""
    words_ = (
        i for i in reversed(phrase) if page.tokens[i].tag != "POS" and page.lower[i].isalnum()
    )
    head = next(words_, phrase[-1])
    while page.joined(head - 1) and head - 2 >= phrase[0]:
        head -= 2
    return head


def _person(page: Page, indices: list[int]) -> bool:
    """Tell whether an apposition is a name: "Zaur Ketsbaia", "Calder Marine of Valletta"."""
    phrase = core(page, indices)
    return any(page.tokens[i].tag in PROPER for i in phrase) and _names(page, indices)


def is_outlet(page: Page, source: Range) -> bool:
    """Tell whether a source publishes news, by its noun or by a part of its name."""
    first, last = source
    tags = ("IN", "VBN", "VBG", ",")
    end = next((i for i in range(first + 1, last) if page.tokens[i].tag in tags), last)
    return any(_is_outlet(page, i, first) for i in range(first, end))


def _is_outlet(page: Page, index: int, first: int) -> bool:
    word, before = page.lower[index], page.lower[index - 1]
    if word in words("outlet-noun"):
        return word not in BODIES or index == first or before in NEWS
    capital = page.tokens[index].text[:1].isupper() or page.tokens[index - 1].text[:1].isupper()
    return word in words("outlet-name") and capital
