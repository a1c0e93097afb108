"""A claim of a statement and a claim of a document, held against each other."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from verifier.link.compare import compare
from verifier.link.comparison import Answer, Aspect, Comparison
from verifier.link.names import names
from verifier.link.words import quoted
from verifier.model import Claim
from verifier.verify.context import Context
from verifier.verify.terms import Term, meanings, terms
from verifier.verify.value import PartAnswer, Stand

ENOUGH = 0.6  # share of the statement's plain words that a claim must have


@frozen(slots=False)
class Pair:
    """A claim of a statement and a claim of a document, held against each other."""

    statement: Claim
    evidence: Claim
    comparison: Comparison
    context: Context

    @classmethod
    def of(cls, statement: Claim, context: Context) -> Pair:
        """Compare a statement with a claim in its context."""
        return cls(statement, context.claim, compare(statement, context.claim), context)

    @property
    def alike(self) -> bool:
        """Tell whether both tell of one happening, if need be by a verb that says little."""
        same = bool(self.statement.lemma) and self.statement.lemma == self.evidence.lemma
        return self.comparison.what.answer is not Answer.SILENT or (same and not unmet(self))

    @cached_property
    def meanings(self) -> frozenset[str]:
        """Return what the words of the evidence stand for, those of a fuller subject included."""
        return meanings(self.evidence) | {term.concept for term in self.context.terms}


def unmet(pair: Pair) -> tuple[Term, ...]:
    """Return the plain words of the statement that the claim has not, where they are many."""
    known = [name.span for name in names(pair.statement)]
    plain = [t for t in terms(pair.statement) if not any(n.contains(t.span) for n in known)]
    missing = tuple(t for t in plain if t.concept not in pair.meanings)
    few = len(plain) - len(missing) >= ENOUGH * len(plain)
    return () if few else missing


def answered(pair: Pair, aspect: Aspect, stands: Stand, reason: str) -> PartAnswer:
    """Answer with the words that comparing the two claims found on either side."""
    part = next(p for p in pair.comparison.parts if p.aspect is aspect)
    mine = ", ".join(filter(None, (quoted(pair.statement, span) for span in part.one)))
    theirs = ", ".join(filter(None, (quoted(pair.evidence, span) for span in part.two)))
    if aspect is Aspect.WHAT:
        mine = mine or quoted(pair.statement, pair.statement.predicate)
        theirs = theirs or quoted(pair.evidence, pair.evidence.predicate)
    return PartAnswer(aspect, stands, mine, theirs, reason)
