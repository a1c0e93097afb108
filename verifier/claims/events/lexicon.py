"""Verbs and nouns that say how a happening lies in time."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from attrs import frozen

from verifier.dates import Happening
from verifier.lexicon import rows


@frozen
class ActRow:
    """Words that say how a happening lies in time: "sign" is one act, "discuss" goes on."""

    id: str
    kind: str  # one of Act
    lemmas: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    objects: tuple[str, ...] = ()  # words that must stand in the clause too; none: any


class Act(StrEnum):
    """What a row of acts is for."""

    PUNCTUAL = "punctual"  # one act at one moment inside a longer happening
    TELLING = "telling"  # words given or withheld about a happening, so after it
    DENYING = "denying"  # denies what was told just before: "denied this", "rejected the report"
    SPENDING = "spending"  # gives the length of a stay
    COUNTING = "counting"  # gives the toll of the happening that the text is about
    ACCUSING = "accusing"  # lays the happening that the text is about to somebody
    SHIFTING = "shifting"  # sets another end: "extended to July 1" was not done on July 1
    ORIGIN = "origin"  # how a thing came to be: beside the story, which does not go on from it
    WHOLE = "whole"  # nouns for what the item is about: "the accident"
    LAST = "last"  # nouns for the act told last: "the move"


def is_act(act: Act, lemma: str, words: frozenset[str] = frozenset()) -> bool:
    """Tell whether a word does what the rows of a kind say, beside other words of its clause."""
    found = (row for row in rows("en", "acts", ActRow) if row.kind == act and lemma in row.lemmas)
    return any(not row.objects or words & set(row.objects) for row in found)


@cache
def happenings() -> dict[str, frozenset[str]]:
    """Return for each noun of a happening the verbs that tell the same."""
    return {row.noun: frozenset(row.verbs) for row in rows("en", "happenings", Happening)}


def punctual(lemma: str) -> bool:
    """Tell whether a verb names one act rather than something that goes on."""
    return is_act(Act.PUNCTUAL, lemma)
