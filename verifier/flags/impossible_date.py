"""The flag `impossible-date`."""

from __future__ import annotations

from verifier.model import Basis, Claim, Dating, Finding
from verifier.period import before

HEADING = "event.heading"  # an entry may be told in the present tense
NAMED = frozenset({Basis.EXPLICIT, Basis.RELATIVE})  # an inferred date misprints nothing


def check(claim: Claim) -> Finding | None:
    """Two dates of a claim cannot both be right: told as past, yet later than its source or issue.

    So is an entry of a chronology that is dated after its own source, and a source dated after the
    issue that cites it. Such misprints are shown, never repaired.
    """
    if _after(claim.reported, claim.published):
        return _finding(
            "date.source-after-issue", "the cited source", claim.reported, claim.published
        )
    if claim.event is None or not _told_as_past(claim, claim.event):
        return None
    if _after(claim.event, claim.reported):
        return _finding("date.event-after-source", "the event", claim.event, claim.reported)
    if _after(claim.event, claim.published):
        return _finding("date.event-after-issue", "the event", claim.event, claim.published)
    return None


def _told_as_past(claim: Claim, event: Dating) -> bool:
    if claim.modality.planned:
        return False
    return event.rule == HEADING or (claim.modality.past and event.basis in NAMED)


def _after(late: Dating | None, early: Dating | None) -> bool:
    return late is not None and early is not None and before(early.period, late.period)


def _finding(rule: str, what: str, late: Dating | None, early: Dating | None) -> Finding:
    first, second = (str(d.period) if d else "" for d in (late, early))
    reason = f"{what} is dated {first}, after {second} that tells it as past"
    return Finding(
        "impossible-date", rule, reason, late.text if late else "", late.span if late else None
    )
