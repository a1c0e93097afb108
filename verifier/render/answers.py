"""Answers to statements as text: the verdict, the evidence part by part, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.render import wording
from verifier.render.screen import NARROWEST, Ink, Screen, safe, wrapped
from verifier.verify import Bearing, Stand, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Claim
    from verifier.verify import Answer, PartAnswer, Point, Testimony

WIDEST = 110  # cells; longer lines are hard to read
SHOWN = 3  # claims shown for one point
INKS = {
    Verdict.SUPPORTED: Ink.STRONG,
    Verdict.CONTRADICTED: Ink.ALARM,
    Verdict.MIXED: Ink.FLAG,
    Verdict.NOT_FOUND: Ink.FLAG,
}
MARKS = {Stand.SUPPORTED: "+", Stand.CONTRADICTED: "-", Stand.OPEN: "?"}


def answers(found: Answer, screen: Screen) -> Iterator[str]:
    """Write one answer, a line at a time, with a blank line at its end."""
    page = _Page(evolve(screen, width=min(max(screen.width, NARROWEST), WIDEST)))
    yield from page.head(found)
    for point in found.points:
        yield from page.point(point, alone=len(found.points) == 1)
    for sentence in found.missing:
        yield from page.hanging(f"missing: {sentence}", 2)
    yield ""


@frozen
class _Page:
    """The page being written."""

    screen: Screen

    def head(self, found: Answer) -> Iterator[str]:
        """Name the verdict and the statement."""
        verdict = found.verdict.value.upper()
        for number, line in enumerate(self.hanging(f"{verdict}: {found.statement}", 0)):
            if number or not line.startswith(verdict):
                yield line
            else:
                yield self.screen.paint(verdict, INKS[found.verdict]) + line[len(verdict) :]

    def point(self, point: Point, *, alone: bool) -> Iterator[str]:
        """Write what was found for one claim of a statement."""
        if not alone:
            yield from self.hanging(f"{point.verdict.value}: “{point.text}”", 2)
        shown = _once(_worth(point))
        for same in shown[:SHOWN]:
            yield from self.testimony(same)
        more = sum(map(len, shown[SHOWN:]))
        if more > 0:
            yield f"    and {wording.count(more, 'claim')} more; see --format jsonl"
        for what, legs in (("supported", point.support), ("contradicted", point.against)):
            if legs:
                count = wording.count(len(legs), "origin")
                yield from self.hanging(f"{what} by {count}: {'; '.join(legs)}", 2)
        for sentence in point.missing:
            yield from self.hanging(f"missing: {sentence}", 2)

    def testimony(self, same: tuple[Testimony, ...]) -> Iterator[str]:
        """Write what several claims say in one wording, and what it does to each part."""
        found = same[0]
        yield from self.hanging(f"{found.bearing.value}: “{wording.words(found.claim)}”", 2)
        for testimony in same:
            for line in self.hanging(self.source(testimony.claim), 4):
                yield self.screen.paint(line, Ink.FAINT)
        if found.reason and not _told(found):
            yield from self.hanging(found.reason, 4)
        for part in found.parts:
            yield from self.hanging(_part(part), 4)

    def source(self, claim: Claim) -> str:
        """Name who is behind a claim, where it is printed, and its id."""
        source = wording.source(claim, self.screen.pick("←", "<-"))
        told = (source, wording.publication(claim), claim.id)
        return f" {self.screen.pick('·', '-')} ".join(filter(None, told))

    def hanging(self, text: str, depth: int) -> Iterator[str]:
        """Break a text into lines, the further ones standing in."""
        first, *rest = wrapped(safe(text), self.screen.width - depth - 4)
        yield " " * depth + first
        yield from (" " * (depth + 4) + line for line in rest)


def _worth(point: Point) -> tuple[Testimony, ...]:
    """Leave out claims of other happenings where there is something better."""
    better = tuple(t for t in point.evidence if t.bearing is not Bearing.NEAR)
    return better or point.evidence[:1]


def _once(found: tuple[Testimony, ...]) -> tuple[tuple[Testimony, ...], ...]:
    """Put claims together that say the same in the same words."""
    groups: dict[tuple[str, str], list[Testimony]] = {}
    for one in found:
        groups.setdefault((one.bearing, " ".join(one.claim.text.split())), []).append(one)
    return tuple(map(tuple, groups.values()))


def _told(found: Testimony) -> bool:
    """Tell whether the parts below give the reason already."""
    return (
        any(part.reason in found.reason for part in found.parts)
        or found.bearing is Bearing.SUPPORTS
    )


def _part(part: PartAnswer) -> str:
    words = f" “{part.statement}”" if part.statement else ""
    return f"{MARKS[part.stand]} {part.aspect.value}{words}: {part.reason}"
