"""What two claims have in common: words that carry meaning, and a time that may be the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.period import overlaps

if TYPE_CHECKING:
    from verifier.model import Claim

WORD = re.compile(r"[^\W\d_]{4,}")
EMPTY = frozenset(
    {
        "about", "after", "also", "among", "been", "before", "between", "could", "during", "each",
        "from", "have", "into", "least", "many", "more", "most", "only", "other", "over", "said",
        "same", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they",
        "this", "those", "through", "under", "until", "were", "what", "when", "which", "while",
        "will", "with", "would",
    }
)  # fmt: skip


def key_words(claim: Claim) -> frozenset[str]:
    """Return the words of a claim that carry meaning, plural and ending stripped."""
    return _key_words(claim.text)


@lru_cache(maxsize=1 << 14)
def _key_words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(text.lower()) if word not in EMPTY)


def stem(word: str) -> str:
    """Strip the commonest English endings, so that "tanks" and "tank" meet."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return word


def same_happening(one: Claim, two: Claim) -> bool:
    """Tell whether the event dates of two claims may be the same; undated claims may not."""
    return (
        one.event is not None
        and two.event is not None
        and overlaps(one.event.period, two.event.period)
    )


def shared(one: Claim, two: Claim, *, beside: tuple[str, str]) -> bool:
    """Tell whether two claims share a word besides what they count."""
    counted = {stem(word) for of in beside for word in of.lower().split()}
    return bool((key_words(one) & key_words(two)) - counted)
