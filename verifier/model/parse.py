"""The grammar of a text: tokens, sentences and clauses, whatever pipeline made them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Token:
    """A word or mark with its Universal Dependencies analysis."""

    index: int  # position in Parse.tokens
    start: int  # code points of the document
    end: int
    text: str
    lemma: str
    tag: str  # Penn Treebank part of speech, for example VBD
    pos: str  # universal part of speech, for example VERB
    dep: str  # universal relation to the head, subtypes kept, for example nsubj:pass
    head: int  # index of the head; its own index for the root of a sentence
    sentence: int  # index into Parse.sentences

    @property
    def lower(self) -> str:
        """Give the form in lower case, with the straight apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def span(self) -> Span:
        """Give the place of the token."""
        return Span(self.start, self.end)


@frozen
class Sentence:
    """A range of tokens that the sentence rules keep together."""

    first: int  # index of the first token
    last: int  # one past the index of the last token
    span: Span  # without white space at either end


@frozen(slots=False)
class Parse:
    """The analysis of one document: every offset counts code points of `text`."""

    text: str  # the whole text of the document, also what was not parsed (headers)
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    pipeline: str = field(default="", eq=False)  # name and version of what made it

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """List for each token the indices of its direct dependents, in order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token.index)
        return tuple(map(tuple, below))

    def of(self, sentence: Sentence) -> tuple[Token, ...]:
        """Return the tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def subtree(self, index: int) -> Iterator[int]:
        """Yield a token and all that depends on it, head first, in no further order."""
        stack = [index]
        while stack:
            top = stack.pop()
            yield top
            stack.extend(self.children[top])

    def span(self, first: int, last: int) -> Span:
        """Return the span from token `first` up to and including token `last`."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def within(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that lie in a span."""
        return self.tokens[self.at(span.start) : self.at(span.end)]

    def at(self, offset: int) -> int:
        """Return the index of the first token that ends after an offset."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low
