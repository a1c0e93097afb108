"""Order claims by their event dates, the same way whatever order they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.period import Period, before, sort_key
from verifier.timeline.events import events, when
from verifier.timeline.filter import EVERYTHING, Filter
from verifier.timeline.value import Certainty, Row, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Claim


def timeline(
    claims: Iterable[Claim], filters: Filter = EVERYTHING, *, flat: bool = False
) -> Timeline:
    """Put the events whose claims pass the filters in order, oldest first; `flat`: each claim.

    Events of one date stand in the order of their documents' names and then of the text,
    so that the same claims make the same timeline, in whatever order they are given.
    """
    everything = tuple(claims)
    kept = [row for row in map(filters.row, everything) if row is not None]
    if not flat:
        kept = events(kept)
    dated = sorted((row for row in kept if when(row.claim)), key=_by_event)
    undated = sorted((row for row in kept if not when(row.claim)), key=_by_text)
    return Timeline(tuple(_ordered(dated)), tuple(undated), len(everything))


def _ordered(rows: list[Row]) -> Iterable[Row]:
    """Say of each row whether it is certainly later than the one before it."""
    last: Period | None = None
    for row in rows:
        period = when(row.claim)
        yield evolve(row, order=_certainty(last, period))
        last = period


def _certainty(earlier: Period | None, later: Period | None) -> Certainty | None:
    if earlier is None or later is None:
        return None
    return Certainty.CERTAIN if before(earlier, later) else Certainty.POSSIBLE


def _by_event(row: Row) -> tuple[tuple[int, int, str], tuple[str, int, int, str]]:
    period = when(row.claim)
    return (sort_key(period) if period else (0, 0, "")), _by_text(row)


def _by_text(row: Row) -> tuple[str, int, int, str]:
    claim = row.claim
    return claim.document, claim.span.start, claim.span.end, claim.id
