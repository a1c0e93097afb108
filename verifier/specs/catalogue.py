"""Look phrases up: the one that a step says, or those that come nearest."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from attrs import frozen

from verifier.specs.phrase import PLACE, Phrase
from verifier.specs.slots import SLOTS
from verifier.specs.vocabulary import CATALOGUE

PHRASES: tuple[Phrase, ...] = tuple(phrase for group in CATALOGUE for phrase in group.phrases)
FREE = re.compile('["“][^"”]*["”]|\\d+')  # what an analyst fills in
NEAR = 3  # phrases named where a step is unknown
OTHER_KEYWORD = 0.9  # what the likeness of a phrase counts under the wrong keyword


@frozen
class Said:
    """A step's phrase with what stands in its places."""

    phrase: Phrase
    places: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1 << 13)
def said(keyword: str, step: str) -> Said | None:
    """Return the phrase of a step, by "given" or "then" and its text; None where it is none."""
    for phrase in PHRASES:
        if phrase.keyword.casefold() == keyword:
            places = phrase.match(step)
            if places is not None:
                return Said(phrase, tuple(places.items()))
    return None


def nearest(keyword: str, step: str) -> list[Phrase]:
    """List the phrases that come nearest to a step, the nearest first."""
    wanted = _shape(step)

    def likeness(phrase: Phrase) -> float:
        ratio = SequenceMatcher(None, wanted, _shape_of(phrase), autojunk=False).ratio()
        return ratio if phrase.keyword.casefold() == keyword else ratio * OTHER_KEYWORD

    return sorted(PHRASES, key=likeness, reverse=True)[:NEAR]


def near(step: str) -> float:
    """Say from 0 to 1 how near a step comes to any phrase."""
    wanted = _shape(step)
    return max(
        SequenceMatcher(None, wanted, _shape_of(phrase), autojunk=False).ratio()
        for phrase in PHRASES
    )


def _shape(step: str) -> list[str]:
    """Return the words of a step, with … for what an analyst fills in."""
    return re.findall(r"…|\w+|[^\w\s]", FREE.sub("…", step))


@lru_cache(maxsize=1 << 8)
def _shape_of(phrase: Phrase) -> list[str]:
    return _shape(PLACE.sub(lambda place: SLOTS[place[1]].shown, phrase.text))
