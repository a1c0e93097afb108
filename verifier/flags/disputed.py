"""The flag `disputed`."""

from __future__ import annotations

from verifier.model import Claim, Finding


def check(claim: Claim) -> Finding | None:
    """The text itself says that the matter is contested: in dispute, conflicting, questioned.

    Two figures that merely differ raise `contradicted`, not this.
    """
    cue = claim.cue("dispute")
    if cue is None:
        return None
    return Finding("disputed", cue.rule, cue.reason, cue.text, cue.span)
