"""The timeline: rows oldest first, and what nothing dates in a part of its own."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.model import Claim


class Certainty(StrEnum):
    """Whether every reading of the dates agrees, or only some of them."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


@frozen
class Row:
    """A claim at its place on the timeline."""

    claim: Claim
    order: Certainty | None = None  # later than the row before; None for the first and the undated
    inside: Certainty | None = None  # in the period asked for; None where no period was asked for


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
    def documents(self) -> tuple[str, ...]:
        """Name the documents that the rows come from, in alphabetical order."""
        return tuple(sorted({row.claim.document for row in self.shown}))
