"""Who: names in common, or the same subject or object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect, Part
from verifier.link.names import names, shared
from verifier.link.words import concept, concepts, empty, quoted, sole, words

if TYPE_CHECKING:
    from verifier.link.names import Name
    from verifier.model import Claim, Span


def who(one: Claim, two: Claim) -> Part:
    """Compare the participants."""
    named = shared(one, two)
    if named:
        reason = f"both name {', '.join(dict.fromkeys(n.text for n, _ in named))}"
        spans = tuple(n.span for n, _ in named), tuple(m.span for _, m in named)
        return Part(Aspect.WHO, Answer.AGREES, "who.name", reason, *spans)
    return _only_one(one, two) or _nouns(one, two)


def _only_one(one: Claim, two: Claim) -> Part | None:
    """Find two names for what one alone can do: "Petrov was appointed", "Orlov was appointed"."""
    mine, theirs = _subject(one), _subject(two)
    if not mine or not theirs or not _sole(one, two):
        return None
    reason = f"“{mine.text}” against “{theirs.text}”"
    spans = (mine.span,), (theirs.span,)
    return Part(Aspect.WHO, Answer.DISAGREES, "who.subject", reason, *spans)


def _sole(one: Claim, two: Claim) -> bool:
    """Tell whether both tell of one thing that one alone does, with a word for it in common."""
    both = concepts(one) & concepts(two)
    alone = {word.concept for word in words(one) if sole(word.text)} & both
    return bool(alone) and len(both) > len(alone)


def _subject(claim: Claim) -> Name | None:
    """Return the name that the subject consists of, but for what describes it."""
    if claim.subject is None:
        return None
    held = [name for name in names(claim) if claim.subject.contains(name.span)]
    return held[0] if len(held) == 1 and held[0].span.end == claim.subject.end else None


def _nouns(one: Claim, two: Claim) -> Part:
    """Compare the words of subject and object where there are no names to go by."""
    mine, theirs = _participants(one), _participants(two)
    both = sorted(mine.keys() & theirs.keys())
    if not both:
        return Part(Aspect.WHO, Answer.SILENT, "who.none", "no participant in common")
    reason = f"both speak of “{quoted(one, mine[both[0]]) or both[0]}”"
    spans = tuple(mine[b] for b in both), tuple(theirs[b] for b in both)
    return Part(Aspect.WHO, Answer.AGREES, "who.noun", reason, *spans)


def _participants(claim: Claim) -> dict[str, Span]:
    """Return what the words of subject and object stand for, each with one place."""
    roles = [span for span in (claim.subject, claim.object) if span]
    found = {
        word.concept: word.span
        for word in reversed(words(claim))
        if any(span.contains(word.span) for span in roles) and not word.concept.startswith("act.")
    }
    if claim.shared_subject and claim.subject:
        for word in claim.shared_subject.lower().split():
            if not empty(word):
                found.setdefault(concept(word), claim.subject)
    return found
