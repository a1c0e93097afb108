"""What, when, where and how much of an incident, read off the claims of the documents of one story.

A thin adapter: every claim of every document votes with its event date, its place and its counts;
a document that says nothing takes over what the other documents of its story say.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from verifier.link.figures import figures
from verifier.link.words import act, words
from verifier.model import Basis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from verifier.link import Report
    from verifier.model import Claim, Span

Votes = dict[str, float]
# What a report is about, and what only follows from it.
HARM = frozenset({"act.kill", "act.injure", "act.shoot", "act.attack", "act.explode", "act.burn"})
AFTER = frozenset({"act.arrest", "act.charge", "act.convict", "act.release", "act.meet"})
FIRM = {Basis.EXPLICIT: 3.0, Basis.RELATIVE: 3.0, Basis.ANAPHORIC: 1.5, Basis.INHERITED: 1.0}
TODAY = 0.6  # weight of the day of the report itself: most of what is told was before it
EARLY = 10  # claims; what stands at the head of a report says more of what it is about
MOST = 100  # people; what counts more is no incident
PREPOSITIONS = frozenset({"in", "near", "at", "outside"})
DIRECTIONS = re.compile(r"^(?:(?:(?:north|south|east|west)\w*|downtown|central)\s)+", re.IGNORECASE)
OF_TOWN = re.compile(r"\s+(?:police|residents?|man|woman|officers?|mayor)\b")
TOP = 1500  # characters in which a dateline stands
CAPITALS = r"[A-Z][A-Z.]+(?: [A-Z][A-Z.]+){0,3}"
REGION = r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
DATELINE = re.compile(rf"\n\s*({CAPITALS}){REGION}\s?(?:\([\w .]+\)\s?)?(?:--|[-–—])")
FORCE = re.compile(r"((?:[A-Z][a-z.]+ ){1,3})[Pp]olice")
HEADLINE = re.compile(r"\b(?:in|near|at|outside) ((?:[A-Z][a-z.]+ ?)+)")
NO_TOWN = frozenset(
    "county street avenue road court hospital university school park drive jail department center"
    " police boulevard lane highway church prison club apartments hall district college airport"
    " monday tuesday wednesday thursday friday saturday sunday".split()
)


def facts(report: Report, story: Iterable[Report]) -> dict[str, str | int | None]:
    """Give date, place and counts of what a document reports, with the help of its story."""
    others = list(story)
    published = report.published.isoformat() if report.published else None
    return {
        "date": _best(report, others, dates) or published,
        "killed": _count(others, "act.kill"),
        "injured": _count(others, "act.injure"),
        "city": _best(report, others, places),
    }


def _best(report: Report, story: list[Report], votes: Callable[[Report], Votes]) -> str | None:
    """Return what most of the documents of a story say, a document's own word a little more."""
    total: Counter[str] = Counter()
    for other in story:
        cast = votes(other)
        whole = sum(cast.values()) or 1.0
        for answer, weight in cast.items():
            total[answer] += (1.2 if other is report else 1.0) * weight / whole  # type: ignore[assignment]
    return min(total, key=lambda answer: (-total[answer], answer), default=None)


def dates(report: Report) -> Votes:
    """Weigh the days that the claims of a document are dated to, not after it appeared."""
    votes: Counter[str] = Counter()
    for number, claim in enumerate(report.claims):
        day = _day(claim)
        if day and report.published and day <= report.published and claim.event:
            weight = FIRM.get(claim.event.basis, 0.0) * _about(claim)
            if day == report.published:
                weight *= 0.2 if claim.event.basis is Basis.EXPLICIT else TODAY
            votes[day.isoformat()] += weight / (1 + number / EARLY)  # type: ignore[assignment]
    return dict(votes)


def _day(claim: Claim) -> date | None:
    period = claim.event.period if claim.event and not claim.modality.planned else None
    if period is None or period.earliest is None or period.latest is None:
        return None
    return period.earliest if (period.latest - period.earliest).days <= 1 else None


def _about(claim: Claim) -> float:
    """Weigh a claim by whether it tells of the harm itself or of what followed."""
    if act(claim.lemma) in HARM:
        return 3.0
    if act(claim.lemma) in AFTER:
        return 0.2
    return 1.5 if any(word.concept in HARM for word in words(claim)) else 0.5


def places(report: Report) -> Votes:
    """Weigh the names that claims, dateline, headline and "X police" use for places.

    A name that comes back often is rather the town than a quarter or a street of it.
    """
    votes: Counter[str] = Counter()
    for number, claim in enumerate(report.claims):
        for name in claim.names:
            weight = _placing(report.text, name) + 2 * (name == claim.place)
            votes[_town(name.of(report.text))] += weight / (1 + number / EARLY)  # type: ignore[assignment]
    for place, weight in _on_the_page(report.text):
        votes[_town(place)] += weight  # type: ignore[assignment]
    return {
        name: weight * (1 + math.log(max(1, report.text.count(name))))
        for name, weight in votes.items()
        if weight > 0 and not _no_town(name)
    }


def _on_the_page(text: str) -> Iterator[tuple[str, float]]:
    """Yield what headline, datelines and the names of police forces say of the place."""
    headline = text.partition("\n\n")[0]
    yield from ((found[1].strip(), 4.0) for found in HEADLINE.finditer(headline))
    yield from ((found[1].title(), 6.0) for found in DATELINE.finditer(text[:TOP]))
    yield from ((found[1].strip(), 1.0) for found in FORCE.finditer(text))


def _placing(text: str, name: Span) -> float:
    before = re.findall(r"\w+", text[max(0, name.start - 12) : name.start])[-1:]
    led = bool(before) and before[0].lower() in PREPOSITIONS
    behind = re.match(
        r"\s+(?:police|residents?|man|woman|officers?|mayor)\b", text[name.end :][:24]
    )
    return 2.0 * led + 2.0 * bool(behind)


def _town(name: str) -> str:
    return DIRECTIONS.sub("", name.partition(" Police")[0])


def _no_town(name: str) -> bool:
    return not NO_TOWN.isdisjoint(name.lower().split())


def _count(story: list[Report], kind: str) -> int:
    """Return the count that most documents of a story give: the highest that each of them names."""
    counted = Counter(_people(report.claims, kind) for report in story)
    return max(counted, key=lambda number: (counted[number], number))


def _people(claims: Iterable[Claim], kind: str) -> int:
    """Return the most people of whom something is told; one where it is told without a number."""
    numbers, told = [0], False
    for claim in claims:
        told = told or act(claim.lemma) == kind or any(w.concept == kind for w in words(claim))
        numbers += [
            int(figure.quantity.low)
            for figure in figures(claim)
            if figure.act == kind and figure.people and not figure.quantity.unit
            if figure.quantity.low is not None and figure.quantity.low < MOST
        ]
    return max(numbers) or int(told)
