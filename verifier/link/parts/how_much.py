"""How much: amounts of the same counted thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect, Part
from verifier.link.figures import Figure, excludes, figures, same_thing

if TYPE_CHECKING:
    from verifier.model import Claim

NONE = Part(Aspect.HOW_MUCH, Answer.SILENT, "how-much.none", "no amount of the same thing")


def how_much(one: Claim, two: Claim) -> Part:
    """Compare the amounts pair by pair: one pair that cannot both be right is a disagreement."""
    pairs = [(m, t) for m in figures(one) for t in figures(two) if same_thing(m, t)]
    against = [(m, t) for m, t in pairs if excludes(m, t) and not _matched(m, t, pairs)]
    if against:
        return _part(Answer.DISAGREES, "how-much.disjoint", against, "against")
    agreeing = [(m, t) for m, t in pairs if not excludes(m, t)]
    return _part(Answer.AGREES, "how-much.meet", agreeing, "and") if agreeing else NONE


def _matched(mine: Figure, theirs: Figure, pairs: list[tuple[Figure, Figure]]) -> bool:
    """Tell whether one of two amounts finds its like in another amount of the other claim."""
    return any((m == mine or t == theirs) and not excludes(m, t) for m, t in pairs)


def _part(answer: Answer, rule: str, pairs: list[tuple[Figure, Figure]], word: str) -> Part:
    told = dict.fromkeys(_told(m.quantity.text, word, t.quantity.text) for m, t in pairs)
    reason = f"{'; '.join(told)}: same thing counted"
    return Part(
        Aspect.HOW_MUCH,
        answer,
        rule,
        reason,
        tuple(m.quantity.span for m, _ in pairs),
        tuple(t.quantity.span for _, t in pairs),
    )


def _told(one: str, word: str, two: str) -> str:
    return f"both “{one}”" if one == two else f"“{one}” {word} “{two}”"
