"""What a time expression counts from: the issue, the source, and the story so far."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.dates import stretch
from verifier.dates.tense import Tense, tense
from verifier.dates.told import NOTHING, Story
from verifier.model import Parse
from verifier.period import describe

if TYPE_CHECKING:
    from verifier.dates.pattern import Hit

NO_ANCHOR = "nothing says when the text appeared, so it cannot be placed"
# A date without a year is seldom further off than this, whatever the tense says.
_MISPRINT = timedelta(days=7)  # a cited day this little after the issue stays as printed
_FAR = timedelta(days=275)
_MONTHS_OFF = timedelta(days=335)  # a month or a feast may be eleven months off
_SENTENCE = 200  # characters, where nothing was parsed


@frozen
class Context:
    """The anchors at one place of the text."""

    parse: Parse
    today: date | None  # the issue, or the report that the passage retells
    named: str = "the issue"  # what `today` is the date of
    story: Story = NOTHING
    opened: int = 0  # where the item begins: no story runs on into the next
    backward: bool = False  # in a citation: a date without a year lies before the issue

    def tense(self, hit: Hit) -> Tense:
        """Return the tense of the words around a hit."""
        return tense(self.parse, hit.pieces[hit.first].start, hit.pieces[hit.last - 1].end)

    def here(self, start: int) -> bool:
        """Tell whether the last date stands in the same sentence as an offset."""
        last, tokens = self.story.last, self.parse.tokens
        if last is None or not tokens:
            return last is not None and start - last.at < _SENTENCE
        a, b = (tokens[min(self.parse.at(o), len(tokens) - 1)] for o in (last.at, start))
        return a.sentence == b.sentence

    def since(self, what: str = "counted from") -> str:
        """Name today in a reason: "counted from the issue of 5 June 1998"."""
        if self.today is None:
            return NO_ANCHOR
        return f"{what} {self.named} of {describe(stretch.day(self.today).period)}"


def year_of(month: int, day: int | None, context: Context, hit: Hit) -> tuple[int, str] | None:
    """Choose the year of a month or a day of the month, and say why; None without an anchor."""
    today = context.today
    last = context.story.last
    if last and day is None and _same_year(context, hit):
        year = last.stretch.first.year
        return year, f"the year of the date before it in the sentence, {year}"
    if today is None:
        return None
    options = [y for y in (today.year - 1, today.year, today.year + 1) if _exists(y, month, day)]
    if not options:
        return today.year, context.since("the year of")
    if context.backward:
        fitting = [y for y in options if _place(y, month, day) - today <= _MISPRINT]
        chosen = max(fitting or options)
        late = _place(chosen, month, day) > today
        return chosen, context.since(
            "kept as printed, though after" if late else "the last before or at"
        )
    return _by_tense(month, day, context, hit, options)


def _by_tense(
    month: int, day: int | None, context: Context, hit: Hit, options: list[int]
) -> tuple[int, str]:
    today = context.today or date.max
    verb = context.tense(hit)
    start = today.replace(day=1) if day is None else today
    past = [y for y in options if _place(y, month, day) <= today]
    coming = [y for y in options if _place(y, month, day) >= start]
    whole = day is None or hit.rule.id.startswith("holiday")
    far = _MONTHS_OFF if whole else _FAR
    near = [y for y in options if abs(_place(y, month, day) - today) <= far]
    if verb is Tense.FUTURE and coming and min(coming) in near:
        return min(coming), context.since("the next after")
    if verb in (Tense.PAST, Tense.PERFECT) and past and max(past) in near:
        return max(past), context.since("the last before")
    nearest = min(options, key=lambda y: abs((_place(y, month, day) - today).days))
    return nearest, context.since("the nearest to")


def _same_year(context: Context, hit: Hit) -> bool:
    """Tell whether a month takes the year that the sentence named: "in 1996 … in March"."""
    told, today = context.story.last, context.today
    if told is None or not context.story.explicit:
        return False
    if told.stretch.unit not in ("year", "month", "day", "season"):
        return False
    named = today is not None and told.stretch.first.year != today.year
    return named and context.here(hit.pieces[hit.first].start)


def _exists(year: int, month: int, day: int | None) -> bool:
    if not date.min.year <= year <= date.max.year:
        return False
    return day is None or day <= monthrange(year, month)[1]


def _place(year: int, month: int, day: int | None) -> date:
    return date(year, month, day or 1)
