"""The flag `undated`."""

from __future__ import annotations

from verifier.model import Claim, Finding


def check(claim: Claim) -> Finding | None:
    """Nothing dates what the clause tells: no words, no tense, no happening before it.

    Without a date of issue, "yesterday" dates nothing either; today's date is never taken instead.
    """
    if claim.event is not None:
        return None
    return Finding("undated", "event.none", "nothing in the text dates this", "", None)
