"""Dates that a past clause inherits from the happening told before it."""

from __future__ import annotations

from attrs import evolve

from verifier.claims.events.lexicon import punctual, telling
from verifier.claims.events.report import within_report
from verifier.claims.events.setting import Setting, Told, content
from verifier.model import Basis, Dating, Tense
from verifier.period import interval, until, window


def from_telling(setting: Setting) -> Dating | None:
    """Date words given or withheld between the end of what they are about and the report."""
    prior, known = setting.prior, setting.told_on
    if prior is None or known is None or not telling(setting.lemma, content(setting.tokens)):
        return None
    over = prior.dating.period.ends[0]
    if over is None or over > known:
        return None
    reason = f"speaks of “{prior.root.text or prior.verb}”, so after its end and not after {known}"
    return Dating(window(over, known), Basis.INHERITED, "event.telling", reason)


def from_report(setting: Setting) -> Dating | None:
    """Date what a report tells as past to the time up to it: that is all that is known."""
    known = setting.report.latest if setting.report else None
    if known is None or setting.tense is not Tense.PAST:
        return None
    reason = f"told as past in the report of {known}, so not later"
    return Dating(until(known), Basis.INFERRED, "event.report", reason)


def from_narrative(setting: Setting) -> Dating | None:
    """Take over the date of the last happening told before in the same item."""
    prior = setting.prior
    if prior is None:
        return None
    if _never(setting) and prior.dating.period.earliest and setting.month_of_issue:
        period = interval(prior.dating.period.start or prior.dating.period, setting.month_of_issue)
        return Dating(
            period, Basis.INHERITED, "event.never", "from the happening before up to the issue"
        )
    return _inherited(setting, prior)


def _never(setting: Setting) -> bool:
    return any(t.lower == "never" for t in setting.tokens)


def _inherited(setting: Setting, prior: Told) -> Dating:
    dating = prior.root
    reason = (
        f"no date of its own: told together with “{dating.text or prior.verb}” ({dating.reason})"
    )
    period = dating.period
    if period.lasts and punctual(setting.lemma):
        period, reason = (
            within_report(setting, window(period.earliest, period.latest)),
            f"one act in it; {reason}",
        )
    return evolve(
        dating, period=period, basis=Basis.INHERITED, rule="event.narrative", reason=reason
    )
