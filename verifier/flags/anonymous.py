"""The flag `anonymous`."""

from __future__ import annotations

from verifier.model import Attribution, Claim, Finding, Role

NO_VOICE = "collective"  # a kind of outlet: it names nobody and hides nobody


def check(claim: Claim) -> Finding | None:
    """Someone in the chain is not named: "a ministry official", "members of the team", "one daily".

    A named institution (a ministry, a mission, a government) is not anonymous, nor is an unnamed
    outlet that is taken to be the cited one, nor a collective source such as "Russian agencies".
    """
    step = next(filter(_hidden, claim.attribution), None)
    if step is None:
        return None
    what = "an outlet" if step.role is Role.OUTLET else "a speaker"
    reason = f"“{step.name}” is {what} without a name"
    return Finding("anonymous", f"unnamed.{step.role}", reason, step.name, step.span)


def _hidden(step: Attribution) -> bool:
    if step.named or step.inferred or not step.name:
        return False
    return step.kind != NO_VOICE
