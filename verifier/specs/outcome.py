"""How a scenario ended, and what ended it."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Kind(StrEnum):
    """The ways in which a scenario ends."""

    PASSED = "passed"
    FAILED = "failed"  # something that is expected is not what was found
    UNDEFINED = "undefined"  # a step says what nobody knows: a phrase, a date, a flag
    BROKEN = "broken"  # a feature file or a document cannot be read as what it should be
    MISSING = "missing"  # a document that a step names is not there
    PENDING = "pending"  # tagged @wip, not run
    GAP = "known gap"  # tagged @xfail, and it does fail


@frozen
class StepError(Exception):
    """Say why a step does not hold, in one sentence and one piece of advice."""

    kind: Kind
    what: str  # what was found instead
    advice: str  # what to try
    near: tuple[str, ...] = ()  # phrases that may be meant

    def __str__(self) -> str:
        return f"{self.what}; {self.advice}"


@frozen
class Outcome:
    """The end of one scenario, or of one row of an outline."""

    id: str  # "specs/arms.feature::The return is hedged"
    place: str  # "specs/arms.feature:12", the step that ended it
    kind: Kind
    step: str = ""  # as written, with its keyword
    what: str = ""
    advice: str = ""
    near: tuple[str, ...] = ()  # phrases that may be meant

    @property
    def told(self) -> str:
        """Say in one sentence what was found instead, and what to try."""
        return "; ".join(filter(None, (self.what, self.advice)))

    def __str__(self) -> str:
        step = (self.step,) if self.step else ()
        return "\n    ".join((self.place, *step, self.told, *self.near))
