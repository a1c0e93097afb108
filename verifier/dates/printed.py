"""Dates as a citation prints them: "June 3", "May 22 through 26", "August 21, 23", "04.09.15"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context, year_of
from verifier.dates.kinds import explicit, partial, ranges
from verifier.dates.pattern import Hit, Rule, grammar
from verifier.dates.reading import Reading, dated
from verifier.dates.stretch import calendar_day
from verifier.model import Basis, Dating, Parse, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

LISTED = "the citation prints this day in a list"


def printed(text: str, *, issue: date | None) -> tuple[Dating, ...]:
    """Read the dates of a citation, in order; a list gives one for each day, a range gives one.

    A date without a year is the last one that does not lie after the issue. One that lies up
    to a week after it is kept as printed: it is a misprint that the caller flags, not one to
    repair. Spans count from the start of `text`.
    """
    rules = grammar(RULES)
    words = rules.pieces(text)
    context = Context(Parse(text, (), ()), issue, backward=True)
    found: list[Dating] = []
    floor = 0
    for hit in rules.hits("".join(piece.symbol for piece in words), words):
        if hit.first < floor:
            continue
        reading = hit.rule.read(hit, context)
        if reading is not None:
            found.extend(_datings(hit, reading, text))
            floor = hit.last
    return tuple(found)


def _datings(hit: Hit, reading: Reading, text: str) -> Iterator[Dating]:
    if hit.rule.id == "printed.list":
        for first, last, part in reading.parts:
            yield _dating(part, Span(hit.pieces[first].start, hit.pieces[last - 1].end), hit, text)
    else:
        span = Span(hit.pieces[hit.first].start, hit.pieces[hit.last - 1].end)
        yield _dating(reading, span, hit, text)


def _dating(reading: Reading, span: Span, hit: Hit, text: str) -> Dating:
    known = reading.period or period.parse(reading.value if reading.reason == NO_ANCHOR else "XXXX")
    return Dating(known, reading.basis, hit.rule.id, reading.reason, span.of(text), span)


def _list(hit: Hit, context: Context) -> Reading | None:
    """Read "August 21, 23" and "April 4 & 5" as the days they are."""
    month, year = hit.at("month"), hit.at("year")
    if month is None or not month.number:
        return None
    first, last = hit.groups["days"]
    places = [i for i in range(first, last) if hit.pieces[i].number is not None]
    days = [hit.pieces[i].number or 0 for i in places]
    chosen = (year.number, "the words name the year") if year and year.number else None
    chosen = chosen or year_of(month.number, days[0], context, hit)
    if chosen is None:
        return None
    reads = [
        _on(calendar_day(chosen[0], month.number, day), f"{LISTED}; {chosen[1]}") for day in days
    ]
    ends = zip(places, reads, strict=True)
    parts = tuple((i if i > first else hit.first, i + 1, read) for i, read in ends if read)
    return (
        Reading(parts[0][2].type, "", None, Basis.EXPLICIT, LISTED, parts=parts) if parts else None
    )


def _short(hit: Hit, context: Context) -> Reading | None:
    """Read "21 Nov 01", as wire services print it."""
    del context
    day, month, year = (
        piece.number if (piece := hit.at(n)) else None for n in ("day", "month", "year")
    )
    written = hit.pieces[hit.last - 1].lower
    if day is None or month is None or year is None or len(written) != 2:  # noqa: PLR2004
        return None
    full = year + (2000 if year < 50 else 1900)  # noqa: PLR2004  two digits: 1950 to 2049
    return explicit.on(calendar_day(full, month, day), f"{full}-{month:02}-{day:02}")


def _on(day: date | None, reason: str) -> Reading | None:
    return dated(stretch.day(day), Basis.EXPLICIT, reason) if day else None


_DAYS = "(days: {dd|nth} ( ( , | & | and | , and ) {dd|nth} )+ )"
RULES = (
    Rule("printed.list", f"{{month:month}} .? {_DAYS} ( ,? {{year:yyyy}} )?", _list),
    Rule("printed.list", f"{_DAYS} {{month:month}} .? ,? {{year:yyyy}}?", _list),
    Rule("printed.short-year", "{day:dd} {month:month} .? {year:dd|dddd}", _short),
    *ranges.RULES,
    *explicit.RULES,
    *partial.RULES,
)
