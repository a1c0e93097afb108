"""What the text has told of so far: the dates that later words may count from."""

from __future__ import annotations

from attrs import frozen

from verifier.dates.stretch import Stretch
from verifier.period import Period, describe

_GRAINS = ("day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade")


@frozen
class Told:
    """A date of the text, with the place where it stands."""

    stretch: Stretch
    placed: Period  # where it lies, where the words cut it: "late June"
    at: int

    @property
    def reason(self) -> str:
        """Name it in a reason."""
        return f"the text last spoke of {describe(self.stretch.period)}"

    def counts(self, unit: str) -> bool:
        """Tell whether steps of a unit can be counted from it: no days from a month."""
        return grain(self.stretch.unit) <= grain(unit)


def grain(unit: str) -> int:
    """Return how coarse a unit is, 0 for the day."""
    return _GRAINS.index(unit) if unit in _GRAINS else len(_GRAINS)


@frozen
class Story:
    """The dates told of, by the part that they play in what is told."""

    line: Told | None = None  # the last date of what the text mainly tells
    event: Told | None = None  # the last day of it: "that morning"
    beside: Told | None = None  # the last date of a backdrop, a bound or a comparison
    said: Told | None = None  # the last day of a saying
    plan: Told | None = None  # the last date that lies ahead
    day: Told | None = None  # the last day named, also one of a saying: "the same day"
    year: Told | None = None  # the last date that a verb has and that names its year: "that year"
    last: Told | None = None  # the last date, whatever it dates: a month takes its year
    explicit: bool = False  # whether that date named its year
    lines: tuple[Told, ...] = ()  # the last dates that the text mainly told of: "after the fire"
    quarter: Stretch | None = None  # the last quarter or run of months

    @property
    def origin(self) -> Told | None:
        """Return the date that the story stands at; where it has none, the last one at all."""
        return self.line or self.beside or self.said or self.plan


NOTHING = Story()
