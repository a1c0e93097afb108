"""When: the bounds of the event dates meet or do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect, Part
from verifier.model import Basis
from verifier.period import Period, describe, overlaps

if TYPE_CHECKING:
    from verifier.model import Claim

SURE = frozenset({Basis.EXPLICIT, Basis.RELATIVE, Basis.ANAPHORIC})
NARROW = 3  # days between the first and the last that an event can have been on
LONG = 366  # days; a longer stretch holds so much that meeting in it says nothing


def when(one: Claim, two: Claim) -> Part:
    """Compare the dates of the events; a date that no words give can agree, never disagree."""
    mine, theirs = one.event, two.event
    if mine is None or theirs is None:
        return Part(Aspect.WHEN, Answer.SILENT, "when.undated", "one of them is undated")
    spans = tuple((d.span,) if d.span else () for d in (mine, theirs))
    dates = f"{describe(mine.period)} and {describe(theirs.period)}"
    if not overlaps(mine.period, theirs.period):
        if mine.basis in SURE and theirs.basis in SURE:
            reason = f"{describe(mine.period)} against {describe(theirs.period)}"
            return Part(Aspect.WHEN, Answer.DISAGREES, "when.disjoint", reason, *spans)
        reason = f"{dates} do not meet, but no words of the clause give one of them"
        return Part(Aspect.WHEN, Answer.SILENT, "when.apart", reason, *spans)
    if min(_days(mine.period), _days(theirs.period)) > LONG:
        return Part(Aspect.WHEN, Answer.SILENT, "when.open", f"{dates}: too long to tell", *spans)
    same = mine.period == theirs.period
    reason = f"both {describe(mine.period)}" if same else f"{dates} may be one"
    return Part(Aspect.WHEN, Answer.AGREES, "when.meet", reason, *spans)


def apart(one: Claim, two: Claim) -> bool:
    """Tell whether the dates of two events have no day in common, whatever gives them."""
    return bool(one.event and two.event and not overlaps(one.event.period, two.event.period))


def narrow(claim: Claim) -> bool:
    """Tell whether the event is dated to a few days."""
    return claim.event is not None and _days(claim.event.period) <= NARROW


def _days(period: Period) -> int:
    if period.earliest is None or period.latest is None:
        return LONG + 1
    return (period.latest - period.earliest).days
