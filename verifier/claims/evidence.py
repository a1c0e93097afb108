"""What the floors below found in one document, as one value."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from verifier.language.names import names
from verifier.layout import opens
from verifier.model import (
    Block,
    BlockKind,
    Citation,
    Clause,
    Cue,
    Document,
    Masthead,
    Parse,
    Quantity,
    Span,
    Speech,
    Timex,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

Found = TypeVar("Found")
BySentence = dict[int, tuple[Found, ...]]


@frozen(slots=False)
class Evidence:
    """Everything that claims are made from; the spans all count the document's code points.

    Findings are looked up by sentence, so that the cost of a document stays linear in its length.
    """

    document: Document
    blocks: tuple[Block, ...]
    mastheads: tuple[Masthead, ...]  # one an item of the page
    parse: Parse
    clauses: tuple[Clause, ...]
    timexes: tuple[Timex, ...]
    citations: tuple[Citation, ...]
    speech: tuple[Speech, ...]
    cues: tuple[Cue, ...]
    quantities: tuple[Quantity, ...]

    def words(self, clause: Clause) -> Span:
        """Return the place of a clause's own words."""
        return self.parse.span(clause.first, clause.last - 1)

    def verb(self, clause: Clause) -> Span:
        """Return the place of the verb that carries the clause's meaning."""
        return self.parse.tokens[clause.verb.main].span

    def lemma(self, clause: Clause) -> str:
        """Return the lemma of the predicate: the verb, or what a copula links to."""
        return self.parse.tokens[clause.head].lemma.lower()

    def block(self, span: Span) -> Block | None:
        """Return the block that holds the start of a span."""
        at = bisect_right(self._block_starts, span.start) - 1
        found = self.blocks[at] if at >= 0 else None
        return found if found and span.start < found.span.end else None

    def masthead(self, span: Span) -> Masthead:
        """Return the masthead of the item that a span stands in."""
        block = self.block(span)
        return self.mastheads[block.item if block else 0]

    def heading(self, span: Span) -> Block | None:
        """Return the date heading that a span stands under, in a chronology.

        A date that runs in the line of its entry dates that paragraph only.
        """
        at = bisect_right(self._heading_ends, span.start) - 1
        found = self._headings[at] if at >= 0 else None
        if found is None or not opens(found):
            return found
        below = self.blocks[bisect_right(self._block_starts, found.span.start)]
        return found if below.span.contains(span) else None

    def clauses_of(self, sentence: int) -> tuple[Clause, ...]:
        """Return the clauses of a sentence in order."""
        return self._clauses.get(sentence, ())

    def spoken(self, clause: Clause) -> tuple[Speech, ...]:
        """Return the speech whose content or cue touches the clause's sentence."""
        return self._speech.get(clause.sentence, ())

    def around(self, clause: Clause) -> tuple[Speech, ...]:
        """Return the speech whose content holds the clause's verb, the outermost first."""
        verb = self.verb(clause)
        holding = [s for s in self.spoken(clause) if any(p.contains(verb) for p in s.content)]
        return tuple(sorted(holding, key=_size, reverse=True))

    def timexes_of(self, clause: Clause) -> tuple[Timex, ...]:
        """Return the time expressions in a clause's own words."""
        words = self.words(clause)
        return tuple(t for t in self.timexes_in(clause.sentence) if words.contains(t.span))

    def timexes_in(self, sentence: int) -> tuple[Timex, ...]:
        """Return the time expressions of a sentence."""
        return self._timexes.get(sentence, ())

    def timexes_within(self, span: Span) -> tuple[Timex, ...]:
        """Return the time expressions that lie in a span."""
        near = {t.span: t for n in self._sentences(span) for t in self.timexes_in(n)}
        return tuple(t for t in near.values() if span.contains(t.span))

    def cues_of(self, sentence: int) -> tuple[Cue, ...]:
        """Return the cues whose words or reach touch a sentence."""
        return self._cues.get(sentence, ())

    def citations_of(self, sentence: int) -> tuple[Citation, ...]:
        """Return the citations that stand in a sentence or cover some of it."""
        return self._citations.get(sentence, ())

    def quantities_of(self, sentence: int) -> tuple[Quantity, ...]:
        """Return the amounts of a sentence."""
        return self._quantities.get(sentence, ())

    def names_of(self, sentence: int) -> tuple[Span, ...]:
        """Return the names in a sentence, titles left out."""
        return self._names.get(sentence, ())

    @cached_property
    def _block_starts(self) -> list[int]:
        return [b.span.start for b in self.blocks]

    @cached_property
    def _headings(self) -> list[Block]:
        return [b for b in self.blocks if b.kind is BlockKind.HEADING]

    @cached_property
    def _heading_ends(self) -> list[int]:
        return [b.span.end for b in self._headings]

    @cached_property
    def _clauses(self) -> BySentence[Clause]:
        return self._grouped((clause, (self.verb(clause),)) for clause in self.clauses)

    @cached_property
    def _speech(self) -> BySentence[Speech]:
        return self._grouped((s, (*s.content, s.cue)) for s in self.speech)

    @cached_property
    def _timexes(self) -> BySentence[Timex]:
        return self._grouped((t, (t.span,)) for t in self.timexes)

    @cached_property
    def _citations(self) -> BySentence[Citation]:
        return self._grouped((c, (c.span, *c.covers, *c.dated_by)) for c in self.citations)

    @cached_property
    def _cues(self) -> BySentence[Cue]:
        return self._grouped((c, (c.span, c.governs)) for c in self.cues)

    @cached_property
    def _quantities(self) -> BySentence[Quantity]:
        return self._grouped((q, (q.span,)) for q in self.quantities)

    @cached_property
    def _names(self) -> BySentence[Span]:
        return self._grouped((name, (name,)) for name in names(self.parse))

    def _grouped(self, items: Iterable[tuple[Found, tuple[Span, ...]]]) -> BySentence[Found]:
        """List the items under every sentence that one of their spans touches."""
        groups: defaultdict[int, list[Found]] = defaultdict(list)
        for item, spans in items:
            for sentence in sorted({n for span in spans for n in self._sentences(span)}):
                groups[sentence].append(item)
        return {sentence: tuple(found) for sentence, found in groups.items()}

    def _sentences(self, span: Span) -> range:
        if not self.parse.tokens:
            return range(0)
        last = len(self.parse.tokens) - 1
        first = self.parse.tokens[min(self.parse.at(span.start), last)].sentence
        return range(first, self.parse.tokens[min(self.parse.at(span.end - 1), last)].sentence + 1)


def _size(speech: Speech) -> int:
    return sum(len(part) for part in speech.content)
