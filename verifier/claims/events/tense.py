"""Dates that only the tense gives: plans, present states, and what has happened up to now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Basis, Dating, Tense
from verifier.period import interval, since, until

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting

STILL = frozenset({"still", "now", "currently"})


def from_plan(setting: Setting) -> Dating | None:
    """Date what has not happened yet from the day of speaking, else from the issue, on."""
    if not setting.modality.planned:
        return None
    spoken = setting.report.latest if setting.chain.speech and setting.report else None
    start = spoken or setting.issue
    if start is None:
        return None
    what = "the report" if spoken else "the issue"
    reason = f"not happened yet, so from {what} of {start} on"
    return Dating(since(start), Basis.INFERRED, "event.plan", reason)


def from_present(setting: Setting) -> Dating | None:
    """Date a present state to the month of the issue."""
    verb, month = setting.candidate.clause.verb, setting.month_of_issue
    if month is None or verb.perfect:
        return None
    if setting.tense is Tense.PRESENT or setting.tense is Tense.MODAL or _reported_state(setting):
        reason = "a state at the time of telling: the month of the issue"
        return Dating(month, Basis.INFERRED, "event.present", reason)
    return None


def _reported_state(setting: Setting) -> bool:
    """Tell whether a past tense only follows the verb of saying: "said it was still open"."""
    return bool(setting.chain.speech) and any(t.lower in STILL for t in setting.tokens)


def from_perfect(setting: Setting) -> Dating | None:
    """Date what has happened to the time from the happening told before up to the issue."""
    verb, issue = setting.candidate.clause.verb, setting.issue
    if not verb.perfect or setting.tense is not Tense.PRESENT or issue is None:
        return None
    for timex in setting.timexes:
        if timex.period is not None and timex.period.lasts:  # "so far", as the words are read
            rule = f"event.{timex.rule}"
            return Dating(timex.period, timex.basis, rule, timex.reason, timex.text, timex.span)
    prior = setting.prior
    if (
        prior is None
        or prior.dating.period.earliest is None
        or prior.dating.period.earliest > issue
    ):
        return Dating(until(issue), Basis.INFERRED, "event.perfect", "has happened by the issue")
    reason = f"after “{prior.root.text or prior.verb}”, up to the issue"
    return Dating(
        interval(prior.dating.period.earliest, issue), Basis.INHERITED, "event.perfect", reason
    )
