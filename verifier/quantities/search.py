"""Find the amounts of a parsed text: numbers with sign, unit, bound and counted thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Parse, Quantity, Span, Spans
from verifier.quantities.amounts import Amount, amount_at, counts_nothing
from verifier.quantities.bounds import Bound, bound_after, bound_before, change_before
from verifier.quantities.counted import counted
from verifier.quantities.lexemes import Line, cut
from verifier.quantities.numbers import number_at
from verifier.quantities.numerals import negative
from verifier.quantities.ranges import lifted, opener_of, upper_end

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN = ("more than", "at least")
CLOSED = ("up to", "less than")
SHARES = ("percent", "percentage point", "point")
SHORT_SHARE = 2  # pieces of "a third"; "one in three" has more, and its noun follows at once


@frozen
class Found:
    """An amount, the upper end of its range, and the bound of both."""

    first: Amount
    second: Amount | None
    bound: Bound | None
    unit: str


def find(parse: Parse, *, skip: tuple[Span, ...] = ()) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order.

    Numbers that touch a span of `skip` count nothing: pass the places of dates, times and
    citations there, but not of durations ("three hours" is an amount).
    """
    skipped = Spans.of(skip)
    lines = (cut(parse.text, sentence.span) for sentence in parse.sentences)
    return tuple(quantity for line in lines for quantity in _line(parse, line, skipped))


def _line(parse: Parse, line: Line, skip: Spans) -> Iterator[Quantity]:
    """Yield the quantities of one sentence."""
    place, before = 0, None
    while place < len(line.pieces):
        first = amount_at(line, place, parse.text)
        if first is None or _skipped(line, first, skip) or counts_nothing(parse, line, first):
            number = number_at(line, place)
            place = number.last if number else place + 1
            continue
        second = upper_end(line, first, parse.text)
        if second and _skipped(line, second, skip):
            second = None
        before = _quantity(parse, line, _found(line, first, second, before), before)
        yield before
        place = (second or first).last


def _skipped(line: Line, amount: Amount, skip: Spans) -> bool:
    number = amount.number
    return skip.overlap(Span(line.at(number.first).start, line.at(number.last - 1).end))


def _found(line: Line, first: Amount, second: Amount | None, before: Quantity | None) -> Found:
    """Add the bound, for a conversion in brackets that of the amount before it."""
    end = second or first
    unit = first.unit or end.unit
    bound = bound_before(line, first.first) or bound_after(line, end.last)
    same = _converted(line, first, before) if unit else None
    if same and bound is None and same.bound not in ("exactly", "between"):
        bound = Bound(same.bound, first.first, first.first, same.rule)
    return Found(first, second, bound, unit)


def _converted(line: Line, first: Amount, before: Quantity | None) -> Quantity | None:
    """Return the amount that this one, in brackets right behind it, says in another unit."""
    if before is None or line.at(first.first - 1).text != "(":
        return None
    return before if before.span.end == line.at(first.first - 2).end else None


def _quantity(parse: Parse, line: Line, found: Found, before: Quantity | None) -> Quantity:
    """Make the value of an amount and of the words around it."""
    start, stop = _extent(line, found)
    span = Span(line.at(start).start, line.at(stop - 1).end)
    low, high, bound = _ends(found)
    same = _converted(line, found.first, before) if found.unit else None
    return Quantity(
        span=span,
        text=span.of(parse.text),
        low=low,
        high=high,
        bound=bound,
        unit=found.unit,
        of=_counted(parse, found, span.end),
        rule=_rule(found),
        reason=_reason(bound, found),
        change=_change(line, start, found) or (same.change if same else ""),
    )


def _extent(line: Line, found: Found) -> tuple[int, int]:
    """Return the places of an amount with its bound, its "from" or its minus sign."""
    first, bound = found.first, found.bound
    start, stop = first.first, (found.second or first).last
    if bound:
        start, stop = min(start, bound.first), max(stop, bound.last)
    opener = opener_of(line, first)
    if found.second and line.at(opener).lower in ("from", "between"):
        return opener, stop
    signed = start == first.first and negative(line, first.number.first)
    return start - signed, stop


def _ends(found: Found) -> tuple[float | None, float | None, str]:
    """Turn the number and its bound into lower and upper end."""
    number, bound = found.first.number, found.bound.name if found.bound else "exactly"
    if found.second:
        low, high = sorted((lifted(number, found.second.number), found.second.number.high))
        return low, high, bound if bound == "about" else "between"
    if number.kind == "vague" and bound == "exactly":
        bound = "about"
    if number.kind != "vague" and bound in OPEN:
        return number.low, None, bound
    if number.kind != "vague" and bound in CLOSED:
        return None, number.low, bound
    return number.low, number.high, bound


def _counted(parse: Parse, found: Found, end: int) -> str:
    """Find the counted thing, after a share too: "a third of the sum", "one in three plants"."""
    number = found.first.number
    share = number.kind == "fraction"
    joined = "-" in parse.text[max(0, end - len(found.unit) - 2) : end]
    if found.unit and found.unit not in SHARES and joined:
        return counted(parse, end, measured=False)  # "a 300-kilometer pipeline"
    noun = counted(parse, end, measured=bool(found.unit) or share, share=share)
    if noun or found.unit or not share or number.last - number.first <= SHORT_SHARE:
        return noun
    return counted(parse, end, measured=False)


def _change(line: Line, start: int, found: Found) -> str:
    """Read the direction from the verb before the amount or from its minus sign."""
    if found.first.number.value < 0:
        return "down" if found.unit in SHARES else ""
    return change_before(line, start, measured=bool(found.unit))


def _rule(found: Found) -> str:
    if found.second:
        falls = lifted(found.first.number, found.second.number) > found.second.number.high
        return "quantity.range.falling" if falls else "quantity.range"
    return found.bound.rule if found.bound else f"quantity.{found.first.number.kind}"


def _reason(bound: str, found: Found) -> str:
    what = f"an amount in {found.unit}" if found.unit else "a count"
    if found.second:
        return f"the text gives {what} between two ends"
    return f"the text gives {what}" + ("" if bound == "exactly" else f" with the bound “{bound}”")
