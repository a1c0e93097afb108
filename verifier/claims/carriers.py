"""The cited outlets behind a clause: which of them carry it, the one that passes it on first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.citations import resolve_outlet
from verifier.model import Attribution, Citation, CitationKind, CitedSource, Dating, Role
from verifier.period import day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Speech

PARALLEL = frozenset({CitationKind.CLOSING, CitationKind.LINE, CitationKind.NOTE})


@frozen
class Carrier:
    """One outlet of a citation, and the one inside it, if it passes that one on."""

    source: CitedSource
    citation: Citation
    carries: bool = False

    def step(self) -> Attribution:
        """Give the outlet as a step of a chain."""
        source, citation = self.source, self.citation
        return Attribution(
            Role.OUTLET,
            source.name,
            named=source.named,
            date=last_day(source.dates),
            dates=source.dates,
            span=source.span,
            rule=citation.rule,
            reason=citation.reason,
            kind=source.outlet.kind,
            carries=self.carries,
        )


def carriers(citations: tuple[Citation, ...], described: tuple[Speech, ...]) -> tuple[Carrier, ...]:
    """Return the outlets that answer for a clause, outermost first.

    Where the clause names or describes one of several outlets of a bracket ("one Kyiv daily
    reports"), that one alone answers for it: the bracket lists them for the item as a whole.
    """
    found = tuple(_layers(citations))
    meant = {carrier.source.outlet.name for carrier in found if _inline(carrier)}
    sources = tuple(carrier.source for carrier in found)
    for speech in described:
        source, _ = resolve_outlet(speech.speaker, sources)
        if source is not None:
            meant.add(source.outlet.name)
    return _once(carrier for carrier in found if _answers(carrier, meant))


def reported(kept: tuple[Carrier, ...]) -> Dating | None:
    """Return the date of the nearest dated citation: its newest source, not who passes that on."""
    inner = tuple(c for c in kept if not c.carries)
    for carrier in (*reversed(inner), *reversed(kept)):
        same = (c for c in kept if c.citation.span == carrier.citation.span)
        same = (c for c in same if c.carries == carrier.carries)
        dates = tuple(dating for c in same for dating in c.source.dates)
        if dates:
            return last_day(dates)
    return None


def last_day(dates: tuple[Dating, ...]) -> Dating | None:
    """Return the last printed day of a source: "June 23-25" is a report of up to the 25th."""
    if not dates:
        return None
    last = max(dates, key=lambda d: (d.period.latest or d.period.earliest or date.min, d.text))
    if not last.period.lasts or last.period.latest is None:
        return last
    return evolve(last, period=day(last.period.latest), reason=f"{last.reason}; the last day of it")


def _layers(citations: tuple[Citation, ...]) -> Iterator[Carrier]:
    """Yield every outlet once, the one in which another was read before that other."""
    seen: set[tuple[int, int]] = set()
    for citation in citations:
        carrying = {s.within.name for s in citation.sources if s.within}
        for source in citation.sources:
            for layer in (*_around(source), source):
                place = (layer.span.start, layer.span.end)
                if place not in seen:
                    seen.add(place)
                    yield Carrier(layer, citation, layer.name in carrying)


def _around(source: CitedSource) -> tuple[CitedSource, ...]:
    return () if source.within is None else (*_around(source.within), source.within)


def _inline(carrier: Carrier) -> bool:
    return carrier.citation.kind is CitationKind.INLINE


def _answers(carrier: Carrier, meant: set[str]) -> bool:
    """Tell whether an outlet stays: no other one of the same bracket is meant instead."""
    if carrier.citation.kind not in PARALLEL or carrier.carries:
        return True
    names = {source.outlet.name for source in carrier.citation.sources}
    return not names & meant or carrier.source.outlet.name in meant


def _once(kept: Iterable[Carrier]) -> tuple[Carrier, ...]:
    """Drop an outlet without a date where the same is cited with one: "NTV said (NTV, June 2)"."""
    listed = tuple(kept)
    dated = {carrier.source.outlet.name for carrier in listed if carrier.source.dates}
    return tuple(
        c for c in listed if c.source.dates or c.source.outlet.name not in dated or c.carries
    )
