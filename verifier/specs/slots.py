"""What may stand in the places of a phrase, and how it is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from attrs import frozen

from verifier.dates import asked
from verifier.errors import UsageError
from verifier.flags import FLAGS
from verifier.masthead import published_option
from verifier.period import Period, day
from verifier.specs.outcome import Kind, StepError

if TYPE_CHECKING:
    from verifier.model import Claim
    from verifier.specs.found import Found

Read: TypeAlias = Callable[[str, dict[str, str], "Found | None"], object]

# NAME becomes the name of the place. Editors and word processors curl quotation marks: both serve.
QUOTED = '(?:"(?P<NAME>[^"]*)"|“(?P<NAME_curled>[^”]*)”)'
NUMBER = r"(?P<NAME>(?:at least |at most )?\d{1,9})"
CLAIM = rf"(?:an?|the)(?: (?P<NAME_nth>[1-9]\d{{0,5}})(?:st|nd|rd|th))? claim containing {QUOTED}"
VERDICT = "(?P<NAME>supported|contradicted|mixed|not found)"
NOBODY = frozenset({"", "nobody", "nothing", "no source", "none"})
MANNERS = ("negated", "hedged", "possible", "planned", "conditional", "denied")


@frozen
class Count:
    """A number of things that an analyst expects."""

    low: int
    high: int | None
    words: str

    def fits(self, number: int) -> bool:
        """Tell whether there are as many as expected."""
        return self.low <= number and (self.high is None or number <= self.high)


@frozen
class Slot:
    """A kind of place."""

    shown: str  # in lists of phrases
    pattern: str
    read: Read


def refuse(what: str, advice: str) -> NoReturn:
    """Raise StepError for a step that says what cannot be read."""
    raise StepError(Kind.UNDEFINED, what, advice)


def text(name: str, places: dict[str, str], _: Found | None = None) -> str:
    """Read free text; StepError where nothing stands between the quotation marks."""
    words = places.get(name) or places.get(f"{name}_curled", "")
    if not words.strip():
        refuse("nothing stands between the quotation marks", "write words there")
    return words


def word(name: str, places: dict[str, str], _: Found | None = None) -> str:
    """Read one of the words that a phrase knows."""
    return places[name]


def names(name: str, places: dict[str, str], _: Found | None = None) -> str:
    """Read a list of names, which may be "nobody"."""
    return (places.get(name) or places.get(f"{name}_curled", "")).strip()


def date(name: str, places: dict[str, str], _: Found | None = None) -> Period:
    """Read a date."""
    words = text(name, places)
    try:
        return _day(words) or asked(words)
    except UsageError as problem:
        raise StepError(Kind.UNDEFINED, problem.what, problem.advice) from problem


def _day(words: str) -> Period | None:
    """Read the commonest form without the library of dates, which takes a third of a second."""
    try:
        return day(published_option(words))
    except UsageError:
        return None


def count(name: str, places: dict[str, str], _: Found | None = None) -> Count:
    """Read "3", "at least 3" or "at most 3"."""
    words = places[name]
    number = int(words.split()[-1])
    low = 0 if words.startswith("at most") else number
    return Count(low, None if words.startswith("at least") else number, words)


def claim(name: str, places: dict[str, str], found: Found | None) -> Claim:
    """Find the one claim that is meant; StepError where there is none, or several."""
    if found is None:
        refuse("nothing is read yet", "name a document first")
    nth = places.get(f"{name}_nth")
    return found.claim(text(name, places), int(nth) if nth else None)


def flag(name: str, places: dict[str, str], _: Found | None = None) -> str:
    """Read the name of a flag; StepError where there is no such flag."""
    return one_of(text(name, places).strip(), [known.name for known in FLAGS], "flag")


def flags(name: str, places: dict[str, str], _: Found | None = None) -> tuple[str, ...]:
    """Read a list of flags, divided by commas."""
    known = [flag.name for flag in FLAGS]
    words = names(name, places)
    if words.casefold() in NOBODY:
        return ()
    parts = [part.strip() for part in re.split(r"[,;]", words) if part.strip()]
    return tuple(one_of(part, known, "flag") for part in parts)


def manner(name: str, places: dict[str, str], _: Found | None = None) -> str:
    """Read how a claim is presented."""
    return one_of(text(name, places).strip(), MANNERS, "manner")


def one_of(word: str, known: list[str] | tuple[str, ...], what: str) -> str:
    """Return a word that is known; StepError, with the nearest one, for another."""
    if word not in known:
        near = get_close_matches(word, known, 1)
        advice = f'did you mean "{near[0]}"?' if near else f"they are {', '.join(known)}"
        refuse(f'there is no {what} "{word}"', advice)
    return word


def _quoted(shown: str, read: Read = text) -> Slot:
    return Slot(f'"{shown}"', QUOTED, read)


SLOTS: dict[str, Slot] = {
    "claim": Slot('a claim containing "WORDS"', CLAIM, claim),
    "other": Slot('a claim containing "OTHER WORDS"', CLAIM, claim),
    "words": _quoted("WORDS"),
    "cue": _quoted("WORDS"),
    "date": _quoted("DATE", date),
    "first": _quoted("DATE", date),
    "last": _quoted("DATE", date),
    "count": Slot("3", NUMBER, count),
    "flag": _quoted("FLAG", flag),
    "flags": _quoted("FLAG, FLAG", flags),
    "manner": _quoted("MANNER", manner),
    "outlet": _quoted("OUTLET"),
    "outlets": _quoted("OUTLET; OUTLET", names),
    "speaker": _quoted("SPEAKER"),
    "speakers": _quoted("SPEAKER; SPEAKER", names),
    "publication": _quoted("PUBLICATION"),
    "amount": _quoted("AMOUNT"),
    "thing": _quoted("WHAT IS COUNTED"),
    "path": _quoted("FILE"),
    "glob": _quoted("FOLDER/*.txt"),
    "name": _quoted("NAME"),
    "statement": _quoted("STATEMENT"),
    "verdict": Slot("supported", VERDICT, word),
}
