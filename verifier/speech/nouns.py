"""Attributions whose cue is a noun: "the ministry's claim that …", "reports that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech.cueword import is_cue
from verifier.speech.extent import right_end
from verifier.speech.found import Found
from verifier.speech.knowledge import words
from verifier.speech.page import AUXILIARIES
from verifier.speech.phrases import PHRASE, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.page import Page

Range = tuple[int, int]

DENIALS = frozenset(("denial", "denials"))
THOUGHTS = frozenset(
    "belief fear fears hope hopes concern concerns view opinion idea perception suspicion "
    "suspicions speculation prediction predictions conclusion".split()
)
CONTINUES = frozenset(", and but or that which who when while as if because where what how".split())


def find(page: Page) -> Iterator[Found]:
    """Yield the attributions that a noun of saying makes with its "that" clause."""
    nouns = words("claim-noun")
    for index in range(len(page.tokens) - 2):
        if page.lower[index] not in nouns or page.skipped[index] or _verb(page, index):
            continue
        that = _that(page, index)
        if that is None or not page.clause_starts(that + 1, page.sentence(index).last):
            continue
        yield Found(
            source=_holder(page, index, that),
            cue=(index, index + 1),
            content=((that + 1, _end(page, index, that)),),
            kind=_kind(page.lower[index]),
            rule=f"noun.{page.lower[index]}",
            reason=f"“{page.lower[index]} that …” tells what is said or thought",
        )


def _verb(page: Page, index: int) -> bool:
    """Tell the verb in "the paper reports that" from the noun in "its findings that"."""
    held = index > 0 and (
        (page.tokens[index - 1].tag in ("POS", "PRP$", "DT", "JJ") and not _daily(page, index - 1))
        or page.lower[index - 1] in ("the", "a", "any", "no")
    )
    return is_cue(page, index) and not held


def _daily(page: Page, index: int) -> bool:
    """Tell the outlet in "one Russian daily reports" from an adjective."""
    return page.lower[index] in words("outlet-noun")


def _that(page: Page, index: int) -> int | None:
    """Return the index of "that": directly behind the noun, or behind "by X" or "from X"."""
    if page.lower[index + 1] == "that" and page.tokens[index + 1].tag != "WDT":
        return index + 1
    if page.lower[index + 1] in ("by", "from", "of"):
        holder = phrase(page, index + 2, page.sentence(index).last)
        if holder and page.lower[holder[1] : holder[1] + 1] == ("that",):
            return holder[1]
    return None


def _holder(page: Page, index: int, that: int) -> Range | None:
    """Return who holds the claim: "by X" behind the noun, or the possessor before it."""
    if that > index + 1:
        return index + 2, that
    first = page.sentence(index).first
    for left in range(index - 1, max(first, index - 4) - 1, -1):
        if page.tokens[left].tag == "PRP$":
            return left, left + 1
        if page.tokens[left].tag == "POS":
            return _possessor(page, left, first)
    return None


def _possessor(page: Page, mark: int, first: int) -> Range | None:
    start = mark
    while start > first and page.tokens[start - 1].tag in PHRASE - {"POS"}:
        start -= 1
    return (start, mark) if start < mark else None


def _end(page: Page, noun: int, that: int) -> int:
    """Return where the clause ends: with the sentence, or before the verb of the noun."""
    end = right_end(page, that + 1, noun)
    first = next((i for i in range(that + 1, end) if page.finite(i)), end)
    group = first
    while group < end and (
        page.lower[group] in AUXILIARIES
        or page.tokens[group].tag in ("RB", "MD")
        or page.lower[group] in ("been", "be")
    ):
        group += 1
    group += group < end and page.tokens[group].tag.startswith("VB")
    for index in range(group, end):
        if page.lower[index] in CONTINUES:
            break
        if page.finite(index) and page.tokens[index].tag != "VBP":
            return index
    return end


def _kind(word: str) -> SpeechKind:
    if word in DENIALS:
        return SpeechKind.DENY
    return SpeechKind.THINK if word in THOUGHTS else SpeechKind.SAY
