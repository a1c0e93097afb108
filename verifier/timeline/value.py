"""The timeline: rows oldest first, and what nothing dates in a part of its own."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.model import Claim, LinkKind

AGAINST = frozenset(
    {
        LinkKind.CONTRADICTS,
        LinkKind.DENIES,
        LinkKind.DENIED,
        LinkKind.CORRECTS,
        LinkKind.CORRECTED,
        LinkKind.UPDATES,
        LinkKind.UPDATED,
    }
)


class Certainty(StrEnum):
    """Whether every reading of the dates agrees, or only some of them."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


@frozen
class Row:
    """An event at its place on the timeline: the claim that dates it best, and the others."""

    claim: Claim
    order: Certainty | None = None  # later than the row before; None for the first and the undated
    inside: Certainty | None = None  # in the period asked for; None where no period was asked for
    others: tuple[Claim, ...] = ()  # further claims of the event, those of one origin together

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Return all claims of the row, the leading one first."""
        return self.claim, *self.others

    @property
    def disagreement(self) -> tuple[str, ...]:
        """Say in what the claims of the row disagree, each reason once."""
        told = {claim.id for claim in self.claims}
        links = (link for claim in self.claims for link in claim.links if link.claim in told)
        return tuple(dict.fromkeys(link.reason for link in links if link.kind in AGAINST))


@frozen
class Timeline:
    """Claims in the order of their events."""

    rows: tuple[Row, ...]  # oldest first
    undated: tuple[Row, ...]  # in the order of the text
    total: int  # claims before any filter

    @property
    def shown(self) -> tuple[Row, ...]:
        """Return all rows, the undated ones last."""
        return self.rows + self.undated

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Return all claims that are shown, row by row."""
        return tuple(claim for row in self.shown for claim in row.claims)

    @property
    def documents(self) -> tuple[str, ...]:
        """Name the documents that the claims come from, in alphabetical order."""
        return tuple(sorted({claim.document for claim in self.claims}))
