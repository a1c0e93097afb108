"""The signs beside dates and rows, each with the meaning that the legend gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.render import wording
from verifier.timeline import Certainty, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.render.screen import Screen


@frozen
class Sign:
    """A mark and what it means."""

    mark: str
    meaning: str


@frozen
class Signs:
    """All signs of a screen; none is used that the legend does not explain."""

    sure: Sign
    unsure: Sign
    approximate: Sign
    inferred: Sign
    outside: Sign
    rail: str
    dot: str
    arrow: str

    @classmethod
    def of(cls, screen: Screen) -> Signs:
        """Choose the signs that a screen can show."""
        pick = screen.pick
        return cls(
            sure=Sign(pick("●", "*"), "order certain"),
            unsure=Sign(pick("○", "o"), "order only possible"),
            approximate=Sign(pick("≈", "~"), "approximate"),
            inferred=Sign(pick("†", "+"), "date-inferred"),
            outside=Sign("?", "perhaps outside the period"),
            rail=pick("│", "|"),
            dot=pick("·", "-"),
            arrow=pick("←", "<-"),
        )

    def order(self, row: Row) -> Sign:
        """Choose the sign of how surely a row is later than the one above."""
        return self.unsure if row.order is Certainty.POSSIBLE else self.sure

    def doubts(self, row: Row) -> Iterator[Sign]:
        """Yield the signs of what is doubtful about the date of a row."""
        date = wording.event_date(row.claim)
        if date.approximate:
            yield self.approximate
        if date.inferred:
            yield self.inferred
        if row.inside is Certainty.POSSIBLE:
            yield self.outside

    def date(self, row: Row, *, undated: str = "") -> str:
        """Word the date of a row, or say that it has none, with the signs of what is doubtful."""
        marks = "".join(sign.mark for sign in self.doubts(row))
        return " ".join(filter(None, (wording.event_date(row.claim).text or undated, marks)))

    def legend(self, dated: tuple[Row, ...], undated: tuple[Row, ...]) -> tuple[str, ...]:
        """Explain the signs that were used, and no others."""
        used = {self.order(row) for row in dated} if len(dated) > 1 else set()
        used.update(sign for row in dated + undated for sign in self.doubts(row))
        known = (self.sure, self.unsure, self.approximate, self.inferred, self.outside)
        return tuple(f"{sign.mark} {sign.meaning}" for sign in known if sign in used)
