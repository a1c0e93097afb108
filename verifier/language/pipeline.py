"""Load a spaCy pipeline and turn texts into our own frozen parses.

The rules cut a text into sentences, the tokenizer cuts those into tokens, and the pipeline sees one
sentence at a time: so no parse crosses a boundary that the rules set. White space is no token here.
"""

from __future__ import annotations

from itertools import islice, tee
from typing import TYPE_CHECKING

import spacy.language
from attrs import evolve, field, frozen

from verifier.language.clear import from_clear, is_clear
from verifier.language.sentences import sentence_spans
from verifier.language.shipped import shipped
from verifier.language.tokenizer import pieces, plain, refine
from verifier.model.parse import Parse, Sentence, Token
from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

BATCH = 256  # sentences that the pipeline sees at once

Cut = tuple[str, tuple[Span, ...], tuple[tuple[tuple[int, int], ...], ...]]


@frozen
class Language:
    """A loaded pipeline; `parse` is all that the upper floors need of it."""

    name: str  # name and version of the pipeline, as printed in results
    clear: bool  # whether its labels are CLEAR style and have to be converted
    _nlp: spacy.language.Language = field(repr=False, eq=False)

    def parse(self, texts: Iterable[str]) -> Iterator[Parse]:
        """Yield the parse of each text, in order; texts share batches, so give many at once."""
        ahead, again = tee(map(self.cut, texts))
        docs = self._nlp.pipe(self._documents(ahead), batch_size=BATCH)
        for cut in again:
            yield self._assemble(cut, islice(docs, len(cut[1])))

    def cut(self, text: str) -> Cut:
        """Cut a text into sentences and those into tokens."""
        tokenizer = self._nlp.tokenizer
        spans = sentence_spans(text)
        return text, spans, tuple(tuple(pieces(tokenizer, span.of(text))) for span in spans)

    def _documents(self, cuts: Iterable[Cut]) -> Iterator[Doc]:
        for text, spans, tokens in cuts:
            for span, found in zip(spans, tokens, strict=True):
                yield document(self._nlp, plain(span.of(text)), found)

    def _assemble(self, cut: Cut, docs: Iterable[Doc]) -> Parse:
        text, spans, pieces_ = cut
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for number, (span, found, doc) in enumerate(zip(spans, pieces_, docs, strict=True)):
            here = Place(number, len(tokens), span.start)
            tokens.extend(here.shift(self._tokens(doc, span.of(text), found)))
            sentences.append(Sentence(here.first, len(tokens), span))
        return Parse(text, tuple(tokens), tuple(sentences), self.name)

    def _tokens(self, doc: Doc, text: str, found: tuple[tuple[int, int], ...]) -> tuple[Token, ...]:
        tokens = one_root(
            tuple(
                Token(
                    index=token.i,
                    start=start,
                    end=end,
                    text=text[start:end],
                    lemma=token.lemma_ or token.lower_,
                    tag=token.tag_,
                    pos=token.pos_,
                    dep="root" if token.head == token else token.dep_,
                    head=token.head.i,
                    sentence=0,
                )
                for token, (start, end) in zip(doc, found, strict=True)
            )
        )
        return from_clear(tokens) if self.clear else tokens


@frozen
class Place:
    """Where in a document a sentence stands."""

    number: int  # index of the sentence
    first: int  # index of its first token
    start: int  # offset of its first character

    def shift(self, tokens: Iterable[Token]) -> Iterator[Token]:
        """Count indices and offsets from the start of the document."""
        for token in tokens:
            yield evolve(
                token,
                index=token.index + self.first,
                head=token.head + self.first,
                start=token.start + self.start,
                end=token.end + self.start,
                sentence=self.number,
            )


def one_root(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Hang all roots of a sentence but one under that one, a verb if there is any.

    A UD tree has one root; the parser may leave more where it was not allowed to split a sentence.
    """
    roots = [token for token in tokens if token.head == token.index]
    if len(roots) < 2:  # noqa: PLR2004  one is what we want
        return tokens
    main = next((token for token in roots if token.pos == "VERB"), roots[0])
    return tuple(
        evolve(token, head=main.index, dep="punct" if token.pos == "PUNCT" else "parataxis")
        if token in roots and token is not main
        else token
        for token in tokens
    )


def document(nlp: spacy.language.Language, text: str, spans: Iterable[tuple[int, int]]) -> Doc:
    """Make a spaCy document of one sentence whose tokens are given."""
    from spacy.tokens import Doc  # noqa: PLC0415  import late: spaCy takes a second

    spans = tuple(spans)
    after = [start for start, _ in spans[1:]] + [len(text)]
    return Doc(
        nlp.vocab,
        words=[text[start:end] for start, end in spans],
        spaces=[end < following for (_, end), following in zip(spans, after, strict=True)],
        sent_starts=[not index for index in range(len(spans))],
    )


def load(name: str | None = None) -> Language:
    """Load the shipped pipeline, or any spaCy pipeline by package name or folder.

    Labels of another scheme than Universal Dependencies are converted (`clear.py`), so that the
    rest of the program sees one scheme. Recognisers of names and trained sentence splitters are
    left out.
    """
    import spacy  # noqa: PLC0415  import late: spaCy takes a second

    nlp = spacy.load(name, exclude=["ner", "senter"]) if name else shipped()
    refine(nlp.tokenizer)
    labels = nlp.get_pipe("parser").labels  # type: ignore[attr-defined]
    label = f"{nlp.lang}_{nlp.meta['name']}-{nlp.meta['version']}"
    return Language(label, is_clear(labels), nlp)
