"""Dates of the clause that gives the time of another: "will be raised when they meet in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Basis, ClauseKind, Dating
from verifier.period import interval, since, until, window

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting
    from verifier.model import Timex
    from verifier.period import Period

SAME = frozenset({"when", "as", "while", "once", "where", "if"})


def from_circumstance(setting: Setting) -> Dating | None:
    """Take the date of a "when" clause, or the time before or after the one it names."""
    own, evidence = setting.candidate.clause, setting.evidence
    for clause in evidence.clauses_of(own.sentence):
        hangs = clause.kind is ClauseKind.ADVERBIAL and clause.parent == own.index
        timex = next((t for t in evidence.timexes_of(clause) if t.period), None) if hangs else None
        if timex is None or timex.period is None:
            continue
        period = _placed(setting, clause.connector, timex.period)
        if period is not None:
            return _dating(period, clause.connector, timex)
    return None


def _dating(period: Period, word: str, timex: Timex) -> Dating:
    reason = f"the clause with “{word}” gives the time: {timex.reason}"
    return Dating(period, Basis.INHERITED, "event.circumstance", reason, timex.text, timex.span)


def _placed(setting: Setting, word: str, period: Period) -> Period | None:
    if word in SAME:
        return period
    if word == "since" and setting.candidate.clause.verb.perfect and period.earliest:
        return interval(period.earliest, setting.told_on)
    if word == "before" and period.earliest:
        return until(period.earliest)
    if word != "after" or period.latest is None:
        return None
    known = setting.told_on
    if setting.modality.planned or known is None or known < period.latest:
        return since(period.latest)
    return window(period.latest, known)
