"""Ranges that share a month or a year: "September 20 through 22", "28-30 March 1996"."""

from __future__ import annotations

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context, year_of
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import Stretch, calendar_day
from verifier.model import Basis, TimexType

NAMED = "the words name the year"
Place = tuple[int, int]


def _days(hit: Hit, context: Context) -> Reading | None:
    """Read two days of one month."""
    month, first, last, year = (hit.at(n) for n in ("month", "first", "last", "year"))
    if (
        not month
        or not month.number
        or not first
        or not first.number
        or not last
        or not last.number
    ):
        return None
    chosen = (
        (year.number, NAMED)
        if year and year.number
        else year_of(month.number, last.number, context, hit)
    )
    if chosen is None:
        return unresolved(f"XXXX-{month.number:02}", NO_ANCHOR)
    low, high = (calendar_day(chosen[0], month.number, p.number or 0) for p in (first, last))
    if low is None or high is None or high < low:
        return None
    reason = f"the words name both days; {chosen[1]}"
    parts = (
        dated(stretch.day(low), Basis.EXPLICIT, reason),
        dated(stretch.day(high), Basis.EXPLICIT, reason),
    )
    return joined(parts[0], parts[1], reason, _places(hit))


def _places(hit: Hit) -> tuple[Place, Place]:
    """Say which pieces each end of a range stands in."""
    middle = hit.groups["join"]
    return (hit.first, middle[0]), (middle[1], hit.last)


def joined(
    start: Reading, end: Reading, reason: str, places: tuple[Place, Place]
) -> Reading | None:
    """Make one reading of two ends, which stay visible as its parts."""
    a, b = start.stretch, end.stretch
    if a is None or b is None or b.last < a.first:
        return None
    days = a.unit in ("week", "weekend", "quarter", "half", "season") or a.unit != b.unit
    whole = period.interval(a.first, b.last) if days else period.interval(a.period, b.period)
    basis = Basis.EXPLICIT if start.basis is end.basis is Basis.EXPLICIT else Basis.RELATIVE
    parts = tuple((*place, part) for place, part in zip(places, (start, end), strict=True))
    return Reading(TimexType.DATE, whole.edtf, whole, basis, reason, stretch=b, parts=parts)


def _years(hit: Hit, context: Context) -> Reading | None:
    """Read "1994-96", "1997/98"."""
    del context
    first, last = hit.at("first"), hit.at("last")
    if (
        not first
        or not first.number
        or not last
        or last.number is None
        or first.end + 1 != last.start
    ):
        return None
    end = last.number if last.number > 99 else first.number // 100 * 100 + last.number  # noqa: PLR2004
    if not first.number < end <= first.number + 60:
        return None
    parts = [
        dated(Stretch("year", y), Basis.EXPLICIT, "the words name both years")
        for y in (first.number, end)
    ]
    return joined(parts[0], parts[1], "the words name both years", _places(hit))


def _months(hit: Hit, context: Context) -> Reading | None:
    """Read a range over two months: "September 28 to October 1, 1996"."""
    months = [hit.at(name) for name in ("month", "until")]
    days = [hit.at(name) for name in ("first", "last")]
    numbers = [p.number for p in (*months, *days) if p and p.number]
    if len(numbers) < 4:  # noqa: PLR2004  two months and two days
        return None
    year = hit.at("year")
    chosen = (
        (year.number, NAMED)
        if year and year.number
        else year_of(numbers[1], numbers[3], context, hit)
    )
    if chosen is None:
        return unresolved(f"XXXX-{numbers[0]:02}", NO_ANCHOR)
    starts = chosen[0] - int(numbers[0] > numbers[1])  # "December 30 to January 2"
    low, high = (
        calendar_day(starts, numbers[0], numbers[2]),
        calendar_day(chosen[0], numbers[1], numbers[3]),
    )
    if low is None or high is None:
        return None
    reason = f"the words name both days; {chosen[1]}"
    parts = [dated(stretch.day(day), Basis.EXPLICIT, reason) for day in (low, high)]
    return joined(parts[0], parts[1], reason, _places(hit))


_JOIN = "(join: - | through | thru | to | until | and | & )"
_FIRST, _LAST = "{first:dd|nth}", "{last:dd|nth}"
_RUN = "(join: - | through | thru | to | until )"
RULES = (
    Rule(
        "range.month-days",
        f"{{month:month}} .? {{first:dd|nth}} {_JOIN} {{last:dd|nth}} ( ,? {{year:yyyy}} )?",
        _days,
    ),
    Rule(
        "range.days-month",
        f"{{first:dd|nth}} {_JOIN} {{last:dd|nth}} {{month:month}} .? ,? {{year:yyyy}}?",
        _days,
    ),
    Rule(
        "range.two-months",
        f"{{month:month}} .? {_FIRST} {_RUN} {{until:month}} .? {_LAST} ( ,? {{year:yyyy}} )?",
        _months,
    ),
    Rule(
        "range.two-months",
        f"{_FIRST} {{month:month}} .? {_RUN} {_LAST} {{until:month}} .? {{year:yyyy}}?",
        _months,
    ),
    Rule("range.years", "{first:yyyy} (join: - | / ) {last:dd|dddd|yyyy}", _years),
)
