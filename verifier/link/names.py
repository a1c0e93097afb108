"""Names that may mean one person, body or place: full and short, spelled one way or another."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Span

if TYPE_CHECKING:
    from verifier.model import Claim

WORD = re.compile(r"[^\W_]+")
LETTERS = (("iy", "i"), ("yy", "i"), ("ye", "e"), ("ii", "i"), ("kh", "h"), ("ph", "f"), ("y", "i"))
SMALL = frozenset({"of", "the", "and", "for", "de", "al", "el", "von", "van"})


@frozen
class Name:
    """A name with its words as they are compared."""

    text: str
    span: Span
    words: tuple[str, ...]  # folded: small letters, no accents, one spelling of what is transcribed


@lru_cache(maxsize=1 << 15)
def folded(word: str) -> str:
    """Return a word of a name in one spelling: "Rosvooruzheniye" and "Rosvooruzhenie" are one."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(c for c in apart if c.isalnum())
    for letters, instead in LETTERS:
        plain = plain.replace(letters, instead)
    return plain


@lru_cache(maxsize=1 << 15)
def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared, without "of" and "the"."""
    return tuple(folded(w) for w in WORD.findall(text) if w.lower() not in SMALL)


@lru_cache(maxsize=1 << 12)
def names(claim: Claim) -> tuple[Name, ...]:
    """Return the names in a claim, those of a subject before its own words included."""
    start = claim.span.start
    found = [Name(claim.text[s.start - start : s.end - start], s, ()) for s in claim.names]
    if claim.shared_subject and claim.subject and claim.shared_subject[:1].isupper():
        found.append(Name(claim.shared_subject, claim.subject, ()))
    named = (Name(n.text, n.span, folded_words(n.text)) for n in found)
    return tuple(n for n in named if any(len(word) > 1 for word in n.words))


def same_name(one: Name, two: Name) -> bool:
    """Tell whether two names may mean one: "Kim" and "Kim Young-sam", "NATO" in full."""
    short, long = sorted((one.words, two.words), key=len)
    if short == long or " ".join(short) == initials(long):
        return True
    return len(short) == 1 and len(short[0]) > 1 and short[0] in (long[0], long[-1])


def initials(words: tuple[str, ...]) -> str:
    """Return the first letters of a name of several words: "ILO"; empty for a single word."""
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def shared(one: Claim, two: Claim) -> tuple[tuple[Name, Name], ...]:
    """Pair the names of two claims that may mean one."""
    return tuple((n, m) for n in names(one) for m in names(two) if same_name(n, m))
