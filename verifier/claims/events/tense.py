"""Dates that only the tense gives: plans, present states, and what has happened up to now."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.claims.events.lexicon import punctual
from verifier.claims.events.own import beyond, is_base
from verifier.model import Basis, Dating, Tense
from verifier.period import Shape, interval, month, since, until

if TYPE_CHECKING:
    from datetime import date

    from verifier.claims.events.setting import Setting, Told

ALWAYS = frozenset({"long", "always", "often", "traditionally", "repeatedly", "historically"})
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
STILL = frozenset({"still", "now", "currently"})


def from_plan(setting: Setting) -> Dating | None:
    """Date what has not happened yet from the day of speaking, else from the issue, on."""
    if not setting.modality.planned:
        return None
    if _pending(setting) and setting.month_of_issue:
        reason = "has not happened yet: a state in the month of the issue"
        return Dating(setting.month_of_issue, Basis.INFERRED, "event.pending", reason)
    report = setting.report.latest if setting.chain.speech and setting.report else None
    start = setting.spoken_on or report or setting.issue
    if start is None:
        return None
    what = "the speech" if setting.spoken_on else "the report" if report else "the issue"
    reason = f"not happened yet, so from {what} of {start} on"
    return Dating(since(start), Basis.INFERRED, "event.plan", reason)


def _pending(setting: Setting) -> bool:
    """Tell whether a clause says what is still missing: "has yet to arrive"."""
    words = [t.lower for t in setting.tokens]
    return any(pair == ("yet", "to") for pair in pairwise(words))


def _counted(setting: Setting) -> Dating | None:
    """Date a count of this year up to the issue: "the fourth ship to be seized in 1998"."""
    if not any(t.tag == "JJS" or t.lower in ORDINALS for t in setting.tokens):
        return None
    issue = setting.issue
    for timex in setting.timexes:
        inside = timex.period and timex.period.shape is Shape.YEAR and timex.relation == "in"
        if issue and inside and timex.value == str(issue.year):
            reason = "counted in this year, up to the month of the issue"
            period = interval(month(issue.year, 1), setting.month_of_issue)
            return Dating(period, timex.basis, "event.count", reason, timex.text, timex.span)
    return None


def from_present(setting: Setting) -> Dating | None:
    """Date a present state to the month of the issue."""
    verb, this_month = setting.candidate.clause.verb, setting.month_of_issue
    if this_month is None or verb.perfect:
        return None
    if setting.tense is Tense.PRESENT and (counted := _counted(setting)):
        return counted
    if setting.tense in {Tense.PRESENT, Tense.MODAL} or _reported_state(setting):
        reason = "a state at the time of telling: the month of the issue"
        return Dating(this_month, Basis.INFERRED, "event.present", reason)
    return None


def _reported_state(setting: Setting) -> bool:
    """Tell whether a past tense only follows the verb of saying: "said it was still open"."""
    return bool(setting.chain.speech) and any(t.lower in STILL for t in setting.tokens)


def from_perfect(setting: Setting) -> Dating | None:
    """Date what has happened to the time from the happening told before up to the issue."""
    verb, issue = setting.candidate.clause.verb, setting.issue
    if not verb.perfect or setting.tense is not Tense.PRESENT or issue is None:
        return None
    if based := _based(setting):
        return based
    if any(t.lower in ALWAYS for t in setting.tokens):
        reason = "has been so for long, up to the issue"
        return Dating(until(issue), Basis.INFERRED, "event.perfect", reason)
    for timex in setting.timexes:
        if (
            timex.period and timex.period.lasts and not beyond(setting, timex)
        ):  # "so far", as the words are read
            rule = f"event.{timex.rule}"
            return Dating(timex.period, timex.basis, rule, timex.reason, timex.text, timex.span)
    prior = _since(setting) or setting.prior
    if (
        prior is None
        or prior.dating.period.earliest is None
        or prior.dating.period.earliest > issue
    ):
        return _unanchored(setting, issue)
    reason = f"after “{prior.root.text or prior.verb}”, up to the issue"
    return Dating(
        interval(prior.dating.period.earliest, issue), Basis.INHERITED, "event.perfect", reason
    )


def _based(setting: Setting) -> Dating | None:
    """Date a change from the day of the amount that it counts from: "risen from 9 in 1996"."""
    for timex in setting.timexes:
        start = timex.period
        if start and start.earliest and is_base(setting, timex):
            reason = f"changed from the amount of {timex.text}, up to the month of the issue"
            period = interval(start, setting.month_of_issue)
            return Dating(period, Basis.RELATIVE, "event.changed", reason, timex.text, timex.span)
    return None


def _unanchored(setting: Setting, issue: date) -> Dating:
    """Date what has happened at some time: one act up to the issue, a state to its month."""
    this_month = setting.month_of_issue
    if this_month is None or punctual(setting.lemma):
        return Dating(until(issue), Basis.INFERRED, "event.perfect", "has happened by the issue")
    reason = "tells how things have come to stand: the month of the issue"
    return Dating(this_month, Basis.INFERRED, "event.perfect", reason)


def _since(setting: Setting) -> Told | None:
    """Return what was told last for "ever since", where the words give no date of their own."""
    dated = any(t.relation == "since" or "since" in t.text.lower() for t in setting.timexes)
    after = setting.evidence.parse.tokens[setting.candidate.clause.first + 1 :]
    ends = zip(setting.tokens, after, strict=False)
    alone = any(t.lower == "since" and not next_one.text.isalnum() for t, next_one in ends)
    return setting.earlier[-1] if alone and not dated and setting.earlier else None
