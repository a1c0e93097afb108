"""Find the time expressions of a text and read them in order, each after those before it."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.dates import relations
from verifier.dates.context import Context
from verifier.dates.edges import Extent, widen
from verifier.dates.joining import join
from verifier.dates.kinds import RULES
from verifier.dates.pattern import Hit, grammar
from verifier.dates.reading import unresolved
from verifier.dates.relations import Place
from verifier.dates.story import moved
from verifier.dates.words import NAME, OTHER, Piece
from verifier.errors import UsageError
from verifier.model import Span, Timex, TimexType
from verifier.period import Period

if TYPE_CHECKING:
    from verifier.dates.reading import Reading
    from verifier.model import Parse

# from this offset on, this day counts as today, or none does; what day it is
Anchor = tuple[int, date | None, str]
_JOINED = 4  # pieces of "the third-quarter"


@frozen
class Found:
    """A reading in its place, with the rule that gave it."""

    extent: Extent
    rule: str
    relation: str
    placed: Period | None  # before "since", "by" and the like changed it


def find(
    parse: Parse,
    *,
    issue: date | None,
    report: date | None = None,
    anchors: tuple[Anchor, ...] = (),
    skip: tuple[Span, ...] = (),
) -> tuple[Timex, ...]:
    """Find and normalise every time expression, in text order.

    `issue` is the day of the issue; `report`, where given, the day of the report that is
    retold, which then counts as today. `anchors` change today inside the text: a dated
    heading; they stand in the order of the text. Expressions in `skip` (citations) are
    left out and move no anchor. Without any day, what counts from one stays unresolved
    and says so.
    """
    rules = grammar(RULES)
    words = rules.pieces(parse.text)
    symbols = _masked(words, skip)
    context = _anchored(Context(parse, issue), 0, issue, report, anchors)
    found: list[Found] = []
    floor = 0
    for hit in rules.hits(symbols, words):
        if hit.first < floor:
            continue
        context = _anchored(context, words[hit.first].start, issue, report, anchors)
        one = _found(hit, floor, context)
        if one is None:
            continue
        context = moved(
            context, one.extent.reading, one.placed, one.relation, _span(one.extent, words)
        )
        floor = one.extent.last
        _append(found, one, words)
    return tuple(_timex(one, parse.text, words) for one in found)


def _masked(words: tuple[Piece, ...], skip: tuple[Span, ...]) -> str:
    """Write the text as symbols; what is skipped shows no known word."""
    if not skip:
        return "".join(piece.symbol for piece in words)
    out, spans, place = [], sorted(skip), 0
    for piece in words:
        while place < len(spans) and spans[place].end <= piece.start:
            place += 1
        hidden = place < len(spans) and spans[place].start < piece.end
        out.append(OTHER if hidden else piece.symbol)
    return "".join(out)


def _anchored(
    context: Context,
    offset: int,
    issue: date | None,
    report: date | None,
    anchors: tuple[Anchor, ...],
) -> Context:
    """Choose the day that counts as today at an offset."""
    today, named, opened = (report, "the report", 0) if report else (issue, "the issue", 0)
    place = bisect_right(anchors, offset, key=itemgetter(0))
    if place:
        opened, today, named = anchors[place - 1]
    if (today, named, opened) == (context.today, context.named, context.opened):
        return context
    return Context(context.parse, today, named, opened=opened)


def _found(hit: Hit, floor: int, context: Context) -> Found | None:
    """Read a hit and place it; what leaves the calendar has no place, and says so."""
    try:
        reading = hit.rule.read(hit, context)
        return _placed(hit, reading, floor, context) if reading else None
    except (OverflowError, ValueError, UsageError):
        outside = unresolved("XXXX", "it lies outside the calendar")
        return Found(Extent(hit.first, hit.last, outside), hit.rule.id, "", None)


def _placed(hit: Hit, reading: Reading, floor: int, context: Context) -> Found:
    first, last = reading.trim or (hit.first, hit.last)
    if reading.trim is None and _describes(hit):
        first += 1
    extent = widen(Extent(first, last, reading), hit.pieces, floor, context)
    place = Place(hit.pieces, extent.first, extent.last, floor)
    word = relations.relation(place)
    if relations.of_a_name(extent.reading, place):
        named = evolve(extent.reading, moves=False)
        return Found(evolve(extent, reading=named), hit.rule.id, "name", named.period)
    if extent.reading.type is TimexType.TIME and word in ("before", "after", "around", "about"):
        word = ""  # "shortly before dawn on August 23" is still that day
    read = relations.tied(extent.reading, word, place, context)
    return Found(evolve(extent, reading=read), hit.rule.id, word, extent.reading.period)


def _describes(hit: Hit) -> bool:
    """Tell whether "the" belongs to a noun behind: "the third-quarter results"."""
    words = hit.pieces
    if words[hit.first].lower != "the" or hit.last >= len(words) or hit.last - hit.first < _JOINED:
        return False
    hyphen = (
        words[hit.last - 2].lower == "-" and words[hit.last - 2].start == words[hit.last - 3].end
    )
    named = not words[hit.last - 1].lower.isdigit()
    return hyphen and named and words[hit.last].symbol in (NAME, OTHER)


def _append(found: list[Found], one: Found, words: tuple[Piece, ...]) -> None:
    """Add an expression, joined to the one before where the two are the ends of a range."""
    before = found[-1] if found else None
    whole = join(before.extent, one.extent, before.relation, words) if before else None
    if before is None or whole is None:
        found.append(one)
        return
    placed = whole.reading.period
    found[-1] = Found(whole, "range.joined", before.relation, placed)


def _timex(one: Found, text: str, words: tuple[Piece, ...]) -> Timex:
    extent, read = one.extent, one.extent.reading
    span = _span(extent, words)
    return Timex(
        span,
        span.of(text),
        read.type,
        read.value,
        read.period,
        read.basis,
        one.rule,
        read.reason,
        mod=read.mod,
        relation=one.relation,
        parts=tuple(_end(part, one.rule, text, words) for part in read.parts),
    )


def _span(extent: Extent, words: tuple[Piece, ...]) -> Span:
    return Span(words[extent.first].start, words[extent.last - 1].end)


def _end(part: tuple[int, int, Reading], rule: str, text: str, words: tuple[Piece, ...]) -> Timex:
    first, last, read = part
    span = Span(words[first].start, words[last - 1].end)
    return Timex(
        span, span.of(text), read.type, read.value, read.period, read.basis, rule, read.reason
    )
