"""Scare quotes: a word or two in quotation marks that are neither a name nor a speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.pattern import Match

if TYPE_CHECKING:
    from verifier.model import Token

OPEN = {"“": "”", "«": "»", '"': '"', "‘": "’"}
LONGEST = 3  # words; a longer quotation is speech, and speech has its own floor
SENTENCE_END = frozenset((".", "!", "?"))


@frozen
class Scare:
    """The rule and reason for a word in scare quotes."""

    rule: str = "distance.quotes"
    because: str = "the quotation marks keep {cue} at arm's length"


def scare_quotes(tokens: tuple[Token, ...]) -> tuple[Match, ...]:
    """Find the scare quotes of a sentence, the marks left out."""
    found, place = [], 0
    while place < len(tokens):
        close = _closing(tokens, place) if tokens[place].text in OPEN else -1
        if close < 0:
            place += 1
            continue
        inside = Match(place + 1, close - 1)
        if _is_scare(tokens, inside):
            found.append(inside)
        place = close + 1
    return tuple(found)


def _closing(tokens: tuple[Token, ...], place: int) -> int:
    mark = OPEN[tokens[place].text]
    for at in range(place + 1, len(tokens)):
        if tokens[at].text == mark:
            return at
    return -1


def _is_scare(tokens: tuple[Token, ...], inside: Match) -> bool:
    words = [t for t in tokens[inside.first : inside.last + 1] if t.text[:1].isalnum()]
    if not words or len(words) > LONGEST:
        return False
    if words[0].text[:1].isupper() or tokens[inside.last].text == ",":
        return False  # a name, a title, or a speech broken off by its cue
    return inside.first > 1 or tokens[inside.last].text not in SENTENCE_END
