"""Word classes that the cue patterns name, and the forms of a verb.

The classes live in `lexicons/en/cue_classes.toml`; closed classes of English grammar stand here.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.lexicon import rows

if TYPE_CHECKING:
    from verifier.model import Token

BE = frozenset("is are was were am be been being 's 're".split())
HAVE = frozenset("has have had having 've".split())
MODAL = frozenset("will would can could may might shall should must wo ca 'll cannot".split())
# Auxiliaries that are finite wherever they stand; "have" and "do" only without "to" before them.
FINITE = frozenset("is are was were am 're has had does did 've".split()) | MODAL
BARE = frozenset(("have", "do", "be"))
SUBJECT = frozenset("he she it they we i who which that there this these those what".split())
MARKS = frozenset("“ ” \" ' ‘ ’ «  » – — - --".split())
BASE, PAST, LINK = "VB", "VBD", "VBZ"


@frozen
class WordClass:
    """A named set of words for the patterns."""

    id: str
    words: tuple[str, ...]


@cache
def word_class(name: str) -> frozenset[str]:
    """Return the words of a class; `~stem` entries stand for all forms of a verb."""
    found = next(row for row in rows("en", "cue_classes", WordClass) if row.id == name)
    return frozenset(form for word in found.words for form in forms(word))


def forms(word: str) -> tuple[str, ...]:
    """Spell out `~plan` as plan, plans, planned, planning; give any other word back alone."""
    if not word.startswith("~"):
        return (word,)
    base = word[1:]
    if base.endswith("e"):
        return (base, base + "s", base + "d", base[:-1] + "ing")
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return (base, base + "es", base + "ed", base + "ing")
    return (base, base + "s", base + "ed", base + "ing")


def is_adverb(token: Token) -> bool:
    """Tell whether a token may stand between an auxiliary and its verb."""
    if token.tag.startswith("RB") or token.lower in word_class("adverb"):
        return True
    return token.lower.endswith("ly") and not token.tag.startswith(("NN", "VB"))


def is_base(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether a bare infinitive stands at a place, whatever the tagger says after "to"."""
    token = tokens[place]
    if token.lower in BARE or token.tag in (BASE, "VBP"):
        return token.lower not in FINITE
    back = place - 1
    while back >= 0 and is_adverb(tokens[back]):
        back -= 1
    led = back >= 0 and tokens[back].lower in MODAL | {"to"}
    return led and token.tag in ("NN", "JJ", "RB") and token.lower.isalpha()


def is_participle(token: Token) -> bool:
    """Tell whether a token can be a past participle."""
    return token.tag in ("VBN", PAST) or token.lower in ("been", "had")


def is_noun(token: Token) -> bool:
    """Tell whether a token is a noun, a number or a pronoun, as can end a subject."""
    return token.tag.startswith(("NN", "PRP", "CD")) or token.lower in (")", "”")
