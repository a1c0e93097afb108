"""The flag `denied`."""

from __future__ import annotations

from verifier.model import Claim, Finding, Role

DENY = "deny"


def check(claim: Claim) -> Finding | None:
    """Somebody denies the clause: "the ministry denied that …", "reports of it are untrue".

    A denial that sits inside the clause ("they deny the guards access") denies no claim.
    """
    cue = claim.cue("denial")
    if cue is not None and claim.modality.denied:
        return Finding("denied", cue.rule, cue.reason, cue.text, cue.span)
    for step in claim.steps(Role.SPEAKER):
        if step.kind == DENY:
            reason = f"“{step.cue}” presents the clause as denied by {step.name or 'someone'}"
            return Finding("denied", step.rule, reason, step.cue, step.cue_span)
    return None
