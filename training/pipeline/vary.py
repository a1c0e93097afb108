"""Vary the typography of a sentence, so that the pipeline leans on words and not on marks.

The treebanks are mostly typed with straight quotes and spaced hyphens; wire text has curly quotes,
glued dashes, lines in capitals. Words map one to one, so the analysis stays true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from random import Random

    from training.pipeline.conllu import Sentence, Word

QUOTES = (('"', '"'), ("“", "”"), ("‘", "’"), ("“", "”"), ("'", "'"), ("``", "''"))
OPENING = frozenset(("``", "-LRB-"))
DASHES = ("-", "--", "–", "—", "–", "—")
DASH_FORMS = frozenset(("-", "--", "---", "–", "—"))
TURN_QUOTES, TURN_APOSTROPHES, TURN_DASHES = 0.3, 0.4, 0.5
LOWER_FIRST, CAPITALS, NO_STOP = 0.03, 0.02, 0.04
LONGEST_HEADING = 12


def vary(sentence: Sentence, chance: Random) -> Sentence:
    """Return the sentence with some of its marks and capitals changed at random."""
    words = sentence.words
    if chance.random() < TURN_QUOTES:
        words = quotes(words, *chance.choice(QUOTES))
    if chance.random() < TURN_APOSTROPHES:
        words = apostrophes(words, chance.choice("'’"))
    if chance.random() < TURN_DASHES:
        words = dashes(words, chance)
    return evolve(sentence, words=letters(words, chance))


def quotes(words: tuple[Word, ...], opening: str, closing: str) -> tuple[Word, ...]:
    """Write all quotation marks with one pair."""
    mark = {"``": opening, "''": closing}
    return tuple(evolve(w, form=mark.get(w.tag, w.form)) for w in words)


def apostrophes(words: tuple[Word, ...], mark: str) -> tuple[Word, ...]:
    """Write all apostrophes inside words with one mark."""
    return tuple(
        w if w.tag in ("``", "''") else evolve(w, form=w.form.replace("'", mark).replace("’", mark))
        for w in words
    )


def dashes(words: tuple[Word, ...], chance: Random) -> tuple[Word, ...]:
    """Write the dashes between clauses with one mark, all spaced or all glued."""
    mark, blank = chance.choice(DASHES), chance.random() < 0.5  # noqa: PLR2004  a coin
    found = list(words)
    for index, word in enumerate(words[1:-1], 1):
        if word.form in DASH_FORMS and word.tag in (":", ","):
            spaced = blank or mark == "-"
            found[index - 1] = evolve(found[index - 1], blank=spaced)
            found[index] = evolve(word, form=mark, blank=spaced)
    return tuple(found)


def letters(words: tuple[Word, ...], chance: Random) -> tuple[Word, ...]:
    """Now and then write a heading in capitals, the first word small, or leave out the stop."""
    throw = chance.random()
    if throw < CAPITALS and len(words) <= LONGEST_HEADING:
        return tuple(evolve(word, form=word.form.upper()) for word in words)
    if throw < CAPITALS + LOWER_FIRST:
        first = words[0]
        return (evolve(first, form=first.form[:1].lower() + first.form[1:]), *words[1:])
    if throw < CAPITALS + LOWER_FIRST + NO_STOP and len(words) > 1 and words[-1].form == ".":
        return words[:-1]
    return words
