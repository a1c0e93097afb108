"""Choose the clauses that assert something, and the words that each of them is quoted with.

A clause that only frames speech, a question, a condition and a clause that belongs to another one
are passed over, each with its reason: PASSING lists the rules in the order in which they are asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.claims.framing import factive, framing, hands_on, prefaces, stance
from verifier.claims.together import joins_before
from verifier.claims.words import quoted
from verifier.cues import word_class
from verifier.model import BlockKind, Clause, ClauseKind, Notice, Span, Speech, Timex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.claims.evidence import Evidence

OPENING = 3  # code points that may stand before the clause: quotation marks
CHARGES = frozenset({"of", "with", "for"})  # before a deed: "accused of smuggling"
# clauses that hang on a word or give a circumstance: never the whole content of speech
HANGING = frozenset({ClauseKind.ADVERBIAL, ClauseKind.RELATIVE, ClauseKind.ASIDE})
RELATIVE = ClauseKind.RELATIVE
# clauses that are quoted together with the one they hang on
TAKEN_IN = frozenset({"clause.relative", "clause.complement", "clause.joined", "clause.copy"})


@frozen
class Candidate:
    """A clause that becomes a claim, with the clauses that are quoted together with it."""

    clause: Clause
    members: tuple[Clause, ...]  # itself first, then what hangs on it, in order
    span: Span


def candidates(evidence: Evidence) -> tuple[tuple[Candidate, ...], tuple[Notice, ...]]:
    """Return the asserting clauses in order, and why each other clause is none."""
    made: list[Candidate] = []
    passed: list[Notice] = []
    refused = {c.index: why for c in evidence.clauses if (why := _refusal(evidence, c))}
    for clause in evidence.clauses:
        if clause.index in refused:
            rule, reason = refused[clause.index]
            passed.append(Notice(rule, reason, evidence.words(clause)))
            continue
        members = _members(evidence, clause, refused)
        span = quoted(evidence, clause, members)
        if not span.contains(evidence.verb(clause)):
            passed.append(Notice("clause.cut", "lies in an attribution", evidence.words(clause)))
            continue
        made.append(Candidate(clause, members, span))
    passed.extend(_verbless(evidence))
    return tuple(made), tuple(sorted(passed, key=lambda n: n.span or Span(0, 0)))


def _verbless(evidence: Evidence) -> Iterator[Notice]:
    """Name each sentence of the body in which no finite verb was found: nothing is lost unsaid."""
    for number, sentence in enumerate(evidence.parse.sentences):
        block = evidence.block(sentence.span)
        body = block is not None and block.kind is BlockKind.PARAGRAPH
        cited = any(c.span.contains(sentence.span) for c in evidence.citations_of(number))
        if body and not cited and not evidence.clauses_of(number):
            yield Notice("sentence.no-verb", "no finite verb was found in it", sentence.span)


def _refusal(evidence: Evidence, clause: Clause) -> tuple[str, str] | None:
    for rule, reason, test in PASSING:
        if test(evidence, clause):
            return rule, reason
    return None


def _outside(evidence: Evidence, clause: Clause) -> bool:
    block = evidence.block(evidence.words(clause))
    return block is not None and block.kind is not BlockKind.PARAGRAPH


def _question(evidence: Evidence, clause: Clause) -> bool:
    text = evidence.parse.sentences[clause.sentence].span.of(evidence.parse.text)
    return text.rstrip("”\"'’) ").endswith("?")


def _frame(evidence: Evidence, clause: Clause) -> bool:
    return any(_frames(evidence, speech, clause) for speech in evidence.spoken(clause))


def _frames(evidence: Evidence, speech: Speech, clause: Clause) -> bool:
    """Tell whether a clause holds the cue of a speech whose content has a clause of its own."""
    if not speech.cue.overlaps(evidence.verb(clause)) or factive(evidence.lemma(clause)):
        return False
    others = [c for c in _near(evidence, clause) if c.index != clause.index]
    inner = (s for s in evidence.spoken(clause) if _holds(speech, s) and s.source != speech.source)
    parts = [*speech.content, *(part for s in inner for part in s.content)]
    return any(_begins(evidence, part, c) for part in parts for c in others)


def _holds(outer: Speech, inner: Speech) -> bool:
    """Tell whether one speech is told in another: "quoted an official as saying that …"."""
    return inner is not outer and any(part.contains(inner.cue) for part in outer.content)


def _begins(evidence: Evidence, part: Span, clause: Clause) -> bool:
    """Tell whether a stretch of content begins with a clause: "to seek" and "a loan" do not."""
    if clause.kind in HANGING or not part.contains(evidence.verb(clause)):
        return False
    if _infinitive(evidence, part):
        return False
    if clause.kind is ClauseKind.COMPLEMENT and clause.connector == "that":
        return True  # "told the parliament on Monday that": the addressee stands before it
    return abs(evidence.words(clause).start - part.start) <= OPENING


def _infinitive(evidence: Evidence, part: Span) -> bool:
    """Tell "to be firms that …", whose that-clause hangs on a word, from what is said outright."""
    return part.of(evidence.document.text).lower().startswith("to ")


def _near(evidence: Evidence, clause: Clause) -> tuple[Clause, ...]:
    """Return the clauses of this sentence and its neighbours: content may begin in one of them."""
    near = range(clause.sentence - 1, clause.sentence + 2)
    return tuple(other for number in near for other in evidence.clauses_of(number))


def _undated_relative(evidence: Evidence, clause: Clause) -> bool:
    if clause.kind is not ClauseKind.RELATIVE:
        return False
    return not any(t.period and not _charged(evidence, t) for t in evidence.timexes_of(clause))


def _charged(evidence: Evidence, timex: Timex) -> bool:
    """Tell a date of what somebody is accused of: "men accused of smuggling arms in 1995"."""
    parse, at = evidence.parse, evidence.parse.at(timex.span.start)
    before = range(parse.sentences[parse.tokens[at].sentence].first + 1, at)
    deeds = (i for i in before if parse.tokens[i].tag == "VBG")
    return any(parse.tokens[i - 1].lower in CHARGES for i in deeds)


def _unspoken_complement(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether a that-clause is no direct content of speech: "has known that it was bad"."""
    if clause.kind is not ClauseKind.COMPLEMENT:
        return False
    if clause.connector in {"whether", "how", "what", "why"}:
        return True
    above = evidence.clauses[clause.parent] if clause.parent is not None else None
    return above is not None and not _spoken(evidence, clause, above)


def _spoken(evidence: Evidence, clause: Clause, above: Clause) -> bool:
    if prefaces(evidence, above):
        return True
    upper, verb = evidence.verb(above), evidence.verb(clause)
    return any(
        not any(part.contains(upper) for part in speech.content)
        and not any(part.contains(verb) and _infinitive(evidence, part) for part in speech.content)
        for speech in evidence.around(clause)
    )


def _anonymity(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether an aside only says that the speaker is unnamed: "who spoke on condition of"."""
    if clause.kind not in {ClauseKind.ASIDE, ClauseKind.RELATIVE}:
        return False
    words = evidence.words(clause)
    hidden = (c for c in evidence.cues_of(clause.sentence) if c.category == "anonymous")
    return any(words.start <= cue.span.start < words.end for cue in hidden)


def _named_after(evidence: Evidence, clause: Clause) -> bool:
    """Tell the second half of "what they think is a forgery": it only names a thing."""
    before = evidence.clauses[clause.index - 1] if clause.index else None
    if before is None or before.sentence != clause.sentence or before.connector != "what":
        return False
    return clause.subject is None and before.verb.last + 1 == clause.verb.first


def _adverbial(_evidence: Evidence, clause: Clause) -> bool:
    return clause.kind is ClauseKind.ADVERBIAL


PASSING: tuple[tuple[str, str, Callable[[Evidence, Clause], bool]], ...] = (
    ("clause.not-body", "stands in a headline, a masthead or boilerplate", _outside),
    ("clause.question", "asks, and asserts nothing", _question),
    ("clause.frame", "only says who speaks: its content is the claim", _frame),
    ("clause.anonymity", "says that the speaker is not named", _anonymity),
    ("clause.copy", "tells how a paper came to be known", hands_on),
    ("clause.preface", "only announces the clause after it", prefaces),
    ("clause.stance", "tells what a speaker feels, and no happening", stance),
    ("clause.complement", "names what another clause is about", _named_after),
    ("clause.relative", "describes a thing and has no date of its own", _undated_relative),
    ("clause.complement", "is part of what the clause above says", _unspoken_complement),
    ("clause.adverbial", "gives time, reason or condition to another clause", _adverbial),
    ("clause.joined", "continues the clause before it: same subject, same firmness", joins_before),
    ("clause.framing", "says how to take what follows, and reports nothing", framing),
)


def _members(
    evidence: Evidence, clause: Clause, refused: dict[int, tuple[str, str]]
) -> tuple[Clause, ...]:
    """Take in the clauses that follow without a gap and belong to this one."""
    members = [clause]
    for other in evidence.clauses_of(clause.sentence):
        if other.index <= clause.index:
            continue
        rule = refused.get(other.index, ("", ""))[0]
        if rule in TAKEN_IN or (rule == "clause.adverbial" and _circumstance(other)):
            members.append(other)
        elif not (_passing(evidence, other, rule) or (other.kind is RELATIVE and not rule)):
            break
    return tuple(members)


def _circumstance(clause: Clause) -> bool:
    """Tell a time or reason, which is quoted with its clause, from a condition."""
    return clause.connector in word_class("circumstance")


def _passing(evidence: Evidence, clause: Clause, rule: str) -> bool:
    """Tell whether a clause is only put in between: "…, he maintained, when …"."""
    tokens = evidence.parse.tokens
    if rule != "clause.frame" or not clause.first or clause.last >= len(tokens):
        return False
    after = tokens[clause.last - 1 : clause.last + 1]
    return tokens[clause.first - 1].text == "," and any(token.text == "," for token in after)
