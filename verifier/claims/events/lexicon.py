"""Verbs and nouns that say how a happening lies in time."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from verifier.dates import Happening
from verifier.lexicon import rows


@frozen
class ActRow:
    """Verbs that name one act, done at one moment: "sign", not "discuss"."""

    id: str
    kind: str  # "punctual" or "telling"
    lemmas: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    objects: tuple[str, ...] = ()  # nouns that the verb must have as object; none: any


@cache
def _acts(kind: str) -> tuple[ActRow, ...]:
    return tuple(row for row in rows("en", "acts", ActRow) if row.kind == kind)


@cache
def happenings() -> dict[str, frozenset[str]]:
    """Return for each noun of a happening the verbs that tell the same."""
    return {row.noun: frozenset(row.verbs) for row in rows("en", "happenings", Happening)}


def punctual(lemma: str) -> bool:
    """Tell whether a verb names one act rather than something that goes on."""
    return any(lemma in row.lemmas for row in _acts("punctual"))


def telling(lemma: str, nouns: frozenset[str]) -> bool:
    """Tell whether a clause is about giving or withholding words: "provided few details"."""
    return any(
        lemma in row.lemmas and (not row.objects or nouns & set(row.objects))
        for row in _acts("telling")
    )
