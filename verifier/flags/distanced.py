"""The flag `distanced`."""

from __future__ import annotations

from verifier.model import Claim, Finding


def check(claim: Claim) -> Finding | None:
    """The writer puts a word or two between quotation marks to keep a distance from them.

    Quoted speech is no scare quote.
    """
    cue = claim.cue("distance")
    if cue is None:
        return None
    return Finding("distanced", cue.rule, cue.reason, cue.text, cue.span)
