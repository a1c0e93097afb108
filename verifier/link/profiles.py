"""What a document is about: its words, weighed by how rare they are in the collection."""

from __future__ import annotations

import math
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.words import WORD, concept, empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.link.value import Report

USUAL = 100  # documents that a small collection borrows, so that a shared word is not common
SHORTEST = 2  # letters


@frozen
class Profile:
    """The weighed words of one document."""

    name: str
    day: date | None  # on which it appeared
    weights: dict[str, float]  # by what the word stands for; of length 1


def profiles(reports: Sequence[Report]) -> list[Profile]:
    """Weigh the words of each document, in the order given."""
    counted = [_counted(report) for report in reports]
    known = Counter(term for words in counted for term in words)
    rare = {
        term: math.log((len(reports) + USUAL) / (times + 1)) if times else 0.0
        for term, times in known.items()
    }
    return [_profile(report, words, rare) for report, words in zip(reports, counted, strict=True)]


def likeness(one: Profile, two: Profile) -> float:
    """Return how alike two documents are, from 0 to 1: the cosine of their weights."""
    small, large = sorted((one.weights, two.weights), key=len)
    return math.fsum(weight * large[term] for term, weight in small.items() if term in large)


def _counted(report: Report) -> Counter[str]:
    words = (word.lower() for word in WORD.findall(report.text))
    return Counter(concept(w) for w in words if len(w) >= SHORTEST and not empty(w))


def _profile(report: Report, words: Counter[str], rare: dict[str, float]) -> Profile:
    weights = {term: (1 + math.log(times)) * rare[term] for term, times in words.items()}
    length = math.sqrt(math.fsum(w * w for w in weights.values())) or 1.0
    return Profile(report.name, report.published, {t: w / length for t, w in weights.items()})
