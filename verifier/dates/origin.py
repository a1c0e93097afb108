"""Choose the date that words like "the next day" and "three weeks earlier" count from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.dates import stretch
from verifier.dates.reading import Reading, unresolved
from verifier.dates.saying import heads, spoken
from verifier.dates.tense import Tense
from verifier.dates.told import Told
from verifier.period import describe

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.pattern import Hit

NOTHING_TOLD = "the text told of no date before it"


def origin(hit: Hit, context: Context, unit: str = "") -> Told | None:
    """Return the date that steps of a unit count from; without a unit, the date told of.

    What somebody says counts from the day of saying, a plan from the plan before it, and
    all else from the date that the story stands at.
    """
    story, start, end = context.story, *_ends(hit)
    if spoken(context.parse, story.said, story.last, start):
        return story.said
    if unit == "day" and story.day and heads(context.parse, start, end):
        return story.day
    if _planned(hit, context, start):
        return story.plan
    told = story.origin
    if told is None or not unit or told.counts(unit):
        return told
    finer = (story.event, story.day)
    return next((t for t in finer if t and _near(context, t, told, start)), told)


def _planned(hit: Hit, context: Context, start: int) -> bool:
    plan = context.story.plan
    near = plan is not None and _same_paragraph(context, plan, start)
    return near and context.tense(hit) is Tense.FUTURE


def _near(context: Context, finer: Told, told: Told, start: int) -> bool:
    """Tell whether a day may stand in for a coarser date told after it."""
    inside = told.stretch.first <= finer.stretch.first <= told.stretch.last
    return inside or _same_paragraph(context, finer, start)


def today(context: Context) -> Told | None:
    """Return the day of the issue as an origin, for what counts before anything was told."""
    if context.today is None:
        return None
    day = stretch.day(context.today)
    return Told(day, day.period, 0)


def coarse(told: Told, unit: str, blank: str) -> Reading:
    """Say that steps of a unit cannot be counted from a date that is less exact."""
    return unresolved(blank, f"{unit}s cannot be counted from {describe(told.stretch.period)}")


def reason(told: Told, context: Context) -> str:
    """Say in words what an expression was counted from."""
    if told is context.story.said:
        return f"counted from the day of saying, {describe(told.stretch.period)}"
    return told.reason if told.stretch.first != context.today or told.at else context.since()


def _ends(hit: Hit) -> tuple[int, int]:
    return hit.pieces[hit.first].start, hit.pieces[hit.last - 1].end


def _same_paragraph(context: Context, told: Told, start: int) -> bool:
    return told.at <= start and "\n\n" not in context.parse.text[told.at : start]
