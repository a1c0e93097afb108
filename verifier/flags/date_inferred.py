"""The flag `date-inferred`."""

from __future__ import annotations

from verifier.model import Basis, Claim, Finding

INFERRED = frozenset({Basis.INFERRED, Basis.INHERITED, Basis.ANAPHORIC})


def check(claim: Claim) -> Finding | None:
    """No time words of the clause give the event's date: it was reached in another way.

    From the tense, from the happening told just before, or from words such as "those deliveries".
    """
    event = claim.event
    if event is None or event.basis not in INFERRED:
        return None
    return Finding("date-inferred", event.rule, event.reason, event.text, event.span)
