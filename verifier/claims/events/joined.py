"""Lengths joined to an end or a start: "a six-day visit that concluded earlier this week"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.claims.events.own import from_own_words
from verifier.claims.events.report import within_report
from verifier.language.antecedent import antecedent
from verifier.model import Basis, Clause, ClauseKind, Dating, Timex, TimexType
from verifier.period import lasting

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting

ENDING = frozenset({"conclude", "end", "finish", "close", "wind", "expire"})
STARTING = frozenset({"begin", "start", "open", "commence"})
RETURNING = frozenset({"return", "come", "arrive", "back"})
LENGTH = re.compile(r"P(\d+)([DW])")
DAYS = {"D": 1, "W": 7}


def from_duration(setting: Setting) -> Dating | None:
    """Join the length of a happening to the end or start that the clause dates."""
    end = from_own_words(setting)
    length = _length(setting)
    if end is None or length is None or setting.lemma not in ENDING | STARTING:
        return None
    days, timex = length
    if end.period.earliest is None or end.period.latest is None:
        return None
    ends = setting.lemma in ENDING
    known = within_report(setting, end.period)
    period = lasting(days, ending=known) if ends else lasting(days, starting=known)
    what = "ended" if ends else "began"
    reason = f"“{timex.text}” is {days} days; it {what} {end.text}: {end.reason}"
    return Dating(period, Basis.RELATIVE, "event.duration", reason, end.text, end.span)


def _length(setting: Setting) -> tuple[int, Timex] | None:
    for timex in setting.evidence.timexes_in(setting.candidate.clause.sentence):
        if timex.span.end > setting.evidence.verb(setting.candidate.clause).start:
            continue  # "ended a nine-day strike" tells of the end, not of the strike
        if timex.type is TimexType.DURATION and setting.candidate.span.contains(timex.span):
            match = LENGTH.fullmatch(timex.value)
            if match:
                return int(match[1]) * DAYS[match[2]], timex
    return None


def _returned_from(setting: Setting) -> Clause | None:
    """Return the relative clause on what one returns from: "from a visit that ended"."""
    parse, own = setting.evidence.parse, setting.candidate.clause
    for clause in setting.evidence.clauses_of(own.sentence):
        if clause.index <= own.index or clause.kind is not ClauseKind.RELATIVE:
            continue
        first = antecedent(parse, clause)
        if own.verb.last < first - 1 and parse.tokens[first - 1].lower == "from":
            return clause
    return None


def from_return(setting: Setting) -> Dating | None:
    """Date a return by the end of what one returns from, where the next clause dates that."""
    if setting.lemma not in RETURNING:
        return None
    described = _returned_from(setting)
    found = [t for t in setting.evidence.timexes_of(described) if t.period] if described else []
    if not found or not found[0].period:
        return None
    period = within_report(setting, found[0].period)
    reason = f"the return follows what ended “{found[0].text}”: {found[0].reason}"
    return Dating(period, Basis.INHERITED, "event.return", reason, found[0].text, found[0].span)
