"""Time, place and hearers that may stand between a verb of saying and what is said."""

from __future__ import annotations

from verifier.speech.knowledge import words
from verifier.speech.page import NOUNS, OPENING, Page


def adjuncts(page: Page, index: int, last: int) -> int:
    """Step over time, place and hearers after a verb: "yesterday", "on June 3", "in a statement", "to Interfax"."""
    time, hearers = words("time"), words("hearers")
    while index < last:
        word, tag = page.lower[index], page.tokens[index].tag
        after = page.lower[index + 1] if index + 1 < last else ""
        if (
            (word in time and not (word == "may" and tag == "MD"))
            or (tag == "RB" and word not in ("not", "only"))
        ) or (tag == "CD" and (page.lower[index - 1] in time or after in time)):
            index += 1
        elif (
            word
            in ("the", "this", "that", "early", "late", "in", "on", "during", "at", "since", "of")
            and after in time | {"same", "the", "a", "an"}
            and _time_phrase(page, index, last)
        ):
            index = _time_phrase(page, index, last)
        elif word in ("in", "at", "during", "on", "to", "through", "after", "before", "with") and (
            end := _place(page, index, last)
        ):
            index = end
        elif word in hearers:
            index += 1
        else:
            break
    return index


def _time_phrase(page: Page, index: int, last: int) -> int:
    time = words("time")
    end = index
    while (
        end < last
        and end - index < 8
        and (
            page.lower[end] in time
            or page.lower[end] in ("the", "this", "on", "in", "at", "of", "early", "late", "same")
            or page.tokens[end].tag == "CD"
        )
    ):
        end += 1
    return end if any(page.lower[i] in time for i in range(index, end)) else 0


def _place(page: Page, index: int, last: int) -> int:
    """Return the end of a short prepositional phrase that no clause starts in: "in an interview with CNN"."""
    end = index + 1
    while (
        end < last
        and end - index < 12
        and (
            page.tokens[end].tag in NOUNS
            or page.tokens[end].tag in ("DT", "JJ", "CD", "PRP$", "POS", "HYPH", "IN", "VBN")
        )
    ):
        if page.lower[end] == "that":
            break
        end += 1
    closes = (
        end >= last
        or page.lower[end] in (",", "that", ":", ".", "”", *OPENING)
        or page.tokens[end].tag in ("PRP",)
    )
    return end if closes and end > index + 1 else 0
