"""What one claim does to a statement: supports it, contradicts it, or only passes it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Aspect
from verifier.model import LinkKind
from verifier.verify.parts import parts
from verifier.verify.stance import judge
from verifier.verify.terms import speaker
from verifier.verify.value import Bearing, PartAnswer, Stand, Testimony
from verifier.verify.weights import Stance

if TYPE_CHECKING:
    from verifier.verify.pair import Pair

MOODS = ("denied", "hedged", "possible", "conditional", "planned")
CUES = {"denied": "denial", "hedged": "hedge", "possible": "possibility", "planned": "plan"}
TOLD = {
    "denied": "it is denied",
    "hedged": "it is hearsay",
    "possible": "it is only called possible",
    "conditional": "it depends on a condition",
    "planned": "it is a plan, not done",
}
# Words that take a stance wherever they stand; "police", "report" or "can" are only prose there.
TELLING = (
    "false.",
    "denial.",
    "doubt.doubt",
    "hearsay.rumor",
    "hearsay.reportedly",
    "hearsay.alleged",
    "hearsay.unverified",
    "inquiry.",
)


def testimony(pair: Pair, weight: float) -> Testimony:
    """Weigh one claim."""
    found = parts(pair)
    bearing, reason = _bearing(pair, found)
    return Testimony(pair.evidence, bearing, reason, found, speaker(pair.evidence), weight)


def _bearing(pair: Pair, found: tuple[PartAnswer, ...]) -> tuple[Bearing, str]:
    since = next((link for link in pair.evidence.links if link.kind is LinkKind.CORRECTED), None)
    if since:
        return Bearing.SUPERSEDED, since.reason
    against = [part for part in found if part.stand is Stand.CONTRADICTED]
    stays_open = [part for part in found if part.stand is Stand.OPEN]
    only_when = all(part.aspect is Aspect.WHEN for part in against)
    if against and not _another(stays_open) and not (only_when and stays_open):
        return _weakened(pair, Bearing.CONTRADICTS, _reasons(against))
    if against:
        return Bearing.NEAR, f"it may be about something else: {_reasons(stays_open)}"
    if any(part.aspect is Aspect.WHAT for part in stays_open):
        return Bearing.NEAR, f"open: {_reasons(stays_open)}"
    if stays_open:
        return _weakened(pair, Bearing.IN_PART, f"open: {_reasons(stays_open)}")
    return _weakened(pair, Bearing.SUPPORTS, "it bears out every part")


def _another(stays_open: list[PartAnswer]) -> bool:
    """Tell whether the claim may tell of something else: other people, or another happening."""
    return any(part.aspect in {Aspect.WHO, Aspect.WHAT} for part in stays_open)


def _weakened(pair: Pair, bearing: Bearing, reason: str) -> tuple[Bearing, str]:
    """Take hearsay, plans and doubts for what they are: no support, and no contradiction."""
    doubt = _mood(pair)
    if doubt:
        return Bearing.OBSERVES, doubt
    judged = judge(pair.statement.text, pair.evidence.text)
    decisive = [sign for sign in judged.signs if sign.rule.startswith(TELLING)]
    if not decisive or bearing is Bearing.CONTRADICTS:
        return bearing, reason
    if judged.stance is Stance.AGAINST:
        return Bearing.CONTRADICTS, judged.reason
    if judged.stance is Stance.OBSERVING:
        return Bearing.OBSERVES, judged.reason
    return bearing, reason


def _mood(pair: Pair) -> str:
    """Say how the claim is weaker than the statement, in words; empty where it is not."""
    for mood in MOODS:
        if mood == "denied":  # a denial contradicts: the parts have said so
            continue
        if getattr(pair.evidence.modality, mood) and not getattr(pair.statement.modality, mood):
            cue = pair.evidence.cue(CUES.get(mood, mood))
            return f"{TOLD[mood]}: “{cue.text}”" if cue else TOLD[mood]
    return ""


def _reasons(found: list[PartAnswer]) -> str:
    return "; ".join(f"{part.aspect}: {part.reason}" for part in found)
