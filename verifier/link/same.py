"""Whether two claims tell of one event.

The happening must be the same by its word, and its dates must meet. Beyond that, what the two share
must be more than chance would give somewhere in the collection.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from verifier.link.comparison import Answer
from verifier.link.parts.when import apart, narrow
from verifier.link.weights import terms
from verifier.link.words import WORD, concept, concepts, empty, sets_apart

if TYPE_CHECKING:
    from verifier.link.comparison import Comparison
    from verifier.link.weights import Weights
    from verifier.model import Claim

CHANCE = 2.0  # how far beyond chance: one in seven such pairs at most
DAY = 3.5  # what it tells that both are dated to the same few days: one in thirty
PLACE = 2.0  # that both stand at one place, beyond its name
AMOUNT = 2.5  # that both count the same thing
RARE = 6.0  # of a name: one in four hundred claims has it
STORY = 60  # claims of one affair, where it is known that both documents report it
WITHIN = 0.6  # of the shorter claim's words: inside one document, less is the same affair only
ALIKE = 0.75  # of the words: so alike that another day is a contradiction, not another event
WEEK = 7  # days
FEW = 4  # words
REACH = 2  # words behind "another"


def same_event(one: Claim, two: Claim, comparison: Comparison) -> bool:
    """Tell whether two claims of one affair tell of one event: happening, day and place are one."""
    if comparison.what.answer is Answer.SILENT or another(one, two):
        return False
    if comparison.where.answer is Answer.DISAGREES and comparison.who.rule != "who.name":
        return False
    if apart(one, two) and not (disputed_day(one, two, comparison) or moved(one, two)):
        return False
    return one.document != two.document or _told_again(one, two, comparison)


def _told_again(one: Claim, two: Claim, comparison: Comparison) -> bool:
    """Tell whether a document comes back to what it told; it is one affair anyway."""
    counted = comparison.how_much.answer is not Answer.SILENT
    much = counted or len(concepts(one) & concepts(two)) >= FEW
    return much and share(one, two) >= WITHIN


def same_affair(
    one: Claim, two: Claim, comparison: Comparison, weights: Weights, *, story: bool = False
) -> bool:
    """Tell whether two claims share more than chance would give; `story`: so do their documents."""
    among = min(STORY, weights.size) if story else weights.size
    if not (story or one.document == two.document or _anchored(one, two, comparison, weights)):
        return False
    return evidence(one, two, comparison, weights) - math.log(among) >= CHANCE


def _anchored(one: Claim, two: Claim, comparison: Comparison, weights: Weights) -> bool:
    """Tell whether something singles the affair out: a name that few have, or a count on a day.

    "He is expected to survive" is told of many; no common words make two of them one.
    """
    names = [term for term in terms(one) & terms(two) if term.startswith("name:")]
    if math.fsum(map(weights.surprise, names)) >= RARE:
        return (
            (narrow(one) and narrow(two))
            or comparison.how_much.answer is not Answer.SILENT
            or (len(names) > 1)
        )
    counted = comparison.how_much.answer is not Answer.SILENT
    return counted and narrow(one) and narrow(two)


def evidence(one: Claim, two: Claim, comparison: Comparison, weights: Weights) -> float:
    """Return how surprising it is that the two share what they share."""
    total = weights.shared(terms(one), terms(two))
    if comparison.when.answer is Answer.AGREES and narrow(one) and narrow(two):
        total += DAY
    if comparison.where.answer is Answer.AGREES:
        total += PLACE
    if comparison.where.answer is Answer.DISAGREES:
        total -= PLACE
    if comparison.how_much.answer is not Answer.SILENT:
        total += AMOUNT
    return total


def share(one: Claim, two: Claim) -> float:
    """Return how many of the words of the shorter claim are in the other, from 0 to 1."""
    mine, theirs = concepts(one), concepts(two)
    return len(mine & theirs) / (min(len(mine), len(theirs)) or 1)


def disputed_day(one: Claim, two: Claim, comparison: Comparison) -> bool:
    """Tell whether two claims give one event different days: all but the day is alike, and near."""
    if comparison.when.answer is not Answer.DISAGREES or not (narrow(one) and narrow(two)):
        return False
    if share(one, two) < ALIKE or len(concepts(one) & concepts(two)) < FEW:
        return False
    first, second = (c.event.period.earliest if c.event else None for c in (one, two))
    return first is not None and second is not None and abs((first - second).days) <= WEEK


def moved(one: Claim, two: Claim) -> bool:
    """Tell whether one of two claims plans what the other puts off, calls off or plans anew."""
    off = {"act.delay", "act.cancel"}
    return (one.modality.planned and bool(off & concepts(two))) or (
        two.modality.planned and bool(off & concepts(one))
    )


def another(one: Claim, two: Claim) -> bool:
    """Tell whether one claim calls its happening another one: "a second fire"."""
    both = concepts(one) & concepts(two)
    return bool((_set_apart(one) ^ _set_apart(two)) & both)


def _set_apart(claim: Claim) -> frozenset[str]:
    """Return what the words right behind "another" or "second" stand for."""
    texts = [word.lower() for word in WORD.findall(claim.text)]
    found: set[str] = set()
    for number, text in enumerate(texts):
        if sets_apart(text):
            behind = texts[number + 1 : number + 1 + REACH]
            found.update(concept(word) for word in behind if not empty(word))
    return frozenset(found)
