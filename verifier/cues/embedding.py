"""Words that say how another happening stands to the facts: "want to", "failed to", "may", "if".

To teach the program such a word, add it to a row of `lexicons/en/embedding.toml` (verbs, nouns and
adjectives that embed something) or of `lexicons/en/modals.toml` (auxiliaries, openers of clauses).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.words import forms
from verifier.lexicon import rows

if TYPE_CHECKING:
    from verifier.model import Token

SHAPES = frozenset(
    "to bare that whether ing noun subject oblique from for against modified".split()
)


@frozen
class EmbeddingRow:
    """Words that embed a happening: what they make of it when affirmed, and when denied."""

    id: str
    affirmed: float  # -3 (surely not) to 3 (surely so)
    denied: float
    words: tuple[str, ...]
    takes: tuple[str, ...]  # of SHAPES
    because: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    mood: str = ""  # "negated" or "sought": what a claim's modality says of what is embedded


@frozen
class ModalRow:
    """Auxiliaries, or openers of clauses, that keep something from being told as a fact."""

    id: str
    kind: str  # "modal" or "opener"
    forms: tuple[str, ...]
    plain: float  # -3 (surely not) to 3 (surely so)
    perfect: float  # with "have": "should have left"
    because: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def lexicon(language: str = "en") -> tuple[EmbeddingRow, ...]:
    """Return the rows of words that embed something, in the order of the file."""
    return rows(language, "embedding", EmbeddingRow)


@cache
def modals(language: str = "en") -> tuple[ModalRow, ...]:
    """Return the rows of auxiliaries and openers, in the order of the file."""
    return rows(language, "modals", ModalRow)


def embedding(token: Token, shape: str) -> tuple[EmbeddingRow, ...]:
    """Return the rows of a word that can embed something of a shape."""
    return tuple(row for row in _embedding().get(token.lower, ()) if shape in row.takes)


def modal(word: str, kind: str) -> ModalRow | None:
    """Return the row of an auxiliary or an opener in lower case, None where it is none."""
    return _modals().get((kind, word))


@cache
def _embedding() -> dict[str, tuple[EmbeddingRow, ...]]:
    found: dict[str, list[EmbeddingRow]] = {}
    for row in lexicon():
        for form in dict.fromkeys(form for word in row.words for form in forms(word)):
            found.setdefault(form, []).append(row)
    return {form: tuple(of_form) for form, of_form in found.items()}


@cache
def _modals() -> dict[tuple[str, str], ModalRow]:
    return {(row.kind, form): row for row in modals() for form in row.forms}
