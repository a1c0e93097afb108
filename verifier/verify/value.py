"""What checking a statement gives: a verdict with the claims behind it, part by part."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.link.comparison import Aspect
from verifier.model import Claim, Span


class Verdict(StrEnum):
    """What the documents say of a statement."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    MIXED = "mixed"  # some of it is supported, some of it contradicted or not found
    NOT_FOUND = "not found"


class Bearing(StrEnum):
    """What one claim does to a statement, the weightiest first."""

    SUPPORTS = "supports"  # every part that the statement has
    CONTRADICTS = "contradicts"
    IN_PART = "supports in part"  # the happening, but some parts stay open
    OBSERVES = "only passes on"  # hearsay, a question, a plan: no support
    SUPERSEDED = "told before"  # since updated or corrected
    NEAR = "leaves open"  # much the same words, but not that happening


class Stand(StrEnum):
    """What one claim does to one part of a statement."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    OPEN = "open"


@frozen
class PartAnswer:
    """One part of a statement with what a claim says to it."""

    aspect: Aspect
    stand: Stand
    statement: str  # the words of the statement
    evidence: str  # the words of the claim; empty where it says nothing
    reason: str


@frozen
class Testimony:
    """A claim that bears on a statement."""

    claim: Claim
    bearing: Bearing
    reason: str  # one sentence
    parts: tuple[PartAnswer, ...]
    told_by: str  # the speaker whose word it is; empty where it is told flatly
    weight: float  # share of the statement's words that it has, from 0 to 1

    def stands(self, stand: Stand) -> tuple[PartAnswer, ...]:
        """Return the parts that stand so."""
        return tuple(part for part in self.parts if part.stand is stand)


@frozen
class Point:
    """One claim of a statement with its verdict."""

    text: str
    span: Span  # in the statement
    verdict: Verdict
    evidence: tuple[Testimony, ...]  # the weightiest first
    missing: tuple[str, ...]  # what the documents do not say, a sentence each
    support: tuple[str, ...] = ()  # the independent legs of what supports it, by name
    against: tuple[str, ...] = ()  # the independent legs of what contradicts it

    @property
    def origins(self) -> int:
        """Count the legs that the verdict rests on."""
        return len(self.against if self.verdict is Verdict.CONTRADICTED else self.support)

    @property
    def best(self) -> tuple[PartAnswer, ...]:
        """Return the parts as the weightiest claim answers them."""
        return self.evidence[0].parts if self.evidence else ()


@frozen
class Answer:
    """A statement with its verdict."""

    statement: str
    verdict: Verdict
    points: tuple[Point, ...]  # one a claim of the statement
    missing: tuple[str, ...] = ()  # what stands in the way of an answer as a whole

    @property
    def origins(self) -> int:
        """Return the legs of the point that stands on fewest."""
        return min((point.origins for point in self.points), default=0)
