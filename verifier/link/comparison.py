"""What holding two claims against each other gives: one answer for each part, with the words."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.model import Span


class Aspect(StrEnum):
    """A part of what a claim says."""

    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    HOW_MUCH = "how much"


class Answer(StrEnum):
    """How two claims stand to each other in one part."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    SILENT = "silent"  # one of them says nothing on it, or it cannot be told


@frozen
class Part:
    """One part of two claims, held against each other."""

    aspect: Aspect
    answer: Answer
    rule: str  # for example "what.polarity"
    reason: str  # a few words for a person, with what both sides say
    one: tuple[Span, ...] = ()  # the words of the first claim, in its document
    two: tuple[Span, ...] = ()  # the words of the second claim, in its document


@frozen
class Comparison:
    """Two claims, part by part."""

    who: Part
    what: Part
    when: Part
    where: Part
    how_much: Part

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return all parts, always in this order."""
        return self.who, self.what, self.when, self.where, self.how_much

    def answered(self, answer: Answer) -> tuple[Part, ...]:
        """Return the parts with one answer."""
        return tuple(part for part in self.parts if part.answer is answer)

    @property
    def agreeing(self) -> tuple[Part, ...]:
        """Return the parts in which both say the same."""
        return self.answered(Answer.AGREES)

    @property
    def disagreeing(self) -> tuple[Part, ...]:
        """Return the parts in which both cannot be right."""
        return self.answered(Answer.DISAGREES)
