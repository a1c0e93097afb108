"""Which part a date plays: it carries the story, dates a saying or a plan, or stands beside it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from verifier.dates.saying import saying
from verifier.dates.tense import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Parse, Token

_BRACKET = 200  # how far back a bracket may have been opened
_COMPARED = 6  # how many words may stand between "than" and its date
_BOUNDS = ("since", "until", "by", "for", "before", "after", "within", "than")
_RELATIVE = ("who", "which", "that", "whom", "whose", "where")
_COMPARISONS = ("than", "versus", "compared")
_OWNS = ("'", "’")  # "last year's budget"
_DOWN = ("down", "up")
_MODIFIERS = ("amod", "compound", "nummod", "nmod:poss")


class Role(StrEnum):
    """The part of a date in what the text tells."""

    LINE = "line"
    SAID = "said"
    PLAN = "plan"
    BACKDROP = "backdrop"  # of a clause beside the story
    BESIDE = "beside"  # of a bound, a comparison or a thing
    NONE = ""  # of a citation in brackets


def role(parse: Parse, start: int, end: int, relation: str, verb: Tense) -> Role:
    """Return the part that the date from `start` to `end` plays.

    A noisy tree must not silence a plain sentence, so a date carries the story unless
    words and tree agree that it does not.
    """
    if _bracketed(parse.text, start):
        return Role.NONE
    if relation in _BOUNDS or parse.text.startswith(_OWNS, end):
        return Role.BESIDE
    if not parse.tokens:
        return Role.LINE
    return _by_words(parse, start, end, verb) or _by_tree(parse, start, end)


def _by_words(parse: Parse, start: int, end: int, verb: Tense) -> Role:
    if saying(parse, start, end):
        return Role.SAID
    if _compared(parse, start):
        return Role.BESIDE
    return Role.PLAN if verb is Tense.FUTURE else Role.NONE


def _bracketed(text: str, start: int) -> bool:
    low = max(0, start - _BRACKET)
    return text.rfind("(", low, start) > text.rfind(")", low, start)


def _compared(parse: Parse, start: int) -> bool:
    """Tell whether the date is what another is measured by: "down from 101,000 in 1990"."""
    first = parse.at(start)
    if first >= len(parse.tokens):
        return False
    low = max(parse.sentences[parse.tokens[first].sentence].first, first - _COMPARED)
    words = parse.tokens[low:first]
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.lower in _COMPARISONS:
            return True
        if word.lower == "from" and index and words[index - 1].lower in _DOWN:
            return True
        if word.text in ",;:" or word.tag.startswith("V"):
            return False
    return False


def _by_tree(parse: Parse, start: int, end: int) -> Role:
    path = tuple(_path(parse, start, end))
    if not path:
        return Role.LINE
    if path[0].dep in _MODIFIERS and len(path) > 1 and path[1].pos in ("NOUN", "PROPN"):
        return Role.BESIDE
    verbs = [token for token in path[1:] if token.tag.startswith("V")]
    if verbs and _infinitive(parse, verbs[0]):
        return Role.BESIDE
    if any(_aside(parse, token, path) for token in verbs) or _earlier(parse, verbs):
        return Role.BACKDROP
    return Role.LINE


def _path(parse: Parse, start: int, end: int) -> Iterator[Token]:
    """Yield the head of a date and what it hangs on, up to the root."""
    at = parse.at(start)
    if at >= len(parse.tokens):
        return
    token = parse.tokens[at]
    while token.head != token.index and start <= parse.tokens[token.head].start < end:
        token = parse.tokens[token.head]
    yield token
    while token.head != token.index:
        token = parse.tokens[token.head]
        yield token


def _infinitive(parse: Parse, verb: Token) -> bool:
    """Tell whether a verb is what somebody is to do: "asked to stop work"."""
    if verb.tag != "VB":
        return False
    return any(parse.tokens[c].lower == "to" for c in parse.children[verb.index])


def _aside(parse: Parse, verb: Token, path: tuple[Token, ...]) -> bool:
    """Tell whether a clause describes a thing or sets the scene.

    What describes the subject carries the story: "the voyage made in 1994 ended early".
    """
    if verb.dep == "acl:relcl":
        first = min(verb.index, path[0].index)
        low = max(parse.sentences[verb.sentence].first, first - 8)
        return any(t.lower in _RELATIVE for t in parse.tokens[low:first])
    if verb.dep == "advcl":
        marks = (parse.tokens[c] for c in parse.children[verb.index])
        return any(t.dep == "mark" or t.tag == "WRB" for t in marks)
    if verb.dep != "acl" or verb.tag not in ("VBG", "VBN"):
        return False
    above = path[path.index(verb) + 1 :]
    return not any(t.dep.startswith("nsubj") or t.dep == "root" for t in above[:2])


def _earlier(parse: Parse, verbs: list[Token]) -> bool:
    """Tell whether a verb goes back behind the story: "had promised"."""
    below = (parse.tokens[c] for c in parse.children[verbs[0].index]) if verbs else ()
    return any(t.lower in ("had", "'d") and t.dep.startswith("aux") for t in below)
