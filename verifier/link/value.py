"""What the linker takes and gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Claim

if TYPE_CHECKING:
    from datetime import date


@frozen
class Report:
    """What linking needs to know of one document: far less than its analysis."""

    name: str
    text: str
    claims: tuple[Claim, ...]

    @property
    def published(self) -> date | None:
        """Return the day on which the document appeared, as far as its claims know it."""
        dates = (claim.published for claim in self.claims)
        return next((d.period.latest for d in dates if d and d.period.latest), None)


@frozen
class Copy:
    """A document whose text another one carries already."""

    name: str
    of: str  # the document that is kept
    left_out: int  # claims that say nothing else than those of the other
    reason: str


@frozen
class Story:
    """Documents that report one affair."""

    documents: tuple[str, ...]  # in the order given


@frozen
class Linked:
    """All claims of a collection with what they have to do with each other."""

    claims: tuple[Claim, ...]  # document by document, each in the order of its text
    copies: tuple[Copy, ...] = ()
    stories: tuple[Story, ...] = ()
