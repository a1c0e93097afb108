"""What a claim takes over from the claims before it: whom "it" and "the port" mean.

A subject that is a pronoun or a noun with "the" points back. It is taken to mean the nearest
subject before it, in the same document, that has the same noun; a pronoun means the speaker of
reported words, or the subject of the claim before in the paragraph. What is taken over is said so.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.names import names
from verifier.link.words import concept, empty, quoted
from verifier.model import Claim, Role
from verifier.verify.terms import Term, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.link.names import Name

PRONOUNS = frozenset("it they he she this these those that its their his her".split())
BACK = 12  # claims of one document that are looked back over


@frozen(slots=False)
class Context:
    """A claim with the claims that its subject may point back to, the nearest first."""

    claim: Claim
    before: tuple[Claim, ...] = ()

    @cached_property
    def subject(self) -> str:
        """Return the words of the claim's subject."""
        return quoted(self.claim, self.claim.subject)

    @cached_property
    def meant(self) -> str:
        """Return the fuller words that the subject stands for; empty where it stands for itself."""
        words = self.subject.lower().split()
        if not words or any(_in(self.claim, name) for name in names(self.claim)):
            return ""
        if set(words) <= PRONOUNS:
            return self._speaker or self._subject_before
        if words[0] == "the":
            return next(filter(None, map(self._fuller, self.before)), "")
        return ""

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Return the words of the fuller subject, as a claim's terms."""
        span = self.claim.subject or self.claim.span
        return tuple(
            Term(word, span, concept(word))
            for word in self.meant.lower().split()
            if not empty(word)
        )

    @property
    def _speaker(self) -> str:
        steps = [s for s in self.claim.steps(Role.SPEAKER) if s.kind != "plan"]
        return steps[-1].name if steps else ""

    @property
    def _subject_before(self) -> str:
        claim = self.before[0] if self.before else None
        same = claim is not None and claim.paragraph == self.claim.paragraph
        words = quoted(claim, claim.subject) if claim and same else ""
        return "" if set(words.lower().split()) <= PRONOUNS else words

    def _fuller(self, other: Claim) -> str:
        """Return a subject that has the same noun, and a name or more words."""
        words = quoted(other, other.subject)
        mine = {concept(w) for w in self.subject.lower().split() if not empty(w)}
        theirs = {term.concept for term in terms(other)}
        named = any(_in(other, name) for name in names(other))
        return words if mine and mine <= theirs and named and _shares(words, mine) else ""


def contexts(claims: Sequence[Claim]) -> Iterator[Context]:
    """Give each claim the claims before it in its document, the nearest first."""
    before: list[Claim] = []
    for claim in claims:
        if before and before[-1].document != claim.document:
            before = []
        yield Context(claim, tuple(reversed(before[-BACK:])))
        before.append(claim)


def _in(claim: Claim, name: Name) -> bool:
    return claim.subject is not None and claim.subject.contains(name.span)


def _shares(words: str, mine: set[str]) -> bool:
    return mine <= {concept(word) for word in words.lower().split()}
