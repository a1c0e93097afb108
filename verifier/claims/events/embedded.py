"""What a present tense tells as past: "are reported to have named", "is accused of having sold"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Tense

if TYPE_CHECKING:
    from verifier.claims.evidence import Evidence
    from verifier.model import Clause, Token

LEADS = {"have": frozenset({"to"}), "having": frozenset({"of", "with", "for", "to"})}
NEAR = 4  # tokens from "to have" to its participle: "to have only recently been told"
PARTICIPLES = frozenset({"VBN", "VBD"})


def perfect_below(evidence: Evidence, clause: Clause) -> Token | None:
    """Return the participle of a perfect infinitive or gerund behind the verb of a clause."""
    tokens = evidence.parse.tokens
    for at in range(clause.verb.last + 1, clause.last - 1):
        lead = LEADS.get(tokens[at].lower)
        if lead and tokens[at - 1].lower in lead:
            return _participle(tokens[at + 1 : min(at + 1 + NEAR, clause.last)])
    return None


def _participle(tokens: tuple[Token, ...]) -> Token | None:
    """Return the last of the participles that stand together: "been seen"."""
    found = [t for t in tokens if t.tag in PARTICIPLES]
    return found[-1] if found else None


def said_to_have(evidence: Evidence, clause: Clause) -> bool:
    """Tell whether a present tense only says what is held to have happened."""
    return clause.verb.tense is Tense.PRESENT and perfect_below(evidence, clause) is not None
