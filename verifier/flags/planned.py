"""The flag `planned`."""

from __future__ import annotations

from verifier.model import Claim, Finding


def check(claim: Claim) -> Finding | None:
    """The clause tells of what has not happened yet: will, is scheduled, plans to, threatened to.

    A willingness or an agreement reached is not a plan.
    """
    cue = claim.cue("plan")
    if cue is None:
        return None
    return Finding("planned", cue.rule, cue.reason, cue.text, cue.span)
