"""The chain of attribution of a claim, from the page inwards: publication, outlet, speakers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.citations import descriptions, resolve_outlet
from verifier.model import (
    Attribution,
    Citation,
    CitationKind,
    CitedSource,
    Clause,
    Dating,
    Masthead,
    Role,
    Span,
    Speech,
    SpeechKind,
)
from verifier.period import day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.evidence import Evidence

NEAR = 3  # tokens before "deny" that can turn it round
NOT = frozenset({"not", "n't", "never", "neither", "nor"})
REFUSING = frozenset({"refuse", "decline"})
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
    outlets, speakers = _steps(spoken, citations)
    page = _publication(evidence.masthead(evidence.verb(clause)))
    return Chain(
        (*page, *outlets, *speakers),
        _reported(citations),
        " ".join(c.reason for c in citations),
        spoken,
    )


def covering(citations: tuple[Citation, ...], verb: Span) -> tuple[Citation, ...]:
    """Return the citations that answer for a place, the widest first."""
    found = [
        c
        for c in citations
        if c.kind not in WEAK and any(s.start <= verb.start < s.end for s in c.covers)
    ]
    return tuple(sorted(found, key=lambda c: (-sum(map(len, c.covers)), c.span)))


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
    number = f" {masthead.volume}:{masthead.issue}" if masthead.volume and masthead.issue else ""
    return (
        Attribution(
            Role.PUBLICATION,
            masthead.publication,
            date=masthead.published,
            span=masthead.span,
            rule="masthead",
            reason=f"the page is from {masthead.publication}{number}",
        ),
    )


def _steps(
    spoken: tuple[Speech, ...], citations: tuple[Citation, ...]
) -> tuple[list[Attribution], list[Attribution]]:
    """Divide the steps into outlets and speakers: "the newspaper" is an outlet, not a speaker."""
    sources = tuple(source for citation in citations for source in citation.sources)
    outlets = _once([_outlet(s, citation) for citation in citations for s in citation.sources])
    speakers: list[Attribution] = []
    for speech in spoken:
        if speech.source is None or any(s.span.overlaps(speech.source) for s in sources):
            continue
        if not _describes_outlet(speech):
            speakers.append(_speaker(speech))
            continue
        found, reason = resolve_outlet(speech.speaker, sources)
        if found is None:
            outlets.append(_unresolved(speech, reason))
        else:
            outlets = [_spoken(o, speech, reason) if o.span == found.span else o for o in outlets]
    return outlets, speakers


def _once(outlets: list[Attribution]) -> list[Attribution]:
    """Drop an outlet without a date where the same is cited with one: "NTV said (NTV, June 2)"."""
    dated = {step.name for step in outlets if step.date}
    return [step for step in outlets if step.date or step.name not in dated]


def _describes_outlet(speech: Speech) -> bool:
    return any(True for _ in descriptions(speech.speaker, Span(0, len(speech.speaker))))


def _outlet(source: CitedSource, citation: Citation) -> Attribution:
    return Attribution(
        Role.OUTLET,
        source.name,
        named=source.named,
        date=_last_day(source.dates),
        dates=source.dates,
        span=source.span,
        rule=citation.rule,
        reason=citation.reason,
        kind=source.outlet.kind,
    )


def _last_day(dates: tuple[Dating, ...]) -> Dating | None:
    """Return the last printed day of a source: "June 23-25" is a report of up to the 25th."""
    if not dates:
        return None
    last = max(dates, key=lambda d: (d.period.latest or d.period.earliest or date.min, d.text))
    if not last.period.lasts or last.period.latest is None:
        return last
    return evolve(last, period=day(last.period.latest), reason=f"{last.reason}; the last day of it")


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


def _reported(citations: tuple[Citation, ...]) -> Dating | None:
    """Return the date of the nearest dated citation: its newest source."""
    for citation in reversed(citations):
        dates = tuple(dating for source in citation.sources for dating in source.dates)
        if dates:
            return _last_day(dates)
    return None
