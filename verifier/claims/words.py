"""The exact words of a claim: its clause, without attributions, connectives and marks."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.language.antecedent import antecedent
from verifier.lexicon import rows
from verifier.model import Citation, Clause, ClauseKind, Span, Speech

if TYPE_CHECKING:
    from verifier.claims.evidence import Evidence

OPENING = 3  # code points that may stand before a clause: a comma, a quotation mark
EDGES = " \t\r\n,;:–—-.…"


@frozen
class ConnectiveRow:
    """Words that only link a sentence to the one before."""

    id: str
    forms: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def _connectives() -> tuple[str, ...]:
    forms = [f for row in rows("en", "connectives", ConnectiveRow) for f in row.forms]
    return tuple(sorted(forms, key=len, reverse=True))


def quoted(evidence: Evidence, clause: Clause, members: tuple[Clause, ...]) -> Span:
    """Return the span of a claim: from the clause's first word to the last that belongs to it."""
    first = clause.first
    if clause.kind is ClauseKind.RELATIVE:
        first = antecedent(evidence.parse, clause)
    span = evidence.parse.span(first, max(m.last for m in members) - 1)
    span = _with_subject(evidence, clause, span)
    span = _without_attribution(evidence, clause, span)
    span = _without_citations(evidence.citations_of(clause.sentence), span)
    span = _without_cue(evidence, clause, span)
    return _trimmed(evidence.document.text, _without_connective(evidence.document.text, span))


def _without_cue(evidence: Evidence, clause: Clause, span: Span) -> Span:
    """Cut the word that leads over to what else is said: "…, adding" before its clause."""
    text, verb = evidence.document.text, evidence.verb(clause)
    for speech in evidence.spoken(clause):
        cue = speech.cue
        closes = span.contains(cue) and not any(c.isalnum() for c in text[cue.end : span.end])
        if closes and cue.start > verb.end and any(p.start >= span.end for p in speech.content):
            return Span(span.start, cue.start)
        if _names_speaker(evidence, speech, span) and verb.end < speech.content[-1].end:
            return Span(span.start, speech.content[-1].end)
    return span


def _names_speaker(evidence: Evidence, speech: Speech, span: Span) -> bool:
    """Tell whether a span runs on into who says it: "“It was lost,” the owner / told reporters"."""
    source, content = speech.source, speech.content[-1]
    if source is None or not span.contains(source) or not content.end <= source.start:
        return False
    between = evidence.document.text[content.end : source.start]
    after = evidence.document.text[source.end : span.end]
    return content.start >= span.start and not any(c.isalnum() for c in between + after)


def _with_subject(evidence: Evidence, clause: Clause, span: Span) -> Span:
    """Go back to the words that a frame parts from their verb: "The mine, he said, will close"."""
    start = evidence.words(clause).start
    for speech in evidence.around(clause):
        for part, after in pairwise(speech.content):
            apart = part.end <= speech.cue.start < after.start
            if apart and abs(after.start - start) <= OPENING and _verbless(evidence, clause, part):
                return Span(min(span.start, part.start), span.end)
    return span


def _verbless(evidence: Evidence, clause: Clause, part: Span) -> bool:
    """Tell whether words of a clause's sentence hold no verb: they wait for it behind the frame."""
    here = evidence.parse.sentences[clause.sentence].span.contains(part)
    others = evidence.clauses_of(clause.sentence)
    return here and not any(part.contains(evidence.verb(other)) for other in others)


def _without_attribution(evidence: Evidence, clause: Clause, span: Span) -> Span:
    """Cut "According to X," from the head and ", according to X" from the tail."""
    verb = evidence.verb(clause)
    for speech in evidence.around(clause):
        frame = _frame(speech.cue, speech.source)
        if not span.contains(frame) or frame.overlaps(verb):
            continue
        if frame.end <= verb.start and frame.start - span.start <= 2:  # noqa: PLR2004 - a quote mark
            span = Span(frame.end, span.end)
        elif frame.start >= verb.end and _closes(evidence.document.text, frame, span):
            span = Span(span.start, frame.start)
    return span


def _frame(cue: Span, source: Span | None) -> Span:
    if source is None:
        return cue
    return Span(min(cue.start, source.start), max(cue.end, source.end))


def _closes(text: str, frame: Span, span: Span) -> bool:
    return not any(c.isalnum() for c in text[frame.end : span.end])


def _without_citations(citations: tuple[Citation, ...], span: Span) -> Span:
    for citation in citations:
        cited = citation.span
        if span.start < cited.start < span.end <= cited.end + 1:
            span = Span(span.start, cited.start)
        elif cited.start <= span.start < cited.end < span.end:
            span = Span(cited.end, span.end)
    return span


def _without_connective(text: str, span: Span) -> Span:
    words = span.of(text)
    lead = len(words) - len(words.lstrip(EDGES))
    lower = words[lead:].lower()
    for form in _connectives():
        if lower.startswith(form) and lower[len(form) :].lstrip()[:1] == ",":
            return Span(span.start + lead + len(form), span.end)
    return Span(span.start + lead, span.end)


def _trimmed(text: str, span: Span) -> Span:
    """Strip marks and blanks from both ends, and a quote mark or bracket without its partner."""
    start, end = span.start, span.end
    while start < end and (text[start] in EDGES or _lone(text, start, Span(start, end))):
        start += 1
    while end > start and (text[end - 1] in EDGES or _lone(text, end - 1, Span(start, end))):
        end -= 1
    return Span(start, end)


def _lone(text: str, at: int, span: Span) -> bool:
    """Tell whether a quotation mark or bracket at an end of the span has no partner inside it."""
    mark, inside = text[at], span.of(text)
    if mark == '"':
        return inside.count('"') % 2 == 1
    if mark in "“”":
        return inside.count("“") != inside.count("”")
    if mark in "()":
        return inside.count("(") != inside.count(")")
    return False
