"""Read an item's sentences for the sources they name, and carry each on while the words do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, field, mutable

from verifier.citations.inference import Description, descriptions
from verifier.citations.inline import cue_beside, inline_marks
from verifier.citations.reach import nested, shares, speaks_on
from verifier.model import Citation, Dating, Outlet, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.citations.calendar import Calendar
    from verifier.citations.marks import Mark
from verifier.citations.outlets import country

REMEMBERED = 12  # sources back to which "the agency" may look
_OTHER = r"\b(?!news\b|press\b|information\b|same\b)[a-z]+ {noun}\b"


@mutable
class _Running:
    """An inline source with the stretches it answers for so far."""

    mark: Mark
    covers: list[Span]
    reasons: list[str] = field(factory=list)

    def citation(self, text: str) -> Citation:
        mark = self.mark
        reason = "; ".join(dict.fromkeys(self.reasons))
        return Citation(
            mark.span,
            mark.span.of(text),
            mark.kind,
            mark.sources,
            tuple(self.covers),
            mark.rule,
            reason,
            mark.dated_by,
        )


@mutable
class Inline:
    """The inline sources of one item, read sentence by sentence."""

    text: str
    calendar: Calendar
    found: list[_Running] = field(factory=list)
    current: _Running | None = None  # the source of the sentence just read
    date: Dating | None = None  # the report date named last

    def read(self, sentence: Span) -> None:
        """Read the next sentence of the item."""
        marks = list(inline_marks(self.text, sentence, self.calendar, self.date))
        marks = _merged(self.text, sentence, marks)
        described = [both for both in self._described(sentence) if not _inside(both[0], marks)]
        if marks or described:
            self._open(sentence, marks, dict(described))
        elif not self._spoken(sentence):
            self.current = None

    def citations(self) -> Iterator[Citation]:
        """Yield what was found, in the order of the text."""
        yield from (running.citation(self.text) for running in self.found)

    def _open(self, sentence: Span, marks: list[Mark], described: dict[Mark, _Running]) -> None:
        """Share the sentence out between its sources, new ones and those that it goes on with."""
        ordered = sorted((*marks, *described), key=lambda mark: mark.span)
        parts = shares(self.text, sentence, ordered)
        for mark, (span, reason) in zip(ordered, parts, strict=True):
            before = described.get(mark)
            if before is None:
                self._add(_Running(mark, [span], [reason]))
            else:
                self._go_on(span, mark, before)

    def _add(self, running: _Running) -> None:
        self.current, self.date = running, running.mark.date or self.date
        self.found.append(running)

    def _described(self, sentence: Span) -> Iterator[tuple[Mark, _Running]]:
        """Yield the words that go on with a source named before: "the agency added"."""
        for phrase in descriptions(self.text, sentence):
            before = self._antecedent(phrase) if phrase.definite else None
            if before is None:
                continue
            cue = cue_beside(self.text, phrase.span, sentence, self.calendar, self.date)
            if cue is not None:
                yield cue, before

    def _go_on(self, span: Span, cue: Mark, before: _Running) -> None:
        name = before.mark.sources[0].name
        reason = f"“{cue.span.of(self.text)}” goes on with {name}"
        if cue.dated_by:
            dates = (cue.date,) if cue.date else ()
            sources = tuple(evolve(source, dates=dates) for source in before.mark.sources)
            why = f"covers its sentence: {reason}"
            self._add(_Running(evolve(cue, sources=sources), [span], [why]))
        else:
            before.covers.append(span)
            before.reasons.append(reason)
            self.current = before

    def _antecedent(self, phrase: Description) -> _Running | None:
        """Find the last source of the kind, unless something else of that noun came between."""
        for running in self.found[: -REMEMBERED - 1 : -1]:
            if any(_fits(source.outlet, phrase) for source in running.mark.sources):
                between = self.text[running.mark.span.end : phrase.span.start]
                other = re.search(
                    _OTHER.replace("{noun}", re.escape(phrase.noun.split()[-1])), between
                )
                return None if other else running
        return None

    def _spoken(self, sentence: Span) -> bool:
        if self.current is None:
            return False
        words = speaks_on(self.text, sentence, self.current.mark, self.current.covers[-1])
        if not words:
            return False
        name = self.current.mark.sources[0].name
        self.current.covers.append(sentence)
        self.current.reasons.append(f"“{words}” goes on with the speaker whom {name} reports")
        return True


def _fits(outlet: Outlet, phrase: Description) -> bool:
    """Tell whether "the Japanese agency" can be an outlet."""
    where = country(phrase.text)
    home = not where or not outlet.country or outlet.country == where
    return home and outlet.kind in {*phrase.kinds, "unknown"}


def _inside(cue: Mark, marks: list[Mark]) -> bool:
    return any(cue.span.overlaps(mark.span) for mark in marks)


def _merged(text: str, sentence: Span, marks: list[Mark]) -> list[Mark]:
    """Put an outlet inside the one that passes it on: "Reuters, citing Interfax, reported"."""
    ready: list[Mark] = []
    for mark in marks:
        order = nested(text, sentence, ready[-1], mark) if ready else None
        if order is None:
            ready.append(mark)
        else:
            ready.append(_layered(ready.pop(), mark, *order))
    return ready


def _layered(left: Mark, right: Mark, outer: Mark, inner: Mark) -> Mark:
    """Join two marks of a sentence to one whose sources stand the outermost first."""
    carrier = outer.sources[0]
    inside = tuple(evolve(s, within=s.within or carrier) for s in inner.sources)
    return evolve(
        left,
        span=Span(left.span.start, max(left.span.end, right.span.end)),
        sources=(*outer.sources, *inside),
        dated_by=(*left.dated_by, *right.dated_by),
    )
