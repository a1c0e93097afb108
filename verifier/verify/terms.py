"""What a claim is about, as terms that two claims can share: kin of words, names, countries."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.citations.rows import PlaceRow
from verifier.lexicon import rows
from verifier.link.names import Name, folded_words, names, same_name
from verifier.link.words import concept, empty, quoted, words
from verifier.model import Role, Span

if TYPE_CHECKING:
    from verifier.model import Claim


UNNAMED = " (unnamed)"
ACTOR = "plan"  # who plans or offers something acts, and tells nothing


@frozen
class Term:
    """A word of a claim that must be met by the words of another one."""

    text: str
    span: Span
    concept: str


@cache
def _governments() -> dict[str, str]:
    """Return the country for its names, its adjectives and its capital, which stands for it."""
    found: dict[str, str] = {}
    for row in rows("en", "citation_places", PlaceRow):
        for name in (row.country, *row.adjectives, *row.cities[:1]):
            found.setdefault(" ".join(folded_words(name)), row.id)
    return found


def country(text: str) -> str:
    """Return the country that a name or an adjective stands for; empty for any other."""
    return _governments().get(" ".join(folded_words(text)), "")


@lru_cache(maxsize=1 << 12)
def countries(claim: Claim) -> frozenset[str]:
    """Return the countries whose names, adjectives or capitals a claim has."""
    found = {country(name.text) for name in names(claim)}
    found |= {country(word.text) for word in words(claim)}
    found |= {country(word) for word in claim.shared_subject.split()}
    return frozenset(found - {""})


@lru_cache(maxsize=1 << 12)
def terms(claim: Claim) -> tuple[Term, ...]:
    """Return the words that carry a claim's meaning, a name's words each by themselves."""
    own = tuple(
        Term(word.text, word.span, country(word.text) or word.concept) for word in words(claim)
    )
    shared = tuple(
        Term(word, claim.subject, country(word) or concept(word))
        for word in claim.shared_subject.lower().split()
        if claim.subject and not empty(word)
    )
    return own + shared


@lru_cache(maxsize=1 << 12)
def meanings(claim: Claim) -> frozenset[str]:
    """Return what the words of a claim stand for, once each."""
    return frozenset(term.concept for term in terms(claim)) | countries(claim)


def named_by(claim: Claim, name: Name) -> Name | None:
    """Return the name by which a claim means the same as a name, or None."""
    land = country(name.text)
    for other in names(claim):
        if same_name(name, other) or (land and country(other.text) == land):
            return other
    if land and land in countries(claim):
        return next(
            (
                Name(quoted(claim, w.span), w.span, ())
                for w in words(claim)
                if country(w.text) == land
            ),
            name,
        )
    return None


def speaker(claim: Claim) -> str:
    """Name the innermost speaker whose word a claim is; empty where it is told flatly."""
    speakers = [step for step in claim.steps(Role.SPEAKER) if step.kind != ACTOR]
    if not speakers:
        return ""
    last = speakers[-1]
    return last.name if last.named else (last.name or "somebody") + UNNAMED
