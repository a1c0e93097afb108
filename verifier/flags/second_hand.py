"""The flag `second-hand`."""

from __future__ import annotations

from verifier.model import Claim, Finding, Role

FAR = 2  # steps between the page and the person who speaks


def check(claim: Claim) -> Finding | None:
    """Two or more steps lie between page and speaker: a digest cites an outlet that quotes someone.

    A speaker in the publication's own report is one step away and does not raise it.
    """
    speakers = claim.steps(Role.SPEAKER)
    page = {step.name for step in claim.steps(Role.PUBLICATION)}
    steps = len(speakers) + any(s.name not in page for s in claim.steps(Role.OUTLET))
    if not speakers or steps < FAR:
        return None
    last = speakers[-1]
    chain = " < ".join(step.name or "someone" for step in claim.attribution)
    return Finding("second-hand", "chain.steps", f"{steps} steps: {chain}", last.name, last.span)
