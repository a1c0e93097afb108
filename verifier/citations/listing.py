"""From the parts of a citation to its sources: which date, page and place belongs to which name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.model import CitedSource, Dating, Span

if TYPE_CHECKING:
    from verifier.citations.calendar import Calendar
    from verifier.citations.parts import Part

NAMES = "AUCMQ"
_QUOTES = '"“”„«» ,'


@frozen
class _Listing:
    """What is read so far: sources with their group done, and those that wait for a date."""

    done: tuple[CitedSource, ...] = ()
    open: tuple[CitedSource, ...] = ()
    group: int = 0  # how many of `done` belong to the group that the last date closed
    layered: bool = False  # inside "in FBIS-EAS-96-068, 6 April 1996", up to the next semicolon


def sources(text: str, found: tuple[Part, ...], calendar: Calendar) -> tuple[CitedSource, ...]:
    """Read the sources of a citation in the order in which they are printed.

    Names wait for the next date and share it; a semicolon or a name after a date opens the
    next group. A group left without a date takes the one that follows it.
    """
    listing = _Listing()
    for at, part in enumerate(found):
        if part.symbol == "S" and at:
            break  # "…; see also the Monitor, April 20" adds no source
        if part.symbol == ";":
            listing = evolve(listing, layered=False)
        if part.symbol == "i":
            listing = evolve(_closed(listing), layered=True)
        elif part.symbol in NAMES and _names_outlet(found, at):
            add = _within if listing.layered else _opened
            relayed = at > 0 and found[at - 1].symbol == "c"
            listing = _relayed(listing, part) if relayed else add(listing, source_of(part))
        elif part.symbol in "Dn" and _first_of_run(found, at):
            listing = _dated(listing, _dates(text, found[at:], calendar))
        else:
            listing = _described(listing, part)
    return _spread(_closed(listing).done)


def source_of(part: Part) -> CitedSource:
    """Make a named part a source without a date."""
    assert part.naming is not None  # noqa: S101 - parts of these letters have one
    span = bare_span(part.text, part.span)
    name = part.text[span.start - part.span.start : span.end - part.span.start]
    lowered = name.removeprefix("the ")
    span = Span(span.end - len(lowered), span.end)
    outlet = part.naming.outlet
    printed = " ".join(lowered.split())
    return CitedSource(printed, span, outlet, place=part.place, named=outlet.kind != "collective")


def bare_span(words: str, span: Span) -> Span:
    """Take the quotation marks and commas off both ends of a name."""
    left = len(words) - len(words.lstrip(_QUOTES))
    right = len(words) - len(words.rstrip(_QUOTES))
    return Span(span.start + left, max(span.start + left, span.end - right))


def _names_outlet(found: tuple[Part, ...], at: int) -> bool:
    """Tell whether a name is the outlet: authors and titles stand before it in the same group."""
    if found[at].symbol in "AMC":
        return True
    ahead = _rest_of_group(found, at + 1)
    if found[at].symbol == "Q":
        return not any(part.symbol in NAMES for part in ahead)
    titled = [i for i, part in enumerate(ahead) if part.symbol == "Q"]
    return not any(any(part.symbol in "AMCU" for part in ahead[i + 1 :]) for i in titled)


def _rest_of_group(found: tuple[Part, ...], at: int) -> list[Part]:
    rest: list[Part] = []
    for part in found[at:]:
        if part.symbol in ";Di":
            break
        rest.append(part)
    return rest


def _first_of_run(found: tuple[Part, ...], at: int) -> bool:
    return at == 0 or found[at - 1].symbol not in "Dn"


def _dates(text: str, rest: tuple[Part, ...], calendar: Calendar) -> tuple[Dating, ...]:
    """Read a run of dates as one: "May 12, 16, 24, June 2"."""
    end = rest[0].span.end
    for part in rest[1:]:
        if part.symbol not in "Dn":
            break
        end = part.span.end
    start = rest[0].span.start
    return calendar.printed(text[start:end], start)


def _opened(listing: _Listing, source: CitedSource) -> _Listing:
    return _Listing(listing.done, (*listing.open, source), listing.group if listing.open else 0)


def _closed(listing: _Listing) -> _Listing:
    if not listing.open:
        return listing
    return evolve(listing, done=(*listing.done, *listing.open), open=(), group=len(listing.open))


def _dated(listing: _Listing, dates: tuple[Dating, ...]) -> _Listing:
    """Give the dates to the names that wait, or to the group before ("July 6-9; July 15")."""
    if listing.layered:
        return _layer_dated(listing, dates)
    if listing.open:
        dated = tuple(evolve(source, dates=dates) for source in listing.open)
        return _Listing((*listing.done, *dated), (), len(dated))
    kept = len(listing.done) - listing.group
    more = tuple(evolve(s, dates=(*s.dates, *dates)) for s in listing.done[kept:])
    return _Listing((*listing.done[:kept], *more), (), listing.group)


def _described(listing: _Listing, part: Part) -> _Listing:
    """Add a page, an issue number or a place to the source that stands before it."""
    last = listing.open or listing.done
    if part.symbol == ";" or not last:
        return _closed(listing)
    inner, outer = last[-1], last[-1].within
    if listing.layered and outer is not None:
        described = (*last[:-1], evolve(inner, within=_with_detail(outer, part)))
    else:
        described = (*last[:-1], _with_detail(inner, part))
    return evolve(listing, open=described) if listing.open else evolve(listing, done=described)


def _with_detail(source: CitedSource, part: Part) -> CitedSource:
    if part.symbol == "P":
        return evolve(source, page=_listed(source.page, part.text.lstrip("pagesP. ")))
    if part.symbol == "I":
        return evolve(source, number=_listed(source.number, part.text))
    if part.symbol == "L" and not source.place:
        return evolve(source, place=part.text)
    return source


def _listed(before: str, more: str) -> str:
    return f"{before}, {more}" if before else more


def _within(listing: _Listing, outer: CitedSource) -> _Listing:
    """Put the source read last inside the one in which it was read."""
    if not listing.done or listing.done[-1].within is not None:
        return listing
    inner = evolve(listing.done[-1], within=outer)
    return evolve(listing, done=(*listing.done[:-1], inner))


def _relayed(listing: _Listing, part: Part) -> _Listing:
    """Put the outlet of "citing X" inside the one read last, which passes it on."""
    last = (*listing.done, *listing.open)[-1:]
    inner = evolve(source_of(part), within=last[0]) if last else source_of(part)
    return evolve(listing, open=(*listing.open, inner))


def _layer_dated(listing: _Listing, dates: tuple[Dating, ...]) -> _Listing:
    last = listing.done[-1] if listing.done else None
    if last is None or last.within is None or last.within.dates:
        return listing
    inner = evolve(last, within=evolve(last.within, dates=dates))
    return evolve(listing, done=(*listing.done[:-1], inner))


def _spread(done: tuple[CitedSource, ...]) -> tuple[CitedSource, ...]:
    """Let names without a date take the one printed after them in the same brackets."""
    ready: list[CitedSource] = []
    dates: tuple[Dating, ...] = ()
    for source in reversed(done):
        dates = source.dates or dates
        ready.append(evolve(source, dates=dates))
    return tuple(reversed(ready))
