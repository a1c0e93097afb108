"""Link the claims of a collection: copies left out, events found, relations and origins told.

A collection of one document is linked in the same way.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import Factory, evolve, frozen

from verifier.link.compare import compare
from verifier.link.copies import merged
from verifier.link.events import Events
from verifier.link.meetings import meetings
from verifier.link.origins import Origins, copying
from verifier.link.relation import Pair, Relation, beside, relation
from verifier.link.same import same_affair, same_event
from verifier.link.stories import stories
from verifier.link.value import Linked, Report
from verifier.link.voices import told_on
from verifier.link.weights import Weights, terms
from verifier.model import Claim, Link, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.link.value import Story

REPEATED = frozenset({LinkKind.REPEATS})
EXCLUDED = frozenset(
    {LinkKind.CONTRADICTS, LinkKind.DENIES, LinkKind.DENIED, LinkKind.UPDATES, LinkKind.UPDATED}
)
Links = dict[str, list[Link]]


def linked(reports: Sequence[Report]) -> Linked:
    """Return the claims with their links, events and origins, in the order given."""
    kept, copies = merged(reports)
    told = stories(kept)
    claims = tuple(claim for report in kept for claim in report.claims)
    found = _related(claims, told)
    documents = {report.name: report for report in kept}
    return Linked(tuple(_joined(claims, found, documents)), copies, told)


@frozen
class _Found:
    """What holding claims against each other has found so far."""

    events: Events = Factory(Events)
    links: Links = Factory(lambda: defaultdict(list))
    support: dict[str, set[str]] = Factory(lambda: defaultdict(set))  # says the same as

    def add(self, pair: Pair, relation: Relation) -> None:
        """Write a relation on both claims, unless their event would be left without a day."""
        one, two = pair.earlier, pair.later
        if relation.on_earlier is LinkKind.RELATED or self.events.join(one, two):
            self.links[one.id].append(Link(relation.on_earlier, two.id, relation.reason))
            self.links[two.id].append(Link(relation.on_later, one.id, relation.reason))
            if relation.supports:
                self.support[one.id].add(two.id)
                self.support[two.id].add(one.id)

    def neighbours(self, id_: str, kinds: frozenset[LinkKind]) -> frozenset[str]:
        """Return the claims that a claim is linked to in one of some ways."""
        return frozenset(link.claim for link in self.links.get(id_, ()) if link.kind in kinds)

    def supporting(self, claim: Claim) -> frozenset[str]:
        """Return the claims that say the same as a claim, or the same as one that repeats it."""
        alike = {claim.id} | self.neighbours(claim.id, REPEATED)
        near = {other for id_ in alike for other in self.support[id_]}
        excluded = self.neighbours(claim.id, EXCLUDED) - self.support[claim.id]
        return frozenset((alike | near) - excluded)


def _related(claims: tuple[Claim, ...], told: tuple[Story, ...]) -> _Found:
    """Hold the claims that meet against each other."""
    weights = Weights.of(map(terms, claims))
    story = {name: number for number, each in enumerate(told) for name in each.documents}
    found = _Found()
    for one, two in meetings(claims, weights):
        pair = _pair(one, two)
        known = story[one.document] == story[two.document] and one.document != two.document
        if not same_affair(pair.earlier, pair.later, pair.comparison, weights, story=known):
            continue
        same = same_event(pair.earlier, pair.later, pair.comparison)
        how = relation(pair) if same else beside(pair)
        if how is not None:
            found.add(pair, how)
    return found


def _pair(one: Claim, two: Claim) -> Pair:
    """Put the claim that was told first first; of one day, the one of the earlier document."""
    first, second = told_on(one), told_on(two)
    if first and second and first != second:
        earlier, later = (one, two) if first < second else (two, one)
    else:
        earlier, later = sorted((one, two), key=lambda c: (c.document, c.span))
    return Pair(earlier, later, compare(earlier, later))


def _joined(
    claims: tuple[Claim, ...], found: _Found, documents: dict[str, Report]
) -> Iterator[Claim]:
    """Write events, links and origins on the claims."""
    grouped = defaultdict[str, list[Claim]](list)
    for claim in claims:
        grouped[found.events.of(claim)].append(claim)
    origins = {key: _origins(group, documents) for key, group in grouped.items()}
    known = {claim.id: claim for claim in claims}
    for claim in claims:
        key = found.events.of(claim)
        links = (_copied(link, claim, known, origins[key]) for link in found.links[claim.id])
        supporting = sorted(found.supporting(claim))
        yield evolve(
            claim,
            links=tuple(sorted(links, key=_order)),
            happening=key if len(grouped[key]) > 1 else "",
            origin=origins[key].name(claim),
            origins=origins[key].count([claim, *(known[id_] for id_ in supporting)]),
        )


def _copied(link: Link, claim: Claim, known: dict[str, Claim], origins: Origins) -> Link:
    """Call it a repetition where both claims turn out to stand on one leg."""
    if link.kind is not LinkKind.CORROBORATES:
        return link
    if not origins.of_claim(claim) & origins.of_claim(known[link.claim]):
        return link
    reason = f"{link.reason}; one origin ({origins.name(claim)}), one copies the other"
    return Link(LinkKind.REPEATS, link.claim, reason)


def _origins(group: Sequence[Claim], documents: dict[str, Report]) -> Origins:
    several = len({claim.document for claim in group}) > 1
    return Origins.of(group, copying(group, documents) if several else ())


def _order(link: Link) -> tuple[int, str]:
    return list(LinkKind).index(link.kind), link.claim
