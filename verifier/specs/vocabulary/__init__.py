"""The vocabulary: every phrase that a step may say, by what it speaks of.

To add a phrase, write a function with `given` or `then` in the module of its group, name it in the
`PHRASES` below it, and run `python -m tests.golden`, which writes docs/specs.md anew.
"""

from __future__ import annotations

from attrs import frozen

from verifier.specs.phrase import Phrase
from verifier.specs.vocabulary import (
    amounts,
    claims,
    dates,
    documents,
    firmness,
    links,
    sources,
    statements,
    tables,
)


@frozen
class Group:
    """The phrases that speak of one thing."""

    name: str
    phrases: tuple[Phrase, ...]


CATALOGUE: tuple[Group, ...] = (
    Group("What there is to read", documents.PHRASES),
    Group("What is claimed", claims.PHRASES),
    Group("When it happened", dates.PHRASES),
    Group("Who says it", sources.PHRASES),
    Group("How firmly", firmness.PHRASES),
    Group("How much", amounts.PHRASES),
    Group("How claims stand to each other", links.PHRASES),
    Group("What they say of a statement", statements.PHRASES),
    Group("Many claims at once", tables.PHRASES),
)
