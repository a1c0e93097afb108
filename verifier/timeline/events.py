"""One row an event: the claims that tell of one happening, those of one origin together."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Basis, Claim
from verifier.timeline.value import Certainty, Row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.period import Period

LEVELS = tuple(Basis)  # the firmest first
OPEN = (date.max - date.min).days


def when(claim: Claim) -> Period | None:
    """Return the period of the event, None where it has no bound on either side."""
    period = claim.event.period if claim.event else None
    return period if period and (period.earliest or period.latest) else None


def events(rows: Iterable[Row]) -> list[Row]:
    """Put the rows of one event into one, led by the claim that dates it best."""
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.claim.happening or row.claim.id].append(row)
    return [_event(group) for group in groups.values()]


def _event(rows: list[Row]) -> Row:
    first, *rest = sorted(rows, key=_leading)
    order = {row.claim.origin: number for number, row in reversed(list(enumerate(rest)))}
    order[first.claim.origin] = -1
    others = sorted((row.claim for row in rest), key=lambda c: (order[c.origin], _told(c)))
    surely = any(row.inside is Certainty.CERTAIN for row in rows)
    return evolve(first, others=tuple(others), inside=Certainty.CERTAIN if surely else first.inside)


def _leading(row: Row) -> tuple[bool, int, int, tuple[str, int, int, str]]:
    """Prefer what is told flatly, then the firmest and closest date, then the first to tell it."""
    claim = row.claim
    mood = claim.modality
    doubtful = mood.denied or mood.hedged or mood.planned or mood.possible
    basis = LEVELS.index(claim.event.basis) if claim.event else len(LEVELS)
    return doubtful, basis, _days(when(claim)), _told(claim)


def _days(period: Period | None) -> int:
    if period is None or period.earliest is None or period.latest is None:
        return OPEN
    return (period.latest - period.earliest).days


def _told(claim: Claim) -> tuple[str, int, int, str]:
    told = claim.reported or claim.published
    day = told.period.latest if told and told.period.latest else date.max
    return f"{day.isoformat()} {claim.document}", claim.span.start, claim.span.end, claim.id
