"""The words of a claim that carry meaning, each under the kin that it belongs to.

"bought" and "purchase" are kin, as are "died" and "dead": the lexicon `kin` says so. Any other word
stands for itself without its ending, so that "tanks" and "tank" meet.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.lexicon import rows
from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Claim

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SHORTEST = 3  # letters of a stem
VOWELS = frozenset("aeiouy")
ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("sses", "ss"),
    ("ing", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
)


@frozen
class KinRow:
    """A row of `kin.toml`: words that tell of one kind of happening or thing."""

    id: str
    use: str  # "act", "thing", "empty" (tells nothing by itself) or "apart" ("another fire")
    forms: tuple[str, ...]  # stems and what no ending leads to: "buy", "bought", "purchase"
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    against: tuple[str, ...] = ()  # rows that cannot hold of the same thing at the same time
    sole: bool = False  # one person or body alone does it to one thing: "was appointed director"


@frozen
class Word:
    """A word of a claim with its place and what it stands for."""

    text: str
    span: Span
    concept: str  # the id of its kin, or its stem


def stem(word: str) -> str:
    """Strip the commonest English endings, so that "tanks" and "tank" meet."""
    if len(word) > SHORTEST and not word.endswith(("ss", "us", "is")):
        for ending, instead in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) + len(instead) >= SHORTEST:
                word = word[: -len(ending)] + instead
                break
    if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in VOWELS | {"l", "s"}:
        return word[:-1]
    return word[:-1] if len(word) > SHORTEST and word.endswith("e") else word


@cache
def _kin() -> dict[str, KinRow]:
    found: dict[str, KinRow] = {}
    for row in rows("en", "kin", KinRow):
        for form in row.forms:
            found.setdefault(form, row)
            if row.use in {"act", "thing"}:  # "accord" is not "according"
                found.setdefault(stem(form), row)
    return found


def kin(word: str) -> KinRow | None:
    """Return the row that a word or a lemma belongs to."""
    known = _kin()
    return known.get(word) or known.get(stem(word))


@lru_cache(maxsize=1 << 15)
def concept(word: str) -> str:
    """Return what a word stands for: its kin, or its stem."""
    row = kin(word)
    return row.id if row else stem(word)


@lru_cache(maxsize=1 << 15)
def empty(word: str) -> bool:
    """Tell whether a word tells nothing by itself: "the", "has", "take"."""
    row = kin(word)
    return row is not None and row.use in {"empty", "apart"}


@lru_cache(maxsize=1 << 15)
def sets_apart(word: str) -> bool:
    """Tell whether a word makes what follows another one: "a second fire"."""
    row = kin(word)
    return row is not None and row.use == "apart"


@lru_cache(maxsize=1 << 15)
def act(word: str) -> str:
    """Return the kind of happening that a word tells of, empty where the lexicon knows none."""
    row = kin(word)
    return row.id if row and row.use == "act" else ""


@lru_cache(maxsize=1 << 15)
def sole(word: str) -> bool:
    """Tell whether one person or body alone does what a word tells: "appointed", "owns"."""
    row = kin(word)
    return row is not None and row.sole


@cache
def opposed(one: str, two: str) -> bool:
    """Tell whether two kinds of happening exclude each other: approved, rejected."""
    against = {row.id: row.against for row in rows("en", "kin", KinRow)}
    return two in against.get(one, ()) or one in against.get(two, ())


@lru_cache(maxsize=1 << 12)
def words(claim: Claim) -> tuple[Word, ...]:
    """Return the words of a claim that carry meaning, without amounts and the words of its date."""
    left_out = [quantity.span for quantity in claim.quantities]
    if claim.event and claim.event.span:
        left_out.append(claim.event.span)
    return tuple(w for w in _all(claim) if not any(span.contains(w.span) for span in left_out))


def _all(claim: Claim) -> Iterator[Word]:
    for found in WORD.finditer(claim.text):
        text = found[0].lower().replace("’", "'").removesuffix("'s")
        if not empty(text) and not text.isdigit() and len(text) > 1:
            start = claim.span.start + found.start()
            yield Word(text, Span(start, start + len(found[0])), concept(text))


@lru_cache(maxsize=1 << 12)
def concepts(claim: Claim) -> frozenset[str]:
    """Return what the words of a claim stand for, a subject before them included."""
    shared = (word.lower() for word in WORD.findall(claim.shared_subject))
    return frozenset(word.concept for word in words(claim)) | {
        concept(word) for word in shared if not empty(word)
    }


def quoted(claim: Claim, span: Span | None) -> str:
    """Return the words of a claim at a span; its shared subject where they stand before it."""
    if span is None:
        return ""
    if not claim.span.contains(span):
        return claim.shared_subject
    start = claim.span.start
    return claim.text[span.start - start : span.end - start]
