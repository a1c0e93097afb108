"""Check statements against claims: a verdict with the evidence, what is open, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import LinkKind
from verifier.verify.bearing import testimony
from verifier.verify.origins import origins
from verifier.verify.pair import Pair
from verifier.verify.value import Answer, Bearing, Point, Stand, Testimony, Verdict

if TYPE_CHECKING:
    from verifier.model import Claim
    from verifier.verify.context import Context
    from verifier.verify.search import Shelf

EXCUSES = frozenset({LinkKind.UPDATED, LinkKind.RELATED})
RANK = tuple(Bearing)
SHOWN = 8  # claims kept for one point
MUCH = 0.6  # share of the statement's words in a claim that tells of something else


def check(statement: str, claims: tuple[Claim, ...], shelf: Shelf) -> Answer:
    """Check one statement, given as its text with the claims that were read from it."""
    points = tuple(_point(claim, shelf) for claim in claims)
    if not points:
        missing = ("no claim could be read in the statement: write it as a whole sentence",)
        return Answer(statement, Verdict.NOT_FOUND, (), missing)
    return Answer(statement, _together([point.verdict for point in points]), points)


def _point(claim: Claim, shelf: Shelf) -> Point:
    found = [_weighed(claim, other, share) for other, share in shelf.near(claim)]
    told = _outdated([t for t in found if t is not None])
    evidence = sorted(told, key=_rank)[:SHOWN]
    verdict = _verdict(evidence)
    return Point(
        claim.text,
        claim.span,
        verdict,
        tuple(evidence),
        tuple(_missing(evidence, verdict)),
        support=origins(_bearing(evidence, Bearing.SUPPORTS)),
        against=origins(_bearing(evidence, Bearing.CONTRADICTS)),
    )


def _weighed(statement: Claim, context: Context, share: float) -> Testimony | None:
    """Weigh a claim; None where it tells of something else."""
    pair = Pair.of(statement, context)
    if not pair.alike:
        return None
    found = testimony(pair, share)
    return None if found.bearing is Bearing.NEAR and share < MUCH else found


def _outdated(found: list[Testimony]) -> list[Testimony]:
    """Take what contradicts for no contradiction where linking knows why it differs.

    A lower count of an earlier day does not contradict a statement that a later count bears out.
    """
    support = {t.claim.id for t in found if t.bearing is Bearing.SUPPORTS}
    return [_excused(t, support) if t.bearing is Bearing.CONTRADICTS else t for t in found]


def _excused(testimony: Testimony, support: set[str]) -> Testimony:
    for link in testimony.claim.links:
        if link.kind in EXCUSES and link.claim in support:
            return evolve(testimony, bearing=Bearing.SUPERSEDED, reason=link.reason)
    return testimony


def _rank(found: Testimony) -> tuple[int, int, float, str, int]:
    open_parts = len(found.stands(Stand.OPEN))
    place = found.claim.span.start
    return RANK.index(found.bearing), open_parts, -found.weight, found.claim.document, place


def _verdict(evidence: list[Testimony]) -> Verdict:
    bearings = {found.bearing for found in evidence}
    if Bearing.SUPPORTS in bearings:
        return Verdict.MIXED if Bearing.CONTRADICTS in bearings else Verdict.SUPPORTED
    return Verdict.CONTRADICTED if Bearing.CONTRADICTS in bearings else Verdict.NOT_FOUND


def _together(verdicts: list[Verdict]) -> Verdict:
    """Sum up the points: one that differs from the others makes it mixed."""
    kinds = set(verdicts)
    if len(kinds) == 1:
        return verdicts[0]
    if kinds == {Verdict.CONTRADICTED, Verdict.NOT_FOUND}:
        return Verdict.CONTRADICTED
    return Verdict.MIXED


def _bearing(evidence: list[Testimony], bearing: Bearing) -> tuple[Claim, ...]:
    return tuple(found.claim for found in evidence if found.bearing is bearing)


def _missing(evidence: list[Testimony], verdict: Verdict) -> list[str]:
    """Say what the documents do not give."""
    if not evidence:
        return ["no claim of the documents tells of this"]
    if verdict is Verdict.NOT_FOUND:
        return _short_of(evidence)
    against = verdict is Verdict.CONTRADICTED
    deciding = Bearing.CONTRADICTS if against else Bearing.SUPPORTS
    told = [found.told_by for found in evidence if found.bearing is deciding]
    missing = []
    if all(told):
        missing.append(f"it rests on the word of {' and of '.join(dict.fromkeys(told))}")
    if verdict is Verdict.SUPPORTED and len(origins(_bearing(evidence, deciding))) == 1:
        missing.append("a second independent origin")
    return missing


def _short_of(evidence: list[Testimony]) -> list[str]:
    """Say what keeps the nearest claims from being support."""
    best = evidence[0]
    found = [f"{part.aspect}: {part.reason}" for part in best.stands(Stand.OPEN)]
    passed_on = next((t for t in evidence if t.bearing is Bearing.OBSERVES), None)
    if passed_on and not passed_on.stands(Stand.OPEN):
        found.append(f"a claim that vouches for it: {passed_on.reason}")
    return found or [best.reason]
