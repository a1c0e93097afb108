"""Whether an amount bears out, excludes or leaves open what a statement says of the same thing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.figures import ROUGHLY, rounding
from verifier.verify.value import Stand

if TYPE_CHECKING:
    from verifier.model import Quantity


@frozen
class Range:
    """The values that words may mean; a strict end is itself left out ("more than 200")."""

    low: float
    high: float
    strict_low: bool = False
    strict_high: bool = False

    @classmethod
    def of(cls, quantity: Quantity) -> Range:
        """Read an amount as it stands."""
        low = -math.inf if quantity.low is None else quantity.low
        high = math.inf if quantity.high is None else quantity.high
        if quantity.bound == "about":
            low, high = low * (1 - ROUGHLY), high * (1 + ROUGHLY)
        return cls(low, high, quantity.bound == "more than", quantity.bound == "less than")

    def widened(self) -> Range:
        """Allow for rounding: the last figure that is not nought may stand for half a step."""
        low, high = self.low - rounding(self.low), self.high + rounding(self.high)
        return Range(low, high, self.strict_low, self.strict_high)

    def within(self, other: Range) -> bool:
        """Tell whether every value lies in the other range."""
        low = self.low > other.low or (
            self.low == other.low and (self.strict_low or not other.strict_low)
        )
        high = self.high < other.high or (
            self.high == other.high and (self.strict_high or not other.strict_high)
        )
        return low and high

    def below(self, other: Range) -> bool:
        """Tell whether every value lies below the other range."""
        touch = self.high == other.low and (self.strict_high or other.strict_low)
        return self.high < other.low or touch


def stand(statement: Quantity, evidence: Quantity) -> Stand:
    """Hold the amount of a statement against one of the same thing."""
    said, found = Range.of(statement), Range.of(evidence)
    # "20 million" bears out "20.4 million" and is borne out by it; bounds are meant as they stand.
    roomy = said.widened() if statement.bound in {"exactly", "about"} else said
    same = (statement.low, statement.high) == (evidence.low, evidence.high)
    if found.within(said) or found.within(roomy) or (same and evidence.bound == "about"):
        return Stand.SUPPORTED
    loose = found.widened() if evidence.bound in {"exactly", "about"} else found
    if loose.below(roomy) or roomy.below(loose):
        return Stand.CONTRADICTED
    return Stand.OPEN
