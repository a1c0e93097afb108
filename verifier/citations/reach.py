"""How much of its sentence an inline source answers for, and which sentences go on with it."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from verifier.citations.rows import compiled
from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.citations.marks import Mark

_OPENING = r"[\s“\"]*(?:{describe})?(?:[Tt]he )?"  # what may stand between link word and outlet
_BLANK = re.compile(r"[\s.,;:!?”\"’')\]]*")
_SPEAKER_ROWS = frozenset(
    {"inline.told", "inline.said-to", "inline.interview", "inline.carried", "inline.quoted"}
)

_PIECES = frozenset({"inline.according", "inline.article", "inline.relays", "inline.interview"})


def shares(text: str, sentence: Span, marks: Sequence[Mark]) -> list[tuple[Span, str]]:
    """Divide a sentence between the sources that it names."""
    if len(marks) == 1:
        return [_alone(text, sentence, marks[0])]
    cuts = [_cut(text, left, right) for left, right in pairwise(marks)]
    starts = accumulate((cut.end if cut else 0 for cut in cuts), max, initial=sentence.start)
    ends = accumulate(
        (cut.start if cut else sentence.end for cut in reversed(cuts)), min, initial=sentence.end
    )
    return [_share(sentence, *both) for both in zip(starts, reversed(list(ends)), strict=True)]


def _alone(text: str, sentence: Span, mark: Mark) -> tuple[Span, str]:
    before = text[sentence.start : mark.span.start]
    links = list(compiled("{link}").finditer(before))
    leads = mark.subject or mark.rule == "inline.according"
    if (
        leads
        and links
        and compiled(_OPENING).fullmatch(before[links[-1].end() :])
        and _goes_on(text, mark, sentence)
    ):
        start = sentence.start + links[-1].end()
        return Span(start, sentence.end), f"covers the clause that “{mark.span.of(text)}” opens"
    return sentence, f"covers its sentence: {mark.reason}"


def _goes_on(text: str, mark: Mark, sentence: Span) -> bool:
    return not _BLANK.fullmatch(text[mark.span.end : sentence.end])


def _cut(text: str, left: Mark, right: Mark) -> Span | None:
    """Find where one source hands over to the next: the link word nearest the second."""
    between = text[left.span.end : right.span.start]
    links = list(compiled("{link}").finditer(between))
    if not links:
        return None
    closes_first = bool(re.match(r"\s*[;,]", between)) and links[0].start() == 0
    link = links[0] if closes_first else links[-1]
    return Span(left.span.end + link.start(), left.span.end + link.end())


def _share(sentence: Span, start: int, end: int) -> tuple[Span, str]:
    if (start, end) == (sentence.start, sentence.end):
        return sentence, "covers its sentence together with the other source named in it"
    return Span(start, end), "covers its part of a sentence that names another source as well"


def nested(text: str, sentence: Span, left: Mark, right: Mark) -> tuple[Mark, Mark] | None:
    """Return which of two sources of a sentence passes the other on, the outer one first.

    None where neither does: they stand side by side, or a link word divides the sentence.
    """
    held = left.span.overlaps(right.span)
    if not held and compiled("{link}").search(text[left.span.end : right.span.start]):
        return None
    if right.rule == "inline.relays":
        return left, right  # "Reuters, citing Interfax, reported"
    if right.rule == "inline.carried" and (held or left.rule in _PIECES):
        return right, left  # "a report by AFP carried by Georgian television"
    if left.subject and right.rule in _SPEAKER_ROWS:
        return left, right  # "Interfax reported that the minister had told NTV"
    closes = right.subject and not _goes_on(text, right, sentence)
    return (right, left) if closes and not left.subject else None


def speaks_on(text: str, sentence: Span, mark: Mark, last: Span) -> str:
    """Say how a sentence goes on with the speaker of the one before; "" where no words say so."""
    heard = text[last.start : last.end]
    speaks = mark.rule in _SPEAKER_ROWS or bool(
        compiled(r"\b(?:{speak}|quoted|cited)\b").search(_without(heard, mark, last))
    )
    for pattern in ("{spoken-first}", "{spoken-last}"):
        for hit in compiled(pattern).finditer(text[sentence.start : sentence.end]):
            who = hit["who"]
            if who.lower() == "it":
                if mark.subject:
                    return hit.group().strip(' ,.“”"')
            elif speaks and (who.lower() in {"he", "she", "they"} or _named(who, heard)):
                return hit.group().strip(' ,.“”"')
    return ""


def _without(heard: str, mark: Mark, last: Span) -> str:
    start, end = mark.span.start - last.start, mark.span.end - last.start
    return heard[: max(0, start)] + " | " + heard[max(0, end) :] if end > 0 else heard


def _named(who: str, heard: str) -> bool:
    tail = who.rsplit(maxsplit=1)[-1]
    if tail in {"The", "That", "This", "It"}:
        return False
    return bool(re.search(rf"\b{re.escape(tail)}\b", heard))
