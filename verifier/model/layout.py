"""How a document is laid out, and what its head says about the publication."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import frozen

from verifier.model.dating import Dating
from verifier.model.text import Notice, Span


class BlockKind(StrEnum):
    """What a run of lines is for."""

    HEADLINE = "headline"  # of this item; no claim is read from it
    MASTHEAD = "masthead"  # `Publication: Monitor Volume: 4 Issue: 108`, `RFE/RL NEWSLINE Vol. 3 …`
    HEADING = "heading"  # a date on a line of its own that dates what follows
    PARAGRAPH = "paragraph"
    SOURCES = "sources"  # a line that holds nothing but citations
    NOTES = "notes"  # a list of numbered notes at the end
    FURNITURE = "furniture"  # boilerplate, the next item's headline, initials of the analyst


@frozen
class Block:
    """A run of lines of one kind; the span has no white space at either end."""

    kind: BlockKind
    span: Span
    rule: str  # which rule of the layout decided
    reason: str  # one sentence for a person
    item: int = 0  # which item of the page it belongs to, from 0


@frozen
class Dateline:
    """The head of a wire report: `RIGA, Nov. 20 (UPI) --`, at the start of a paragraph."""

    span: Span  # up to and including the dash or colon
    place: Span
    date: Span | None = None  # None where it prints none: `MANASSAS, Va. --`
    agency: Span | None = None  # without its brackets


@frozen
class Masthead:
    """What the page says of the publication and when it appeared."""

    publication: str | None  # for example "Monitor"; None where the page names none
    volume: int | None
    issue: int | None
    published: Dating | None  # None where nothing dates it
    span: Span | None = None  # where the page says so
    anchor: date | None = None  # the most likely day; relative dates count from it
    notices: tuple[Notice, ...] = ()  # what the head leaves open or contradicts
