"""Steps of one chain that the grammar sets side by side: "…, X reported, citing Y", "…, a charge that Y denies"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import SpeechKind
from verifier.speech.knowledge import words

if TYPE_CHECKING:
    from verifier.speech.found import Found
    from verifier.speech.page import Page

CITING = frozenset(("citing", "quoting"))
NEAR = 8  # tokens between a verb of saying and "citing"


def nest(page: Page, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Make the source that somebody cites a step inside what he says, and a denial one of what was said before."""
    results = list(found)
    for place, one in enumerate(results):
        if page.lower[one.cue[0]] in CITING and one.source is not None:
            _cite(page, results, place)
        elif one.kind is SpeechKind.DENY and (outer := _denied(page, results, one)) is not None:
            results[place] = evolve(one, content=outer.content)
    return tuple(results)


def _cite(page: Page, results: list[Found], place: int) -> None:
    """Give "citing Y" the content of the verb before it, and let that verb hold the citing words."""
    one = results[place]
    sentence = page.tokens[one.cue[0]].sentence
    before = [
        (0 <= one.cue[0] - other.cue[1] <= NEAR, other.cue[1], index)
        for index, other in enumerate(results)
        if index != place
        and page.tokens[other.cue[0]].sentence == sentence
        and other.source is not None
    ]
    near, _, index = max(before, default=(False, 0, 0))
    if not near or one.source is None:
        return
    outer = results[index]
    results[place] = evolve(one, content=outer.content)
    if not any(first <= one.cue[0] < last for first, last in outer.content):
        cited = (one.cue[0], max(one.source[1], one.cue[1]))
        results[index] = evolve(outer, content=tuple(sorted((*outer.content, cited))))


def _denied(page: Page, results: list[Found], one: Found) -> Found | None:
    """Return the speech that "…, a charge that the ministry denies" denies."""
    first, last = one.content[0]
    noun = any(page.lower[i] in words("claim-noun") for i in range(first, last))
    if last - first > 3 or not noun or first == 0 or page.lower[first - 1] != ",":
        return None
    return next(
        (
            o
            for o in reversed(results)
            if o is not one and o.cue[1] < first and any(b >= first - 1 for _, b in o.content)
        ),
        None,
    )
