"""Cut a piece off a stretch: what "early", "late", "earlier" and "later" leave of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from verifier import period

if TYPE_CHECKING:
    from verifier.dates.stretch import Stretch
    from verifier.period import Period

COARSE = ("century", "decade", "year", "half", "season", "quarter", "month", "week")
_THIRD, _SIXTH = 3, 6
_BY_MONTH = ("year", "half", "decade", "century")


def cut(stretch: Stretch, kind: str, mod: str, today: date | None) -> Period:
    """Return what the words leave of a stretch.

    "Earlier" and "later" cut it at today; "early", "mid" and "late" leave a third, "the
    beginning" and "the end" a sixth: a year two months, a month five days.
    """
    first, last = stretch.first, stretch.last
    if stretch.unit not in COARSE:
        return stretch.period
    if kind == "before":
        return period.window(first, min(last, today) if today and today >= first else last)
    if kind == "after":
        return period.window(max(first, today) if today and today <= last else first, last)
    if stretch.unit == "season" and kind == "part":
        months = first.year * 12 + first.month - 1 + {"MID": 1, "END": 2}.get(mod, 0)
        return period.month(months // 12, months % 12 + 1)  # "early spring"
    return _share(stretch, mod, _SIXTH if kind == "edge" else _THIRD)


def _share(stretch: Stretch, mod: str, parts: int) -> Period:
    """Return the first, middle or last part of a stretch, in whole months where it has many."""
    first, last = stretch.first, stretch.last
    size = (last - first).days + 1
    part = size // (_THIRD if mod == "MID" else parts)
    low = {"START": 0, "MID": part, "END": size - part}.get(mod, 0)
    high = {"START": part, "MID": size - part}.get(mod, size)
    start, end = first + timedelta(days=low), first + timedelta(days=max(high - 1, low))
    if stretch.unit not in _BY_MONTH:
        return period.window(start, end)
    return period.window(period.month(start.year, start.month), period.month(end.year, end.month))
