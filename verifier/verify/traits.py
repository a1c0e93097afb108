"""What is measured of a passage before its stance to a statement is judged.

Each trait has a name under which a weight is learnt. Words of doubt, denial and hearsay count only
where the statement does not have them itself: "the minister denied the sale" supports "the minister
denied the sale".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link.words import concept, empty
from verifier.verify.signs import Sign, Token, signs, words

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKING = frozenset("did does do is are was were will would can could has have had should".split())
REFUSING = frozenset({"no", "nope", "sorry"})
FRAMING = frozenset({"hearsay", "saying", "source"})  # families that say whose word it is
IDLE = frozenset({"telling", "showing"})  # families that take no stance
MET_ASKED = frozenset({"false", "denial", "negation", "hearsay", "doubt"})
MET = (
    ("false", "denial"),
    ("false", "negation"),
    ("denial", "negation"),
    ("hearsay", "false"),
    ("hearsay", "denial"),
    ("hearsay", "negation"),
    ("doubt", "hearsay"),
    ("saying", "negation"),
    ("saying", "denial"),
    ("possible", "negation"),
    ("saying", "source"),
    ("possible", "false"),
    ("saying", "false"),
)
LONG, SHORT = 25, 6  # words
HEAD = 3  # words before a colon that say whose word it is: "Harbour chief: …"
TAIL = 8  # code points behind the last sign
MOST, LEAST = 0.6, 0.2  # shares of the statement's words


@frozen
class Trait:
    """One measurement, from 0 to 1, with the words behind it."""

    name: str
    value: float
    sign: Sign | None = None


def traits(statement: str, passage: str) -> tuple[Trait, ...]:
    """Measure a passage against a statement; traits that are nought are left out."""
    return tuple(trait for trait in _traits(statement, passage) if trait.value)


def _traits(statement: str, passage: str) -> Iterator[Trait]:
    found, told = signs(passage), signs(statement)
    yield from _stances(found, told)
    fresh = {s.rule for s in found} - {s.rule for s in told}
    families = {rule.partition(".")[0] for rule in fresh}
    yield from _met(families, asked="?" in passage)
    yield Trait("hearsay.share", len(families & (FRAMING | {"possible"})) / len(FRAMING))
    yield Trait("flat", float(families <= IDLE))
    yield from _shape(passage, found)
    yield from _common(words(statement), words(passage))


def _stances(found: tuple[Sign, ...], told: tuple[Sign, ...]) -> Iterator[Trait]:
    mine, theirs = {s.rule: s for s in reversed(found)}, {s.rule for s in told}
    for rule in sorted(mine):
        yield Trait(f"both {rule}" if rule in theirs else rule, 1.0, mine[rule])
    for rule in sorted(theirs - mine.keys()):
        yield Trait(f"statement {rule}", 1.0)


def _met(families: set[str], *, asked: bool) -> Iterator[Trait]:
    for one, two in MET:
        yield Trait(f"{one} and {two}", float(one in families and two in families))
    if asked:
        for family in sorted(families & MET_ASKED):
            yield Trait(f"asked {family}", 1.0)


def _shape(passage: str, found: tuple[Sign, ...]) -> Iterator[Trait]:
    tokens = words(passage)
    first = tokens[0].word if tokens else ""
    colon = passage.find(":")
    yield Trait("asked", float("?" in passage))
    yield Trait("opens with a verb of asking", float(first in ASKING))
    yield Trait("opens with no", float(first in REFUSING))
    yield Trait("colon", float(colon >= 0))
    yield Trait("colon behind a name", float(colon >= 0 and len(words(passage[:colon])) <= HEAD))
    if found and _family(found[0]) in FRAMING:
        yield Trait("opens with whose word it is", float(found[0].span == tokens[0].span))
    if found and _family(found[-1]) in FRAMING:
        ends = found[-1].span.end >= tokens[-1].span.end - TAIL
        yield Trait("ends with whose word it is", float(ends))
    yield Trait("length", min(len(tokens), LONG) / LONG)
    yield Trait("short", float(len(tokens) < SHORT))


def _common(statement: tuple[Token, ...], passage: tuple[Token, ...]) -> Iterator[Trait]:
    mine, theirs = _concepts(statement), _concepts(passage)
    share = len(mine & theirs) / (len(mine) or 1)
    yield Trait("words of the statement", share)
    yield Trait("words of the passage", len(mine & theirs) / (len(theirs) or 1))
    yield Trait("most words", float(share > MOST))
    yield Trait("few words", float(share < LEAST))
    ours, others = _numbers(statement), _numbers(passage)
    yield Trait("same number", float(bool(ours & others)))
    yield Trait("other number", float(bool(ours and others) and not ours & others))
    yield Trait("length of the statement", len(statement) / LONG)


def _family(sign: Sign) -> str:
    return sign.rule.partition(".")[0]


def _concepts(tokens: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(concept(t.word) for t in tokens if len(t.word) > 1 and not empty(t.word))


def _numbers(tokens: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(t.word for t in tokens if t.word.isdigit())
