"""What the text itself tells of the day of its issue: not before the newest date it cites."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.layout.dates import DAY, YEAR
from verifier.masthead.pauses import step, weekdays
from verifier.model import Block, BlockKind, Dating
from verifier.period import day, describe

if TYPE_CHECKING:
    from verifier.masthead.numbering import Numbered

Reader = Callable[[str], tuple[Dating, ...]]

BRACKET = re.compile(r"\([^()\n]{3,300}\)")
DATE = re.compile(rf"\b{DAY}(?!\w)")
REPORTED = re.compile(  # "Interfax reported June 26", "told reporters on 17 May"
    r"\b(?:(?:report|announc|stat|claim|quot|not|add|declar|publish|carri|disclos|confirm|warn)ed"
    rf"|said|says|wrote|told|broadcast)\s(?:\w+\s)?(?:on\s)?(?P<date>{DAY})(?!\w)"
)
DAYS = re.compile(r"\d{1,2}")
HAS_YEAR = re.compile(YEAR)
USUAL = 2  # weekdays from the newest cited date to the issue, at the most
EARLY = timedelta(days=14)  # a date cited so long before the window says nothing


def narrowed(numbered: Numbered, text: str, blocks: Sequence[Block], printed: Reader) -> Numbered:
    """Move the most likely day of an issue between its bounds, by the newest date in a citation.

    The bounds stay those of the numbers, except that the issue is not older than what it cites.
    """
    if numbered.earliest == numbered.latest:
        return numbered
    years = range(numbered.earliest.year, numbered.latest.year + 1)
    found = (d for year in years for d in cited(text, blocks, year, printed))
    newest = max((d for d in found if d <= numbered.latest), default=None)
    if newest is None or newest < numbered.earliest - EARLY:
        return numbered
    earliest = max(numbered.earliest, newest)
    likely = numbered.likely
    if likely is None or likely <= newest or weekdays(newest, likely) > USUAL:
        likely = min(max(step(newest, 1), earliest), numbered.latest)
    what = f"the newest date cited is {describe(day(newest))}"
    reason = f"{numbered.reason}; {what}, which makes {describe(day(likely))} the most likely"
    return evolve(numbered, earliest=earliest, likely=likely, reason=reason)


def cited(text: str, blocks: Sequence[Block], year: int, printed: Reader) -> Iterator[date]:
    """Yield the days on which the sources of an item reported, read in a year."""
    for block in blocks:
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.SOURCES):
            continue
        for bracket in BRACKET.finditer(text, block.span.start, block.span.end):
            for found in DATE.finditer(bracket[0]):
                yield from _read(found[0], year, printed)
        for found in REPORTED.finditer(text, block.span.start, block.span.end):
            yield from _read(found["date"], year, printed)


def _read(words: str, year: int, printed: Reader) -> Iterator[date]:
    """Read the last day of a printed date: "June 23-25" gives the 25th."""
    if not HAS_YEAR.search(words):
        days = list(DAYS.finditer(words))
        first, last = days[0], days[-1]
        words = f"{words[: first.start()]}{last[0]}{words[last.end() :]} {year}"
    for dating in printed(words):
        if dating.period.latest and dating.period.latest == dating.period.earliest:
            yield dating.period.latest
