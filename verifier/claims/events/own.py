"""Dates that the clause itself names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.events.embedded import perfect_below
from verifier.claims.events.fit import fitted, side
from verifier.claims.events.lexicon import Act, is_act
from verifier.model import Dating, Parse, Tense, Timex, TimexType, Token
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
NOMINAL = frozenset({"nmod", "obj", "nsubj", "poss"})
EMBEDDED = frozenset({"xcomp", "ccomp"})
BOUNDING = frozenset({"until", "by", "before"})  # "asked to stop until May": a bound of the stop
ENDS = BOUNDING | {"to"}
BACK = 8  # tokens before a date in which the amount stands that it belongs to
BASES = frozenset({"from", "than"})
OF_THINGS = frozenset({"for"})  # "deliveries for 1998": the year of the deliveries
COMPARED = frozenset({"than", "compared", "versus"})
LATE = 5  # rank of the date of a participle in front: it dates the clause where nothing else does
WEAK = 4  # rank from which on a date stands in a word that describes another
FAR = 9  # rank of a time expression that does not date the clause


def from_own_words(setting: Setting) -> Dating | None:
    """Take the time expression that modifies the verb, else one in its subject or object."""
    ranked = [(rank(setting, t), *_fit(setting, t), t) for t in dated(setting)]
    usable = [
        found for found in ranked if found[0] < FAR and not _stale(setting, found[0], found[-1])
    ]
    if not usable:
        return None
    best = min(usable, key=lambda found: found[:-1])[-1]
    return fitted(setting, best, best.period) if best.period else None


def _stale(setting: Setting, rank: int, timex: Timex) -> bool:
    """Tell whether a past date only describes what a present clause tells of.

    "The yard, idle in 1997, employs 90", "The firm, formed in 1993, has invested little".
    """
    month, latest = setting.month_of_issue, timex.period.latest if timex.period else None
    past = month and month.earliest and latest and latest < month.earliest
    return bool(rank >= WEAK and setting.tense is Tense.PRESENT and past)


def dated(setting: Setting) -> tuple[Timex, ...]:
    """Return the time expressions of the clause that place something on the calendar."""
    return tuple(t for t in setting.timexes if _dates(t))


def _fit(setting: Setting, timex: Timex) -> tuple[bool, bool, int]:
    """Rank equals: a bound after a plain date, a year after a day, the far after the near."""
    bound = timex.relation in BOUNDING and not setting.ahead
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
    if not tokens or any(apart(setting, timex) for apart in APART):
        return FAR
    if side(setting, timex):
        return LATE  # "before leaving port on May 3": a bound, where nothing else dates the clause
    if _before_verb(setting, timex, tokens):
        return 0
    path = [_relation(token) for token in path_to_verb(setting, timex)]
    bounding = timex.relation in BOUNDING and not setting.ahead
    if (bounding and any(dep in EMBEDDED for dep in path)) or _of_a_thing(timex, path):
        return FAR
    verb = setting.evidence.parse.tokens[setting.candidate.clause.verb.first]
    return _rank_of(path, fronted=timex.span.end <= verb.start)


def _of_a_thing(timex: Timex, path: list[str]) -> bool:
    return timex.relation in OF_THINGS and len(path) > 1 and path[-1] != "nsubj"


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
    if token.dep == "nmod:poss":
        return "poss"
    dep = token.dep.split(":", maxsplit=1)[0]
    return "xcomp" if token.tag == "VB" and dep in {"acl", "advcl"} else dep


def _rank_of(path: list[str], *, fronted: bool) -> int:
    if all(dep in ADVERBIAL for dep in path) or path == ["obj"]:
        return 0  # "resigned the following day" is at times read as an object
    if "poss" in path and path[-1] != "nsubj":
        return FAR  # "sold it for half of last year's price"
    if path[-1] == "nsubj":
        return 2 if len(path) <= 2 else FAR - 1  # noqa: PLR2004 - a modifier of the subject itself
    if fronted:
        return LATE if "advcl" in path else 1  # "Having lost a vote on April 8, … resigned"
    if any(dep in {"acl", "relcl"} for dep in path):
        return FAR
    return 3 if all(dep in ADVERBIAL | NOMINAL for dep in path) else 4


def beyond(setting: Setting, timex: Timex) -> bool:
    """Tell whether a date only ends what was done: "adjourned until June 3", "extended to July 1".

    So it is with a shift to another end, and with any end that lies after the telling of it.
    """
    if timex.relation not in ENDS or setting.modality.planned or timex.period is None:
        return False
    known, latest = setting.told_on, timex.period.latest
    late = bool(setting.tense is Tense.PAST and known and latest and latest > known)
    return late or is_act(Act.SHIFTING, setting.lemma)


def _of_another(setting: Setting, timex: Timex) -> bool:
    """Tell whether a date belongs to a clause within this one, or to what somebody is charged with.

    "A tanker that ran aground on May 3 has sunk", "was convicted of having sold it in 1992".
    """
    own, evidence = setting.candidate.clause, setting.evidence
    inner = (c for c in evidence.clauses_of(own.sentence) if own.first < c.first < own.last)
    if any(evidence.words(c).contains(timex.span) for c in inner):
        return True
    below = perfect_below(evidence, own)
    gerund = below is not None and evidence.parse.tokens[below.index - 1].lower == "having"
    past = own.verb.tense is Tense.PAST
    return below is not None and gerund and past and below.start < timex.span.start


def is_base(setting: Setting, timex: Timex) -> bool:
    """Tell whether a date belongs to an amount that something rose or fell from.

    "rose to 590 million from 300 million in 1996": the tree is of no help here.
    """
    parse, sentence = setting.evidence.parse, setting.candidate.clause.sentence
    if not any(amount.change for amount in setting.evidence.quantities_of(sentence)):
        return False
    first = parse.at(timex.span.start)
    number = False
    for token in reversed(parse.tokens[max(first - BACK, setting.candidate.clause.first) : first]):
        if token.lower in BASES:
            return number
        if token.pos in {"VERB", "PUNCT"}:
            return False
        number = number or token.pos == "NUM"
    return False


def _before_verb(setting: Setting, timex: Timex, tokens: tuple[Token, ...]) -> bool:
    """Tell whether "on May 3" stands between the subject and its verb, whatever the tree says."""
    verb = setting.candidate.clause.verb
    return timex.relation == "on" and tokens[-1].index + 1 == verb.first


def _of_the_noun(setting: Setting, timex: Timex) -> bool:
    """Tell whether "for 1999" goes on from an object: "approved a budget for 1999"."""
    if timex.relation not in OF_THINGS:
        return False
    parse, clause = setting.evidence.parse, setting.candidate.clause
    before = parse.tokens[max(parse.at(timex.span.start) - 2, 0)]
    return before.pos == "NOUN" and before.dep.startswith("obj") and clause.verb.last < before.index


def _compared(setting: Setting, timex: Timex) -> bool:
    """Tell whether a date belongs to a comparison or a name, not to the happening."""
    before = setting.evidence.parse.at(timex.span.start) - 1
    words = [setting.evidence.parse.tokens[i].lower for i in range(max(0, before - 1), before + 1)]
    return any(word in COMPARED for word in words) or timex.relation == "name"


def _distance(setting: Setting, timex: Timex) -> int:
    return abs(timex.span.start - setting.evidence.verb(setting.candidate.clause).start)


def _of_the_speech(setting: Setting, timex: Timex) -> bool:
    """Tell whether "at the time" was taken for the day of the speech that it is told in."""
    period = timex.period
    told = period is not None and period.earliest == setting.spoken_on
    return told and timex.rule == "anaphoric.at-the-time"


APART = (_compared, beyond, is_base, _of_another, _of_the_noun, _of_the_speech)
