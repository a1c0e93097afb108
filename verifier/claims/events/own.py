"""Dates that the clause itself names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.events.fit import fitted
from verifier.model import Dating, Parse, Timex, TimexType, Token
from verifier.period import Shape

if TYPE_CHECKING:
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
EMBEDDED = frozenset({"xcomp", "ccomp"})
BOUNDING = frozenset({"until", "by", "before"})  # "asked to stop until May": a bound of the stop
OF_THINGS = frozenset({"for"})  # "deliveries for 1998": the year of the deliveries
COMPARED = frozenset({"than", "compared", "versus"})
FAR = 9  # rank of a time expression that does not date the clause


def from_own_words(setting: Setting) -> Dating | None:
    """Take the time expression that modifies the verb, else one in its subject or object."""
    ranked = [(rank(setting, t), *_fit(setting, t), t) for t in dated(setting)]
    usable = [found for found in ranked if found[0] < FAR]
    if not usable:
        return None
    best = min(usable, key=lambda found: found[:-1])[-1]
    return fitted(setting, best, best.period) if best.period else None


def dated(setting: Setting) -> tuple[Timex, ...]:
    """Return the time expressions of the clause that place something on the calendar."""
    return tuple(t for t in setting.timexes if _dates(t))


def _fit(setting: Setting, timex: Timex) -> tuple[bool, bool, int]:
    """Rank equals: a bound after a plain date, a year after a day, the far after the near."""
    bound = timex.relation in BOUNDING and not setting.modality.planned
    return bound, _coarse(timex), _distance(setting, timex)


def _coarse(timex: Timex) -> bool:
    """Tell whether something finer than a year would date the happening better."""
    return timex.period is not None and timex.period.shape in {
        Shape.YEAR,
        Shape.DECADE,
        Shape.WINDOW,
    }


def _dates(timex: Timex) -> bool:
    return (
        timex.period is not None
        and timex.type in {TimexType.DATE, TimexType.TIME}
        and not timex.value.endswith("_REF")
    ) or (timex.period is not None and timex.type is TimexType.DURATION)


def rank(setting: Setting, timex: Timex) -> int:
    """Say how closely a time expression belongs to the verb: 0 the closest, FAR not at all."""
    tokens = setting.evidence.parse.within(timex.span)
    if not tokens or _compared(setting, timex):
        return FAR
    path = [_relation(token) for token in path_to_verb(setting, timex)]
    if timex.relation in OF_THINGS and len(path) > 1 and path[-1] != "nsubj":
        return FAR
    bounding = timex.relation in BOUNDING and not setting.modality.planned
    if bounding and any(dep in EMBEDDED for dep in path):
        return FAR
    verb = setting.evidence.parse.tokens[setting.candidate.clause.verb.first]
    return _rank_of(path, fronted=timex.span.end <= verb.start)


def path_to_verb(setting: Setting, timex: Timex) -> tuple[Token, ...]:
    """Return the tokens from the head of a time expression up to the clause's head, without it."""
    parse, clause = setting.evidence.parse, setting.candidate.clause
    at = parse.within(timex.span)[0].index
    while timex.span.contains(parse.tokens[parse.tokens[at].head].span) and not _top(parse, at):
        at = parse.tokens[at].head
    path: list[Token] = []
    while at not in {clause.head, clause.verb.main}:
        path.append(parse.tokens[at])
        if _top(parse, at):
            break
        at = parse.tokens[at].head
    return tuple(path)


def _top(parse: Parse, at: int) -> bool:
    return parse.tokens[at].head == at


def _relation(token: Token) -> str:
    """Return the relation of a token; an infinitive belongs to its verb, whatever the tree says."""
    dep = token.dep.split(":", maxsplit=1)[0]
    return "xcomp" if token.tag == "VB" and dep in {"acl", "advcl"} else dep


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
