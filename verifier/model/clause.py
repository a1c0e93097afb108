"""Finite clauses: what tells of one happening or state, by verb group and place."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Tense(StrEnum):
    """The tense of a finite verb group."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"  # will, shall
    MODAL = "modal"  # would, could, may, must …


class ClauseKind(StrEnum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    COORDINATE = "coordinate"  # and, but, or, ';'
    CONTRAST = "contrast"  # while, whereas, although
    COMPLEMENT = "complement"  # that-clause or bare complement: "said (that) …"
    RELATIVE = "relative"  # restrictive: "a visit that concluded …"
    ASIDE = "aside"  # non-restrictive relative clause, after a comma
    ADVERBIAL = "adverbial"  # when, after, because, if …


@frozen
class VerbGroup:
    """A finite verb with its auxiliaries, as token indices."""

    first: int  # the finite word
    last: int  # the last verb of the group (inclusive)
    main: int  # the verb or copula that carries the meaning
    tense: Tense
    perfect: bool = False
    passive: bool = False
    progressive: bool = False
    negated: bool = False
    modal: str = ""  # the modal in lower case


@frozen
class Clause:
    """A finite clause as a run of tokens: `first` up to, not including, `last`."""

    index: int  # position among the clauses of the text
    sentence: int
    first: int  # the first token of its own words, without the connector
    last: int  # one past the last token before the next clause begins
    kind: ClauseKind
    verb: VerbGroup
    head: int  # the predicate: the main verb, or the noun or adjective after a copula
    subject: tuple[int, int] | None  # first and last token (inclusive) of its own subject
    connector: str = ""  # the word that opens it, in lower case: "and", "that", "which"
    parent: int | None = None  # index of the clause it hangs under
