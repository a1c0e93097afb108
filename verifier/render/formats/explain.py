"""One claim explained: its passage with each finding under the words behind it, and the reasons.

The passage is broken into lines as the screen needs; under a line stand its marks, numbered, and
what each one means. What no word of the text caused (a flag from links, a date from the tense) is
told in the parts below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.model import Span
from verifier.render import story as told
from verifier.render import wording
from verifier.render.notes import Note, Numbered, because, numbered
from verifier.render.passage import Mark, around, drawn, nearby
from verifier.render.screen import NARROWEST, Ink, Screen, listed, safe, wrapped
from verifier.render.story import Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INDENT = 2  # cells by which the further lines of a reason stand in
LABEL = 11  # cells of the names of the parts
NUMBER = 5  # cells of the number of a mark
WIDEST = 110  # cells; longer lines are hard to read


def explained(story: Story, screen: Screen) -> Iterator[str]:
    """Explain one claim, a line at a time."""
    claim = story.claim
    main = around(story.document, claim.span, claim.paragraph)
    fitting = evolve(screen, width=min(max(screen.width, NARROWEST), WIDEST))
    page = _Page(story, main, numbered(claim, main), fitting)
    yield from page.head()
    yield from page.passages()
    yield ""
    for name, texts in told.parts(story, page.known):
        yield from page.part(name, texts)


@frozen
class _Page:
    """The page being written."""

    story: Story
    main: Span  # the passage of the claim itself
    known: tuple[Numbered, ...]
    screen: Screen

    def head(self) -> Iterator[str]:
        """Name the claim, where it stands, and its date."""
        claim, document = self.story.claim, self.story.document
        line = told.line_of(document, claim.span.start)
        place = f"{document.name}:{line}, characters {claim.span.start} to {claim.span.end}"
        date = wording.event_date(claim).text or "undated"
        for text in listed((claim.id, date), "  ", self.screen.width):
            yield self.screen.paint(text, Ink.STRONG)
        for text in wrapped(place, self.screen.width):
            yield self.screen.paint(text, Ink.FAINT)

    def passages(self) -> Iterator[str]:
        """Show the claim's paragraph, then the other places whose words bear on it."""
        document = self.story.document
        spans = [entry.mark.span for entry in self.known]
        elsewhere = [nearby(document, span) for span in spans if not self.main.contains(span)]
        for place in (self.main, *_merged(elsewhere)):
            yield ""
            yield self.screen.paint(f"line {told.line_of(document, place.start)}", Ink.FAINT)
            yield from self.passage(place)

    def passage(self, place: Span) -> Iterator[str]:
        """Show a passage, under each line its marks and what they mean."""
        marks = [
            entry.mark
            for entry in self.known
            if self.main.contains(entry.mark.span) is (place == self.main)
        ]
        for line in drawn(
            self.story.document.text, place, self.story.claim.span, marks, self.screen
        ):
            yield line.text
            yield from (self.screen.paint(stroke, Ink.FLAG) for stroke in line.strokes)
            yield from self.notes(line.begun)

    def notes(self, begun: tuple[Mark, ...]) -> Iterator[str]:
        """Say what was made of the words whose marks begin in a line."""
        for entry in self.known:
            if entry.mark in begun:
                for number, note in enumerate(entry.notes):
                    yield from self.note("" if number else str(entry.mark.number), note)

    def note(self, number: str, note: Note) -> Iterator[str]:
        """Say what one rule made of the words."""
        title = safe(note.title)
        for place, line in enumerate(self._hanging(because(title, note.reason), NUMBER)):
            head = "" if place else number.rjust(NUMBER - 1)
            body = line
            if not place and line.startswith(title):
                body = self.screen.paint(title, Ink.STRONG) + line[len(title) :]
            yield f"{self.screen.paint(head.ljust(NUMBER), Ink.FLAG)}{body}"

    def part(self, name: str, texts: Iterable[str]) -> Iterator[str]:
        """Write a part of the explanation: its name, and each text on lines of its own."""
        lines = [line for text in texts for line in self._hanging(text, LABEL)]
        for number, line in enumerate(lines):
            head = "" if number else name
            yield f"{self.screen.paint(head.ljust(LABEL), Ink.STRONG)}{line}"

    def _hanging(self, text: str, taken: int) -> list[str]:
        """Break a text beside a column, its further lines and a nested text standing in."""
        depth = len(text) - len(text.lstrip())
        first, *rest = wrapped(text, self.screen.width - taken - INDENT - depth)
        return [" " * depth + first, *(" " * (depth + INDENT) + line for line in rest)]


def _merged(places: Iterable[Span]) -> list[Span]:
    """Join places that overlap, in the order of the text."""
    merged: list[Span] = []
    for place in sorted(places):
        if merged and place.start <= merged[-1].end:
            last = merged.pop()
            place = Span(last.start, max(last.end, place.end))  # noqa: PLW2901
        merged.append(place)
    return merged
