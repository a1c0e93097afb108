"""The status of a claim: one word and a proposed digit, from its origins, flags and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Claim, LinkKind, Role, Standing, Status

if TYPE_CHECKING:
    from collections.abc import Callable

PROBABLE, POSSIBLE, DOUBTFUL, IMPROBABLE, UNKNOWN = 2, 3, 4, 5, 6  # 1 is for an analyst to give
ENOUGH = 2  # independent origins
DOUBTS = frozenset({"unconfirmed", "unofficial", "anonymous"})
AGAINST = frozenset({LinkKind.CONTRADICTS, LinkKind.DENIES})


def rated(claim: Claim) -> Claim:
    """Return the claim with its status; it must carry its links and flags already."""
    found = (rule(claim) for rule in RULES)
    return evolve(claim, status=next(status for status in found if status is not None))


def _denied(claim: Claim) -> Status | None:
    """Somebody denies it; where it stands on several origins all the same, it is doubtful only."""
    link = next((link for link in claim.links if link.kind is LinkKind.DENIED), None)
    own = next((finding for finding in claim.flags if finding.name == "denied"), None)
    if link is None and own is None:
        return None
    digit = DOUBTFUL if link and claim.origins >= ENOUGH else IMPROBABLE
    return Status(Standing.DENIED, digit, link.reason if link else own.reason if own else "")


def _corrected(claim: Claim) -> Status | None:
    link = next((link for link in claim.links if link.kind is LinkKind.CORRECTED), None)
    return Status(Standing.DENIED, IMPROBABLE, f"corrected: {link.reason}") if link else None


def _disputed(claim: Claim) -> Status | None:
    """Other claims exclude it, or the text itself says that it is contested."""
    against = [link for link in claim.links if link.kind in AGAINST]
    if against:
        more = f" (and {len(against) - 1} more)" if len(against) > 1 else ""
        return Status(Standing.DISPUTED, DOUBTFUL, against[0].reason + more)
    said = next((finding for finding in claim.flags if finding.name == "disputed"), None)
    return Status(Standing.DISPUTED, DOUBTFUL, said.reason) if said else None


def _corroborated(claim: Claim) -> Status | None:
    if claim.origins < ENOUGH:
        return None
    reason = f"{claim.origins} independent origins"
    return Status(Standing.CORROBORATED, PROBABLE, reason)


def _unconfirmed(claim: Claim) -> Status | None:
    """Nothing but doubt: a hedge, an unofficial or unnamed origin, a mere possibility."""
    doubts = [finding for finding in claim.flags if finding.name in DOUBTS]
    if doubts:
        digit = DOUBTFUL if doubts[0].name == "unconfirmed" else POSSIBLE
        return Status(Standing.UNCONFIRMED, digit, f"{doubts[0].name}: {doubts[0].reason}")
    if claim.modality.planned or claim.modality.possible or claim.modality.conditional:
        return Status(Standing.UNCONFIRMED, UNKNOWN, "it has not happened yet, or only may have")
    return None


def _single(claim: Claim) -> Status:
    if not claim.steps(Role.OUTLET) and not claim.steps(Role.SPEAKER):
        reason = "nobody is cited: nothing to judge it by but the publication's own word"
        return Status(Standing.SINGLE_SOURCE, UNKNOWN, reason)
    return Status(Standing.SINGLE_SOURCE, POSSIBLE, "one origin, and nothing speaks against it")


RULES: tuple[Callable[[Claim], Status | None], ...] = (
    _denied,
    _corrected,
    _disputed,
    _corroborated,
    _unconfirmed,
    _single,
)
