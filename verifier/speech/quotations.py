"""Quotations without a cue of their own: they go on with the speaker of the quotation before them."""

from __future__ import annotations

from attrs import evolve

from verifier.model import SpeechKind
from verifier.speech.found import Found
from verifier.speech.page import STOPS, Page

LONG = 4  # words; shorter quotations are names or words kept at a distance


def follow(page: Page, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Give each uncovered quotation of whole sentences to the speaker before it.

    Within a paragraph, and where a paragraph left the quotation open, it belongs to the same utterance;
    a paragraph of its own makes a new one with the same source and cue.
    """
    results = list(found)
    for number, quotation in enumerate(page.quotations):
        if (
            len(quotation) < LONG
            or not _starts(page, quotation.first)
            or _covered(page, results, quotation.first, quotation.last)
        ):
            continue
        holder = _speaker_before(page, results, number)
        if holder is None:
            continue
        piece = (quotation.first, quotation.last + 1)
        before = results[holder]
        same = (
            quotation.continues
            or page.paragraphs[before.cue[0]] == page.paragraphs[quotation.first]
        )
        if same:
            results[holder] = evolve(before, content=(*before.content, piece))
        else:
            results.append(
                Found(
                    before.source,
                    before.cue,
                    (piece,),
                    SpeechKind.SAY,
                    "quote.follow",
                    "a quotation without a speaker goes on with the one before it",
                )
            )
    return tuple(results)


def _starts(page: Page, index: int) -> bool:
    """Tell whether a quotation starts a sentence."""
    return (
        index == 0
        or page.tokens[index].sentence != page.tokens[index - 1].sentence
        or page.lower[index - 1] in STOPS
        or (
            index + 1 < len(page.tokens)
            and page.tokens[index + 1].sentence != page.tokens[index - 1].sentence
        )
    )


def _covered(page: Page, found: list[Found], first: int, last: int) -> bool:
    """Tell whether half of a quotation lies in the content of some speech, or its own sentence names a cue."""
    held = sum(max(0, min(b, last) - max(a, first)) for f in found for a, b in f.content)
    return 2 * held >= last - first


def _speaker_before(page: Page, found: list[Found], number: int) -> int | None:
    """Return which speech the quotation goes on with: the nearest quotation before it, in this or the last paragraph."""
    start = page.quotations[number].first
    best, place = None, -1
    for index, speech in enumerate(found):
        if speech.source is None or speech.kind not in (SpeechKind.SAY, SpeechKind.REPORT):
            continue
        end = max(b for _, b in speech.content)
        near = page.paragraphs[start] - page.paragraphs[min(end, start) - 1] <= 1
        quoted = any(page.quoted[a] >= 0 or page.quoted[b - 1] >= 0 for a, b in speech.content)
        if (
            place < end <= start
            and near
            and (quoted or page.paragraphs[start] == page.paragraphs[speech.cue[0]])
        ):
            best, place = index, end
    return best
