"""Finite verb groups of a sentence: where each predicate has its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.finite import AUXILIARY, is_finite
from verifier.cues.words import BARE, MARKS, MODAL, is_adverb, is_participle

if TYPE_CHECKING:
    from verifier.model import Token


@frozen
class Group:
    """A finite verb with its auxiliaries and the adverbs before and among them."""

    first: int  # index in the sentence, adverbs before the verb included
    finite: int  # the finite verb itself
    last: int  # the main verb


def groups(tokens: tuple[Token, ...]) -> tuple[Group, ...]:
    """Find the finite verb groups of a sentence in order."""
    found: list[Group] = []
    place = 0
    while place < len(tokens):
        if is_finite(tokens, place):
            last = _end(tokens, place)
            floor = found[-1].last + 1 if found else 0
            found.append(Group(_begin(tokens, place, floor), place, last))
            place = last
        place += 1
    return tuple(found)


def _begin(tokens: tuple[Token, ...], place: int, floor: int) -> int:
    first = place
    while first > floor and is_adverb(tokens[first - 1]):
        first -= 1
    return first


def _end(tokens: tuple[Token, ...], place: int) -> int:
    """Follow the auxiliaries to the main verb: "were said to have discussed" ends at "said"."""
    last, at = place, place
    while tokens[last].lower in AUXILIARY and at + 1 < len(tokens):
        at += 1
        token = tokens[at]
        if is_adverb(token) or token.text in MARKS:
            continue
        verbal = token.tag in ("VB", "VBG") or is_participle(token) or token.lower in BARE
        if not verbal and not (token.tag == "VBP" and tokens[place].lower in MODAL):
            break
        last = at
    return last
