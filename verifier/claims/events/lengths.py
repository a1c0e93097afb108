"""Lengths that end with the telling or before the story: "unpaid for seven months"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from verifier.claims.events.lexicon import Act, is_act
from verifier.model import Basis, Dating, Tense, TimexType
from verifier.period import Period, approximately, day, interval, month, until

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting
    from verifier.model import Timex

LENGTH = re.compile(r"P(\d{1,2})([DWMY])")
DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
MONTHS = {"M": 1, "Y": 12}
OF_VERB = frozenset({"for", "within", "in", "over"})


def from_length(setting: Setting) -> Dating | None:
    """Count a length back from the telling: "has gone unpaid for two weeks"."""
    verb = setting.candidate.clause.verb
    said = setting.tense is Tense.PAST and setting.quoted
    if not verb.perfect or setting.modality.planned or not (setting.tense is Tense.PRESENT or said):
        return None
    known = (setting.told_on if said else None) or setting.issue
    for timex, number, unit in _lengths(setting):
        if known and timex.relation in OF_VERB and (period := _back(known, number, unit)):
            reason = f"“{timex.text}” up to {known}"
            return Dating(period, Basis.RELATIVE, "event.length", reason, timex.text, timex.span)
    return None


def from_stay(setting: Setting) -> Dating | None:
    """Place a stay before what was told where it is too long to lie behind it."""
    prior, known = setting.prior, setting.told_on
    start = prior.dating.period.earliest if prior else None
    spent = is_act(Act.SPENDING, setting.lemma) and setting.tense is Tense.PAST
    if not spent or prior is None or start is None or known is None:
        return None
    for timex, number, unit in _lengths(setting):
        if number * DAYS[unit] > (known - start).days:
            reason = f"“{timex.text}” up to “{prior.root.text or prior.verb}”"
            return Dating(
                until(start), Basis.INHERITED, "event.stay", reason, timex.text, timex.span
            )
    return None


def _lengths(setting: Setting) -> tuple[tuple[Timex, int, str], ...]:
    """Return the lengths behind the verb with their numbers and units."""
    verb = setting.evidence.verb(setting.candidate.clause)
    behind = (
        t for t in setting.timexes if t.type is TimexType.DURATION and t.span.start > verb.end
    )
    read = ((t, LENGTH.fullmatch(t.value)) for t in behind)
    return tuple((t, int(match[1]), match[2]) for t, match in read if match)


def _back(known: date, number: int, unit: str) -> Period | None:
    """Count days to the day, months and years to the month."""
    if unit not in MONTHS:
        return interval(known - timedelta(days=number * DAYS[unit]), day(known))
    months = known.year * 12 + known.month - 1 - number * MONTHS[unit]
    if months < 12:  # noqa: PLR2004 - the calendar begins with year 1
        return None
    start = approximately(month(months // 12, months % 12 + 1))
    return interval(start, month(known.year, known.month))
