"""Serve treebank sentences to spaCy's training loop, one sentence a document.

One sentence a document is also how the pipeline is used: the rules in `verifier.language.sentences`
cut the text, and the parser sees each sentence alone. So it need not learn where sentences end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import registry

from training.pipeline.conllu import Sentence, read
from training.pipeline.vary import vary
from verifier.language.pipeline import document
from verifier.language.tokenizer import pieces, refine

Reader = Callable[[Language], Iterator[Example]]
LONGEST = 250  # words; longer ones are lists of names that teach nothing


@registry.callbacks("verifier.wire_tokenizer.v1")
def wire_tokenizer() -> Callable[[Language], None]:
    """Give the call that lays our affix rules over the tokenizer before training."""

    def lay(nlp: Language) -> None:
        refine(nlp.tokenizer)

    return lay


@registry.readers("verifier.treebank.v1")
def treebank(files: str, *, varied: bool = False) -> Reader:
    """Return a reader of CoNLL-U files (paths joined by commas), shuffled and varied if asked."""
    sentences = [
        s for file in files.split(",") for s in read(Path(file)) if len(s.words) <= LONGEST
    ]
    chance = Random(0)  # noqa: S311  not a secret

    def examples(nlp: Language) -> Iterator[Example]:
        if varied:
            chance.shuffle(sentences)
        for sentence in sentences:
            yield example(nlp, vary(sentence, chance) if varied else sentence)

    return examples


def example(nlp: Language, sentence: Sentence) -> Example:
    """Pair what our tokenizer makes of a sentence with its analysis in the treebank."""
    text = sentence.text
    return Example(document(nlp, text, pieces(nlp.tokenizer, text)), reference(nlp, sentence))


def reference(nlp: Language, sentence: Sentence) -> Doc:
    """Make the spaCy document of the treebank's analysis."""
    words = sentence.words
    return Doc(
        nlp.vocab,
        words=[word.form for word in words],
        spaces=[word.blank for word in words[:-1]] + [False],
        tags=[word.tag for word in words],
        pos=[word.pos if word.pos != "_" else "X" for word in words],
        lemmas=[word.lemma if word.lemma != "_" else word.form for word in words],
        heads=[word.head for word in words],
        deps=["ROOT" if word.dep == "root" else word.dep for word in words],
    )
