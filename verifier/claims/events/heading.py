"""Chronologies: the date on a line of its own dates what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.events.lexicon import punctual
from verifier.model import Basis, Dating, Tense, Timex
from verifier.period import Period, interval, since, until, window

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting


def from_heading(setting: Setting) -> Dating | None:
    """Take the date of the heading for a clause that names none."""
    heading = setting.evidence.heading(setting.candidate.span)
    if heading is None:
        return None
    inside = (t for t in setting.evidence.timexes_within(heading.span) if t.period)
    timex = next(inside, None)
    if timex is None or timex.period is None:
        return None
    return _of(setting, timex, timex.period)


def _runs_on(setting: Setting, period: Period) -> Period | None:
    """Run from what somebody tells of before in the same sentence: "were cracked in May, and …"."""
    if setting.tense is not Tense.PAST or not setting.quoted or not setting.earlier:
        return None
    before, tokens = setting.earlier[-1], setting.evidence.parse.tokens
    start = before.dating.period
    same = tokens[setting.evidence.parse.at(before.span.start)].sentence
    if same != setting.candidate.clause.sentence or not start.latest or not period.earliest:
        return None
    inner = not start.lasts and start.latest < period.earliest
    return interval(start, period if not period.lasts else period.latest) if inner else None


def _of(setting: Setting, timex: Timex, period: Period) -> Dating:
    reason = f"the heading “{timex.text}” dates the entry"
    if joined := _runs_on(setting, period):
        return Dating(joined, Basis.INHERITED, "event.heading", f"{reason}, from what was told on")
    had = setting.candidate.clause.verb.perfect and setting.tense is Tense.PAST
    if had and period.earliest:
        period, reason = until(period.earliest), f"{reason}; had happened by then"
    elif setting.modality.planned and period.earliest:
        period, reason = since(period.earliest), f"{reason}; a plan, so from then on"
    elif period.lasts and punctual(setting.lemma):
        period, reason = window(period.earliest, period.latest), f"{reason}; one act in it"
    return Dating(period, Basis.INHERITED, "event.heading", reason, timex.text, timex.span)
