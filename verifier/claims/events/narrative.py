"""Dates that a past clause inherits from the happening told before it."""

from __future__ import annotations

from attrs import evolve

from verifier.claims.events.lexicon import Act, is_act, punctual
from verifier.claims.events.report import within_report
from verifier.claims.events.setting import Setting, Told, content
from verifier.model import Basis, Dating, Tense
from verifier.period import Shape, interval, until, window


def from_telling(setting: Setting) -> Dating | None:
    """Date words given or withheld between the end of what they are about and the report."""
    prior, known = setting.prior, setting.told_on
    past = setting.tense is Tense.PAST and not setting.modality.planned
    if prior is None or known is None or not past:
        return None
    if not is_act(Act.TELLING, setting.lemma, content(setting.tokens)):
        return None
    over = prior.dating.period.ends[0]
    if over is None or over > known:
        return None
    reason = f"speaks of “{prior.root.text or prior.verb}”, so after its end and not after {known}"
    return Dating(window(over, known), Basis.INHERITED, "event.telling", reason)


def from_report(setting: Setting) -> Dating | None:
    """Date what is told as past to the time up to the telling: that is all that is known."""
    known = setting.told_on
    if known is None or setting.tense is not Tense.PAST:
        return None
    source = "report" if setting.report else "issue"
    told = f"the speech of {known}" if known == setting.spoken_on else f"the {source} of {known}"
    month = setting.month_of_issue
    fresh = setting.chain.speech and not setting.quoted and month and month.earliest
    if fresh and month and month.earliest and month.earliest <= known:
        reason = f"words that {told} tells as news: the month of the issue"
        return Dating(month, Basis.INFERRED, "event.words", reason)
    reason = f"told as past in {told}, so not later"
    return Dating(until(known), Basis.INFERRED, "event.report", reason)


def from_denial(setting: Setting) -> Dating | None:
    """Take the date of what was told just before for its denial: "his deputy denied this"."""
    if not setting.modality.denied or not setting.earlier:
        return None
    if not is_act(Act.DENYING, setting.lemma, _words(setting)):
        return None
    before = setting.earlier[-1]
    reason = f"denies what was told just before: {before.dating.reason}"
    return evolve(before.dating, basis=Basis.ANAPHORIC, rule="event.denial", reason=reason)


def from_main(setting: Setting) -> Dating | None:
    """Take the date of what the text is about for its toll and for who is charged with it."""
    main = setting.main
    verb = setting.evidence.lemma(setting.candidate.clause)
    toll = is_act(Act.COUNTING, verb, _words(setting))
    if main is None or not (toll or (setting.said_to_have and is_act(Act.ACCUSING, verb))):
        return None
    what = "the toll of" if toll else "is said of"
    reason = f"{what} what the text tells of, “{main.root.text or main.verb}”"
    rule = "event.toll" if toll else "event.charge"
    return evolve(main.root, basis=Basis.INHERITED, rule=rule, reason=reason)


def _words(setting: Setting) -> frozenset[str]:
    return frozenset(t.lemma.lower() for t in setting.tokens)


def from_before(setting: Setting) -> Dating | None:
    """Date what had happened when the story begins to the time up to it."""
    prior, verb = setting.prior, setting.candidate.clause.verb
    had = verb.perfect and verb.tense is Tense.PAST and not setting.modality.planned
    if prior is None or not had or setting.quoted or prior.dating.period.earliest is None:
        return None
    reason = f"had happened before “{prior.root.text or prior.verb}”"
    return Dating(until(prior.dating.period.earliest), Basis.INHERITED, "event.before", reason)


def from_joint(setting: Setting) -> Dating | None:
    """Date what leads up to a dated act: "repaired a valve and restarted it on March 15"."""
    own, evidence, prior = setting.candidate.clause, setting.evidence, setting.prior
    after = next((c for c in evidence.clauses_of(own.sentence) if c.index == own.index + 1), None)
    if after is None or after.connector != "and" or after.subject or prior is None:
        return None
    start = prior.dating.period.earliest
    for timex in evidence.timexes_of(after):
        end = timex.period.latest if timex.period and timex.period.shape is Shape.DAY else None
        if end and start and start <= end and timex.relation in {"on", ""}:
            reason = f"after “{prior.root.text or prior.verb}” and not after {timex.text}"
            return Dating(window(start, end), Basis.INHERITED, "event.joint", reason)
    return None


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
    words = {t.lower for t in setting.tokens}
    denied = setting.modality.denied or setting.modality.negated
    return "never" in words or ("ever" in words and denied)


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
