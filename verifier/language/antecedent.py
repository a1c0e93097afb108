"""The noun phrase that a relative clause describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Clause, Parse

INSIDE = frozenset(
    {
        "DT",
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "CD",
        "PRP$",
        "POS",
        "HYPH",
        "VBN",
        "VBG",
        "$",
        "``",
        "''",
        "AFX",
    }
)


def antecedent(parse: Parse, clause: Clause) -> int:
    """Return the first token of the phrase that a relative clause describes.

    The tree names the noun; where it names none, the words right before the clause are taken.
    """
    floor = parse.sentences[clause.sentence].first
    head = parse.tokens[clause.head].head
    if not floor <= head < clause.first or not parse.tokens[head].tag.startswith("NN"):
        head = clause.first - 1
    return _phrase(parse, _common_noun(parse, head, floor), floor)


def _common_noun(parse: Parse, head: int, floor: int) -> int:
    """Go from a name up to its noun: a restrictive clause never describes a name."""
    at = head
    while parse.tokens[at].tag.startswith("NNP"):
        up = parse.tokens[at].head
        if up == at or up < floor or not parse.tokens[up].tag.startswith("NN"):
            return _before_preposition(parse, head, floor)
        at = up
    return at


def _before_preposition(parse: Parse, head: int, floor: int) -> int:
    """Return the noun before "to South Korea", or the name itself where none stands there."""
    first = _phrase(parse, head, floor)
    before = first - 2
    if before >= floor and parse.tokens[first - 1].tag in {"IN", "TO"}:
        return before if parse.tokens[before].tag in {"NN", "NNS"} else head
    return head


def _phrase(parse: Parse, head: int, floor: int) -> int:
    first = head
    while first > floor and parse.tokens[first - 1].tag in INSIDE:
        first -= 1
    return first
