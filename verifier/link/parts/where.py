"""Where: the places that both name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect, Part
from verifier.link.names import Name, folded_words, names, same_name
from verifier.link.words import quoted

if TYPE_CHECKING:
    from verifier.model import Claim


def where(one: Claim, two: Claim) -> Part:
    """Compare the places; a place that the other claim names anywhere is no disagreement."""
    mine, theirs = _place(one), _place(two)
    if mine is None or theirs is None:
        return Part(Aspect.WHERE, Answer.SILENT, "where.none", "one of them names no place")
    spans = (mine.span,), (theirs.span,)
    if same_name(mine, theirs):
        reason = f"both in {mine.text}"
        return Part(Aspect.WHERE, Answer.AGREES, "where.same", reason, *spans)
    said = f"{mine.text} and {theirs.text}"
    if _names(two, mine) or _names(one, theirs):
        reason = f"{said}: one claim names both"
        return Part(Aspect.WHERE, Answer.SILENT, "where.both", reason, *spans)
    reason = f"{mine.text} against {theirs.text}"
    return Part(Aspect.WHERE, Answer.DISAGREES, "where.other", reason, *spans)


def _place(claim: Claim) -> Name | None:
    text = quoted(claim, claim.place)
    if claim.place is None or not text:
        return None
    return Name(text, claim.place, folded_words(text))


def _names(claim: Claim, place: Name) -> bool:
    return any(same_name(place, name) for name in names(claim))
