"""Times with a name that everybody knows: "in Soviet times", "since the end of World War II"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading
from verifier.dates.stretch import holding
from verifier.dates.upto import running
from verifier.dates.words import Word
from verifier.lexicon import rows
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.period import Period

KNOWN = "a time with a name whose dates are known"


def _read(hit: Hit, context: Context) -> Reading | None:
    code = hit.rule.id.rsplit(".", 1)[1]
    row = next(row for row in rows("en", "time_eras", Word) if row.id == code)
    if hit.pieces[hit.last - 1].capital and row.id == "soviet-times":
        return None  # "The Soviet Times"
    placed = period.parse(row.code)
    if hit.has("edge"):
        placed = _end(placed)
    since = hit.has("since")
    if since and context.today is not None:
        placed = running(_end(placed), holding("month", context.today).period)
    value = _value(placed)
    read = Reading(TimexType.DATE, value, placed, Basis.EXPLICIT, KNOWN, moves=False)
    return evolve(read, trim=(hit.first + 1, hit.last)) if since else read


def _end(placed: Period) -> Period:
    """Return when a named time was over."""
    return placed.end if placed.end is not None else placed


def _value(placed: Period) -> str:
    """Write what TIMEX3 can say of it: the year where it is one."""
    first, last = placed.earliest, placed.latest
    return f"{last.year:04}" if first and last and first.year == last.year else "XXXX"


@cache
def _rules() -> tuple[Rule, ...]:
    found = []
    for row in rows("en", "time_eras", Word):
        ways = " | ".join(row.forms)
        edge = "( (edge: end | close ) of ( the )? )?"
        found.append(Rule(f"era.{row.id}", f"(since: since )? ( the )? {edge} ( {ways} )", _read))
    return tuple(found)


RULES = _rules()
