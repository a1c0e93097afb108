"""Fit a named date to its clause: a plan lies after the telling, a happening before it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Basis, Dating, Tense, Timex
from verifier.period import Period, Shape, before, interval, since, until, window

NEAR = timedelta(days=14)  # from a day so near, "since" is counted to the day of the issue
SIDES = frozenset({"after", "before", "since"})

if TYPE_CHECKING:
    from datetime import date

    from verifier.claims.events.setting import Setting


def fitted(setting: Setting, timex: Timex, period: Period) -> Dating:
    """Cut a period at the day of the telling."""
    dating = Dating(
        period, timex.basis, f"event.{timex.rule}", timex.reason, timex.text, timex.span
    )
    beside = side(setting, timex)
    if beside == "after" and period.latest:
        return _after(setting, dating, period.latest)
    if beside == "before" and period.earliest:
        return _before(setting, dating, period.earliest)
    if beside == "since" and period.earliest and setting.issue:
        return _since(setting, dating, period)
    if setting.ahead:
        return _ahead(setting, dating)
    if timex.relation == "since" and setting.month_of_issue and period.earliest:
        return _up_to_now(setting, dating)
    return _past(setting, dating)


def side(setting: Setting, timex: Timex) -> str:
    """Return "after", "before" or "since": on which side of this the dated happening lies.

    "after the vote on May 3", "before leaving port on May 3"; "" where it dates the clause itself.
    """
    parse = setting.evidence.parse
    at = parse.within(timex.span)[0]
    while timex.span.contains(at.span) and at.head != at.index:
        at = parse.tokens[at.head]
    ends = {setting.candidate.clause.head, setting.candidate.clause.verb.main}
    while at.index not in ends and (at.pos == "NOUN" or at.dep.startswith("advcl")):
        words = {parse.tokens[c].lower for c in parse.children[at.index]}
        if words & SIDES:
            return min(words & SIDES)
        if at.head == at.index:
            break
        at = parse.tokens[at.head]
    return ""


def _before(setting: Setting, dating: Dating, day: date) -> Dating:
    reason = f"{dating.reason}; this comes before it"
    start = setting.prior.dating.period.earliest if setting.prior else None
    if start is None or start > day:
        return evolve(dating, period=until(day), reason=reason)
    reason = f"{reason}, and not before what was told"
    return evolve(dating, period=window(start, day), reason=reason)


def _after(setting: Setting, dating: Dating, day: date) -> Dating:
    reason = f"{dating.reason}; this comes after it"
    known = setting.told_on
    if setting.modality.planned or known is None or known <= day:
        return evolve(dating, period=since(day), reason=reason)
    return evolve(dating, period=window(day, known), reason=reason)


def _since(setting: Setting, dating: Dating, start: Period) -> Dating:
    known = setting.spoken_on or setting.issue
    reason = f"{dating.reason}; this goes on from it up to {known}"
    return evolve(dating, period=interval(start, known), reason=reason)


def _end(setting: Setting, start: Period) -> tuple[date, str] | None:
    """Return until when "since" is counted where that is not the issue, and what happened then."""
    entry, spoken = setting.entry, setting.spoken_on
    if entry and entry.latest:
        return entry.latest, "the entry"
    if spoken:
        return spoken, "the speech"
    prior, verb = setting.prior, setting.candidate.clause.verb
    had = verb.perfect and setting.tense is Tense.PAST and not setting.quoted
    begun = prior.dating.period.earliest if prior and had else None
    return (begun, "what was told") if begun and start.earliest and start.earliest < begun else None


def _up_to_now(setting: Setting, dating: Dating) -> Dating:
    start, end = dating.period.start or dating.period, setting.month_of_issue
    if end and before(end, start):
        return dating  # later than its own issue: another flag says so
    if told := _end(setting, start):
        reason = f"{dating.reason}, up to {told[1]} of {told[0]}"
        return evolve(dating, period=interval(start, told[0]), reason=reason)
    issue = setting.issue
    near = start.shape is Shape.DAY and issue and start.earliest
    if near and issue and start.earliest and timedelta() <= issue - start.earliest <= NEAR:
        return evolve(
            dating, period=interval(start, issue), reason=f"{dating.reason}, up to the issue"
        )
    reason = f"{dating.reason}, up to the month of the issue"
    return evolve(dating, period=interval(start, end), reason=reason)


def _ahead(setting: Setting, dating: Dating) -> Dating:
    today = _spoken_on(setting)
    period = dating.period
    if today is None or period.latest is None:
        return dating
    if period.earliest is None:
        return _deadline(dating, today, period.latest)
    if (
        period.shape is Shape.WINDOW
        and period.earliest == setting.issue
        and today < period.earliest
    ):
        return evolve(
            dating,
            period=window(today, period.latest),
            reason=f"{dating.reason}, from the day of speaking",
        )
    if not period.earliest < today <= period.latest:
        return dating
    reason = f"{dating.reason}; a plan, so not before {today}"
    return evolve(dating, period=interval(today, period.latest), reason=reason)


def _deadline(dating: Dating, today: date, latest: date) -> Dating:
    if latest < today:
        return dating
    reason = f"{dating.reason}; a plan, so not before {today}"
    return evolve(dating, period=window(today, latest), reason=reason)


def _spoken_on(setting: Setting) -> date | None:
    """Return the day from which a plan counts: of the report that quotes it, else of the issue."""
    if setting.spoken_on:
        return setting.spoken_on
    if setting.entry:
        return setting.entry.latest
    if setting.chain.speech and setting.report and setting.report.latest:
        return setting.report.latest
    return setting.issue


def _past(setting: Setting, dating: Dating) -> Dating:
    known, period = setting.told_on, dating.period
    happened = setting.tense is Tense.PAST or setting.candidate.clause.verb.perfect
    if known is None or not happened or dating.basis is not Basis.RELATIVE or period.lasts:
        return dating
    if (
        period.earliest is None
        or period.latest is None
        or not period.earliest <= known < period.latest
    ):
        return dating
    reason = f"{dating.reason}; told as past, so not after {known}"
    return evolve(dating, period=window(period.earliest, known), reason=reason)
