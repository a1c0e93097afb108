"""Find the cues of a parsed text and how far each bears."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.pattern import Match, match_at
from verifier.cues.quotes import Scare, scare_quotes
from verifier.cues.rows import CueRow, by_word
from verifier.cues.scan import read
from verifier.cues.scope import Reach, of_phrase, reach
from verifier.model import Cue, Parse, Span, Spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.cues.stretches import Reading
    from verifier.model import Token

LONGEST = 400  # tokens of a sentence that are read in one piece
BACK = 16  # tokens before a cue at which a form that silences it may begin


@frozen
class Hit:
    """A row that fired in a sentence."""

    row: CueRow
    match: Match

    @property
    def length(self) -> int:
        """Count the tokens of the cue."""
        return self.match.last - self.match.first + 1


def find(parse: Parse, *, skip: tuple[Span, ...] = ()) -> tuple[Cue, ...]:
    """Return the cues of a text in the order of their places.

    Cues that touch a span of `skip` are left out: time expressions ("May") and citations.
    """
    skipped = Spans.of(skip)
    found = [cue for piece in _pieces(parse) for cue in _sentence(parse, piece)]
    kept = [cue for cue in found if not skipped.overlap(cue.span)]
    return tuple(sorted(kept, key=lambda cue: (cue.span, cue.category, cue.rule)))


def _pieces(parse: Parse) -> Iterator[tuple[Token, ...]]:
    """Yield the sentences, those of monstrous length in pieces, to stay linear in the text."""
    for sentence in parse.sentences:
        for first in range(sentence.first, sentence.last, LONGEST):
            yield parse.tokens[first : min(first + LONGEST, sentence.last)]


def _sentence(parse: Parse, tokens: tuple[Token, ...]) -> list[Cue]:
    hits = _hits(tokens)
    quotes = scare_quotes(tokens)
    if not hits and not quotes:
        return []
    reading = read(tokens)
    cues = [cue for hit in _longest(hits) for cue in _cues(parse, reading, hit)]
    scare = Scare()
    for match in quotes:
        bears = reach(reading, match, "clause")
        cues.append(_cue(parse, reading, match, bears, ("distance", scare.rule, scare.because)))
    return cues


def _hits(tokens: tuple[Token, ...]) -> list[Hit]:
    """Try at each token the rows that its word can begin."""
    known = _index()
    found = []
    for place, token in enumerate(tokens):
        for row, form in known.get(token.lower, ()):
            match = match_at(form, tokens, place)
            if match and not _silenced(row, match, tokens):
                found.append(Hit(row, match))
    return found


@cache
def _index() -> dict[str, tuple[tuple[CueRow, str], ...]]:
    return dict(by_word())


def _silenced(row: CueRow, match: Match, tokens: tuple[Token, ...]) -> bool:
    """Tell whether a look-alike form of the row overlaps the match."""
    for form in row.unless:
        for place in range(max(0, match.first - BACK), match.last + 1):
            other = match_at(form, tokens, place)
            if other and other.first <= match.last and match.first <= other.last:
                return True
    return False


def _longest(hits: list[Hit]) -> list[Hit]:
    """Keep of overlapping cues of one category the longest, then the first."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (-h.length, h.match.first)):
        if not any(_clash(hit, other) for other in kept):
            kept.append(hit)
    return kept


def _clash(one: Hit, other: Hit) -> bool:
    a, b = one.match, other.match
    return one.row.category == other.row.category and a.first <= b.last and b.first <= a.last


def _cues(parse: Parse, reading: Reading, hit: Hit) -> list[Cue]:
    """Make a cue of a hit for each of its categories, unless its clause speaks against it."""
    near = hit.row.scope == "clause" and of_phrase(reading.tokens, hit.match)
    bears = reach(reading, hit.match, "phrase" if near else hit.row.scope)
    words = {token.lower for token in reading.tokens[bears.start : bears.end]}
    if words.intersection(hit.row.silenced):
        return []
    row = hit.row
    return [
        _cue(parse, reading, hit.match, bears, (category, row.id, row.because))
        for category in (row.category, *row.also)
    ]


def _cue(
    parse: Parse, reading: Reading, match: Match, bears: Reach, named: tuple[str, str, str]
) -> Cue:
    category, rule, because = named
    tokens = reading.tokens
    span = Span(tokens[match.first].start, tokens[match.last].end)
    text = span.of(parse.text)
    return Cue(
        category=category,
        rule=rule,
        span=span,
        text=text,
        governs=Span(tokens[bears.start].start, tokens[bears.end - 1].end),
        reason=because.format(cue=f"“{text}”"),
        spares=tuple(Span(tokens[a].start, tokens[b - 1].end) for a, b in bears.spares),
    )
