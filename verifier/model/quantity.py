"""How much: amounts with their bounds, units and counted things."""

from __future__ import annotations

from attrs import frozen

from verifier.model.text import Span


@frozen
class Quantity:
    """An amount in the text; the real value lies between `low` and `high`."""

    span: Span
    text: str
    low: float | None  # None where there is no lower bound
    high: float | None  # None where there is no upper bound
    bound: str  # "exactly", "more than", "at least", "up to", "less than", "about", "between"
    unit: str  # ISO 4217 code, "percent", a measure, or "" for a plain count
    of: str  # head words of what is counted: "arms", "tanks"
    rule: str
    reason: str
    change: str = ""  # "up" or "down" where the amount is a change or what a change led to
