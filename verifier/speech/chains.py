"""Steps of a chain that the grammar sets side by side: "…, X reported, citing Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import SpeechKind
from verifier.speech.knowledge import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.speech.found import Found
    from verifier.speech.page import Page

CITING = frozenset(("citing", "quoting"))
NEAR = 8  # tokens between a verb of saying and "citing"
SHORT = 3  # tokens of "a charge"


def nest(page: Page, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Make a cited source a step inside what is said, and a denial one of what was said before.

    "X reported, citing Y": the words of X hold the words of Y. "…, a charge that Z denies": what
    Z denies is what was charged.
    """
    results = list(found)
    nearby: dict[int, list[int]] = {}
    for place, one in enumerate(results):
        nearby.setdefault(page.tokens[one.cue[0]].sentence, []).append(place)
    for place, one in enumerate(found):
        others = [p for p in nearby[page.tokens[one.cue[0]].sentence] if p != place]
        if page.lower[one.cue[0]] in CITING and one.source is not None:
            _cite(results, place, others)
        elif one.kind is SpeechKind.DENY and (outer := _denied(page, results, one, others)):
            results[place] = evolve(one, content=outer.content)
    return tuple(results)


def _cite(results: list[Found], place: int, others: Sequence[int]) -> None:
    """Give "citing Y" the content of the verb before it, and let that verb hold these words."""
    one = results[place]
    near = [p for p in others if 0 <= one.cue[0] - results[p].cue[1] <= NEAR and results[p].source]
    if not near or one.source is None:
        return
    index = max(near, key=lambda p: results[p].cue)
    outer = results[index]
    results[place] = evolve(one, content=outer.content)
    if not any(first <= one.cue[0] < last for first, last in outer.content):
        cited = (one.cue[0], max(one.source[1], one.cue[1]))
        results[index] = evolve(outer, content=tuple(sorted((*outer.content, cited))))


def _denied(page: Page, results: list[Found], one: Found, others: Sequence[int]) -> Found | None:
    """Return the speech that "…, a charge that the ministry denies" denies."""
    first, last = one.content[0]
    noun = any(page.lower[i] in words("claim-noun") for i in range(first, last))
    if last - first > SHORT or not noun or first == 0 or page.lower[first - 1] != ",":
        return None
    reach = (p for p in reversed(others) if any(b >= first - 1 for _, b in results[p].content))
    return next((results[p] for p in reach if results[p].cue[1] < first), None)
