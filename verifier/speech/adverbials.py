"""Time, place and hearers that may stand between a verb of saying and what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech.knowledge import words
from verifier.speech.page import NOUNS, OPENING

if TYPE_CHECKING:
    from verifier.speech.page import Page

BEFORE_TIME = frozenset("the this that early late in on over during at since of".split())
IN_TIME = frozenset("the this on over in at of early late same".split())
PLACES = frozenset("in at during on to through after before with".split())
IN_PLACE = NOUNS | frozenset("DT JJ CD PRP$ POS HYPH IN VBN".split())
STOPS = frozenset((",", "that", ":", ".", "”")) | OPENING
TIME_LONGEST, PLACE_LONGEST = 8, 12  # tokens


def adjuncts(page: Page, index: int, last: int) -> int:
    """Step over "yesterday", "on June 3", "in a statement", "to Interfax", "reporters"."""
    while index < last:
        following = _step(page, index, last)
        if following == index:
            break
        index = following
    return index


def _step(page: Page, index: int, last: int) -> int:
    time, word, tag = words("time"), page.lower[index], page.tokens[index].tag
    after = page.lower[index + 1] if index + 1 < last else ""
    if (word in time and tag != "MD") or (tag == "RB" and word not in ("not", "only")):
        return index + 1
    if word in words("hearers") or (
        tag == "CD" and (page.lower[index - 1] in time or after in time)
    ):
        return index + 1
    if word in BEFORE_TIME and (end := _time(page, index, last)):
        return end
    return _place(page, index, last) or index if word in PLACES else index


def _time(page: Page, index: int, last: int) -> int:
    """Return the end of a phrase that names a time, or 0."""
    time, end = words("time"), index
    while end < min(last, index + TIME_LONGEST):
        if page.lower[end] not in time | IN_TIME and page.tokens[end].tag != "CD":
            break
        end += 1
    return end if any(page.lower[i] in time for i in range(index, end)) else 0


def _place(page: Page, index: int, last: int) -> int:
    """Return the end of a prepositional phrase without a clause, or 0: "in an interview"."""
    end = index + 1
    while end < min(last, index + PLACE_LONGEST):
        if page.tokens[end].tag not in IN_PLACE or page.lower[end] == "that":
            break
        end += 1
    closes = end >= last or page.lower[end] in STOPS or page.tokens[end].tag == "PRP"
    return end if closes and end > index + 1 else 0
