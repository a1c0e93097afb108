"""Where running text names an outlet: by the register, by its form, in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.citations.outlets import as_outlet, country, known, naming, places
from verifier.citations.rows import ShapeRow, compiled, words
from verifier.lexicon import rows
from verifier.model import CitedSource, Outlet, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENERS = re.compile(r"(?:The|A|An|On|In|But|And|However|Meanwhile|According to(?: the)?)\s")
LONGEST_NAME = 60  # code points of a name in running text
TITLE_WORDS = 5  # the longest quoted title of an outlet


@frozen
class Mention:
    """One outlet, or several joined ones, as the grammar of the sentence sees them."""

    span: Span
    sources: tuple[CitedSource, ...]
    firm: bool = True  # False: only a report verb makes this name an outlet


def mentions(text: str, stretch: Span) -> tuple[Mention, ...]:
    """Return the outlets named in a stretch of prose, in order, joined ones together."""
    found: list[Mention] = [
        _known(text, span, as_outlet(row), stretch) for span, row in known(text, stretch)
    ]
    for kind in (_introduced, _formed, _quoted, _closing):
        found = _apart(found, list(kind(text, stretch)))
    return _joined(text, found)


def _apart(firmer: list[Mention], others: list[Mention]) -> list[Mention]:
    """Add the mentions that overlap no firmer one; both lists and the result are in order."""
    starts = [mention.span.start for mention in firmer]
    kept = list(firmer)
    for mention in others:
        at = bisect_left(starts, mention.span.end)
        if not at or firmer[at - 1].span.end <= mention.span.start:
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.span)


def _known(text: str, span: Span, outlet: Outlet, stretch: Span) -> Mention:
    bureau = compiled("{bureau}").match(text, span.end, stretch.end)
    whole = Span(span.start, bureau.end() if bureau else span.end)
    return Mention(whole, (CitedSource(_printed(whole.of(text)), whole, outlet),))


def _formed(text: str, stretch: Span) -> Iterator[Mention]:
    """Yield the names whose form tells an outlet; of two that overlap, the first or longer."""
    found = [*_hits("{run}", text, stretch), *_hits("{local}", text, stretch)]
    found += _hits("{domain}", text, stretch)
    end = stretch.start
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        name = _printed(span.of(text))
        if span.start >= end and len(name) <= LONGEST_NAME and _firm(name):
            end = span.end
            yield _mention(text, span)


def _hits(pattern: str, text: str, stretch: Span) -> Iterator[Span]:
    for hit in compiled(pattern).finditer(text, stretch.start, stretch.end):
        bare = hit.group().rstrip(".,’'")
        yield _without_article(text, Span(hit.start(), hit.start() + len(bare)))


def _printed(name: str) -> str:
    """Give a name as printed, on one line."""
    return " ".join(name.split())


def _only_described(name: str) -> bool:
    """Tell whether a phrase names no outlet: "Turkish newspaper", unlike "Georgian television"."""
    *first, last = name.split(" ")
    if last not in words("description") or last in {"television", "radio", "tv"}:
        return False
    if first and first[-1] in {"news", "press", "information"}:
        first = first[:-1]
    return " ".join(first).lower() in places()


def _without_article(text: str, span: Span) -> Span:
    opening = _OPENERS.match(text, span.start, span.end)
    return Span(opening.end(), span.end) if opening else span


def _firm(name: str) -> bool:
    shapes = (row for row in rows("en", "outlet_shapes", ShapeRow) if row.prose)
    kinds = (row.kind for row in shapes if compiled(row.pattern).fullmatch(name))
    formed = any(kind == "collective" or not name[0].islower() or "." in name for kind in kinds)
    return formed and not _only_described(name)


def _introduced(text: str, stretch: Span) -> Iterator[Mention]:
    for hit in compiled("{introduced}").finditer(text, stretch.start, stretch.end):
        yield _mention(text, Span(*hit.span("name")))


def _quoted(text: str, stretch: Span) -> Iterator[Mention]:
    for hit in compiled("{quoted}").finditer(text, stretch.start, stretch.end):
        if len(hit["name"].split()) <= TITLE_WORDS:
            yield evolve(_mention(text, Span(*hit.span("name"))), firm=False)


def _closing(text: str, stretch: Span) -> Iterator[Mention]:
    """Read "…, Alania reported on 3 June." as an outlet that the register does not know.

    Ministries and people report too, but with an article, a title, or a name given before.
    """
    hit = compiled("{closing-name}").search(
        text, max(stretch.start, stretch.end - 120), stretch.end
    )
    if hit is None:
        return
    last = hit.group().split()[-1]
    if last.lower() not in words("never") and last not in text[stretch.start : hit.start()]:
        yield _mention(text, Span(*hit.span()))


def _mention(text: str, span: Span) -> Mention:
    span = Span(span.start, span.start + len(span.of(text).rstrip(".,’'")))
    name = _printed(span.of(text))
    found = naming(name)
    outlet = found.outlet if found else Outlet(name, "unknown", country=country(name))
    return Mention(span, (CitedSource(name, span, outlet, named=outlet.kind != "collective"),))


def _joined(text: str, found: list[Mention]) -> tuple[Mention, ...]:
    """Join "Interfax and ITAR-TASS" and "Reuters, AP" to one subject."""
    groups: list[list[Mention]] = []
    for mention in found:
        last = groups[-1][-1] if groups else None
        if last and _joins(text, last, mention):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return tuple(group[0] if len(group) == 1 else _together(group) for group in groups)


def _joins(text: str, left: Mention, right: Mention) -> bool:
    gap = text[left.span.end : right.span.start]
    return left.firm and right.firm and bool(compiled("{joined}").fullmatch(gap))


def _together(group: list[Mention]) -> Mention:
    whole = Span(group[0].span.start, group[-1].span.end)
    return Mention(whole, tuple(source for mention in group for source in mention.sources))
