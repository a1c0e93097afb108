"""Hold each part of a statement against a claim: who, what, when, where, how much.

Comparing two claims (`link.compare`) says whether both can be right. Checking asks more of a claim:
that it bears out what the statement says, name by name and bound by bound. What the statement does
not say is not asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Answer, Aspect
from verifier.link.figures import figures, same_thing
from verifier.link.names import names
from verifier.link.parts.what import holds
from verifier.link.words import concept, quoted
from verifier.model import Basis
from verifier.period import Shape, before, describe, within
from verifier.verify.amounts import stand
from verifier.verify.pair import Pair, answered, unmet
from verifier.verify.terms import named_by
from verifier.verify.value import PartAnswer, Stand
from verifier.verify.who import says, who

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.link.figures import Figure
    from verifier.model import Claim, Dating

SAID = frozenset({Basis.EXPLICIT, Basis.RELATIVE, Basis.ANAPHORIC})
NAMED = 4  # words named in a reason
DEFINITE = frozenset("the these those its their both".split())


def parts(pair: Pair) -> tuple[PartAnswer, ...]:
    """Answer for each part that the statement has, always in one order."""
    found = (who(pair), says(pair), _what(pair), _when(pair), _where(pair), *_how_much(pair))
    return tuple(part for part in found if part is not None)


def _what(pair: Pair) -> PartAnswer:
    part = pair.comparison.what
    if part.answer is Answer.DISAGREES:
        return answered(pair, Aspect.WHAT, Stand.CONTRADICTED, part.reason)
    missing = unmet(pair)
    if missing:
        words = ", ".join(f"“{term.text}”" for term in missing[:NAMED])
        return answered(pair, Aspect.WHAT, Stand.OPEN, f"it does not speak of {words}")
    if part.answer is Answer.AGREES:
        return answered(pair, Aspect.WHAT, Stand.SUPPORTED, part.reason)
    if pair.alike:
        return _plain_verb(pair)
    return answered(pair, Aspect.WHAT, Stand.OPEN, "it tells of another happening")


def _plain_verb(pair: Pair) -> PartAnswer:
    """Answer where both use one verb that says little by itself, with the same words around it."""
    if holds(pair.statement) is not holds(pair.evidence):
        reason = "one says that it was so, the other that it was not"
        return answered(pair, Aspect.WHAT, Stand.CONTRADICTED, reason)
    return answered(pair, Aspect.WHAT, Stand.SUPPORTED, "the same words around one verb")


def _when(pair: Pair) -> PartAnswer | None:
    """Ask for the date only where words of the statement give it."""
    mine, theirs = pair.statement.event, pair.evidence.event
    if mine is None or mine.basis not in SAID or not mine.text:
        return None
    if theirs is None:
        return _dated(Stand.OPEN, mine, None, "nothing dates it there")
    if None in (mine.period.earliest or mine.period.latest, theirs.period.earliest):
        return _dated(Stand.OPEN, mine, theirs, "one of the two dates has no year or no beginning")
    if mine.text.casefold() == theirs.text.casefold() and not _apart(mine, theirs):
        return _dated(Stand.SUPPORTED, mine, theirs, f"both have “{mine.text}”")
    if within(theirs.period, mine.period):
        return _dated(Stand.SUPPORTED, mine, theirs, f"{describe(theirs.period)} lies within it")
    return _dated(*_beside(mine, theirs))


def _apart(mine: Dating, theirs: Dating) -> bool:
    return before(mine.period, theirs.period) or before(theirs.period, mine.period)


def _beside(mine: Dating, theirs: Dating) -> tuple[Stand, Dating, Dating, str]:
    """Judge a date that does not lie within that of the statement."""
    dates = f"{describe(theirs.period)} there, {describe(mine.period)} here"
    if not _apart(mine, theirs):
        return Stand.OPEN, mine, theirs, f"{dates}: it may be that time or another"
    if theirs.basis in SAID and theirs.period.shape is not Shape.INTERVAL:
        return Stand.CONTRADICTED, mine, theirs, dates
    return Stand.OPEN, mine, theirs, f"{dates}, but no words of the clause date it"


def _dated(stands: Stand, mine: Dating, theirs: Dating | None, reason: str) -> PartAnswer:
    words = (theirs.text or describe(theirs.period)) if theirs else ""
    return PartAnswer(Aspect.WHEN, stands, mine.text, words, reason)


def _where(pair: Pair) -> PartAnswer | None:
    place = quoted(pair.statement, pair.statement.place)
    if pair.statement.place is None or not place:
        return None
    name = next((n for n in names(pair.statement) if n.span == pair.statement.place), None)
    found = named_by(pair.evidence, name) if name else None
    if found:
        return PartAnswer(
            Aspect.WHERE, Stand.SUPPORTED, place, found.text, f"it names {found.text}"
        )
    part = pair.comparison.where
    if part.answer is Answer.DISAGREES:
        return answered(pair, Aspect.WHERE, Stand.CONTRADICTED, part.reason)
    return PartAnswer(Aspect.WHERE, Stand.OPEN, place, "", f"it does not name {place}")


def _how_much(pair: Pair) -> Iterator[PartAnswer]:
    for figure in figures(pair.statement):
        if not _definite(pair.statement, figure):
            there = [f for f in figures(pair.evidence) if same_thing(figure, f)]
            yield _amount(figure, there or _counted_before(pair, figure))


def _definite(claim: Claim, figure: Figure) -> bool:
    """Tell whether a number only helps to name something: "the two sides"."""
    before_it = claim.text[: figure.quantity.span.start - claim.span.start].lower().split()
    own = figure.quantity.text.lower().split()
    return bool(DEFINITE & {*before_it[-1:], own[0]})


def _counted_before(pair: Pair, figure: Figure) -> list[Figure]:
    """Return the amounts that the paragraph gave before of what the claim then speaks of."""
    things = {concept(word) for word in figure.quantity.of.lower().split()}
    if not things & pair.meanings:
        return []
    before = (c for c in pair.context.before if c.paragraph == pair.evidence.paragraph)
    return [f for claim in before for f in figures(claim) if same_thing(figure, f)][:1]


def _amount(figure: Figure, against: list[Figure]) -> PartAnswer:
    said = figure.quantity.text
    if not against:
        return PartAnswer(Aspect.HOW_MUCH, Stand.OPEN, said, "", "it gives no amount of that")
    order = (Stand.SUPPORTED, Stand.OPEN, Stand.CONTRADICTED)
    found = min(
        ((stand(figure.quantity, other.quantity), other) for other in against),
        key=lambda f: order.index(f[0]),
    )
    words = {
        Stand.SUPPORTED: "bears it out",
        Stand.OPEN: "leaves it open",
        Stand.CONTRADICTED: "excludes it",
    }
    there = found[1].quantity.text
    return PartAnswer(Aspect.HOW_MUCH, found[0], said, there, f"“{there}” {words[found[0]]}")
