"""Quotations without a cue of their own: they go on with the speaker of the quotation before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import SpeechKind
from verifier.speech.found import Found
from verifier.speech.page import STOPS

if TYPE_CHECKING:
    from verifier.speech.page import Page

LONG = 4  # words; shorter quotations are names or words kept at a distance
SPOKEN = frozenset((SpeechKind.SAY, SpeechKind.REPORT))
REASON = "a quotation without a speaker goes on with the one before it"


def follow(page: Page, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Give each uncovered quotation of whole sentences to the speaker before it.

    Within a paragraph, and where a paragraph left the quotation open, it belongs to the same
    utterance; a paragraph of its own makes a new one with the same source and cue.
    """
    results = list(found)
    near = _by_paragraph(page, results)
    for quotation in page.quotations:
        first, here = quotation.first, page.paragraphs[quotation.first]
        places = (*near.get(here - 1, ()), *near.get(here, ()))
        loose = len(quotation) >= LONG and _starts(page, first)
        if not loose or _covered(results, places, first, quotation.last):
            continue
        holder = _speaker_before(page, results, places, first)
        if holder is None:
            continue
        before, piece = results[holder], (first, quotation.last + 1)
        if quotation.continues or page.paragraphs[before.cue[0]] == here:
            results[holder] = evolve(before, content=(*before.content, piece))
        else:
            holder = len(results)
            results.append(_more(before, piece))
        near.setdefault(here, []).append(holder)
    return tuple(results)


def _more(before: Found, piece: tuple[int, int]) -> Found:
    rule = "quote.follow"
    return Found(before.source, before.cue, (piece,), SpeechKind.SAY, rule, REASON)


def _by_paragraph(page: Page, found: list[Found]) -> dict[int, list[int]]:
    """List for each paragraph the findings with content in it."""
    near: dict[int, list[int]] = {}
    for place, one in enumerate(found):
        for number in {page.paragraphs[first] for first, _ in one.content if first >= 0}:
            near.setdefault(number, []).append(place)
    return near


def _starts(page: Page, index: int) -> bool:
    """Tell whether a quotation starts a sentence."""
    if index == 0 or page.lower[index - 1] in STOPS:
        return True
    before = page.tokens[index - 1].sentence
    return any(token.sentence != before for token in page.tokens[index : index + 2])


def _covered(found: list[Found], places: tuple[int, ...], first: int, last: int) -> bool:
    """Tell whether half of a quotation lies in the content of some speech."""
    spans = (span for place in set(places) for span in found[place].content)
    held = sum(max(0, min(b, last) - max(a, first)) for a, b in spans)
    return 2 * held >= last - first


def _speaker_before(
    page: Page, found: list[Found], places: tuple[int, ...], start: int
) -> int | None:
    """Return which speech a quotation goes on with: the nearest before it that has a speaker."""
    best, reached = None, -1
    for place in dict.fromkeys(places):
        speech = found[place]
        end = max(b for _, b in speech.content)
        same = page.paragraphs[start] == page.paragraphs[speech.cue[0]]
        quoted = any(page.quoted[a] >= 0 or page.quoted[b - 1] >= 0 for a, b in speech.content)
        fits = speech.source is not None and speech.kind in SPOKEN and (quoted or same)
        if fits and reached < end <= start:
            best, reached = place, end
    return best
