"""How many independent legs one claim stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Role

if TYPE_CHECKING:
    from verifier.model import Claim

ACTOR = "plan"  # who plans or offers something acts, and tells nothing


def counted(claim: Claim) -> Claim:
    """Count the origins of a claim: its named outlets; a speaker is one, whoever carries it."""
    outlets = {s.name for s in claim.steps(Role.OUTLET) if s.named and not s.carries}
    speaks = any(s.kind != ACTOR for s in claim.steps(Role.SPEAKER))
    return evolve(claim, origins=1 if speaks else max(1, len(outlets)))
