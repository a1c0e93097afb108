"""When something was, as EDTF: parse and print, bounds, order, and words for a person.

EDTF (ISO 8601-2) level 1, marks of doubt on single parts, and `[a..b]`. A bare month or
year and `[a..b]` stand for one unknown day in them, `a/b` for all of the stretch.
"""

from verifier.period.compare import (
    Order,
    before,
    meets,
    order,
    overlaps,
    possibly_before,
    sort_key,
    within,
)
from verifier.period.grammar import parse
from verifier.period.make import (
    approximately,
    day,
    decade,
    interval,
    lasting,
    month,
    season,
    since,
    until,
    window,
    year,
)
from verifier.period.value import Period, Shape
from verifier.period.words import describe

__all__ = [
    "Order",
    "Period",
    "Shape",
    "approximately",
    "before",
    "day",
    "decade",
    "describe",
    "interval",
    "lasting",
    "meets",
    "month",
    "order",
    "overlaps",
    "parse",
    "possibly_before",
    "season",
    "since",
    "sort_key",
    "until",
    "window",
    "within",
    "year",
]
