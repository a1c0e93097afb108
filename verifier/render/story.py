"""What an explanation tells below the passage: dates, sources, reach, reading, flags, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Citation, CitationKind, Claim, Dating, Document, Role, Span
from verifier.period import describe
from verifier.render import wording
from verifier.render.notes import Numbered, because, see, why

if TYPE_CHECKING:
    from collections.abc import Iterator

GRAMMAR = ("subject", "predicate", "object", "place")
MODALITY = ("negated", "hedged", "possible", "planned", "conditional", "denied", "sought")


@frozen
class Story:
    """One claim with all that is needed to explain it."""

    document: Document
    claim: Claim
    citations: tuple[Citation, ...] = ()
    others: tuple[Claim, ...] = ()  # the claims that its links lead to


def parts(story: Story, known: tuple[Numbered, ...]) -> tuple[tuple[str, Iterator[str]], ...]:
    """Name the parts of an explanation, each with its paragraphs, in the order of reading."""
    claim = story.claim
    return (
        ("Event", _event(claim, known)),
        ("Reported", _other(claim.reported)),
        ("Published", _other(claim.published)),
        ("Source", _chain(claim, known)),
        ("Citation", _reach(story)),
        ("Reading", _reading(story)),
        ("Flags", _flags(claim)),
        ("Links", _links(story)),
        ("Status", _status(claim)),
    )


def line_of(document: Document, offset: int) -> int:
    """Return the number of the line that an offset stands in, from 1."""
    return document.text.count("\n", 0, offset) + 1


def _event(claim: Claim, known: tuple[Numbered, ...]) -> Iterator[str]:
    """Tell how the event's date was reached, or why there is none."""
    date = claim.event
    if date is None:
        undated = (finding.reason for finding in claim.flags if finding.name == "undated")
        yield f"undated: {next(undated, 'nothing in the text dates it')}"
        return
    yield _period(date)
    place = see(known, date.span)
    reason = f"{date.basis}, {place}" if place else because(date.basis, why(date.reason, date.rule))
    yield reason


def _other(date: Dating | None) -> Iterator[str]:
    """Tell how the date of the report or of the issue was reached."""
    if date:
        yield _period(date)
        yield why(date.reason, date.rule)


def _chain(claim: Claim, known: tuple[Numbered, ...]) -> Iterator[str]:
    """Tell who is behind the claim, from the page in to the speaker, each a step further in.

    Outlets that are cited together stand side by side: none of them quotes another.
    """
    depth, outside = 0, None
    for step in claim.attribution:
        beside = step.role is outside and step.role is Role.OUTLET
        depth += outside is not None and not beside
        outside = step.role
        arrow = "  " * (depth - 1) + "← " if depth else ""
        details = [step.role.value, "by inference" if step.inferred else ""]
        details.append(f"by “{step.cue}”" if step.cue else "")
        place = see(known, step.span)
        name = f"{arrow}{wording.step(step)} ({', '.join(filter(None, (*details, place)))})"
        yield name if place else because(name, why(step.reason, step.rule))
    if not claim.attribution:
        yield "nobody is named: neither a publication nor a source"


def _reach(story: Story) -> Iterator[str]:
    """Tell which citation answers for the claim, and how far it reaches."""
    document, claim = story.document, story.claim
    citations = citing(story)
    if claim.cited and claim.cited not in {citation.reason for citation in citations}:
        yield claim.cited
    for citation in citations:
        lines = _lines(document, Span(citation.covers[0].start, citation.covers[-1].end))
        where = f"line {line_of(document, citation.span.start)}"
        what = f"{citation.text} in {where} reaches {lines}"
        yield because(what, why(citation.reason, citation.rule))


def citing(story: Story) -> tuple[Citation, ...]:
    """Return the citations that cover the claim and name one of its outlets."""
    claim = story.claim
    covering = [
        citation
        for citation in story.citations
        if citation.kind is not CitationKind.CROSS_REFERENCE
        and any(stretch.overlaps(claim.span) for stretch in citation.covers)
    ]
    spans = [step.span for step in claim.steps(Role.OUTLET) if step.span]
    named = [each for each in covering if any(each.span.overlaps(span) for span in spans)]
    return tuple(named or covering)


def _reading(story: Story) -> Iterator[str]:
    """Tell how the clause is read: how firmly it is put, and its parts."""
    claim = story.claim
    firmness = [name for name in MODALITY if getattr(claim.modality, name)]
    places = [(name, getattr(claim, name)) for name in GRAMMAR]
    words = [f"{name} “{span.of(story.document.text)}”" for name, span in places if span]
    yield "; ".join((", ".join(firmness) or "stated flatly", *words))


def _flags(claim: Claim) -> Iterator[str]:
    """Tell the flags; the reasons of those that words raised stand under the words."""
    placed = [wording.flag(finding, claim) for finding in claim.flags if finding.span]
    if placed:
        yield ", ".join(placed)
    for finding in claim.flags:
        if finding.span is None:
            yield because(finding.name, why(finding.reason, finding.rule))


def _links(story: Story) -> Iterator[str]:
    """Tell how the claim stands to others."""
    texts = {other.id: other.text for other in story.others}
    for link in story.claim.links:
        words = f" “{texts[link.claim]}”" if link.claim in texts else ""
        yield because(f"{link.kind} {link.claim}{words}", link.reason)


def _status(claim: Claim) -> Iterator[str]:
    """Tell what it all amounts to, and the legs that the claim stands on."""
    if claim.status:
        standing = f"{claim.status.standing} {claim.status.rating}"
        yield because(standing, claim.status.reason)
    if claim.origin:
        yield f"{wording.legs((claim,))}, {claim.origins} with the claims that say the same"


def _lines(document: Document, span: Span) -> str:
    first, last = line_of(document, span.start), line_of(document, max(span.start, span.end - 1))
    return f"line {first}" if first == last else f"lines {first} to {last}"


def _period(date: Dating) -> str:
    """Word a date with its EDTF and the days between which it lies, where it is not one day."""
    words = f"{describe(date.period)} · EDTF {date.period.edtf}"
    first, last = date.period.earliest, date.period.latest
    return words if first and first == last else f"{words} · {first or 'open'} to {last or 'open'}"
