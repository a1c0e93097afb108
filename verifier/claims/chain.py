"""The chain of attribution of a claim, from the page inwards: publication, outlet, speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.citations import descriptions, resolve_outlet
from verifier.claims.carriers import Carrier, carriers, reported
from verifier.model import (
    Attribution,
    Citation,
    CitationKind,
    Clause,
    Dating,
    Masthead,
    Role,
    Span,
    Speech,
    SpeechKind,
)
from verifier.speech.knowledge import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.evidence import Evidence

NEAR = 3  # tokens before "deny" that can turn it round
NOT = frozenset({"not", "n't", "never", "neither", "nor"})
REFUSING = frozenset({"refuse", "decline"})
ACTING = frozenset({SpeechKind.PLAN, SpeechKind.ATTITUDE})
WEAK = frozenset({CitationKind.CROSS_REFERENCE})


@frozen
class Chain:
    """The steps with the date of the report and why the citation reaches the claim."""

    steps: tuple[Attribution, ...]
    reported: Dating | None
    reason: str  # how far the citation reaches; empty where none covers the claim
    speech: tuple[Speech, ...]  # the speech that the claim is the content of, outermost first


def chain(evidence: Evidence, clause: Clause) -> Chain:
    """Build the chain for one clause."""
    citations = covering(evidence.citations_of(clause.sentence), evidence.verb(clause))
    spoken = tuple(_speech(evidence, clause))
    described = tuple(speech for speech in spoken if _describes_outlet(speech))
    carried = carriers(citations, described)
    heard = tuple(s for s in spoken if s.source and not _names_outlet(s, citations))
    outlets, speakers = _steps(evidence, clause, heard, carried)
    page = _publication(evidence.masthead(evidence.verb(clause)))
    return Chain(
        (*page, *outlets, *speakers),
        reported(carried),
        " ".join(c.reason for c in citations),
        spoken,
    )


def covering(citations: tuple[Citation, ...], verb: Span) -> tuple[Citation, ...]:
    """Return the citations that answer for a place: those behind the text first, then the widest.

    What stands in the sentence itself is inside: "(Turan, June 2)" carries "Trud wrote that …".
    """
    found = [
        c
        for c in citations
        if c.kind not in WEAK and any(s.start <= verb.start < s.end for s in c.covers)
    ]
    return tuple(sorted(found, key=_outermost))


def _outermost(citation: Citation) -> tuple[bool, int, Span]:
    inline = citation.kind is CitationKind.INLINE
    return inline, -sum(map(len, citation.covers)), citation.span


def _speech(evidence: Evidence, clause: Clause) -> Iterator[Speech]:
    """Yield the speech around a clause, and the speech that the clause itself tells."""
    verb = evidence.verb(clause)
    for speech in evidence.around(clause):
        yield _undenied(evidence, speech)
    for speech in evidence.spoken(clause):
        own = speech.cue.overlaps(verb) and not any(p.contains(verb) for p in speech.content)
        if own and (speech.kind is not SpeechKind.DENY or _refused(evidence, clause, speech)):
            yield _undenied(evidence, speech)


def _refused(evidence: Evidence, clause: Clause, speech: Speech) -> bool:
    """Tell whether a thing is denied: "denied the report", not "deny the fleet its use"."""
    near = evidence.cues_of(clause.sentence)
    return any(c.category == "denial" and c.span.overlaps(speech.cue) for c in near)


def _undenied(evidence: Evidence, speech: Speech) -> Speech:
    """Read "did not deny" and "refused to deny" for what they are: no denial."""
    if speech.kind is not SpeechKind.DENY:
        return speech
    tokens = evidence.parse.tokens
    first = evidence.parse.at(speech.cue.start)
    near = [*tokens[max(0, first - NEAR) : first], *evidence.parse.within(speech.cue)]
    if not any(t.lower in NOT or t.lemma.lower() in REFUSING for t in near):
        return speech
    return evolve(speech, kind=SpeechKind.SAY, reason=f"{speech.reason}; not denied")


def _publication(masthead: Masthead) -> tuple[Attribution, ...]:
    if masthead.publication is None:
        return ()
    number = f"{masthead.volume}:{masthead.issue}" if masthead.volume and masthead.issue else ""
    return (
        Attribution(
            Role.PUBLICATION,
            masthead.publication,
            date=masthead.published,
            span=masthead.span,
            rule="masthead",
            reason=f"the page is from {masthead.publication} {number}".strip(),
            number=number,
        ),
    )


def _steps(
    evidence: Evidence, clause: Clause, spoken: tuple[Speech, ...], carried: tuple[Carrier, ...]
) -> tuple[list[Attribution], list[Attribution]]:
    """Divide the steps into outlets and speakers: "the newspaper" is an outlet, not a speaker."""
    sources = tuple(carrier.source for carrier in carried)
    outlets = [carrier.step() for carrier in carried]
    speakers: list[Attribution] = []
    for speech in spoken:
        if not _describes_outlet(speech):
            if _tells(evidence, clause, speech):
                speakers.append(_speaker(speech))
            continue
        found, reason = resolve_outlet(speech.speaker, sources)
        if found is None:
            outlets.append(_unresolved(speech, reason))
        else:
            outlets = [_spoken(o, speech, reason) if o.span == found.span else o for o in outlets]
    return outlets, speakers


def _tells(evidence: Evidence, clause: Clause, speech: Speech) -> bool:
    """Tell whether somebody speaks: to want, to plan and to object is to act.

    To promise is to give one's word, and a clause makes words of a plan: "decided that the mine
    would close". So does a verb of thinking beside it: "expects growth and plans to raise taxes".
    """
    lemmas = {token.lemma.lower() for token in evidence.parse.within(speech.cue)}
    acting = speech.kind in ACTING or lemmas & words("taking-sides")
    if not acting or lemmas & words("word-giving"):
        return True
    beside = (s for s in evidence.spoken(clause) if s.kind not in ACTING)
    if any(s.source is not None and s.source == speech.source for s in beside if s != speech):
        return True
    starts = [evidence.parse.at(part.start) for part in speech.content]
    clauses = [c for c in evidence.clauses_of(clause.sentence) if c.subject]
    return any(abs(c.first - start) <= 1 for c in clauses for start in starts)


def _names_outlet(speech: Speech, citations: tuple[Citation, ...]) -> bool:
    """Tell whether the words for a speaker are those of a citation: "Interfax reported"."""
    cited = (source.span for citation in citations for source in citation.sources)
    return any(span.overlaps(speech.source) for span in cited) if speech.source else False


def _describes_outlet(speech: Speech) -> bool:
    head, _, _ = speech.speaker.partition(" by ")  # "a memorandum obtained by the daily"
    return any(True for _ in descriptions(head, Span(0, len(head))))


def _spoken(step: Attribution, speech: Speech, reason: str) -> Attribution:
    """Add to a cited outlet the words of the text that are taken to mean it."""
    return evolve(
        step,
        cue=speech.cue_text,
        cue_span=speech.cue,
        reason=f"{step.reason} {reason}".strip(),
        inferred=speech.speaker != step.name,
    )


def _unresolved(speech: Speech, reason: str) -> Attribution:
    return evolve(_speaker(speech), role=Role.OUTLET, named=False, reason=reason)


def _speaker(speech: Speech) -> Attribution:
    return Attribution(
        Role.SPEAKER,
        speech.speaker,
        named=speech.named,
        span=speech.source,
        cue=speech.cue_text,
        cue_span=speech.cue,
        rule=speech.rule,
        reason=f"{speech.reason} {speech.resolved}".strip(),
        kind=speech.kind,
    )
