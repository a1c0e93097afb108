"""Let the story stand at the date last told: what "the next day" and "that year" count from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.dates.roles import Role, role
from verifier.dates.saying import spoken
from verifier.dates.tense import tense
from verifier.dates.told import Told
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.reading import Reading
    from verifier.dates.told import Story
    from verifier.model import Span
    from verifier.period import Period

_RUNS = ("quarter", "half")
_KEPT = 8  # dates that "the day after the fire" may look back on


def moved(
    context: Context, read: Reading, placed: Period | None, relation: str, span: Span
) -> Context:
    """Return the anchors as they stand after an expression.

    A date in brackets belongs to a citation or explains another date. A date of a saying is
    remembered as the last day named; one of a plan, a bound, a comparison or a backdrop
    stands in only where the story has no date of its own.
    """
    if not read.moves or read.stretch is None or read.type is TimexType.SET:
        return context
    verb = tense(context.parse, span.start, span.end)
    part = role(context.parse, span.start, span.end, relation, verb)
    if part is Role.NONE:
        return context
    if part is Role.SAID and read.stretch.unit != "day":
        part = Role.BACKDROP  # "reported a loss for the third quarter"
    if part is Role.PLAN and context.today and read.stretch.last < context.today:
        part = Role.LINE  # "could not sail on June 2"
    if part is Role.LINE and read.basis is not Basis.EXPLICIT and _told_by(context, span):
        part = Role.BACKDROP
    one = Told(read.stretch, placed or read.stretch.period, span.start)
    return evolve(context, story=_with(context.story, one, part, read, context))


def _told_by(context: Context, span: Span) -> bool:
    """Tell whether the date belongs to the tale of somebody who is quoted."""
    story = context.story
    return spoken(context.parse, story.said, story.last, span.start)


def _with(story: Story, one: Told, part: Role, read: Reading, context: Context) -> Story:
    days = one if read.stretch and read.stretch.unit == "day" else None
    if part is Role.SAID:
        return evolve(story, said=days or story.said, day=days or story.day)
    run = one.stretch.unit in _RUNS or one.stretch.length > 1
    story = evolve(
        story,
        last=one,
        explicit=read.full,
        quarter=one.stretch if run else story.quarter,
        day=days or story.day,
        year=one if _of_a_year(one, part, read, context) else story.year,
    )
    if part is Role.LINE:
        kept = (*story.lines, one)[-_KEPT:]
        return evolve(story, line=one, event=days or story.event, lines=kept)
    if part is Role.PLAN:
        return evolve(story, plan=one)
    return evolve(story, beside=one)


def _of_a_year(one: Told, part: Role, read: Reading, context: Context) -> bool:
    """Tell whether "that year" may mean its year: that of the issue is "this year"."""
    named = read.full or (
        context.today is not None and one.stretch.first.year != context.today.year
    )
    return part in (Role.LINE, Role.BACKDROP) and named
