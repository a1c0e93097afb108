"""Dates inside citations: which words are a date, and what the floor of dates reads in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from datetime import date

from attrs import evolve, frozen

from verifier.citations.rows import compiled
from verifier.model import Basis, Dating, Span, Timex

ReadDate = Callable[[str], tuple[Dating, ...]]

_TOKEN = re.compile(r"[^\W\d]+\.?|\d+(?:st|nd|rd|th)?|[^\w\s]")
_WORDS = frozenset("through to and of on early late mid until from dated between".split())
_MARKS = frozenset("-–—&,./")
_DATELIKE = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d{2}(?:-\d{2})?")
_GLUED = re.compile(r"([^\W\d])(\d)")
_SAME = re.compile(r"(?:the|that) same ", re.IGNORECASE)


@frozen
class Calendar:
    """All that this floor may ask about dates."""

    read_date: ReadDate  # reads the words of a date; spans count from the first of them
    timexes: tuple[Timex, ...] = ()  # what the floor of dates found in the text, in order
    issue: date | None = None  # no report is younger than the page that cites it

    def printed(self, text: str, start: int) -> tuple[Dating, ...]:
        """Read the dates that a citation prints; `start` is where they stand in the document.

        "Yesterday’s Monitor" is read by the floor of dates in the text.
        """
        found = self.read_date(text) or self.read_date(_GLUED.sub(r"\1 \2", text))
        if found:
            return tuple(_placed(dating, text, start) for dating in found)
        return tuple(_as_dating(timex) for timex in self._met(Span(start, start + len(text))))

    def beside(self, text: str, span: Span, before: Dating | None) -> tuple[Dating, ...]:
        """Date a report by the time words beside its verb; `before` is the day named last."""
        words = span.of(text)
        same = bool(_SAME.match(words))
        met = [_as_dating(timex) for timex in self._met(span)]
        if met and not (same and before and not _is_day(met[0])):
            return tuple(met[:1])
        if same and before is not None:
            reason = f"“{words}” is the day named last, {before.text or before.period.edtf}"
            return (Dating(before.period, Basis.ANAPHORIC, "date.same", reason, words, span),)
        return self.printed(words, span.start)

    def day_before(self, text: str, stretch: Span) -> Dating | None:
        """Give the last single day, not after the issue, that a stretch of text names."""
        met = [_as_dating(timex) for timex in self._met(stretch)]
        if not self.timexes:
            hits = compiled("{calendar}").finditer(text, stretch.start, stretch.end)
            met = [d for hit in hits for d in self.printed(hit.group(), hit.start())]
        return next((d for d in reversed(met) if _is_day(d) and not self._later(d)), None)

    def _later(self, dating: Dating) -> bool:
        first = dating.period.earliest
        return self.issue is not None and first is not None and first > self.issue

    def _met(self, span: Span) -> tuple[Timex, ...]:
        """Return the time expressions with a place on the calendar that touch a stretch."""
        first = bisect_left(self.timexes, span.start, key=lambda timex: timex.span.end)
        last = bisect_left(self.timexes, span.end, key=lambda timex: timex.span.start)
        return tuple(
            t for t in self.timexes[first:last] if t.period is not None and t.span.overlaps(span)
        )


def datelike(part: str) -> bool:
    """Tell whether a part of a citation is nothing but a date or a list of dates."""
    tokens = _TOKEN.findall(part)
    if not tokens or len(tokens) > 60:  # noqa: PLR2004 - no list of dates is longer
        return False
    if _DATELIKE.search(part) and all(t[0].isdigit() or t in _MARKS for t in tokens):
        return True
    return all(map(_dates, tokens)) and any(_names_day(token) for token in tokens)


def numeric(part: str) -> bool:
    """Tell whether a part is a bare number, as in a list of days."""
    return bool(
        re.fullmatch(r"(?:and |& )?\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?: ?(?:&|and) ?\d{1,4})?", part)
    )


def _is_day(dating: Dating) -> bool:
    return dating.period.earliest is not None and dating.period.earliest == dating.period.latest


def _dates(token: str) -> bool:
    return token[0].isdigit() or token in _MARKS or token.lower() in _WORDS or _names_day(token)


def _names_day(token: str) -> bool:
    month, weekday = compiled("{month}"), compiled("{weekday}")
    return bool(
        month.fullmatch(token)
        or weekday.fullmatch(token)
        or token.lower() in {"yesterday", "today"}
    )


def _placed(dating: Dating, text: str, start: int) -> Dating:
    inner = dating.span or Span(0, len(text))
    end = min(inner.end, len(text))
    span = Span(start + min(inner.start, end), start + end)
    return evolve(dating, span=span, text=text[span.start - start : end])


def _as_dating(timex: Timex) -> Dating:
    assert timex.period is not None  # noqa: S101 - the caller keeps only dated ones
    return Dating(timex.period, timex.basis, timex.rule, timex.reason, timex.text, timex.span)
