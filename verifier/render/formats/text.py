"""The timeline on a terminal: a column of dates, a rail, and each claim with who is behind it.

The rail's marks say how sure the order is. On a wide screen source and flags stand beside the
words, on a narrow one below them. Colour only repeats what words and marks already say.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.render import wording
from verifier.render.documents import NONE, Documents
from verifier.render.screen import NARROWEST, Ink, Screen, listed, width, wrapped
from verifier.render.signs import Signs
from verifier.timeline import Row, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Claim

SIDE_BY_SIDE = 130  # cells from which source and flags stand beside the words
LONGEST_DATE = 28  # cells; a longer date goes on in the next line
SHORTEST_DATE = 10
RAIL = 3  # cells: a blank, the mark, a blank
INDENT = 2  # cells, of what stands below the words
NARROW_SOURCE = 22  # cells; a narrower source gets lines of its own
SEVERAL = 2  # documents
LISTED = 20  # documents at most that the head lists
GAP = 2  # cells between the words and what stands beside them


@frozen
class Layout:
    """How the width of a screen is shared out, in cells."""

    date: int
    words: int
    side: int  # 0 where source and flags stand below the words

    @classmethod
    def of(cls, screen: Screen, longest: int) -> Layout:
        """Share out a screen whose longest date takes `longest` cells."""
        whole = max(screen.width, NARROWEST)
        date = max(SHORTEST_DATE, min(longest, LONGEST_DATE, whole // 5))
        rest = whole - date - RAIL
        side = rest * 2 // 5 if whole >= SIDE_BY_SIDE else 0
        return cls(date, rest - side - (GAP if side else 0), side)


@frozen
class Line:
    """A line of one colour."""

    text: str
    ink: Ink = Ink.PLAIN


@frozen
class Writer:
    """Writes rows on one screen, all in the same columns."""

    screen: Screen
    signs: Signs
    layout: Layout
    documents: Documents  # where there are several, each row names its own
    undated: str = ""  # what stands for a date that is not known

    def row(self, row: Row, mark: str, rail: str = " ", *, repeated: bool = False) -> Iterator[str]:
        """Write one claim beside its date, which stands back where the row above has the same."""
        dates = wrapped(self.signs.date(row, undated=self.undated), self.layout.date)
        ink = Ink.FAINT if repeated else Ink.DATE
        words = [Line(line) for line in wrapped(wording.words(row.claim), self.layout.words)]
        body = self._beside(words, row) if self.layout.side else self._below(words, row)
        body += [line for part in self._others(row) for line in part]
        for number, (date, text) in enumerate(zip_longest(dates, body, fillvalue="")):
            column = self.screen.paint(date.ljust(self.layout.date), ink)
            yield f"{column} {rail if number else mark} {text}".rstrip()

    def _below(self, words: list[Line], row: Row) -> list[str]:
        below = self._provenance(row.claim, self.layout.words - INDENT, row)
        return self._painted(words) + [" " * INDENT + line for line in self._painted(below)]

    def _beside(self, words: list[Line], row: Row) -> list[str]:
        side = self._painted(self._provenance(row.claim, self.layout.side, row))
        column = self.layout.words + GAP
        texts = [line.text for line in words]
        pairs = zip_longest(texts, side, fillvalue="")
        return [f"{left}{' ' * (column - width(left))}{right}" for left, right in pairs]

    def _others(self, row: Row) -> Iterator[list[str]]:
        """List what else tells of the event: how many legs, what disagrees, each other claim."""
        if not row.others:
            return
        dot = f" {self.signs.dot} "
        room = self.layout.words - INDENT
        number = wording.count(len(row.claims), "claim")
        for line in listed((number, wording.legs(row.claims)), dot, room):
            yield [" " * INDENT + self.screen.paint(line, Ink.STRONG)]
        for reason in row.disagreement:
            yield [" " * INDENT + self.screen.paint(t, Ink.ALARM) for t in wrapped(reason, room)]
        for claim in row.others:
            words = wrapped(f"{self.signs.dot} {wording.words(claim)}", room)
            yield [" " * INDENT + line for line in words]
            for told in self._painted(self._provenance(claim, room - INDENT, row)):
                yield [" " * 2 * INDENT + told]

    def _painted(self, lines: list[Line]) -> list[str]:
        return [self.screen.paint(line.text, line.ink) for line in lines]

    def _provenance(self, claim: Claim, room: int, row: Row) -> list[Line]:
        """List who is behind a claim, with its id to the right, its flags and its status."""
        lines = self._signed(claim, room)
        dot = f" {self.signs.dot} "
        flags = wording.flags(claim, beside=row.claims)
        if len(self.documents) >= SEVERAL and claim.status:
            flags.append(wording.status(claim))
        for line in listed(flags, dot, room):
            lines.append(Line(dot.join(map(self._flag, line.split(dot)))))
        return lines

    def _signed(self, claim: Claim, room: int) -> list[Line]:
        """Word the source with the id to the right of its first line, or below if narrow."""
        source = wording.source(claim, self.signs.arrow)
        if len(self.documents) >= SEVERAL:
            source += f" {self.signs.dot} {self.documents.short(claim.document)}"
        beside = room - len(claim.id) - GAP
        if beside < NARROW_SOURCE:
            return [Line(text, Ink.FAINT) for text in (*wrapped(source, room), claim.id)]
        first, *rest = wrapped(source, beside)
        first += " " * (room - width(first) - len(claim.id)) + claim.id
        more = wrapped(" ".join(rest), room) if rest else ()
        return [Line(text, Ink.FAINT) for text in (first, *more)]

    def _flag(self, flag: str) -> str:
        """Colour a flag: said by words, found from the whole, or speaking against the claim."""
        name = flag.partition(" ")[0]
        ink = Ink.FAINT if name in wording.DERIVED else Ink.FLAG
        return self.screen.paint(flag, Ink.ALARM if name in wording.ALARMING else ink)


def timeline(line: Timeline, screen: Screen) -> Iterator[str]:
    """Write a timeline: a head, the dated rows, the undated ones, and what the marks mean."""
    signs = Signs.of(screen)
    writer = Writer(screen, signs, _layout(line.shown, signs, screen), Documents.of(line))
    yield from _head(line, writer)
    above = ""
    for row in line.rows:
        rail = " " if row is line.rows[-1] else signs.rail
        date = signs.date(row)
        yield from writer.row(row, signs.order(row).mark, rail, repeated=date == above)
        above = date
    if line.undated:
        yield from ([""] if line.rows else [])
        yield from (screen.paint("Undated", Ink.STRONG), "")
    for row in line.undated:
        yield from writer.row(row, " ")
    yield from _legend(line, writer)


def claims(found: Iterable[Claim], screen: Screen) -> Iterator[str]:
    """Write the claims of one document in the order of its text."""
    rows = tuple(Row(claim) for claim in found)
    writer = Writer(screen, Signs.of(screen), Layout.of(screen, LONGEST_DATE), NONE, "undated")
    if not rows:
        return
    yield from _title(writer, rows[0].claim, wording.count(len(rows), "claim"))
    for row in rows:
        yield from writer.row(row, writer.signs.dot)
    yield ""


def _layout(rows: Iterable[Row], signs: Signs, screen: Screen) -> Layout:
    longest = max((width(signs.date(row)) for row in rows), default=0)
    return Layout.of(screen, longest)


def _head(line: Timeline, writer: Writer) -> Iterator[str]:
    """Say what the timeline is made of."""
    shown = len(line.claims)
    some = f"{shown:,} of " if shown != line.total else ""
    number = some + wording.count(line.total, "claim")
    if len(line.documents) == 1:
        yield from _title(writer, line.shown[0].claim, number)
        return
    documents = wording.count(len(line.documents), "document")
    title = f"{documents} {writer.signs.dot} {number}" if shown else number
    yield writer.screen.paint(title, Ink.STRONG)
    if len(line.documents) <= LISTED:
        for name, described in writer.documents.described(line):
            for text in wrapped(f"{name}: {described}", max(writer.screen.width, NARROWEST)):
                yield writer.screen.paint(text, Ink.FAINT)
    yield ""


def _title(writer: Writer, claim: Claim, number: str) -> Iterator[str]:
    parts = filter(None, (wording.publication(claim), claim.document, number))
    dot = f" {writer.signs.dot} "
    for line in listed(parts, dot, max(writer.screen.width, NARROWEST)):
        yield writer.screen.paint(line, Ink.STRONG)
    yield ""


def _legend(line: Timeline, writer: Writer) -> Iterator[str]:
    meanings = writer.signs.legend(line.rows, line.undated)
    if meanings:
        yield ""
        for text in listed(meanings, "  ", max(writer.screen.width, NARROWEST)):
            yield writer.screen.paint(text, Ink.FAINT)
