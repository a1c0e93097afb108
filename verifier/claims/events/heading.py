"""Chronologies: the date on a line of its own dates what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.events.lexicon import punctual
from verifier.model import Basis, Dating, Tense, Timex
from verifier.period import Period, since, until, window

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


def _of(setting: Setting, timex: Timex, period: Period) -> Dating:
    reason = f"the heading “{timex.text}” dates the entry"
    had = setting.candidate.clause.verb.perfect and setting.tense is Tense.PAST
    if had and period.earliest:
        period, reason = until(period.earliest), f"{reason}; had happened by then"
    elif setting.modality.planned and period.earliest:
        period, reason = since(period.earliest), f"{reason}; a plan, so from then on"
    elif period.lasts and punctual(setting.lemma):
        period, reason = window(period.earliest, period.latest), f"{reason}; one act in it"
    return Dating(period, Basis.INHERITED, "event.heading", reason, timex.text, timex.span)
