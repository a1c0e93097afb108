"""Lengths joined to an end or a start: "a six-day visit that concluded earlier this week"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from verifier.claims.events.anaphor import pointed_at
from verifier.claims.events.own import from_own_words
from verifier.claims.events.report import within_report
from verifier.language.antecedent import antecedent
from verifier.model import Basis, Clause, ClauseKind, Dating, Tense, Timex, TimexType
from verifier.period import Period, Shape, approximately, day, lasting, month, window, year

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting

ENDING = frozenset({"conclude", "end", "finish", "close", "wind", "expire"})
STARTING = frozenset({"begin", "start", "open", "commence"})
RETURNING = frozenset({"return", "come", "arrive", "back"})
LASTING = frozenset({"last", "run", "continue", "drag"})
OF_VERB = frozenset({"for", "within", "in"})
UNTIL, FROM = frozenset({"until", "to", "through"}), frozenset({"from", "since", "beginning"})
STEPS = {"before": -1, "after": 1, "following": 1}
NEAR = 4  # tokens from "before" to the noun that is counted from
LENGTH = re.compile(r"P(\d{1,2}|\d{3}(?=[DW]))([DWMY])")  # longer ones join to no day of a story
ANCIENT = 200  # a year from which no length is counted back: the calendar begins at 1
DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
EXACT = frozenset("DW")


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


def from_stretch(setting: Setting) -> Dating | None:
    """Join a length in the predicate to its other end: "struck for three weeks until May 10"."""
    length = _behind(setting)
    if length is None or setting.modality.planned:
        return None
    days, timex = length
    for end in setting.timexes:
        if end.period is None or end.span == timex.span:
            continue
        if end.relation in UNTIL and end.period.latest and end.period.latest.year > ANCIENT:
            return _stretch(lasting(days, ending=end.period.latest), days, timex, end)
        if end.relation in FROM and end.period.earliest:
            return _stretch(lasting(days, starting=end.period.earliest), days, timex, end)
    return None


def _stretch(period: Period, days: int, timex: Timex, end: Timex) -> Dating:
    reason = f"“{timex.text}” is {days} days; {end.relation} {end.text}: {end.reason}"
    return Dating(period, Basis.RELATIVE, "event.stretch", reason, end.text, end.span)


def from_running(setting: Setting) -> Dating | None:
    """Join a length to the day told before: "began on May 13 and lasted four days"."""
    length, prior = _behind(setting), setting.prior
    verb = setting.candidate.clause.verb
    past = verb.tense is Tense.PAST and not verb.perfect and not setting.modality.planned
    if length is None or prior is None or not past or prior.dating.period.earliest is None:
        return None
    days, timex = length
    start, what = prior.dating.period, prior.root.text or prior.verb
    if timex.relation == "within" and start.latest:
        latest = min(filter(None, (start.latest + timedelta(days=days), setting.told_on)))
        period, how = window(start.earliest, latest), "within it after"
    elif setting.lemma in LASTING and start.shape is Shape.DAY:
        period, how = lasting(days, starting=start), "from"
    else:
        return None
    reason = f"“{timex.text}” is {days} days, {how} “{what}”"
    return Dating(period, Basis.INHERITED, "event.running", reason, timex.text, timex.span)


def _behind(setting: Setting) -> tuple[int, Timex] | None:
    """Return the length that stands behind the verb and belongs to it, in days."""
    verb = setting.evidence.verb(setting.candidate.clause)
    for timex in setting.timexes:
        match = LENGTH.fullmatch(timex.value)
        belongs = timex.relation in OF_VERB or setting.lemma in LASTING
        if match and timex.type is TimexType.DURATION and timex.span.start > verb.end and belongs:
            return int(match[1]) * DAYS[match[2]], timex
    return None


def from_steps(setting: Setting) -> Dating | None:
    """Count from a happening that the clause names: "two months before the strike"."""
    parse = setting.evidence.parse
    for timex in setting.timexes:
        match = LENGTH.fullmatch(timex.value)
        last = parse.at(timex.span.end - 1)
        word = parse.tokens[last + 1].lower if last + 1 < len(parse.tokens) else ""
        if not match or timex.type is not TimexType.DURATION or word not in STEPS:
            continue
        found = _counted_from(setting, last + 2)
        if found and (period := _step(found[0], int(match[1]), match[2], STEPS[word])):
            reason = f"{timex.text} {word} “{found[1]}”"
            return Dating(period, Basis.ANAPHORIC, "event.steps", reason, timex.text, timex.span)
    return None


def _counted_from(setting: Setting, first: int) -> tuple[Period, str] | None:
    """Return the date of the happening behind "before" or "after": its own, else as told."""
    parse = setting.evidence.parse
    noun = next((t for t in parse.tokens[first : first + NEAR] if t.pos == "NOUN"), None)
    if noun is None:
        return None
    for timex in setting.timexes:
        on = parse.tokens[max(parse.at(timex.span.start) - 1, 0)]
        if timex.period and timex.relation == "on" and on.index == noun.index + 1:
            return timex.period, f"{noun.text} on {timex.text}"
    found = pointed_at(setting, noun)
    return (found[0].dating.period, found[1]) if found else None


def _step(start: Period, number: int, unit: str, way: int) -> Period | None:
    """Count days and weeks to the day, months and years to the month and the year."""
    if start.earliest is None or start.latest is None or start.earliest.year < ANCIENT:
        return None
    if unit in EXACT and start.shape is Shape.DAY:
        return day(start.earliest + timedelta(days=way * number * DAYS[unit]))
    if unit == "M":
        months = start.earliest.year * 12 + start.earliest.month - 1 + way * number
        return approximately(month(months // 12, months % 12 + 1))
    return approximately(year(start.earliest.year + way * number)) if unit == "Y" else None


def _length(setting: Setting) -> tuple[int, Timex] | None:
    for timex in setting.evidence.timexes_in(setting.candidate.clause.sentence):
        if timex.span.end > setting.evidence.verb(setting.candidate.clause).start:
            continue  # "ended a nine-day strike" tells of the end, not of the strike
        if timex.type is TimexType.DURATION and setting.candidate.span.contains(timex.span):
            match = LENGTH.fullmatch(timex.value)
            if match and match[2] in EXACT:
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
