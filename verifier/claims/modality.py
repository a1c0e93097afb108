"""How a clause presents what it tells, read from the cues that govern its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.events.embedded import said_to_have
from verifier.cues import content, standing, state, word_class
from verifier.model import Clause, ClauseKind, Cue, Modality, SpeechKind, Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.candidates import Candidate
    from verifier.claims.chain import Chain
    from verifier.claims.evidence import Evidence

OF_SOURCES = frozenset({"unofficial", "hedge"})


def cues(evidence: Evidence, candidate: Candidate) -> tuple[Cue, ...]:
    """Return the cues that bear on a claim: they govern its verb, or are quotes in its words."""
    return tuple(_bearing(evidence, candidate))


def _bearing(evidence: Evidence, candidate: Candidate) -> Iterator[Cue]:
    sources = [s.source for s in evidence.around(candidate.clause) if s.source]
    cues_of_speech = [s.cue for s in evidence.around(candidate.clause) if s.source]
    for cue in evidence.cues_of(candidate.clause.sentence):
        if cue.category == "distance":
            if candidate.span.contains(cue.span):
                yield cue
        elif _bears(evidence, candidate, cue) or _on_object(evidence, candidate, cue):
            yield cue
        elif cue.category in OF_SOURCES and any(cue.bears_on(said) for said in cues_of_speech):
            yield cue  # "reportedly told them that": the telling itself is hearsay
        elif cue.category in OF_SOURCES and any(source.contains(cue.span) for source in sources):
            yield cue  # "according to unofficial reports": what the source is, its words are


def _on_object(evidence: Evidence, candidate: Candidate, cue: Cue) -> bool:
    """Tell the hedge on a thing that the claim is about: "died of what doctors believe to be …"."""
    named = (evidence.words(c) for c in candidate.members[1:] if c.connector == "what")
    return cue.category == "hedge" and any(words.overlaps(cue.span) for words in named)


def _bears(evidence: Evidence, candidate: Candidate, cue: Cue) -> bool:
    """Tell whether a cue governs the verb: never backwards, nor into an aside from outside it."""
    clause = candidate.clause
    verb, words = evidence.verb(clause), evidence.words(clause)
    if words.contains(cue.span) or cue.span.contains(verb):
        return cue.bears_on(verb) or cue.span.contains(verb)
    if cue.span.start >= words.end or clause.kind in {ClauseKind.ASIDE, ClauseKind.RELATIVE}:
        return False
    return cue.bears_on(verb)


def modality(
    evidence: Evidence, candidate: Candidate, found: tuple[Cue, ...], chain: Chain
) -> Modality:
    """Sum up the cues, the verb, what it is about and the speech around it."""
    kinds = {cue.category for cue in found}
    verb, head = candidate.clause.verb, candidate.clause.head
    own = standing(evidence.parse, content(evidence.parse, head))
    negated = verb.negated or "negation" in kinds or state(evidence.parse, head).negated
    return Modality(
        negated=(negated or own.negated) != own.failed,
        hedged="hedge" in kinds,
        possible="possibility" in kinds,
        planned="plan" in kinds or verb.tense is Tense.FUTURE,
        conditional="condition" in kinds or _conditional(evidence, candidate.clause),
        past=verb.tense is Tense.PAST or verb.perfect or said_to_have(evidence, candidate.clause),
        denied="untrue" in kinds or any(s.kind is SpeechKind.DENY for s in chain.speech),
        sought=own.sought,
    )


def _conditional(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether an if-clause, which is no part of the claim's words, hangs on the clause."""
    return any(
        c.kind is ClauseKind.ADVERBIAL
        and c.connector in word_class("condition")
        and clause.index in {c.parent, c.index - 1}
        for c in evidence.clauses_of(clause.sentence)
    )
