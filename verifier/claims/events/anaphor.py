"""Dates taken over by words that point back: "those deliveries", "during its visit", "the drop"."""

from __future__ import annotations

from attrs import evolve

from verifier.claims.events.lexicon import Act, happenings, is_act, punctual
from verifier.claims.events.report import within_report
from verifier.claims.events.setting import OTHERS, Setting, Told, content
from verifier.model import Basis, Dating, Tense, Token
from verifier.period import Period, since, until, window

POINTING = frozenset({"this", "that", "these", "those", "such", "same"})
AFTER = frozenset({"after", "following", "since", "under"})  # "under the deal": once it was made
BEFORE = frozenset({"before", "until"})
DEFINITE = POINTING | {"the", "its", "his", "her", "their"}


def from_anaphor(setting: Setting) -> Dating | None:
    """Take over the date of the happening that a definite noun of the clause names again."""
    for token in setting.tokens:
        found = pointed_at(setting, token)
        if found is not None:
            told, phrase = found
            return _taken(setting, told, phrase, token)
    return None


def pointed_at(setting: Setting, token: Token) -> tuple[Told, str] | None:
    """Return the happening that a noun points back to, and its words; None where it does not."""
    if token.pos != "NOUN":
        return None
    word = _pointer(setting, token)
    present = setting.tense is Tense.PRESENT and not setting.modality.planned
    if not word or (present and not _points(setting, token, word)):
        return None
    told = (
        _named(setting, token, word) or _last(setting, token, word) or _meant(setting, token, word)
    )
    return (told, f"{word} {token.text}") if told else None


def _meant(setting: Setting, token: Token, word: str) -> Told | None:
    """Return what a general noun stands for: "the disaster", "the move"."""
    lemma = token.lemma.lower()
    if word.lower() not in POINTING | {"the"} or setting.modality.planned:
        return None
    if is_act(Act.WHOLE, lemma):
        return setting.main
    return setting.prior if is_act(Act.LAST, lemma) else None


def _pointer(setting: Setting, token: Token) -> str:
    """Return the word that makes a noun definite: "those", "its", "Mikhailov's"."""
    tokens = setting.evidence.parse.tokens
    children = setting.evidence.parse.children[token.index]
    if any(tokens[c].lower in OTHERS and tokens[c].dep == "amod" for c in children):
        return ""  # "the second visit" is not the one told of
    for child in children:
        word = tokens[child]
        if (word.lower in DEFINITE and word.tag != "IN") or word.dep == "nmod:poss":
            return word.text
    before = tokens[token.index - 1] if token.index else token
    return before.text if before.lower in DEFINITE and before.tag != "IN" else ""


def _points(setting: Setting, token: Token, word: str) -> bool:
    """Tell whether a present clause is about the happening itself: "those deliveries include"."""
    subject = setting.candidate.clause.subject
    return (
        word.lower() in POINTING and subject is not None and subject[0] <= token.index <= subject[1]
    )


def _named(setting: Setting, token: Token, word: str) -> Told | None:
    """Return the last happening told before that the noun names; a plan may point to a plan."""
    if setting.modality.planned and word.lower() not in POINTING:
        return None
    verbs = happenings().get(token.lemma.lower())
    if verbs is None:
        return None
    same = {token.lemma.lower()} | verbs
    plans = setting.modality.planned
    return next(
        (t for t in reversed(setting.earlier) if (t.happened or plans) and same & t.words), None
    )


def _last(setting: Setting, token: Token, word: str) -> Told | None:
    """Return the last thing told, where "those sales" or "during that visit" names none before."""
    if word.lower() not in POINTING - {"same"} or token.lemma.lower() not in happenings():
        return None
    if setting.modality.planned:
        return setting.earlier[-1] if setting.earlier and token.dep == "obl" else None
    subject = setting.candidate.clause.subject
    return setting.prior if subject is not None and token.index <= subject[1] else None


def _taken(setting: Setting, told: Told, phrase: str, token: Token) -> Dating:
    period, reason = (
        told.dating.period,
        f"“{phrase}” points back to “{told.root.text or told.verb}”",
    )
    if beside := _beside(setting, token, period):
        return Dating(
            beside[0],
            Basis.ANAPHORIC,
            "event.anaphor",
            f"{reason}; {beside[1]}",
            phrase,
            token.span,
        )
    if period.lasts and punctual(setting.lemma) and token.dep != "nsubj":
        period, reason = (
            within_report(setting, window(period.earliest, period.latest)),
            f"{reason}; one act in it",
        )
    return Dating(period, Basis.ANAPHORIC, "event.anaphor", reason, phrase, token.span)


def _beside(setting: Setting, token: Token, period: Period) -> tuple[Period, str] | None:
    """Return when a clause lies that stands before or after the happening named in it."""
    parse, known = setting.evidence.parse, setting.told_on
    words = {parse.tokens[c].lower for c in parse.children[token.index]}
    if words & BEFORE and period.earliest:
        return until(period.earliest), "this comes before it"
    if not words & AFTER or period.earliest is None:
        return None
    if setting.modality.planned or known is None or known < period.earliest:
        return since(period.earliest), "this comes after it"
    return window(period.earliest, known), f"this comes after it and not after {known}"


def from_same_act(setting: Setting) -> Dating | None:
    """Take over the date of an act told before with the same verb and a noun in common."""
    if setting.tense is not Tense.PAST or setting.modality.planned:
        return None
    words = content(setting.tokens) - {setting.lemma}
    for told in reversed(setting.earlier):
        if told.happened and told.lemma == setting.lemma and told.words & words:
            reason = f"the same act as told before: {told.dating.reason}"
            return evolve(told.dating, basis=Basis.ANAPHORIC, rule="event.same-act", reason=reason)
    return None
