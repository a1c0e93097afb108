"""Sources named in the sentence: "Itar-Tass reported June 22", "told Interfax on 15 June"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.citations.marks import Mark
from verifier.citations.mentions import Mention, mentions
from verifier.citations.rows import CueRow, compiled
from verifier.lexicon import rows
from verifier.model import CitationKind, Dating, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.citations.calendar import Calendar

BEFORE, AFTER = 170, 220  # code points beside a name in which its verb is sought
LEAD = 300  # code points between a date that opens the sentence and its verb
_LEFT_QUOTE = re.compile(r"[\"“„«]$")
_RIGHT_QUOTE = re.compile(r",?[\"”»]")


@frozen
class _Cue:
    """The words beside a name that make it a source."""

    row: CueRow
    span: Span
    dates: tuple[Span, ...]


def inline_marks(
    text: str, sentence: Span, calendar: Calendar, last: Dating | None
) -> Iterator[Mark]:
    """Yield the sources that one sentence names, in order; `last` is the date named before."""
    previous = sentence.start
    for mention in mentions(text, sentence):
        if all(source.outlet.kind == "digest" for source in mention.sources):
            continue  # "the Monitor reported" speaks of another issue
        cue = _cue(text, mention, Span(previous, sentence.end), sentence)
        previous = mention.span.end
        if cue is None:
            continue
        named = calendar.day_before(
            text, Span(max(sentence.start, cue.span.start - LEAD), cue.span.start)
        )
        mark = _dated(text, mention, cue, calendar, named or last)
        last = mark.date or last
        yield mark


def cue_beside(
    text: str, span: Span, sentence: Span, calendar: Calendar, last: Dating | None
) -> Mark | None:
    """Find the words that make a described outlet a source: "the agency added"."""
    mention = Mention(span, ())
    cue = _cue(text, mention, sentence, sentence)
    if cue is None:
        return None
    dates = tuple(d for s in cue.dates[:1] for d in calendar.beside(text, _bare(text, s), last))
    mark = _dated(text, mention, cue, calendar, last)
    return evolve(mark, dates=dates)


def _cue(text: str, mention: Mention, room: Span, sentence: Span) -> _Cue | None:
    left, right = _ends(text, mention.span)
    before = text[max(room.start, left - BEFORE) : left]
    after = text[right : min(room.end, right + AFTER)]
    for row in rows("en", "citation_cues", CueRow):
        if (
            not mention.firm
            and not row.subject
            and row.id not in {"inline.told", "inline.according"}
        ):
            continue
        head = compiled(rf"(?:{row.before})$").search(before) if row.before else None
        tail = compiled(row.after).match(after) if row.after else None
        if (row.before and head is None) or (row.after and tail is None):
            continue
        if not mention.firm and not compiled(r"\b(?:{publish}|told|[Aa]ccording)\b").search(
            f"{head.group() if head else ''} {tail.group() if tail else ''}"
        ):
            continue
        start = left - (len(before) - head.start()) if head else left
        end = right + tail.end() if tail else right
        dates = (*_groups(head, left - len(before)), *_groups(tail, right))
        if not dates:
            dates, start = _fronted(text, row, start, sentence)
        return _Cue(row, _trim(text, start, end), dates)
    return None


def _ends(text: str, span: Span) -> tuple[int, int]:
    """Take the quotation marks around a title along."""
    left = (
        span.start - 1
        if _LEFT_QUOTE.search(text, max(0, span.start - 1), span.start)
        else span.start
    )
    quote = _RIGHT_QUOTE.match(text, span.end) if left < span.start else None
    return left, quote.end() if quote else span.end


def _groups(hit: re.Match[str] | None, offset: int) -> tuple[Span, ...]:
    if hit is None:
        return ()
    named = (
        (name, value)
        for name, value in hit.groupdict().items()
        if name.startswith("date") and value
    )
    return tuple(Span(offset + hit.start(name), offset + hit.end(name)) for name, _ in named)


def _fronted(text: str, row: CueRow, start: int, sentence: Span) -> tuple[tuple[Span, ...], int]:
    """Find the date that opens the clause: "On 16 May, Caucasus Press quoted".

    It dates the report only where no other verb of saying stands between.
    """
    if start - sentence.start > LEAD:
        return (), start
    lead = text[sentence.start : start]
    clause = r"(?:^|[,;] (?:and|but|while) ){opening-date}(?:the |The )?(?:{describe})?$"
    opened = compiled(clause).search(lead)
    if row.subject and opened:
        span = Span(sentence.start + opened.start("date"), sentence.start + opened.end("date"))
        return (span,), start - len(opened.group().lstrip(",; "))
    first = compiled("{opening-date}").match(lead)
    between = lead[first.end() :] if first else ""
    told = row.id in {"inline.told", "inline.said-to"}
    if told and first and not compiled(r"\b(?:{speak}|{report}|who|which|that)\b").search(between):
        return (
            Span(sentence.start + first.start("date"), sentence.start + first.end("date")),
        ), start
    return (), start


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and not text[start].isalnum() and text[start] not in '"“„«':
        start += 1
    while end > start and text[end - 1] in " ,;:":
        end -= 1
    return Span(start, end)


def _dated(text: str, mention: Mention, cue: _Cue, calendar: Calendar, last: Dating | None) -> Mark:
    dates: tuple[Dating, ...] = ()
    for span in cue.dates[:1]:
        dates = calendar.beside(text, _bare(text, span), last)
    sources = tuple(evolve(source, dates=dates) for source in mention.sources)
    used = tuple(_bare(text, span) for span in cue.dates)
    return Mark(
        cue.span, CitationKind.INLINE, sources, cue.row.id, cue.row.reason, used, cue.row.subject
    )


def _bare(text: str, span: Span) -> Span:
    """Take "on" off the head of a date."""
    hit = re.compile(r"(?:on|of) ").match(text, span.start, span.end)
    return Span(hit.end(), span.end) if hit else span
