"""What a rule finds, in token indices, before it becomes a Speech."""

from __future__ import annotations

from attrs import frozen

from verifier.model import Span, Speech, SpeechKind
from verifier.speech.page import MARKS, Page

Range = tuple[int, int]


@frozen
class Found:
    """Source, cue and content as half-open ranges of tokens."""

    source: Range | None
    cue: Range
    content: tuple[Range, ...]
    kind: SpeechKind
    rule: str
    reason: str
    who: Range | None = None  # the words that name the speaker best, where `source` falls short

    def speech(self, page: Page) -> Speech | None:
        """Turn token ranges into characters; None where no content is left."""
        content = tuple(span for r in self.content if (span := span_of(page, *r)) is not None)
        if not content:
            return None
        cue = Span(page.tokens[self.cue[0]].start, page.tokens[self.cue[1] - 1].end)
        return Speech(
            content=content,
            cue=cue,
            cue_text=cue.of(page.parse.text),
            kind=self.kind,
            source=span_of(page, *self.source) if self.source else None,
            rule=self.rule,
            reason=self.reason,
        )

    def named_at(self, page: Page) -> Span | None:
        """Return the place of the words that name the speaker."""
        who = self.who or self.source
        return span_of(page, *who) if who else None


def span_of(page: Page, first: int, last: int) -> Span | None:
    """Return the characters of a range of tokens without the marks and citations at its ends.

    A quotation mark stays where its partner stands inside the range: `was “to strike a blow”`.
    """
    while last > first and (page.skipped[last - 1] or _loose(page, last - 1, first, last)):
        last -= 1
    while first < last and (page.skipped[first] or _loose(page, first, first, last)):
        first += 1
    return (
        Span(page.tokens[first].start, page.tokens[_closing(page, first, last) - 1].end)
        if first < last
        else None
    )


def _closing(page: Page, first: int, last: int) -> int:
    """Take in the mark that closes a quotation begun inside: `from “a patriot.”`."""
    number = page.quoted[last - 1]
    if number < 0:
        return last
    quotation = page.quotations[number]
    ends = quotation.closed and first <= quotation.first and last <= quotation.last <= last + 1
    return quotation.last + 1 if ends else last


def _loose(page: Page, index: int, first: int, last: int) -> bool:
    if page.lower[index] not in MARKS:
        return False
    number = page.quoted[index]
    if number < 0:
        return True
    quotation = page.quotations[number]
    if index == quotation.first:
        return quotation.last >= last - 1
    return index != quotation.last or not quotation.closed or quotation.first <= first
