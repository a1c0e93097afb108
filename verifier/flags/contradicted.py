"""The flag `contradicted`."""

from __future__ import annotations

from verifier.model import Claim, Finding, LinkKind


def check(claim: Claim) -> Finding | None:
    """Another claim says something that cannot be true together with this one.

    Either figures for the same thing in the same period that exclude each other, or a denial of it.
    """
    against = (LinkKind.CONTRADICTS, LinkKind.DENIES, LinkKind.DENIED, LinkKind.CORRECTED)
    link = next((link for link in claim.links if link.kind in against), None)
    if link is None:
        return None
    return Finding("contradicted", f"link.{link.kind}", link.reason, "", claim.span)
