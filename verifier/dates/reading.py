"""What a rule makes of the words it found, before it becomes a Timex."""

from __future__ import annotations

from attrs import frozen

from verifier.dates.stretch import Stretch
from verifier.model import Basis, TimexType
from verifier.period import Period


@frozen
class Reading:
    """The meaning of a time expression, with the reason for it."""

    type: TimexType
    value: str
    period: Period | None
    basis: Basis
    reason: str
    mod: str = ""
    stretch: Stretch | None = None  # what it names, where that can be counted on from
    full: bool = False  # whether the words name the year
    moves: bool = True  # whether "the next day" may count from it
    parts: tuple[tuple[int, int, Reading], ...] = ()  # ends of a range: pieces and their readings
    trim: tuple[int, int] | None = None  # the pieces it stands in, where not all of the hit


def dated(
    stretch: Stretch, basis: Basis, reason: str, *, mod: str = "", full: bool = False
) -> Reading:
    """Read a stretch of the calendar as a date; `full` where the words name its year."""
    kind, value, placed = TimexType.DATE, stretch.value, stretch.period
    return Reading(kind, value, placed, basis, reason, mod, stretch=stretch, full=full)


def reference(value: str, period: Period | None, reason: str) -> Reading:
    """Read a word that points at the present, the past or the future."""
    return Reading(TimexType.DATE, value, period, Basis.RELATIVE, reason, moves=False)


def unresolved(value: str, what: str, *, kind: TimexType = TimexType.DATE) -> Reading:
    """Say that nothing places it on the calendar, and why."""
    return Reading(kind, value, None, Basis.NONE, what, moves=False)
