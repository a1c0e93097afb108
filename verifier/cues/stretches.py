"""The clauses of a sentence: one finite predicate each, with what hangs on what."""

from __future__ import annotations

from enum import StrEnum

from attrs import define, field

from verifier.cues.groups import Group
from verifier.model import Token


class Kind(StrEnum):
    """How a stretch hangs on what stands before it."""

    MAIN = "main"
    COORDINATE = "coordinate"  # new subject after "and", "but" or a comma
    PREDICATE = "predicate"  # another finite predicate of the same subject
    RELATIVE = "relative"
    COMPLEMENT = "complement"  # "that …", "whether …", or bare after a verb of saying
    ADVERBIAL = "adverbial"


@define(eq=False)
class Stretch:
    """A clause while and after it is being read; places are token indices in the sentence."""

    kind: Kind
    start: int
    parent: Stretch | None = None
    verb: Group | None = None
    end: int = -1  # one past its last token; -1 while open
    inner: list[Stretch] = field(factory=list)  # what hangs on it, in order


@define(eq=False)
class Reading:
    """A sentence with its stretches and, for each token, the stretch that it stands in."""

    tokens: tuple[Token, ...]
    all: list[Stretch]
    owner: list[Stretch]
