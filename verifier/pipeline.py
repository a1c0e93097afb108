"""The corridor: the only file that knows the order of the floors."""

from __future__ import annotations

from datetime import date
from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier import citations, cues, dates, quantities, speech
from verifier.claims import Claimed, Evidence, claims
from verifier.flags import flagged
from verifier.language import Language, load
from verifier.language.clauses import clauses
from verifier.layout import blocks, opens
from verifier.link import Copy, Linked, Report, linked
from verifier.masthead import anchors, each
from verifier.model import (
    Block,
    BlockKind,
    Citation,
    CitationKind,
    Claim,
    Document,
    Masthead,
    Notice,
    Parse,
    Span,
    Timex,
    TimexType,
)
from verifier.status import rated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

READ_AS_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.SOURCES})


@frozen
class Options:
    """What a person may set for a run."""

    published: date | None = None  # overrides what the page says
    model: str | None = None  # a spaCy pipeline, by name or path; None: the one that ships
    attribution: str = "model"  # "rules" runs without the trained tagger


@frozen
class Analysis:
    """One document with all that was found in it."""

    evidence: Evidence
    claims: tuple[Claim, ...]
    passed: tuple[Notice, ...]  # clauses that became no claim, each with the reason

    @property
    def document(self) -> Document:
        """Return the document."""
        return self.evidence.document

    @property
    def report(self) -> Report:
        """Return what linking needs of it: a collection keeps this and lets go of the rest."""
        return Report(self.document.name, self.document.text, self.claims)


def analyse(documents: Iterable[Document], *, options: Options | None = None) -> Iterator[Analysis]:
    """Find the claims of each document, in the order given, each as if it were the only one."""
    for found in examine(documents, options=options):
        yield evolve(found, claims=joined([found.report]).claims)


def examine(documents: Iterable[Document], *, options: Options | None = None) -> Iterator[Analysis]:
    """Find the claims of each document; links, flags and status come with `joined`."""
    options = options or Options()
    language = _language(options.model)
    for document in documents:
        evidence = _evidence(document, language, options)
        claimed: Claimed = claims(evidence)
        yield Analysis(evidence, claimed.claims, claimed.passed)


def joined(reports: Sequence[Report]) -> Linked:
    """Link the claims of a collection, then flag and rate each of them."""
    found = linked(reports)
    return evolve(found, claims=tuple(rated(flagged(claim)) for claim in found.claims))


def together(analyses: Sequence[Analysis]) -> tuple[tuple[Analysis, ...], tuple[Copy, ...]]:
    """Return analyses with their claims linked with each other, and what was left out as a copy."""
    linked = joined([analysis.report for analysis in analyses])
    found: dict[str, list[Claim]] = {}
    for claim in linked.claims:
        found.setdefault(claim.document, []).append(claim)
    kept = tuple(evolve(a, claims=tuple(found.get(a.document.name, ()))) for a in analyses)
    return kept, linked.copies


@cache
def _language(name: str | None) -> Language:
    """Load a pipeline once in a process: it takes half a second and never changes."""
    return load(name)


def _evidence(document: Document, language: Language, options: Options) -> Evidence:
    laid = blocks(document)
    undated = partial(dates.printed, issue=None)
    published = options.published or document.dated
    mastheads = each(document, laid, published=published, printed=undated)
    if document.issued_by:
        mastheads = tuple(evolve(m, publication=document.issued_by) for m in mastheads)
    asides = citations.asides(document.text, laid, read_date=undated)
    parse = _parse(document, laid, asides, language)
    issue = mastheads[0].anchor if mastheads else None
    counted = tuple(anchors(document, laid, mastheads, dates.printed))
    timexes = dates.find(parse, issue=issue, anchors=counted)
    cited = _cited(document, laid, mastheads, parse, timexes)
    skip = tuple(c.span for c in cited if c.kind is not CitationKind.INLINE)
    return Evidence(
        document,
        laid,
        mastheads,
        parse,
        clauses(parse, skip=skip),
        timexes,
        cited,
        speech.find(parse, skip=skip, attribution=options.attribution),
        cues.find(parse, skip=skip),
        quantities.find(
            parse, skip=(*skip, *(t.span for t in timexes if t.type is not TimexType.DURATION))
        ),
    )


def _cited(
    document: Document,
    laid: tuple[Block, ...],
    mastheads: tuple[Masthead, ...],
    parse: Parse,
    timexes: tuple[Timex, ...],
) -> tuple[Citation, ...]:
    """Find the citations item by item: the years of their dates come from the item's own issue."""
    found: list[Citation] = []
    heads = tuple(block for block in laid if block.kind is BlockKind.MASTHEAD)
    for number, own in groupby(laid, key=lambda block: block.item):
        issue = mastheads[number].anchor
        read = partial(dates.printed, issue=issue)
        item = (*(head for head in heads if head.item != number), *own)
        found.extend(
            citations.find(document, item, parse, read_date=read, issue=issue, timexes=timexes)
        )
    return tuple(found)


def _parse(
    document: Document, laid: tuple[Block, ...], asides: tuple[Span, ...], language: Language
) -> Parse:
    """Parse the body only: headlines, boilerplate and asides are blanked, so that offsets stay.

    So is the date in the line of an entry, which is no part of the sentence behind it.
    """
    text = list(document.text)
    for span in asides:
        text[span.start : span.end] = " " * len(span)
    for block in laid:
        if block.kind not in READ_AS_TEXT or opens(block):
            text[block.span.start : block.span.end] = "\n" * len(block.span)
    (parse,) = language.parse(["".join(text)])
    return evolve(parse, text=document.text)
