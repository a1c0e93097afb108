"""Words by which a passage takes a stance: calls something false, doubtful, hearsay or certain.

To add one, add a form or a row to `lexicons/en/stance.toml`; a new row counts once the weights are
learnt anew (`python -m training.stance`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.lexicon import rows
from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile(r"n['’]t\b|[^\W_]+?(?=n['’]t\b)|[^\W_]+")


@frozen
class StanceRow:
    """A row of `stance.toml`: words that take one stance."""

    id: str  # for example "false.hoax"
    forms: tuple[str, ...]  # words in small letters; `*` stands for any ending of a word
    because: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class Sign:
    """Words of a passage that take a stance."""

    rule: str
    span: Span  # in the passage
    reason: str


@frozen
class Token:
    """A word of a passage in small letters, with its place."""

    word: str
    span: Span


def words(text: str) -> tuple[Token, ...]:
    """Return the words of a text; "n't" is one by itself."""
    return tuple(
        Token(found[0].lower().replace("’", "'"), Span(*found.span()))
        for found in WORD.finditer(text)
    )


def signs(text: str) -> tuple[Sign, ...]:
    """Return the signs in a passage, the longest form at each word, in the order of the text."""
    return tuple(_signs(text, words(text)))


def _signs(text: str, tokens: tuple[Token, ...]) -> Iterator[Sign]:
    at = 0
    while at < len(tokens):
        found = _longest(tokens, at)
        if found is None:
            at += 1
            continue
        row, length = found
        span = Span(tokens[at].span.start, tokens[at + length - 1].span.end)
        yield Sign(row.id, span, row.because.format(cue=f"“{span.of(text)}”"))
        at += length


def _longest(tokens: tuple[Token, ...], at: int) -> tuple[StanceRow, int] | None:
    """Return the row with the longest form that stands at a word."""
    best: tuple[StanceRow, int] | None = None
    for form, row in _by_start().get(_start(tokens[at].word), ()):
        length = len(form)
        if (best is None or length > best[1]) and _stands(form, tokens[at : at + length]):
            best = row, length
    return best


def _stands(form: tuple[str, ...], tokens: tuple[Token, ...]) -> bool:
    return len(form) == len(tokens) and all(
        token.word.startswith(word[:-1]) if word.endswith("*") else token.word == word
        for word, token in zip(form, tokens, strict=True)
    )


def _start(word: str) -> str:
    """Return the letters by which forms are looked up."""
    return word[:2]


@cache
def _by_start() -> dict[str, tuple[tuple[tuple[str, ...], StanceRow], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], StanceRow]]] = {}
    for row in rows("en", "stance", StanceRow):
        for form in row.forms:
            parts = tuple(form.split())
            found.setdefault(_start(parts[0]), []).append((parts, row))
    return {start: tuple(forms) for start, forms in found.items()}
