"""Load a spaCy pipeline and turn texts into our own frozen parses.

The rules cut a text into sentences, the tokenizer cuts those into tokens, and the pipeline sees one
sentence at a time: so no parse crosses a boundary that the rules set. White space is no token here.
"""

from __future__ import annotations

from itertools import islice, tee
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from verifier.errors import ModelError
from verifier.language.clear import from_clear, is_clear
from verifier.language.quick import spacy
from verifier.language.sentences import sentence_spans
from verifier.language.shipped import shipped
from verifier.language.tokenizer import pieces, plain, refine
from verifier.model.parse import Parse, Sentence, Token
from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

ADVICE = "install a spaCy pipeline with a tagger and a parser, or leave --model out"
BATCH = 256  # sentences that the pipeline sees at once


@frozen
class Cut:
    """A text cut into sentences, and those into tokens."""

    text: str
    spans: tuple[Span, ...]  # one for each sentence
    pieces: tuple[tuple[tuple[int, int], ...], ...]  # for each sentence, counted from its start


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
            yield self._assemble(cut, islice(docs, len(cut.spans)))

    def cut(self, text: str) -> Cut:
        """Cut a text into sentences and those into tokens."""
        tokenizer = self._nlp.tokenizer
        spans = sentence_spans(text)
        return Cut(text, spans, tuple(tuple(pieces(tokenizer, span.of(text))) for span in spans))

    def _documents(self, cuts: Iterable[Cut]) -> Iterator[Doc]:
        for cut in cuts:
            for span, found in zip(cut.spans, cut.pieces, strict=True):
                yield document(self._nlp, plain(span.of(cut.text)), found)

    def _assemble(self, cut: Cut, docs: Iterable[Doc]) -> Parse:
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for doc, span, found in zip(docs, cut.spans, cut.pieces, strict=True):
            first = len(tokens)
            places = [(span.start + start, span.start + end) for start, end in found]
            tree = one_root(tuple(analysed(doc, cut.text, places, (first, len(sentences)))))
            tokens.extend(from_clear(tree) if self.clear else tree)
            sentences.append(Sentence(first, len(tokens), span))
        return Parse(cut.text, tuple(tokens), tuple(sentences), self.name)


def analysed(
    doc: Doc, text: str, places: Iterable[tuple[int, int]], at: tuple[int, int]
) -> Iterator[Token]:
    """Yield the tokens of one sentence; `at` is the index of its first token and its own."""
    first, sentence = at
    for token, (start, end) in zip(doc, places, strict=True):
        head = token.head
        yield Token(
            index=first + token.i,
            start=start,
            end=end,
            text=text[start:end],
            lemma=token.lemma_ or token.lower_,
            tag=token.tag_,
            pos=token.pos_,
            dep="root" if head.i == token.i else token.dep_,
            head=first + head.i,
            sentence=sentence,
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
    left out. Raises ModelError for what is no pipeline, or has no parser.
    """
    nlp = _installed(name) if name else shipped()
    if not nlp.has_pipe("parser"):
        raise ModelError(name or "the shipped pipeline", "it has no parser", ADVICE)
    refine(nlp.tokenizer)
    multiply_with_numpy(nlp)
    labels = nlp.get_pipe("parser").labels  # type: ignore[union-attr]
    label = f"{nlp.lang}_{nlp.meta['name']}-{nlp.meta['version']}"
    return Language(label, is_clear(labels), nlp)


def _installed(name: str) -> spacy.language.Language:
    try:
        return spacy.load(name, exclude=["ner", "senter"])
    except (OSError, ValueError) as problem:
        raise ModelError(name, "no spaCy pipeline of this name can be loaded", ADVICE) from problem


def multiply_with_numpy(nlp: spacy.language.Language) -> None:
    """Let numpy multiply matrices: half as fast again as spaCy's default, with the same results."""
    from thinc.api import NumpyOps  # noqa: PLC0415  import late: comes with spaCy

    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        for node in component.model.walk() if hasattr(component, "model") else ():
            if isinstance(node.ops, NumpyOps):
                node.ops = ops
