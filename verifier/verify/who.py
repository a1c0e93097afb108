"""Who: every name of the statement must be named, and do what the statement says it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect
from verifier.link.names import Name, folded_words, names
from verifier.link.words import quoted, sole, words
from verifier.verify.pair import Pair, answered, unmet
from verifier.verify.terms import UNNAMED, Term, meanings, named_by, speaker, terms
from verifier.verify.value import PartAnswer, Stand

if TYPE_CHECKING:
    from verifier.model import Claim, Span

BE = frozenset("is are was were be been being".split())


def who(pair: Pair) -> PartAnswer | None:
    """Ask for every name of the statement; without names for the words of its subject."""
    if pair.comparison.who.answer is Answer.DISAGREES:
        return answered(pair, Aspect.WHO, Stand.CONTRADICTED, pair.comparison.who.reason)
    counted = [quantity.span for quantity in pair.statement.quantities]
    asked = [
        name
        for name in names(pair.statement)
        if name.span != pair.statement.place and not any(c.overlaps(name.span) for c in counted)
    ]
    return _named(pair, asked) if asked else _subject(pair)


def says(pair: Pair) -> PartAnswer | None:
    """Ask whose word it is, where the statement says so: "Dahl said that the dam is safe"."""
    asked = speaker(pair.statement).removesuffix(UNNAMED)
    if not asked:
        return None
    told = [step.name for step in pair.evidence.attribution if step.name]
    mine = set(folded_words(asked))
    for name in reversed(told):
        if mine & set(folded_words(name)):
            return PartAnswer(Aspect.WHO, Stand.SUPPORTED, asked, name, f"it is the word of {name}")
    instead = f"it is the word of {told[-1]}" if told else "it is nobody's word"
    return PartAnswer(Aspect.WHO, Stand.OPEN, asked, told[-1] if told else "", instead)


def _named(pair: Pair, asked: list[Name]) -> PartAnswer:
    met = [(name, named_by(pair.evidence, name)) for name in asked]
    missing = [n.text for n, other in met if other is None and not _taken_over(pair, n)]
    against = _turned_down(pair, met) or (None if missing else _turned(pair))
    if against:
        return against
    if missing:
        return _only_one(pair, missing) or _unnamed(pair, missing)
    said = ", ".join(name.text for name, _ in met)
    found = ", ".join(dict.fromkeys(other.text for _, other in met if other))
    if all(other for _, other in met):
        return PartAnswer(Aspect.WHO, Stand.SUPPORTED, said, found, f"it names {found}")
    reason = f"“{pair.context.subject}” is taken to be “{pair.context.meant}”"
    return PartAnswer(Aspect.WHO, Stand.SUPPORTED, said, pair.context.subject, reason)


def _taken_over(pair: Pair, name: Name) -> bool:
    """Tell whether a name stands in the fuller words that the subject is taken to mean."""
    own = set(folded_words(pair.context.meant))
    return bool(own) and set(name.words) <= own


def _turned_down(pair: Pair, met: list[tuple[Name, Name | None]]) -> PartAnswer | None:
    """Find a name that the claim sets right: "Berg, not Dahl"."""
    claim = pair.evidence
    for name, other in met:
        if other is None:
            continue
        if _after_not(claim, other) and not pair.statement.modality.negated:
            reason = f"it says “not {other.text}”"
            return PartAnswer(Aspect.WHO, Stand.CONTRADICTED, name.text, other.text, reason)
    return None


def _unnamed(pair: Pair, missing: list[str]) -> PartAnswer:
    subject = quoted(pair.evidence, pair.evidence.subject)
    instead = f"; it speaks of “{subject}”" if subject else ""
    reason = f"it does not name {', '.join(missing)}{instead}"
    return PartAnswer(Aspect.WHO, Stand.OPEN, ", ".join(missing), subject, reason)


def _only_one(pair: Pair, missing: list[str]) -> PartAnswer | None:
    """Find another name for what one alone can do: "headed by Orlov", "headed by Petrov"."""
    acts = {w.concept for w in words(pair.statement) if sole(w.text)} & meanings(pair.evidence)
    others = [
        name
        for name in names(pair.evidence)
        if named_by(pair.statement, name) is None and not _after_not(pair.evidence, name)
    ]
    if not acts or len(missing) != 1 or len(others) != 1 or unmet(pair):
        return None
    reason = f"“{others[0].text}” there: one alone can be meant"
    return PartAnswer(Aspect.WHO, Stand.CONTRADICTED, missing[0], others[0].text, reason)


def _after_not(claim: Claim, name: Name) -> bool:
    """Tell whether a name is named only to say that it is not meant: "not Peter Dahl"."""
    return claim.text[: max(name.span.start - claim.span.start, 0)].split()[-1:] == ["not"]


def _turned(pair: Pair) -> PartAnswer | None:
    """Find who does and who is done to changed round: "A sold to B", "B sold to A"."""
    mine, theirs = pair.statement.subject, pair.evidence.subject
    if not mine or not theirs or pair.statement.lemma != pair.evidence.lemma:
        return None
    if _passive(pair.statement) != _passive(pair.evidence):
        return None
    doing = [name for name in names(pair.statement) if mine.contains(name.span)]
    other = [name for name in names(pair.statement) if not mine.contains(name.span)]
    if not doing or any(_within(pair.evidence, theirs, name) for name in doing):
        return None
    if not any(_within(pair.evidence, theirs, name) for name in other):
        return None
    subject = quoted(pair.evidence, theirs)
    said = quoted(pair.statement, mine)
    reason = f"there it is “{subject}” that does it"
    return PartAnswer(Aspect.WHO, Stand.CONTRADICTED, said, subject, reason)


def _within(claim: Claim, place: Span, name: Name) -> bool:
    found = named_by(claim, name)
    return found is not None and place.contains(found.span)


def _passive(claim: Claim) -> bool:
    """Tell whether the subject is what something is done to: "was sold"."""
    said = quoted(claim, claim.predicate).lower().split()
    return bool(BE & set(said[:-1])) and not said[-1].endswith("ing")


def _subject(pair: Pair) -> PartAnswer | None:
    """Ask for the words of the statement's subject where it has no name."""
    subject = pair.statement.subject
    asked = [term for term in terms(pair.statement) if subject and subject.contains(term.span)]
    if not asked:
        return None
    said = quoted(pair.statement, subject)
    theirs = quoted(pair.evidence, pair.evidence.subject)
    if any(term.concept in meanings(pair.evidence) for term in asked):
        reason = f"it speaks of “{_words(pair.evidence, asked)}” too"
        return PartAnswer(Aspect.WHO, Stand.SUPPORTED, said, theirs, reason)
    if any(term.concept in pair.meanings for term in asked):
        reason = f"“{theirs}” is taken to be “{pair.context.meant}”"
        return PartAnswer(Aspect.WHO, Stand.SUPPORTED, said, theirs, reason)
    reason = f"it speaks of “{theirs}”" if theirs else "it names nobody"
    return PartAnswer(Aspect.WHO, Stand.OPEN, said, theirs, reason)


def _words(claim: Claim, asked: list[Term]) -> str:
    """Return the words of a claim that stand for what is asked, in the order of the claim."""
    concepts = {term.concept for term in asked}
    found = [quoted(claim, t.span) or t.text for t in terms(claim) if t.concept in concepts]
    return " ".join(dict.fromkeys(found)) or asked[0].text
