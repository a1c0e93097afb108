"""From paths to analyses: what cannot be read is said at once, and the rest goes on."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.cli.exits import Exit
from verifier.errors import UsageError, VerifierError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.cli.console import Console
    from verifier.link import Linked
    from verifier.model import Claim, Document, Masthead, Notice
    from verifier.pipeline import Analysis


LONG = 200_000  # characters from which a person is told that it takes time
PACE = 12_000  # characters read in a second
STEP = 10  # documents between two signs of progress
UNREAD = "sentence.no-verb"  # a sentence of which nothing could be made
UNDATED = "nothing says when this appeared, so “yesterday” dates nothing; try --published DATE"


@frozen
class Order:
    """What is to be analysed, and how, as a person put it."""

    paths: tuple[str, ...]
    published: str | None
    model: str | None
    attribution: str
    fields: tuple[str, ...] = ()  # of articles in JSON: "text=body"


def collection(console: Console, analysed: Iterable[Analysis]) -> Linked:
    """Link the claims of all documents; what is needed of an analysis beyond is let go."""
    from verifier.pipeline import joined

    linked = joined([analysis.report for analysis in analysed])
    for copy in linked.copies:
        console.note(f"{copy.name}: {copy.reason}")
    return linked


def analyses(console: Console, order: Order) -> Iterator[Analysis]:
    """Yield the analysis of each document that can be read, not yet linked, in the order given."""
    from verifier.masthead import published_option
    from verifier.pipeline import Options, examine

    published = None
    if order.published is not None:
        published = published_option(order.published, today=_last_today())
    options = Options(published=published, model=order.model, attribution=order.attribution)
    for number, analysis in enumerate(examine(_readable(console, order), options=options), 1):
        for note in _notes(analysis):
            console.note(f"{analysis.document.name}: {note}")
        if number % STEP == 0:
            console.progress(f"{number:,} document" + ("s" if number > 1 else ""))
        yield analysis


def statements_of(
    console: Console, order: Order, texts: Sequence[str], as_of: str | None
) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Yield each statement with the claims that it makes, read as documents are."""
    from verifier.masthead import published_option
    from verifier.model import Document
    from verifier.pipeline import Options, analyse

    try:
        day = None if as_of is None else published_option(as_of)
    except UsageError as problem:
        raise evolve(problem, where="--as-of") from problem
    options = Options(published=day, model=order.model, attribution=order.attribution)
    asked = [Document("statement", text) for text in texts]
    for analysis in analyse(asked, options=options):
        if not analysis.claims:
            console.note(f"statement: no claim could be read in “{analysis.document.text}”")
        yield analysis.document.text, analysis.claims


def _notes(analysis: Analysis) -> Iterator[str]:
    """Say what a person should know of a document before reading its claims."""
    for masthead in dict.fromkeys(analysis.evidence.mastheads):
        yield from (n.reason for n in masthead.notices if not _idle(masthead, n))
    undated = all(masthead.published is None for masthead in analysis.evidence.mastheads)
    if undated and not any(masthead.notices for masthead in analysis.evidence.mastheads):
        yield UNDATED
    if not analysis.claims:
        yield "no claims found"
    elif unread := sum(notice.rule == UNREAD for notice in analysis.passed):
        what = "1 sentence" if unread == 1 else f"{unread} sentences"
        yield f"{what} could not be read; see verifier claims --passed PATH"


def _idle(masthead: Masthead, notice: Notice) -> bool:
    """Tell whether a notice asks for nothing: the page is dated without the unknown publication."""
    return notice.rule == "masthead.publication-unknown" and masthead.published is not None


def _last_today() -> date:
    """Return the latest day that it is today anywhere: no document can have appeared after it."""
    return datetime.now(timezone(timedelta(hours=14))).date()


def _readable(console: Console, order: Order) -> Iterator[Document]:
    import sys

    from verifier.read import documents, fields_option

    fields = fields_option(order.fields)
    for found in documents(order.paths, stdin=getattr(sys.stdin, "buffer", None), fields=fields):
        if isinstance(found, VerifierError):
            console.problem(found, Exit.UNREAD)
            continue
        for notice in found.notices:
            console.note(f"{_place(found, notice)}: {notice.reason}")
        if len(found.text) > LONG:
            seconds = len(found.text) // PACE
            console.note(f"{found.name}: {len(found.text):,} characters, some {seconds} seconds")
        yield found


def _place(document: Document, notice: Notice) -> str:
    """Name the document and, where there is one, the line that a notice is about."""
    if notice.span is None:
        return document.name
    return f"{document.name}:{document.text.count(chr(10), 0, notice.span.start) + 1}"
