"""A document as it was read, and places in it."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = 32  # code points of prefix and suffix in a quote selector


@frozen(order=True)
class Span:
    """A half-open range of Unicode code points of one document."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that stand here."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Tell whether the other span lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@frozen
class Spans:
    """Places of one document, in order and without overlaps, to look others up in quickly."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Spans:
        """Merge spans that overlap or touch."""
        merged: list[tuple[int, int]] = []
        for span in sorted(spans):
            if merged and span.start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], span.end))
            else:
                merged.append((span.start, span.end))
        return cls(tuple(a for a, _ in merged), tuple(b for _, b in merged))

    def overlap(self, span: Span) -> bool:
        """Tell whether any of the places shares a code point with a span."""
        return bisect_right(self.ends, span.start) < bisect_left(self.starts, span.end)


@frozen
class Quote:
    """A W3C text quote selector: the exact words and what stands around them."""

    prefix: str
    exact: str
    suffix: str

    @classmethod
    def at(cls, text: str, span: Span) -> Quote:
        """Quote the words at a span with a little context on either side."""
        before = text[max(0, span.start - CONTEXT) : span.start]
        return cls(before, span.of(text), text[span.end : span.end + CONTEXT])


@frozen
class Notice:
    """Something that reading a document had to say about it, with the place where one is known."""

    rule: str  # for example "encoding.guessed"
    reason: str  # one sentence for a person
    span: Span | None = None


@frozen
class Stated:
    """What the metadata of a document says beside its text, for example a day of publication."""

    words: str  # as the metadata has them
    where: str  # for a person: "the header Date", "the field “date”"
    day: date | None = None  # where the words are a date in a form that the format prescribes


@frozen
class Origin:
    """The file that a text was taken from, and the place in it."""

    path: str  # as a person gave it, with forward slashes
    digest: str  # SHA-256 of the bytes of the file, in hexadecimal
    format: str  # for example "PDF"
    part: str = ""  # which of several documents: "message 3", "line 12", the address of a page
    pages: tuple[int, ...] = ()  # where each page begins in the text, for formats with pages

    def page(self, at: int) -> int | None:
        """Return the number of the page, from 1, on which an offset of the text lies."""
        return max(bisect_right(self.pages, at), 1) if self.pages else None


@frozen
class Document:
    """One text as shown, never edited: every offset in the project counts its code points."""

    name: str  # the path or name that a person knows it by
    text: str
    encoding: str = "utf-8"
    notices: tuple[Notice, ...] = ()
    title: str | None = None
    published: Stated | None = None  # by the metadata; what the text prints goes before it
    publication: Stated | None = None
    origin: Origin | None = None
    dated: date | None = None  # by a person, whatever the page and its metadata say
    issued_by: str = ""  # the publication, by a person
    digest: str = field(init=False)  # SHA-256 of the text, in hexadecimal

    @digest.default
    def _digest(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
