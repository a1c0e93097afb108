"""Subject, predicate, object and place of a clause, where the grammar gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Clause, ClauseKind, Parse, Span

if TYPE_CHECKING:
    from verifier.claims.candidates import Candidate
    from verifier.claims.evidence import Evidence

PLACING = frozenset({"in", "at", "near", "on", "to", "from", "into", "off"})


@frozen
class Roles:
    """Spans of the parts of a clause; None where the grammar gives none."""

    subject: Span | None
    predicate: Span
    object: Span | None
    place: Span | None


def roles(evidence: Evidence, candidate: Candidate) -> Roles:
    """Read the parts of a clause from the tree."""
    clause, parse = candidate.clause, evidence.parse
    return Roles(
        _subject(evidence, clause),
        parse.span(clause.verb.first, max(clause.verb.last, clause.verb.first)),
        _below(parse, candidate, {"obj", "ccomp:obj", "obj:pass"}),
        _place(evidence, candidate),
    )


def _subject(evidence: Evidence, clause: Clause) -> Span | None:
    """Return the subject, which a coordinated clause shares with the clause before it."""
    for other in reversed(evidence.clauses_of(clause.sentence)):
        if other.index <= clause.index and other.subject:
            return evidence.parse.span(*other.subject)
        if other.index <= clause.index and other.kind is not ClauseKind.COORDINATE:
            return None
    return None


def _below(parse: Parse, candidate: Candidate, deps: set[str]) -> Span | None:
    clause = candidate.clause
    for child in parse.children[clause.head]:
        if parse.tokens[child].dep in deps and clause.first <= child < clause.last:
            return _phrase(parse, child, clause.last)
    return None


def _place(evidence: Evidence, candidate: Candidate) -> Span | None:
    """Return the first name of a place that a preposition ties to the verb or its object."""
    clause, parse = candidate.clause, evidence.parse
    for token in parse.tokens[clause.first : clause.last]:
        if any(t.span.contains(token.span) for t in evidence.timexes_of(clause)):
            continue
        if token.tag != "NNP" or token.dep.split(":")[0] not in {"obl", "nmod"}:
            continue
        cases = [
            parse.tokens[c] for c in parse.children[token.index] if parse.tokens[c].dep == "case"
        ]
        if any(case.lower in PLACING for case in cases):
            return _name(parse, token.index)
    return None


def _name(parse: Parse, head: int) -> Span:
    below = [i for i in parse.children[head] if parse.tokens[i].dep in {"flat", "compound", "amod"}]
    return parse.span(min([head, *below]), max([head, *below]))


def _phrase(parse: Parse, head: int, end: int) -> Span:
    below = [i for i in parse.subtree(head) if i < end]
    first, last = min(below), max(below)
    while last > first and parse.tokens[last].dep == "punct":
        last -= 1
    return parse.span(first, last)
