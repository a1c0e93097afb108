"""How two claims about one event stand to each other: the first rule that speaks decides.

Every rule takes the claims in the order in which they were told, and gives the kind on either side
with one reason. RULES lists them, the gravest first.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.lexicon import rows
from verifier.link.comparison import Answer, Comparison
from verifier.link.figures import CASUALTY, below, excludes, figures, same_thing
from verifier.link.names import shared
from verifier.link.parts.what import holds
from verifier.link.same import moved, share
from verifier.link.voices import label, legs, observes, same_speaker, told_on
from verifier.model import Claim, LinkKind
from verifier.period import Shape, describe

if TYPE_CHECKING:
    from collections.abc import Callable

SUPPORTING = frozenset({LinkKind.REPEATS, LinkKind.CORROBORATES})
CLOSE = 0.5  # share of words in common below which yes and no may speak of different things
MUCH = 0.8  # share of words in common that makes two claims of one voice one
RUNNING = frozenset({"now", "already"})  # a count goes on


@frozen
class Pair:
    """Two claims about one event, the one told earlier first."""

    earlier: Claim
    later: Claim
    comparison: Comparison  # of the earlier with the later

    @property
    def days(self) -> int:
        """Return how many days lie between the two tellings; 0 where that is not known."""
        first, last = told_on(self.earlier), told_on(self.later)
        return (last - first).days if first and last else 0

    @property
    def one_voice(self) -> bool:
        """Tell whether both stand on the same legs."""
        return set(legs(self.earlier)) == set(legs(self.later))


@frozen
class Relation:
    """The kinds of link on either side, None where that side needs none, and the reason."""

    on_earlier: LinkKind
    on_later: LinkKind
    reason: str
    supports: bool = False  # both say the same, whatever one of them adds


@frozen
class CorrectionRow:
    """A row of `corrections.toml`."""

    id: str
    forms: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


def both(kind: LinkKind, reason: str) -> Relation:
    """Relate both sides in the same way."""
    return Relation(kind, kind, reason, supports=kind in SUPPORTING)


def relation(pair: Pair) -> Relation | None:
    """Return how two claims about one event stand to each other."""
    return next((found for rule in RULES if (found := rule(pair))), None)


def beside(pair: Pair) -> Relation | None:
    """Say what might be taken for a contradiction of claims about one affair, not one event."""
    return _other_thing(pair)


@cache
def _forms() -> tuple[str, ...]:
    return tuple(form for row in rows("en", "corrections", CorrectionRow) for form in row.forms)


def corrects(claim: Claim) -> str:
    """Return the words with which a claim takes an earlier report back; empty where none do."""
    text = f" {' '.join(claim.text.lower().split())} "
    return next((form for form in _forms() if f" {form}" in text), "")


def _corrects(pair: Pair) -> Relation | None:
    words = corrects(pair.later)
    if not words or corrects(pair.earlier) or not shared(pair.earlier, pair.later):
        return None
    reason = f"“{words}”: takes back what was told before ({label(pair.earlier)})"
    return Relation(LinkKind.CORRECTED, LinkKind.CORRECTS, reason)


def _denies(pair: Pair) -> Relation | None:
    one, two = pair.earlier, pair.later
    if one.modality.denied == two.modality.denied or holds(one) == holds(two):
        return None
    reason = f"{_denier(one if one.modality.denied else two)} denies it: {_against(pair)}"
    if one.modality.denied:
        return Relation(LinkKind.DENIES, LinkKind.DENIED, reason)
    return Relation(LinkKind.DENIED, LinkKind.DENIES, reason)


def _denier(claim: Claim) -> str:
    speakers = [step.name for step in claim.attribution if step.kind == "deny" and step.name]
    return speakers[-1] if speakers else "one side"


def _against(pair: Pair) -> str:
    return f"{label(pair.earlier)} against {label(pair.later)}"


def _polarity(pair: Pair) -> Relation | None:
    """Find that one says yes and the other no; "not yet" before "done" is an update."""
    part = pair.comparison.what
    if part.answer is not Answer.DISAGREES or pair.one_voice or not _close(pair):
        return None
    if holds(pair.later) and not holds(pair.earlier) and pair.days > 0:
        reason = f"not so by {label(pair.earlier)}, so by {label(pair.later)}"
        return Relation(LinkKind.UPDATED, LinkKind.UPDATES, reason)
    return both(LinkKind.CONTRADICTS, f"{part.reason} ({_against(pair)})")


def _close(pair: Pair) -> bool:
    """Tell whether two claims speak of the same in much the same words: a no needs its yes."""
    return share(pair.earlier, pair.later) >= CLOSE


def _plan(pair: Pair) -> Relation | None:
    one, two = pair.earlier, pair.later
    if moved(one, two) and one.modality.planned:
        reason = f"a plan of {label(one)}, put off or called off by {label(two)}"
        return Relation(LinkKind.UPDATED, LinkKind.UPDATES, reason)
    if pair.comparison.what.rule == "what.planned-done" and one.modality.planned and _close(pair):
        reason = f"planned by {label(one)}, told as done by {label(two)}"
        return Relation(LinkKind.UPDATED, LinkKind.UPDATES, reason)
    return None


def _amounts(pair: Pair) -> Relation | None:
    """Judge amounts of one thing that exclude each other: growth, other periods, contradiction."""
    part = pair.comparison.how_much
    if part.answer is not Answer.DISAGREES:
        return None
    one, two = pair.earlier, pair.later
    if _periods_differ(one, two):
        dates = (describe(c.event.period) for c in (one, two) if c.event)
        return both(
            LinkKind.RELATED, f"no contradiction, for the periods differ: {' and '.join(dates)}"
        )
    if _grew(pair):
        reason = f"{_figures(pair)}: later and higher, the count may have grown"
        return Relation(LinkKind.UPDATED, LinkKind.UPDATES, reason)
    if pair.one_voice and one.document == two.document:
        return None
    return both(LinkKind.CONTRADICTS, f"{_figures(pair)}: {_thing(pair)}, same thing counted")


def _thing(pair: Pair) -> str:
    spans = {part.rule: part.reason for part in pair.comparison.agreeing}
    return "same event" if "when.meet" in spans else "same happening"


def _figures(pair: Pair) -> str:
    """Set the amounts that exclude each other side by side, each with who tells it."""
    for mine in figures(pair.earlier):
        for theirs in figures(pair.later):
            if same_thing(mine, theirs) and excludes(mine, theirs):
                texts = mine.quantity.text, theirs.quantity.text
                first, second = label(pair.earlier), label(pair.later)
                return f"{texts[0]} ({first}) against {texts[1]} ({second})"
    return pair.comparison.how_much.reason


def _periods_differ(one: Claim, two: Claim) -> bool:
    """Tell whether the amounts are of stretches of time that are not the same."""
    if one.event is None or two.event is None:
        return False
    mine, theirs = one.event.period, two.event.period
    stretches = mine.lasts or theirs.lasts or Shape.DAY not in (mine.shape, theirs.shape)
    return stretches and (mine.earliest, mine.latest) != (theirs.earliest, theirs.latest)


def _grew(pair: Pair) -> bool:
    """Tell whether a later count is higher where counts grow: a toll, one source's, "so far".

    A price does not grow, nor does what another source counts of a thing that is over.
    """
    if pair.days <= 0:
        return False
    pairs = [
        (m, t)
        for m in figures(pair.earlier)
        for t in figures(pair.later)
        if same_thing(m, t) and excludes(m, t)
    ]
    return bool(pairs) and all(
        (m.act in CASUALTY or pair.one_voice or _running(pair.later))
        and not m.quantity.unit
        and below(m, t)
        for m, t in pairs
    )


def _running(claim: Claim) -> bool:
    """Tell whether a claim counts up to its own day: "has now forced 350 families out"."""
    said = claim.text.lower()
    return bool(RUNNING & set(said.split())) or "so far" in said


def _other_thing(pair: Pair) -> Relation | None:
    """Find amounts of one unit that belong to different acts: signed, delivered."""
    for mine in figures(pair.earlier):
        for theirs in figures(pair.later):
            one_unit = mine.quantity.unit and mine.quantity.unit == theirs.quantity.unit
            apart = mine.act and theirs.act and mine.act != theirs.act
            if one_unit and apart and excludes(mine, theirs):
                amounts = f"{mine.quantity.text} and {theirs.quantity.text}"
                acts = " and ".join(figure.act.partition(".")[2] for figure in (mine, theirs))
                reason = f"no contradiction: {amounts} belong to different acts ({acts})"
                return both(LinkKind.RELATED, reason)
    return None


def _place_or_person(pair: Pair) -> Relation | None:
    if pair.comparison.who.answer is Answer.DISAGREES and not pair.one_voice:
        reason = f"{pair.comparison.who.reason} ({_against(pair)})"
        return both(LinkKind.CONTRADICTS, reason)
    return None


def _day(pair: Pair) -> Relation | None:
    if pair.comparison.when.answer is not Answer.DISAGREES or pair.one_voice:
        return None
    reason = f"{pair.comparison.when.reason}: same happening ({_against(pair)})"
    return both(LinkKind.CONTRADICTS, reason)


def _exacter(pair: Pair) -> Relation | None:
    """Find a later amount that says more exactly what an earlier one said roughly."""
    if pair.days <= 0 or pair.comparison.how_much.answer is not Answer.AGREES:
        return None
    for mine in figures(pair.earlier):
        for theirs in figures(pair.later):
            rough, exact = mine.quantity, theirs.quantity
            if not same_thing(mine, theirs) or rough.bound in {"exactly", exact.bound}:
                continue
            if exact.bound == "exactly" and not excludes(mine, theirs):
                reason = f"“{exact.text}” says exactly what “{rough.text}” leaves open"
                return Relation(LinkKind.UPDATED, LinkKind.UPDATES, reason, supports=True)
    return None


def _same(pair: Pair) -> Relation | None:
    """Find two claims that say the same: from legs of their own, or from one."""
    one, two = pair.earlier, pair.later
    if pair.comparison.disagreeing or one.modality.planned != two.modality.planned:
        return None
    if _shares_leg(one, two):
        if one.document == two.document and share(one, two) < MUCH:
            return None
        return both(LinkKind.REPEATS, f"the same from {legs(one)[0][0].name}")
    doubtful = next((claim for claim in (one, two) if observes(claim)), None)
    reason = "; ".join(part.reason for part in pair.comparison.agreeing)
    if doubtful is None:
        return both(LinkKind.CORROBORATES, reason)
    return both(LinkKind.REPEATS, f"{reason}; {label(doubtful)} only says that it may be so")


def _shares_leg(one: Claim, two: Claim) -> bool:
    mine, theirs = ({voice.key for leg in legs(c) for voice in leg} for c in (one, two))
    return bool(mine & theirs) or any(same_speaker(m, t) for m in mine for t in theirs)


RULES: tuple[Callable[[Pair], Relation | None], ...] = (
    _corrects,
    _denies,
    _plan,
    _polarity,
    _amounts,
    _place_or_person,
    _day,
    _exacter,
    _same,
)
