"""Compare periods by their bounds, after Allen: what is certain and what is only possible."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.period.value import Period


class Order(StrEnum):
    """How one period stands to another in time."""

    BEFORE = "before"
    AFTER = "after"
    SAME = "same"  # the same day, or the same stretch
    POSSIBLY_BEFORE = "possibly before"
    POSSIBLY_AFTER = "possibly after"
    OVERLAPS = "overlaps"  # neither can be wholly before the other, or nothing favours one side


def before(a: Period, b: Period) -> bool:
    """Tell whether every reading of `a` ends before any reading of `b` begins."""
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def possibly_before(a: Period, b: Period) -> bool:
    """Tell whether some reading of `a` ends before some reading of `b` begins."""
    return _ordinal(a.ends[0], date.min) < _ordinal(b.begins[1], date.max)


def overlaps(a: Period, b: Period) -> bool:
    """Tell whether the two stretches share at least one day."""
    return not before(a, b) and not before(b, a)


def within(a: Period, b: Period) -> bool:
    """Tell whether all that `a` can be lies inside the bounds of `b`."""
    early = _ordinal(b.earliest, date.min) <= _ordinal(a.earliest, date.min)
    return early and _ordinal(a.latest, date.max) <= _ordinal(b.latest, date.max)


def meets(a: Period, b: Period) -> bool:
    """Tell whether `b` begins on the day after `a` ends."""
    if a.latest is None or b.earliest is None or a.latest == date.max:
        return False
    return a.latest + timedelta(days=1) == b.earliest


def order(a: Period, b: Period) -> Order:
    """Say how `a` stands to `b`, the certain before the possible."""
    if before(a, b):
        return Order.BEFORE
    if before(b, a):
        return Order.AFTER
    if (a.earliest, a.latest, a.lasts) == (b.earliest, b.latest, b.lasts):
        return Order.SAME
    return _leaning(a, b)


def sort_key(period: Period) -> tuple[int, int, str]:
    """Give a key that sorts oldest first.

    An open start sorts by its end, for that is the one day it speaks of; an open end
    comes after the closed ones of the same start; what is unknown comes last.
    """
    first = period.earliest or period.latest or date.max
    last = period.latest or date.max
    return first.toordinal(), last.toordinal(), period.edtf


def _leaning(a: Period, b: Period) -> Order:
    if not possibly_before(a, b) and not possibly_before(b, a):
        return Order.OVERLAPS
    if None in ((a.earliest or a.latest), (b.earliest or b.latest)):
        return Order.OVERLAPS  # one of the two is wholly unknown
    x, y = sort_key(a)[:2], sort_key(b)[:2]
    if x < y and possibly_before(a, b):
        return Order.POSSIBLY_BEFORE
    if y < x and possibly_before(b, a):
        return Order.POSSIBLY_AFTER
    return Order.OVERLAPS


def _ordinal(when: date | None, fallback: date) -> int:
    return (when or fallback).toordinal()
