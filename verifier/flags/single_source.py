"""The flag `single-source`."""

from __future__ import annotations

from verifier.model import Claim, Finding, Role


def check(claim: Claim) -> Finding | None:
    """The claim stands on one origin only, or on nothing but the publication's own word.

    Outlets that carry one speaker's words, one wire or each other's text are one origin, and so are
    those that are cited together under one date. A collective source counts as one.
    """
    if claim.origins > 1:
        return None
    outlets = claim.steps(Role.OUTLET)
    if not outlets:
        reason = "no source is cited: the publication's own word"
        return Finding("single-source", "origins.none-cited", reason)
    reason = f"one origin: {outlets[0].name}"
    return Finding("single-source", "origins.one", reason, outlets[0].name, outlets[0].span)
