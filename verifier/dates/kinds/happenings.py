"""Times counted from a happening: "the day after the fire", "since the outbreak of the war"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier import period
from verifier.dates.kinds.amount import CALENDAR, Amount
from verifier.dates.kinds.counted import amount, away
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, unresolved
from verifier.dates.upto import running, upto
from verifier.lexicon import rows
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.dates.told import Told
    from verifier.model import Token

_TIMED = ("month", "dayword", "weekday", "unit", "season", "holiday")
_PHRASE = 5  # words that a noun phrase may have: "the third round of talks" ends before "of"
_CLOSE = 12  # pieces in which a date would say when the happening was


@frozen
class Happening:
    """A noun that names a happening, with the verbs that tell the same."""

    id: str
    noun: str
    verbs: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def _same(noun: str) -> frozenset[str]:
    """Return the words that tell of what a noun names."""
    verbs = (row.verbs for row in rows("en", "happenings", Happening) if row.noun == noun)
    return frozenset((noun,)).union(*verbs)


def _noun(hit: Hit, context: Context) -> Token | None:
    """Return the noun behind "after the"; None where no plain noun follows."""
    tokens, found = context.parse.tokens, None
    if hit.last >= len(hit.pieces) or hit.pieces[hit.last].symbol == "\n":
        return None
    first = context.parse.at(hit.pieces[hit.last].start)
    for token in tokens[first : first + _PHRASE]:
        if token.pos == "NOUN":
            found = token
        elif found is not None or token.pos not in ("ADJ", "PROPN", "DET"):
            break
    return found


def _told(noun: Token, context: Context) -> Told | None:
    """Return the last date of the story in whose sentence the happening is told."""
    parse, words = context.parse, _same(noun.lemma.lower())
    for told in reversed(context.story.lines):
        sentence = parse.sentences[parse.tokens[parse.at(told.at)].sentence]
        if any(t.lemma.lower() in words for t in parse.of(sentence)):
            return told
    return None


def _dated_itself(hit: Hit) -> bool:
    """Tell whether the words behind name a date: "the day after the vote on May 5"."""
    for piece in hit.pieces[hit.last : hit.last + _CLOSE]:
        if piece.lower in (".", ",", ";", ":", "\n", "(") or piece.symbol == "\n":
            return False
        timed = piece.word is not None and piece.word.kind in _TIMED
        if timed or (piece.number is not None and piece.word is None):
            return True
    return False


def _day(hit: Hit, context: Context) -> Reading | None:
    """Read "the day after the fire": the day after the date told of it, else without a date."""
    noun = _noun(hit, context)
    if noun is None or _dated_itself(hit):
        return None
    read = _counted(hit, context, Amount(1, "D"), noun)
    return read or _spread(hit, noun, unresolved("XXXX-XX-XX", f"nothing dates “{noun.text}”"))


def _many(hit: Hit, context: Context) -> Reading | None:
    """Read "two days after the vote" where the text dated the vote; else it is a length."""
    noun, found = _noun(hit, context), amount(hit)
    if noun is None or found is None or _dated_itself(hit):
        return None
    read = _counted(hit, context, found, noun)
    if read is None:
        return None
    length = Reading(TimexType.DURATION, found.value, None, Basis.NONE, "a length", moves=False)
    return evolve(read, parts=((hit.first, hit.groups["unit"][1], length),))


def _counted(hit: Hit, context: Context, found: Amount, noun: Token) -> Reading | None:
    told, side = _told(noun, context), hit.at("way")
    if told is None or side is None or found.code not in CALENDAR or found.number is None:
        return None
    if not told.counts(CALENDAR[found.code][0]):
        return None
    reason = f"“{noun.text}” is what {told.reason}"
    read = away(found, -1 if side.lower == "before" else 1, told, reason)
    return _spread(hit, noun, evolve(read, basis=Basis.ANAPHORIC)) if read else None


def _spread(hit: Hit, noun: Token, read: Reading) -> Reading:
    """Let the expression reach to the end of the noun."""
    last = hit.last
    while last < len(hit.pieces) and hit.pieces[last].end < noun.end:
        last += 1
    return evolve(read, trim=(hit.first, min(last + 1, len(hit.pieces))))


def _since(hit: Hit, context: Context) -> Reading | None:
    """Read "since the outbreak of the war": from the date told of it, else with an open start."""
    noun = _noun(hit, context)
    if noun is None or _dated_itself(hit) or context.today is None:
        return None
    if noun.lemma.lower() not in _nouns():
        return None
    told = _told(noun, context)
    if told is not None:
        placed, reason = running(told.placed, upto(told.stretch, context)), told.reason
    else:
        placed = period.until(context.today)
        reason = f"nothing dates “{noun.text}”: its start is open"
    read = Reading(TimexType.DATE, "XXXX", placed, Basis.RELATIVE, reason, moves=False)
    return _spread(hit, noun, read)


@cache
def _nouns() -> frozenset[str]:
    turns = ("breakup", "outbreak", "end", "start", "beginning", "collapse", "fall", "introduction")
    return frozenset(row.noun for row in rows("en", "happenings", Happening)).union(turns)


_THE = "( the | his | her | its | their | that | this )"
_COUNT = "(count: $number | a | an )"
RULES = (
    Rule("happening.day", f"the day (way: after | before | following ) {_THE}", _day),
    Rule("happening.counted", f"{_COUNT} {{unit:unit}} (way: after | before ) {_THE}", _many),
    Rule("happening.since", f"since {_THE}", _since),
)
