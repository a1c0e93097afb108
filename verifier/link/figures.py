"""Amounts of the same counted thing: whether both can be right."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.words import WORD, act, concept, empty, words
from verifier.model import Quantity

if TYPE_CHECKING:
    from verifier.model import Claim

ROUGHLY = 0.1  # "about 200" may be 180 or 220
COUNTED = 1000  # a plain count below this is taken as it stands
ROUNDED = 0.05  # a rounded amount is off by so much at the most: 2,000 is not 3,000
NEAR = 6  # words between an amount and the verb that it belongs to
PERSONS = frozenset({"thing.person", "thing.child", "thing.police", "thing.soldier"})
ENDINGS = ("er", "or", "ist", "ian", "man", "men", "ee", "ant", "other", "individual")
PARTIAL = frozenset({"other", "others", "another", "more", "additional", "further"})
PRICE = "act.cost"  # "worth": says that it is a price, not of which act
# What is done to people tells which people are counted.
CASUALTY = frozenset({"act.kill", "act.injure", "act.arrest", "act.rescue"})


@frozen
class Figure:
    """An amount with what it counts and what is told of that."""

    quantity: Quantity
    things: frozenset[str]  # what the counted nouns stand for
    act: str  # the kind of happening that the amount belongs to; empty where none is near
    people: bool  # people are counted, or nothing is named
    rest: bool  # only a part is counted: "three others"

    @property
    def low(self) -> float | None:
        """Return the least value that the words may mean."""
        low = self.quantity.low
        return low if low is None else low - self._slack(low)

    @property
    def high(self) -> float | None:
        """Return the greatest value that the words may mean."""
        high = self.quantity.high
        return high if high is None else high + self._slack(high)

    def _slack(self, value: float) -> float:
        """Say how far a rounded amount may be off: "20 million" is what 20.4 million rounds to."""
        slack = abs(value) * ROUGHLY if self.quantity.bound == "about" else 0.0
        return max(slack, rounding(value))


def rounding(value: float) -> float:
    """Say how far a round number may be off: half of its last digit, and never much of it."""
    if not math.isfinite(value) or abs(value) < COUNTED or value != int(value):
        return 0.0
    digits = str(int(abs(value)))
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(10**zeros / 2, abs(value) * ROUNDED) if zeros > 1 else 0.0


@lru_cache(maxsize=1 << 12)
def figures(claim: Claim) -> tuple[Figure, ...]:
    """Return the amounts of a claim with what they count; an age counts nothing."""
    return tuple(_figure(claim, q) for q in claim.quantities if not _age(claim, q))


def _age(claim: Claim, quantity: Quantity) -> bool:
    """Tell whether a number is somebody's age: "Orlov, 46, said", "a 20-year-old man"."""
    if "year-old" in quantity.text or quantity.unit == "year":
        return True
    start, end = (at - claim.span.start for at in (quantity.span.start, quantity.span.end))
    apposed = claim.text[:start].rstrip().endswith(",") and claim.text[end : end + 1] in {",", ""}
    return not quantity.of and not quantity.unit and apposed


def _figure(claim: Claim, quantity: Quantity) -> Figure:
    things = [word for word in quantity.of.lower().split() if not empty(word)]
    found = next(filter(None, map(act, things)), "") or _act(claim, quantity)
    people = all(act(word) or _person(word) for word in things[-1:])
    rest = _rest(claim, quantity)
    return Figure(quantity, frozenset(map(concept, things)) - {found}, found, people, rest)


def _rest(claim: Claim, quantity: Quantity) -> bool:
    """Tell whether an amount leaves out what is told before: "three others", "two of them"."""
    start, end = (at - claim.span.start for at in (quantity.span.start, quantity.span.end))
    before, after = WORD.findall(claim.text[:start].lower()), WORD.findall(claim.text[end:].lower())
    own = quantity.text.lower().replace("more than", "").split()
    near = {*before[-1:], *after[:1], *own, *quantity.of.lower().split()}
    return bool(near & PARTIAL) or after[:2] in (["of", "them"], ["of", "the"])


def _person(word: str) -> bool:
    """Tell whether a noun names people, by its kin or by its ending: miners, tourists."""
    return concept(word) in PERSONS or word.removesuffix("s").endswith(ENDINGS)


def _act(claim: Claim, quantity: Quantity) -> str:
    """Return the kind of happening that is told nearest to an amount, the words before it first."""
    others = [q.span for q in claim.quantities if q.span != quantity.span]
    best, distance = "", NEAR + 1
    for word in words(claim):
        kind = act(word.text)
        if not kind or kind == PRICE:
            continue
        first, last = sorted((word.span, quantity.span))
        if any(first.end <= other.start and other.end <= last.start for other in others):
            continue
        start = claim.span.start
        apart = len(claim.text[first.end - start : last.start - start].split())
        if apart < distance:
            best, distance = kind, apart
    return best or (act(claim.lemma) if len(claim.quantities) == 1 else "")


def same_thing(one: Figure, two: Figure) -> bool:
    """Tell whether two amounts count one thing: one unit, nouns that are kin, one happening."""
    if one.quantity.unit != two.quantity.unit or one.rest != two.rest:
        return False
    if bool(one.quantity.change) != bool(two.quantity.change):
        return False
    if one.act in CASUALTY or two.act in CASUALTY:
        return one.act == two.act and ((one.people and two.people) or _alike(one, two))
    if one.things and two.things:
        return bool(one.things & two.things)
    return bool(one.quantity.unit) and not (one.act and two.act and one.act != two.act)


def _alike(one: Figure, two: Figure) -> bool:
    return bool(one.things & two.things)


def excludes(one: Figure, two: Figure) -> bool:
    """Tell whether two amounts have no value in common, however they were rounded."""
    return below(one, two) or below(two, one)


def below(one: Figure, two: Figure) -> bool:
    """Tell whether the greatest that one amount may be is less than the least of the other."""
    return one.high is not None and two.low is not None and one.high < two.low
