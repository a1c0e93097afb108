"""How many independent legs a claim stands on.

Outlets are one leg if they cite the same wire or speaker, if one copies the other's words, and if a
digest cites them together for one report; so are a digest and what it cites. A claim that only says
that something may be so adds no leg to another claim.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.copies import COPIED, containment, shingles
from verifier.link.groups import Groups
from verifier.link.voices import carrier, legs, observes, own_word, passed_on, same_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.link.copies import Shingles
    from verifier.link.value import Report
    from verifier.model import Claim

OUTLET = "outlet:"
MANY = 12  # documents of an event; of more, a document is held against its neighbours only


@frozen
class Origins:
    """The legs of the claims of one event."""

    leg: Groups[str]
    names: dict[str, str]  # the name of a group, by the key that stands for it

    @classmethod
    def of(cls, claims: Sequence[Claim], copied: Iterable[tuple[str, str]] = ()) -> Origins:
        """Join the legs that are one; `copied` are pairs of documents of which one copies."""
        groups = Groups[str]()
        own: dict[str, set[tuple[str, bool]]] = defaultdict(set)
        for claim in claims:
            for leg in legs(claim):
                for voice in leg:
                    groups.join(leg[0].key, voice.key)
                own[claim.document].add((leg[0].key, own_word(claim)))
        for short, full in _short_names(own.values()):
            groups.join(full, short)
        for one, two in copied:
            for first, mine in sorted(own[one]):
                for second, theirs in sorted(own[two]):
                    if mine or theirs:
                        groups.join(first, second)
        return cls(groups, _names(claims, groups))

    def of_claim(self, claim: Claim) -> frozenset[str]:
        """Return the keys of the legs that a claim stands on."""
        return frozenset(self.leg.of(leg[0].key) for leg in legs(claim))

    def name(self, claim: Claim) -> str:
        """Name the legs that a claim stands on, in the order in which it cites them."""
        keys = dict.fromkeys(self.leg.of(leg[0].key) for leg in legs(claim))
        return "; ".join(self.names[key] for key in keys)

    def count(self, claims: Iterable[Claim]) -> int:
        """Count the legs of claims that say the same; those that only observe add none."""
        told = [claim for claim in claims if not observes(claim)]
        return len(frozenset().union(*map(self.of_claim, told))) if told else 1


def _short_names(own: Iterable[set[tuple[str, bool]]]) -> Iterator[tuple[str, str]]:
    """Pair a speaker's surname with the one full name of the event that ends in it."""
    keys = sorted({key for leg in own for key, _ in leg})
    for short in keys:
        full = [key for key in keys if len(key) > len(short) and same_speaker(short, key)]
        if len(full) == 1:
            yield short, full[0]


def copying(claims: Sequence[Claim], documents: dict[str, Report]) -> tuple[tuple[str, str], ...]:
    """Find the pairs of documents of an event of which one copies the words of the other."""
    names = sorted({claim.document for claim in claims})
    known: dict[str, Shingles] = {name: shingles(documents[name].text) for name in names}
    return tuple(
        (one, two)
        for number, one in enumerate(names)
        for two in names[number + 1 : number + 1 + MANY]
        if containment(known[one], known[two]) >= COPIED
    )


def carriers(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Name what prints the claims, each once: publications, and outlets that are no origin."""
    told = tuple(claims)
    origins = {name for claim in told for name in claim.origin.split("; ")}
    found: dict[str, None] = {}
    for claim in told:
        voices = [voice for leg in legs(claim) for voice in leg if voice.key.startswith(OUTLET)]
        found.update((voice.name, None) for voice in voices if voice.name not in origins)
        found.update(dict.fromkeys((*passed_on(claim), carrier(claim))))
    return tuple(found)


def _names(claims: Sequence[Claim], groups: Groups[str]) -> dict[str, str]:
    """Name each group by the voice that most of its claims name, a wire before a paper."""
    told: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for claim in claims:
        for leg in legs(claim):
            for voice in leg:
                told[groups.of(voice.key)][voice.name] += 1
    return {
        key: min(names.items(), key=lambda found: (-found[1], found[0]))[0]
        for key, names in told.items()
    }
