"""Who a claim comes from: the legs that it stands on, and whether it asserts anything itself."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.names import folded_words
from verifier.model import Role
from verifier.period import describe

if TYPE_CHECKING:
    from datetime import date

    from verifier.model import Attribution, Claim

SPEAKER = "speaker:"
ACTOR = "plan"  # who plans or offers something acts, and tells nothing


@frozen
class Voice:
    """One leg: a speaker, an outlet, a publication, or the document itself."""

    key: str  # the same for all claims that it carries
    name: str  # as the text names it


@lru_cache(maxsize=1 << 12)
def voices(claim: Claim) -> tuple[Voice, ...]:
    """Return the legs that a claim stands on.

    A named speaker is one, whoever carries the words. Outlets are one each, but outlets that share
    one printed date are cited for one report, and which of them tells what is not said. Without
    either it is the publication, without a publication the document.
    """
    speakers = [s for s in claim.steps(Role.SPEAKER) if s.named and s.kind != ACTOR]
    if speakers:
        return (_voice("speaker", speakers[-1]),)
    outlets = _told_by(claim)
    if not outlets:
        outlets = list(claim.steps(Role.OUTLET))[:1]
    if outlets:
        return tuple(_voice("outlet", step) for step in outlets)
    published = claim.steps(Role.PUBLICATION)
    if published:
        return (_voice("outlet", published[0]),)
    return (Voice(f"document:{claim.document}", claim.document),)


def _told_by(claim: Claim) -> list[Attribution]:
    """Return the named outlets that tell it themselves, not those that carry another's report."""
    return [step for step in claim.steps(Role.OUTLET) if step.named and not step.carries]


def passed_on(claim: Claim) -> tuple[str, ...]:
    """Name the outlets that carry what another one reports."""
    return tuple(step.name for step in claim.steps(Role.OUTLET) if step.named and step.carries)


def _voice(kind: str, step: Attribution) -> Voice:
    words = " ".join(folded_words(step.name)) or step.name
    return Voice(f"{kind}:{words}", step.name)


def same_speaker(one: str, two: str) -> bool:
    """Tell whether a key is the surname of another: "Kim" and "Kim Young-sam"."""
    short, full = sorted((one, two), key=len)
    speaks = short.startswith(SPEAKER) and full.startswith(SPEAKER)
    return speaks and full.endswith(f" {short.removeprefix(SPEAKER)}")


@lru_cache(maxsize=1 << 12)
def legs(claim: Claim) -> tuple[tuple[Voice, ...], ...]:
    """Group the voices of a claim that tell it together: "(AP, Itar-Tass, October 2)"."""
    steps = _told_by(claim)
    own = voices(claim)
    if len(own) < len(steps) or len(own) < 2:  # noqa: PLR2004  a pair is told together or apart
        return tuple((voice,) for voice in own)
    groups: dict[object, list[Voice]] = {}
    for step, voice in zip(steps, own, strict=True):
        groups.setdefault(step.date.span if step.date else None, []).append(voice)
    return tuple(map(tuple, groups.values()))


def own_word(claim: Claim) -> bool:
    """Tell whether nobody is cited: the publication or the document says it itself."""
    speaks = any(step.named and step.kind != ACTOR for step in claim.steps(Role.SPEAKER))
    return not speaks and not claim.steps(Role.OUTLET)


def carrier(claim: Claim) -> str:
    """Name what prints a claim: the publication, else the document."""
    return next((step.name for step in claim.steps(Role.PUBLICATION)), claim.document)


def issue(claim: Claim) -> str:
    """Name the issue that prints a claim: "Monitor 4:108"; empty where there is none."""
    step = next(iter(claim.steps(Role.PUBLICATION)), None)
    return f"{step.name} {step.number}".strip() if step else ""


def label(claim: Claim) -> str:
    """Name a claim by who stands behind it and when: "Itar-Tass, 2 June 1998; Monitor 4:108"."""
    (first, *_), told = voices(claim), claim.reported or claim.published
    day = describe(told.period) if told else ""
    number = issue(claim)
    if first.name == carrier(claim):
        return ", ".join(filter(None, (number or first.name, day)))
    return "; ".join(filter(None, (", ".join(filter(None, (first.name, day))), number)))


def told_on(claim: Claim) -> date | None:
    """Return the last day on which a claim can have been told; None where a source is undated."""
    told = claim.reported or (None if claim.steps(Role.OUTLET) else claim.published)
    return told.period.latest if told else None


def observes(claim: Claim) -> bool:
    """Tell whether a claim only passes on that something may be so: it adds no weight."""
    mood = claim.modality
    return mood.hedged or mood.possible or mood.conditional or mood.denied
