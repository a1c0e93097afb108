"""Clauses into claims: join what was found about dates, sources, speech and amounts."""

from __future__ import annotations

from attrs import frozen

from verifier.claims.candidates import Candidate, candidates
from verifier.claims.chain import chain
from verifier.claims.events import Setting, Told, event, told
from verifier.claims.evidence import Evidence
from verifier.claims.modality import cues, modality
from verifier.claims.roles import roles
from verifier.model import Claim, Cue, Dating, Modality, Notice, Quote, Span, claim_id

MEMORY = 60  # claims that a later clause can point back to


@frozen
class Claimed:
    """The claims of a document, and why each other clause became none."""

    claims: tuple[Claim, ...]
    passed: tuple[Notice, ...]


def claims(evidence: Evidence) -> Claimed:
    """Make a claim of every clause that asserts something, in the order of the text."""
    chosen, passed = candidates(evidence)
    made: list[Claim] = []
    earlier: list[Told] = []
    for candidate in chosen:
        links = chain(evidence, candidate.clause)
        found = cues(evidence, candidate)
        mood = modality(evidence, candidate, found, links)
        setting = Setting(evidence, candidate, links, mood, tuple(earlier[-MEMORY:]))
        when = event(setting)
        if when is not None:
            earlier.append(told(setting, when))
        made.append(_claim(setting, when, found, mood))
    return Claimed(tuple(made), passed)


def _claim(setting: Setting, when: Dating | None, found: tuple[Cue, ...], mood: Modality) -> Claim:
    evidence, candidate, links = setting.evidence, setting.candidate, setting.chain
    document, span = evidence.document, candidate.span
    parts = roles(evidence, candidate)
    block = evidence.block(span)
    return Claim(
        claim_id(document, span),
        document.name,
        span,
        span.of(document.text),
        Quote.at(document.text, span),
        when,
        links.reported,
        evidence.masthead(span).published,
        links.steps,
        tuple(
            q for q in evidence.quantities_of(candidate.clause.sentence) if span.contains(q.span)
        ),
        mood,
        found,
        subject=parts.subject,
        predicate=parts.predicate,
        lemma=evidence.lemma(candidate.clause),
        object=parts.object,
        place=parts.place,
        names=tuple(n for n in evidence.names_of(candidate.clause.sentence) if span.contains(n)),
        shared_subject=_shared(parts.subject, span, document.text),
        paragraph=block.span if block else None,
        cited=links.reason,
    )


def _shared(subject: Span | None, span: Span, text: str) -> str:
    """Return the subject that a coordinated clause shares with the one before: "did sign …"."""
    return subject.of(text) if subject and subject.end <= span.start else ""


__all__ = ["Candidate", "Claimed", "Evidence", "Setting", "claims"]
