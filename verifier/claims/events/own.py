"""Dates that the clause itself names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Basis, Dating, Tense, Timex, TimexType
from verifier.period import Period, Shape, interval, window

if TYPE_CHECKING:
    from datetime import date

    from verifier.claims.events.setting import Setting

ADVERBIAL = frozenset(
    {
        "obl",
        "advmod",
        "case",
        "nummod",
        "fixed",
        "dep",
        "flat",
        "compound",
        "det",
        "conj",
        "cc",
        "punct",
        "appos",
        "amod",
    }
)
NOMINAL = frozenset({"nmod", "obj", "nsubj"})
OF_THINGS = frozenset({"for"})  # "deliveries for 1998": the year of the deliveries
COMPARED = frozenset({"than", "compared", "versus"})
FAR = 9  # rank of a time expression that does not date the clause


def from_own_words(setting: Setting) -> Dating | None:
    """Take the time expression that modifies the verb, else one in its subject or object."""
    ranked = [(rank(setting, t), _distance(setting, t), t) for t in setting.timexes if _dates(t)]
    usable = [found for found in ranked if found[0] < FAR]
    if not usable:
        return None
    best = min(usable, key=lambda found: found[:2])[2]
    return _fitted(setting, best, best.period) if best.period else None


def _dates(timex: Timex) -> bool:
    return (
        timex.period is not None
        and timex.type in {TimexType.DATE, TimexType.TIME}
        and not timex.value.endswith("_REF")
    ) or (timex.period is not None and timex.type is TimexType.DURATION)


def rank(setting: Setting, timex: Timex) -> int:
    """Say how closely a time expression belongs to the verb: 0 the closest, FAR not at all."""
    parse = setting.evidence.parse
    tokens = parse.within(timex.span)
    if not tokens or _compared(setting, timex):
        return FAR
    clause = setting.candidate.clause
    at = tokens[0].index
    while timex.span.contains(parse.tokens[at].span) and parse.tokens[at].head != at:
        inner, at = at, parse.tokens[at].head
    inside = timex.span.contains(parse.tokens[at].span)
    path = [] if inside else [_base(parse.tokens[inner].dep)]
    while not inside and at not in {clause.head, clause.verb.main} and parse.tokens[at].head != at:
        path.append(_base(parse.tokens[at].dep))
        at = parse.tokens[at].head
    if timex.relation in OF_THINGS and len(path) > 1 and path[-1] != "nsubj":
        return FAR
    return _rank_of(path, fronted=timex.span.end <= parse.tokens[clause.verb.first].start)


def _base(dep: str) -> str:
    return dep.split(":", maxsplit=1)[0]


def _rank_of(path: list[str], *, fronted: bool) -> int:
    if all(dep in ADVERBIAL for dep in path):
        return 0
    if path[-1] == "nsubj":
        return 2 if len(path) <= 2 else FAR - 1  # noqa: PLR2004 - a modifier of the subject itself
    if fronted:
        return 1
    if any(dep in {"acl", "relcl"} for dep in path):
        return FAR
    return 3 if all(dep in ADVERBIAL | NOMINAL for dep in path) else 4


def _compared(setting: Setting, timex: Timex) -> bool:
    """Tell whether a date belongs to a comparison or a name, not to the happening."""
    before = setting.evidence.parse.at(timex.span.start) - 1
    words = [setting.evidence.parse.tokens[i].lower for i in range(max(0, before - 1), before + 1)]
    return any(word in COMPARED for word in words) or timex.relation == "name"


def _distance(setting: Setting, timex: Timex) -> int:
    return abs(timex.span.start - setting.evidence.verb(setting.candidate.clause).start)


def _fitted(setting: Setting, timex: Timex, period: Period) -> Dating:
    """Cut a period at the day of the telling: a plan lies after it, a happening before it."""
    dating = Dating(
        period, timex.basis, f"event.{timex.rule}", timex.reason, timex.text, timex.span
    )
    if setting.modality.planned:
        return _ahead(setting, dating)
    if timex.relation == "since" and setting.month_of_issue and period.earliest:
        return _up_to_now(setting, dating)
    return _past(setting, dating)


def _up_to_now(setting: Setting, dating: Dating) -> Dating:
    start = dating.period.start or dating.period
    reason = f"{dating.reason}, up to the month of the issue"
    return evolve(dating, period=interval(start, setting.month_of_issue), reason=reason)


def _ahead(setting: Setting, dating: Dating) -> Dating:
    today = _spoken_on(setting)
    period = dating.period
    if today is None or period.earliest is None or period.latest is None:
        return dating
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


def _spoken_on(setting: Setting) -> date | None:
    """Return the day from which a plan counts: of the report that quotes it, else of the issue."""
    if setting.chain.speech and setting.report and setting.report.latest:
        return setting.report.latest
    return setting.issue


def _past(setting: Setting, dating: Dating) -> Dating:
    known, period = setting.told_on, dating.period
    happened = setting.tense is Tense.PAST or setting.candidate.clause.verb.perfect
    if known is None or not happened or dating.basis is not Basis.RELATIVE:
        return dating
    if (
        period.earliest is None
        or period.latest is None
        or not period.earliest <= known < period.latest
    ):
        return dating
    reason = f"{dating.reason}; told as past, so not after {known}"
    return evolve(dating, period=window(period.earliest, known), reason=reason)
