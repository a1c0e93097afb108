"""Divide sentences into finite clauses: which words belong to which verb.

Verb groups come from the tags, subjects from the tree, and the word that opens a clause decides how
it hangs: that holds where the tree errs, as it often does on coordination. A finite verb is never
coordinated under an infinitive ("was said to have discussed A and did sign B" is two clauses).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.language.finite import finite
from verifier.language.openings import Opening, opening
from verifier.language.recover import missed
from verifier.language.subjects import predicate
from verifier.language.verbs import verb_groups
from verifier.model import Clause, ClauseKind, Parse, Span, Token, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INVERTED = frozenset({"Should", "Had", "Were"})  # open a condition before their subject
SUBJECTS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "CD", "JJ"})
QUOTES = frozenset({"“", '"', "``"})
PASSES = 2  # times that missed verbs are looked for


def clauses(parse: Parse, *, skip: Iterable[Span] = ()) -> tuple[Clause, ...]:
    """Return the finite clauses of a text in order, leaving out the words of the skipped spans."""
    left_out = {token.index for span in skip for token in parse.within(span)}
    found: list[Clause] = []
    for number, sentence in enumerate(parse.sentences):
        tokens = [token for token in parse.of(sentence) if token.index not in left_out]
        found.extend(_sentence(parse, tokens, number, len(found)))
    return tuple(found)


def _sentence(parse: Parse, tokens: list[Token], number: int, base: int) -> Iterator[Clause]:
    groups = _groups(parse, tokens)
    openings = [opening(parse, tokens, groups, at) for at in range(len(groups))]
    made = [
        Clause(
            base + at,
            number,
            found.first,
            _last(tokens, groups, openings, at),
            found.kind,
            groups[at],
            predicate(parse, groups[at]),
            found.subject,
            found.connector,
        )
        for at, found in enumerate(openings)
    ]
    made = _inverted(parse, tokens, made)
    for clause in made:
        yield evolve(clause, parent=_parent(parse, made, clause))


def _inverted(parse: Parse, tokens: list[Token], made: list[Clause]) -> list[Clause]:
    """Read "Should the tests fail, the contract ends" as a condition and what hangs on it."""
    comma = next((t.index for t in tokens if t.text == ","), None)
    opener = next((t for t in tokens if t.text not in QUOTES), None)
    if comma is None or opener is None or opener.text not in INVERTED:
        return made
    opens = parse.tokens[opener.index + 1].tag in SUBJECTS and tokens[-1].text != "?"
    if not opens or not any(c.verb.first > comma for c in made):
        return made
    return [_side(clause, comma) for clause in made]


def _side(clause: Clause, comma: int) -> Clause:
    """Tell on which side of its comma a clause of an inverted condition stands."""
    if clause.verb.first < comma:
        return evolve(clause, kind=ClauseKind.ADVERBIAL, connector="if")
    return evolve(clause, first=max(clause.first, comma + 1), kind=ClauseKind.MAIN)


def _groups(parse: Parse, tokens: list[Token]) -> tuple[VerbGroup, ...]:
    """Find the verbs; what one recovered verb shows about the rest is looked for once more."""
    more: frozenset[int] = frozenset()
    groups = finite(parse, verb_groups(tokens))
    for _ in range(PASSES):
        added = missed(parse, tokens, groups) - more if tokens else frozenset()
        if not added:
            break
        more |= added
        groups = finite(parse, verb_groups(tokens, more))
    return groups


def _last(
    tokens: list[Token], groups: tuple[VerbGroup, ...], openings: list[Opening], at: int
) -> int:
    """Return one past the last token of a clause: there the next begins, or the sentence ends."""
    last = tokens[-1].index + 1
    for other, found in enumerate(openings):
        if other == at:
            continue
        if found.cut > groups[at].last:
            last = min(last, found.cut)
        elif found.first <= openings[at].first and groups[other].first > groups[at].last:
            last = min(last, groups[other].first)
    return last


def _parent(parse: Parse, made: list[Clause], clause: Clause) -> int | None:
    """Return the clause that this one hangs under: by the tree, else the one before it."""
    heads = {c.head: c.index for c in made} | {c.verb.main: c.index for c in made}
    at = clause.head
    while parse.tokens[at].head != at:
        at = parse.tokens[at].head
        if heads.get(at, clause.index) != clause.index:
            return heads[at]
    before = [c.index for c in made if c.first < clause.first]
    return before[-1] if before and clause.kind is not ClauseKind.MAIN else None
