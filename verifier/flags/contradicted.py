"""The flag `contradicted`."""

from __future__ import annotations

from verifier.model import Claim, Finding, LinkKind

AGAINST = (LinkKind.CONTRADICTS, LinkKind.DENIES, LinkKind.DENIED, LinkKind.CORRECTED)


def check(claim: Claim) -> Finding | None:
    """Another claim says something that cannot be true together with this one.

    Figures for the same thing in the same period that exclude each other, two days or two people
    for what happened once, yes against no, a denial, a correction. Growth, another period, another
    thing counted and a plan that was carried out are none.
    """
    link = next((link for link in claim.links if link.kind in AGAINST), None)
    if link is None:
        return None
    return Finding("contradicted", f"link.{link.kind}", link.reason, "", claim.span)
