"""Link the claims of one document: figures that exclude each other, denials, repetitions.

Claims meet in buckets (the counted thing, a rare word), never all with all; in each bucket a claim
is held against the last NEAR before it, so the cost stays near linear.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.link.alike import key_words, same_happening, shared
from verifier.link.figures import excludes, figures, same_thing
from verifier.link.origins import counted
from verifier.model import Claim, Link, LinkKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

NEAR = 20
MUCH = 0.8  # share of words in common that makes two claims one
DENIED_WORDS = 3  # words in common between a denial and what it denies


def linked(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Return the claims with their links, each on both sides, and their origins counted."""
    claims = tuple(map(counted, claims))
    links: dict[str, list[Link]] = defaultdict(list)
    for one, two in _meetings(claims):
        for test in TESTS:
            found = test(one, two)
            if found is not None:
                kind, reason = found
                links[one.id].append(Link(kind, two.id, reason))
                links[two.id].append(Link(kind, one.id, reason))
                break
    return tuple(evolve(c, links=tuple(links[c.id])) if links[c.id] else c for c in claims)


def _meetings(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs that share a bucket, each once, the earlier claim first."""
    buckets: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        met: set[str] = set()
        for key in sorted(_keys(claim)):
            for other in buckets[key][-NEAR:]:
                if other.id not in met and other.id != claim.id:
                    met.add(other.id)
                    yield other, claim
            buckets[key].append(claim)


def _keys(claim: Claim) -> frozenset[str]:
    counted = {
        f"{q.unit}:{word}" for q in claim.quantities for word in q.of.lower().split() or [""]
    }
    return key_words(claim) | counted


def _repeats(one: Claim, two: Claim) -> tuple[LinkKind, str] | None:
    mine, theirs = key_words(one), key_words(two)
    if not mine or len(mine & theirs) < MUCH * len(mine | theirs):
        return None
    if _amounts(one) != _amounts(two) or one.modality != two.modality:
        return None
    if not same_happening(one, two):
        return None
    return LinkKind.REPEATS, "says the same in nearly the same words"


def _amounts(claim: Claim) -> list[tuple[float | None, float | None]]:
    return [(quantity.low, quantity.high) for quantity in claim.quantities]


def _contradicts(one: Claim, two: Claim) -> tuple[LinkKind, str] | None:
    if not same_happening(one, two) or _voice(one) == _voice(two):
        return None
    for mine in figures(one):
        for theirs in figures(two):
            of = mine.quantity.of, theirs.quantity.of
            if same_thing(mine, theirs) and excludes(mine, theirs) and shared(one, two, beside=of):
                return (
                    LinkKind.CONTRADICTS,
                    f"“{mine.quantity.text}” against “{theirs.quantity.text}”: same thing counted",
                )
    return None


def _voice(claim: Claim) -> tuple[str, ...]:
    return tuple(step.name for step in claim.attribution)


def _denies(one: Claim, two: Claim) -> tuple[LinkKind, str] | None:
    if one.modality.denied == two.modality.denied or not same_happening(one, two):
        return None
    words = key_words(one) & key_words(two)
    if len(words) < DENIED_WORDS:
        return None
    return LinkKind.DENIES, f"one denies what the other says: {', '.join(sorted(words))}"


TESTS: tuple[Callable[[Claim, Claim], tuple[LinkKind, str] | None], ...] = (
    _denies,
    _contradicts,
    _repeats,
)
