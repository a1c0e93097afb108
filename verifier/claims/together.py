"""Decide whether a coordinated predicate without a subject of its own is a claim apart.

"Oversees the contacts and is also chairman" tells two sides of one state; "was headed by X and was
said to have included Y" tells two things, one of them hedged. So it stands apart as soon as
something differs: the firmness, the speaker, the tense, or a date of its own; and two past acts
are two happenings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Clause, ClauseKind, Tense

if TYPE_CHECKING:
    from verifier.claims.evidence import Evidence

FIRMNESS = frozenset({"hedge", "plan", "denial", "unofficial", "dispute", "possibility"})


def joins_before(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether a clause only continues the one before it."""
    if clause.kind is not ClauseKind.COORDINATE or clause.subject or clause.connector == ";":
        return False
    if evidence.heading(evidence.verb(clause)) is not None:
        return False  # a chronology tells happenings in the present tense
    before = _before(evidence, clause)
    if before is None or clause.verb.tense is not Tense.PRESENT:
        return False
    return _alike(evidence, before, clause)


def _before(evidence: Evidence, clause: Clause) -> Clause | None:
    if not clause.index:
        return None
    before = evidence.clauses[clause.index - 1]
    return before if before.sentence == clause.sentence else None


def _alike(evidence: Evidence, before: Clause, clause: Clause) -> bool:
    one, two = before.verb, clause.verb
    if (one.tense, one.perfect, one.modal) != (two.tense, two.perfect, two.modal):
        return False
    if _firmness(evidence, before) != _firmness(evidence, clause):
        return False
    return not any(t.period for t in evidence.timexes_of(clause))


def _firmness(evidence: Evidence, clause: Clause) -> frozenset[str]:
    verb = evidence.verb(clause)
    return frozenset(
        cue.category
        for cue in evidence.cues_of(clause.sentence)
        if cue.category in FIRMNESS and (cue.bears_on(verb) or cue.span.overlaps(verb))
    )
