"""The flag `unofficial`."""

from __future__ import annotations

from verifier.model import Claim, Finding


def check(claim: Claim) -> Finding | None:
    """The words call the information, or how someone took part, unofficial or off the record.

    "Official", in quotation marks or not, never raises it.
    """
    cue = claim.cue("unofficial")
    if cue is None:
        return None
    return Finding("unofficial", cue.rule, cue.reason, cue.text, cue.span)
