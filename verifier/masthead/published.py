"""When an item was published: by option, printed date, number, dateline, or metadata."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date

from attrs import evolve, frozen

from verifier.masthead.evidence import Reader, narrowed
from verifier.masthead.heads import Head, Printed
from verifier.masthead.numbering import Numbered, numbered
from verifier.masthead.publications import Publication
from verifier.model import Basis, Block, Dating, Notice, Span, Stated
from verifier.period import day, window

UNDATED = "nothing on the page says when it was published: give --published"
NEAR = 600  # code points after a dateline in which a weekday may be that of the dateline
NEIGHBOUR = 1  # days between page and metadata that a time zone explains
OTHER_DAY = frozenset("last next on since until by this of from every late early".split())
ANSWERED = frozenset({"masthead.undated", "masthead.year-missing"})  # once metadata dates the page
WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


@frozen
class Published:
    """When an item was published, and what speaks against it or is missing."""

    dating: Dating | None = None
    anchor: date | None = None  # the most likely day
    notices: tuple[Notice, ...] = ()


@frozen
class Item:
    """One item of a page with what is known of its publication."""

    text: str
    blocks: Sequence[Block]
    head: Head
    publication: Publication | None
    printed: Reader
    stated: Stated | None = None  # the day of publication in the metadata of the document
    first: bool = True  # of the page; what the metadata contradicts is said once


def published(item: Item, given: date | None) -> Published:
    """Date an item by the firmest thing that dates it; metadata dates what the page does not."""
    found = _by_page(item, given)
    stated, problems = _stated(item)
    if stated is None or (first := stated.period.earliest) is None:
        return evolve(found, notices=(*found.notices, *problems)) if given is None else found
    if found.anchor is None:
        number, _ = _by_number(item)
        kept = tuple(n for n in found.notices if n.rule not in ANSWERED)
        return Published(stated, first, (*kept, *_against(item, number, first, None)))
    if given is None and item.first and abs((found.anchor - first).days) > NEIGHBOUR:
        reason = f"the page is of {found.anchor}, but {stated.reason}; the page counts"
        notice = Notice("masthead.metadata-contradicted", reason)
        return evolve(found, notices=(*found.notices, notice))
    return found


def _stated(item: Item) -> tuple[Dating | None, tuple[Notice, ...]]:
    """Read the day that the metadata states."""
    stated = item.stated
    if stated is None:
        return None, ()
    reason = f"{stated.where} says “{stated.words}”"
    if stated.day is not None:
        return Dating(day(stated.day), Basis.EXPLICIT, "masthead.metadata", reason), ()
    read = next((d for d in item.printed(stated.words) if _is_day(d, stated.words)), None)
    if read is None:
        return None, (Notice("masthead.metadata-unread", f"{reason}, which is no day"),)
    return Dating(read.period, Basis.EXPLICIT, "masthead.metadata", reason), ()


def _by_page(item: Item, given: date | None) -> Published:
    """Date an item by the option and by what the page itself says."""
    number, notices = _by_number(item)
    if given is not None:
        dating = Dating(day(given), Basis.EXPLICIT, "masthead.option", "given with --published")
        return Published(dating, given, (*notices, *_against(item, number, given, None)))
    for what, dates in _printed_dates(item.head, number):
        read, problems = _read(item, what, dates)
        if read is not None and (anchor := read.period.earliest):
            problems = (*problems, *_against(item, number, anchor, read.span))
            kept = tuple(n for n in (*notices, *problems) if n.rule != "masthead.year-missing")
            return Published(read, anchor, kept)
        notices = (*notices, *problems)
    if number is None:
        return Published(notices=notices or (Notice("masthead.undated", UNDATED),))
    if number.likely is None:
        notices = (*notices, Notice(number.rule, number.reason, item.head.span))
    return Published(_dating(number, item.head), number.likely, notices)


def _printed_dates(head: Head, number: Numbered | None) -> list[tuple[str, tuple[Printed, ...]]]:
    """List the printed dates, the firmest first.

    When a page was put up says nothing where the number tells the issue.
    """
    dates = [("the head prints the date", head.dates)]
    if number is None or number.likely is None:
        dates += [
            ("the dateline prints the date", head.datelines),
            ("the page says when it was put up or changed", head.updated),
            ("the source line prints the date", head.sources),
        ]
    return [each for each in dates if each[1]]


def _read(
    item: Item, what: str, dates: tuple[Printed, ...]
) -> tuple[Dating | None, tuple[Notice, ...]]:
    """Read the first date that is a day; say what is wrong with those that are none."""
    notices: list[Notice] = []
    for each in dates:
        found = next((d for d in item.printed(each.read_as) if _is_day(d, each.read_as)), None)
        if found:
            reason = f"{what}: {each.text}"
            rule = f"masthead.{each.rule.removeprefix('masthead.')}"
            dating = Dating(found.period, Basis.EXPLICIT, rule, reason, each.text, each.span)
            return dating, tuple(notices)
        notices.append(_unread(item, each))
    return None, tuple(notices)


def _is_day(dating: Dating, words: str) -> bool:
    """Tell whether a reading is one day, and its year is printed and not supplied."""
    first = dating.period.earliest
    return first is not None and first == dating.period.latest and str(first.year) in words


def _unread(item: Item, line: Printed) -> Notice:
    if any(word.isdecimal() and len(word) == len("1998") for word in _words(line.text)):
        reason = f"“{line.text}” is no day of the calendar"
        return Notice("masthead.impossible-date", reason, line.span)
    weekday = _weekday(item.text[line.span.end : line.span.end + NEAR])
    hint = (
        f"; “{weekday}” in the text would fit some years only, but none is taken" if weekday else ""
    )
    reason = f"“{line.text}” has no year{hint}: give --published"
    return Notice("masthead.year-missing", reason, line.span)


def _weekday(text: str) -> str:
    """Return the first weekday that may be the day of writing: not that of "last Thursday"."""
    words = ["", *_words(text)]
    pairs = itertools.pairwise(words)
    return next((w for before, w in pairs if w in WEEKDAYS and before.lower() not in OTHER_DAY), "")


def _by_number(item: Item) -> tuple[Numbered | None, tuple[Notice, ...]]:
    head, publication = item.head, item.publication
    if head.publication and publication is None and head.volume is not None:
        reason = f"no publication “{head.publication}” is known, so its number dates nothing"
        return None, (Notice("masthead.publication-unknown", reason, head.span),)
    if publication is None or head.volume is None or publication.year(head.volume) is None:
        return None, ()
    if wrong := _impossible(publication, head.volume, head.issue):
        return None, (Notice("masthead.impossible-number", wrong, head.span),)
    found = numbered(publication, head.volume, head.issue or 0)
    if found is None:
        return None, ()
    return narrowed(found, item.text, item.blocks, item.printed), ()


def _impossible(publication: Publication, volume: int, issue: int | None) -> str:
    year, first, last = publication.year(volume), publication.first, publication.last_year
    name = publication.name
    if year is None:
        return ""
    if volume < 1 or issue == 0:
        return f"{name} has no volume {volume} issue {issue}"
    if last and year > last:
        return f"volume {volume} of {name} would be {year}, but its last year was {last}"
    if first and year < first.year:
        return f"volume {volume} of {name} would be {year}, before its first issue"
    return ""


def _against(
    item: Item, number: Numbered | None, found: date, span: Span | None
) -> tuple[Notice, ...]:
    """Say where a date and the number of the issue contradict each other."""
    if number is None or number.earliest <= found <= number.latest:
        return ()
    year = item.publication.year(item.head.volume or 0) if item.publication else None
    if year is not None and year != found.year:
        reason = f"volume {item.head.volume} is {year}, but the date is {found}"
        return (Notice("masthead.year-contradicted", reason, span or item.head.span),)
    reason = f"the date is {found}, but {number.reason}"
    return (Notice("masthead.number-contradicted", reason, span or item.head.span),)


def _dating(number: Numbered, head: Head) -> Dating:
    exact = number.earliest == number.latest
    period = day(number.earliest) if exact else window(number.earliest, number.latest)
    return Dating(period, Basis.INFERRED, number.rule, number.reason, span=head.span)


def _words(text: str) -> list[str]:
    return [word.strip(".,;:()”“’'\"") for word in text.split()]
