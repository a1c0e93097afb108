"""Let the story stand at the date last told: what "the next day" and "that year" count from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.dates.tense import reported
from verifier.model import TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.reading import Reading
    from verifier.period import Period

_REACH = 200  # how far back a bracket may have been opened
_RUNS = ("quarter", "half")


def moved(context: Context, read: Reading, placed: Period | None, start: int) -> Context:
    """Return the anchors as they stand after an expression at an offset.

    A date in brackets belongs to a citation or explains another date; a date of a saying is
    remembered only as the last day named, so that the story goes on from what was told.
    """
    if not read.moves or read.stretch is None or read.type is TimexType.SET:
        return context
    if _bracketed(context.parse.text, start):
        return context
    days = read.stretch if read.stretch.unit == "day" else None
    if days and context.story is not None and reported(context.parse, start):
        return evolve(context, day=days)
    run = read.stretch.unit in _RUNS or read.stretch.length > 1
    return evolve(
        context,
        story=read.stretch,
        placed=placed,
        event=days or context.event,
        day=days or context.day,
        told=start,
        explicit=read.full,
        quarter=read.stretch if run else context.quarter,
    )


def _bracketed(text: str, start: int) -> bool:
    low = max(0, start - _REACH)
    return text.rfind("(", low, start) > text.rfind(")", low, start)
