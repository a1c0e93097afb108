"""The flag `unconfirmed`."""

from __future__ import annotations

from verifier.model import Claim, Finding


def check(claim: Claim) -> Finding | None:
    """The words hedge the clause: reportedly, was said to, is believed to, apparently, may.

    The hedge must govern this clause; one in a neighbouring clause of the sentence does not count.
    """
    cue = claim.cue("hedge")
    if cue is None:
        return None
    return Finding("unconfirmed", cue.rule, cue.reason, cue.text, cue.span)
