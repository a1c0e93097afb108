"""Subject, predicate, object and place of a clause, where the grammar gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Clause, ClauseKind, Parse, Span

if TYPE_CHECKING:
    from verifier.claims.candidates import Candidate
    from verifier.claims.evidence import Evidence

STANDING = frozenset({"in", "at", "near", "off", "outside", "inside", "around", "across"})
MOVING = frozenset({"to", "into", "from", "on"})


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
    """Return the first name that a preposition makes a place: where, before where to and from."""
    clause = candidate.clause
    times = [t.span for t in evidence.timexes_of(clause)]
    names = [
        name
        for name in evidence.names_of(clause.sentence)
        if evidence.words(clause).contains(name) and not any(t.overlaps(name) for t in times)
    ]
    for words in (STANDING, MOVING):
        for name in names:
            if _led(evidence.parse, name) in words and not _owned(evidence.parse, name):
                return name
    return None


def _led(parse: Parse, name: Span) -> str:
    """Return the preposition that leads to a name, over "the" and what describes it."""
    at = parse.at(name.start) - 1
    while at >= 0 and parse.tokens[at].tag in {"DT", "JJ"}:
        at -= 1
    return parse.tokens[at].lower if at >= 0 else ""


def _owned(parse: Parse, name: Span) -> bool:
    """Tell whether something of the name's is meant: "in Petrov's office"."""
    after = parse.at(name.end)
    return after < len(parse.tokens) and parse.tokens[after].tag == "POS"


def _phrase(parse: Parse, head: int, end: int) -> Span:
    below = [i for i in parse.subtree(head) if i < end]
    first, last = min(below), max(below)
    while last > first and parse.tokens[last].dep == "punct":
        last -= 1
    return parse.span(first, last)
