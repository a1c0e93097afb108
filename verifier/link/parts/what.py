"""What: the same happening by predicate or kin, and whether both say that it was so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect, Part
from verifier.link.words import act, concept, empty, opposed, words

if TYPE_CHECKING:
    from verifier.model import Claim, Span

FEW = 3  # words in common: so few are chance
SHARE = 0.6  # of the shorter claim's words in common: told in other words


def what(one: Claim, two: Claim) -> Part:
    """Compare the predicates, then whether both hold them to be so."""
    mine, theirs = _told(one), _told(two)
    against = [(m, t) for m in mine for t in theirs if opposed(m, t)]
    both = [kind for kind in mine if kind in theirs and _carries(kind, one, two)]
    if not both and against:
        kinds = against[0]
        spans = mine[kinds[0]], theirs[kinds[1]]
        reason = f"“{_said(one, spans[0])}” excludes “{_said(two, spans[1])}”"
        return Part(Aspect.WHAT, Answer.DISAGREES, "what.opposite", reason, *_one(*spans))
    if not both and not _alike(one, two):
        return Part(Aspect.WHAT, Answer.SILENT, "what.other", "different happenings")
    spans = (mine[both[0]], theirs[both[0]]) if both else (one.predicate, two.predicate)
    return _polarity(one, two, spans)


def _carries(kind: str, one: Claim, two: Claim) -> bool:
    """Tell whether a shared kind is what one of the claims tells, not said in passing by both."""
    kinds = {concept(c.lemma.lower()) for c in (one, two) if c.lemma and not empty(c.lemma.lower())}
    return kind in kinds or len(kinds) < len((one, two))


def _polarity(one: Claim, two: Claim, spans: tuple[Span | None, Span | None]) -> Part:
    texts = dict.fromkeys((_said(one, spans[0]), _said(two, spans[1])))
    said = " and ".join(f"“{text}”" for text in texts)
    if holds(one) != holds(two):
        rule = "what.denied" if one.modality.denied or two.modality.denied else "what.polarity"
        reason = f"one says that it was so, the other that it was not: {said}"
        return Part(Aspect.WHAT, Answer.DISAGREES, rule, reason, *_one(*spans))
    if one.modality.planned != two.modality.planned:
        reason = f"one tells a plan, the other that it was done: {said}"
        return Part(Aspect.WHAT, Answer.AGREES, "what.planned-done", reason, *_one(*spans))
    reason = f"both tell of {said}" if len(texts) == 1 else f"the same: {said}"
    return Part(Aspect.WHAT, Answer.AGREES, "what.same", reason, *_one(*spans))


def holds(claim: Claim) -> bool:
    """Tell whether a claim, as it stands, says that something was so."""
    return claim.modality.negated == claim.modality.denied


def _told(claim: Claim) -> dict[str, Span | None]:
    """Return the kinds of happening that a claim tells of: its predicate first, then its nouns.

    A predicate without meaning of its own ("took place", "was said to") leaves it to the nouns.
    """
    found: dict[str, Span | None] = {}
    lemma = claim.lemma.lower()
    if lemma and not empty(lemma):
        found[concept(lemma)] = claim.predicate
    for word in words(claim):
        if act(word.text):
            found.setdefault(word.concept, word.span)
    return found


def _alike(one: Claim, two: Claim) -> bool:
    """Tell whether two claims have most of their words in common, whatever their predicates.

    Two predicates of different kin are different happenings, however much the rest is alike.
    """
    if act(one.lemma) and act(two.lemma) and act(one.lemma) != act(two.lemma):
        return False
    mine, theirs = ({word.concept for word in words(claim)} for claim in (one, two))
    return len(mine & theirs) > FEW and len(mine & theirs) >= SHARE * min(len(mine), len(theirs))


def _said(claim: Claim, span: Span | None) -> str:
    if span is None or not claim.span.contains(span):
        return claim.lemma
    start = claim.span.start
    return claim.text[span.start - start : span.end - start]


def _one(mine: Span | None, theirs: Span | None) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    return (mine,) if mine else (), (theirs,) if theirs else ()
