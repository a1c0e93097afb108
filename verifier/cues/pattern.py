"""The small language in which lexicon rows write their forms.

A form is a row of elements: `word`, `one|other`, `~plan` (all forms of a verb), `<class>` (a class
of `cue_classes.toml`), `BE`, `HAVE`, `MODAL`, `VB` (bare infinitive), `VBN`, `VBG`, `VBD`, `NN`,
`ADJ`, `POS`, `DET`, `CAP` (capitalised word), `ADV*` (adverbs and quotation marks), `WORD*` (up to
three words), `GAP*` (words up to the next finite verb or stop). A question mark makes an element
optional, `!` before it forbids it, `^` takes the word only as a verb. What stands in square
brackets must be there but is no part of the cue: `~plan to [VB]`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.finite import is_finite
from verifier.cues.words import (
    BE,
    FINITE,
    HAVE,
    MARKS,
    MODAL,
    forms,
    is_adverb,
    is_base,
    is_participle,
    word_class,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from verifier.model import Token

LONGEST = {"ADV*": 5, "WORD*": 3, "GAP*": 14}
SHAPES = frozenset(("VB", "VBN", "VBG", "VBD", "NN", "JJ", "IN", "ADJ", "CAP", "NUM", "POS"))
STOPS = frozenset((".", ";", ":", "?", "!"))
DETERMINERS = frozenset(
    "the a an this that these those any all some no its his her their our your every each such"
    " one".split()
)
SETS = {"BE": BE, "HAVE": HAVE, "MODAL": MODAL, "DET": DETERMINERS}


@frozen
class Element:
    """One place of a form: a set of words or a shape, and how often it may stand."""

    words: frozenset[str]
    shapes: tuple[str, ...] = ()
    repeats: int = 0  # the most tokens that a starred element takes; 0 for a plain one
    optional: bool = False
    forbidden: bool = False
    context: bool = False  # must be there, but is no part of the cue
    verbal: bool = False  # only where the word is a verb: `^plans`

    def stands(self, tokens: tuple[Token, ...], place: int) -> bool:
        """Tell whether there is a token at a place and it can stand here."""
        return place < len(tokens) and self.fits(tokens, place)

    def fits(self, tokens: tuple[Token, ...], place: int) -> bool:
        """Tell whether the token at a place can stand here."""
        token = tokens[place]
        if token.lower in self.words:
            return _reads(token) and (not self.verbal or _is_verb(tokens, place))
        return any(_shaped(shape, tokens, place) for shape in self.shapes)


@frozen
class Match:
    """Where a form was found: token positions, the last included."""

    first: int
    last: int


@cache
def compiled(form: str) -> tuple[Element, ...]:
    """Read a form into its elements."""
    elements, context = [], False
    for word in form.replace("[", " [ ").replace("]", " ] ").split():
        if word in "[]":
            context = word == "["
        else:
            elements.append(_element(word, context=context))
    return tuple(elements)


def starters(form: str) -> frozenset[str]:
    """Return the words that can begin a form, so that rows are looked up by word."""
    first = compiled(form)[0]
    if first.shapes or first.optional or first.forbidden:
        message = f"the form {form!r} must begin with words"
        raise ValueError(message)
    return first.words


def match_at(form: str, tokens: tuple[Token, ...], place: int) -> Match | None:
    """Match a form from a token on and say where the cue itself stands."""
    elements = compiled(form)
    taken = next(_ways(elements, 0, tokens, place), None)
    if taken is None:
        return None
    own = [at for element, at in taken if not element.context]
    return Match(min(own), max(own)) if own else None


def _ways(
    elements: tuple[Element, ...], number: int, tokens: tuple[Token, ...], place: int
) -> Iterator[list[tuple[Element, int]]]:
    """Yield the ways to lay the elements from `number` on over the tokens, the shortest first."""
    if number == len(elements):
        yield []
        return
    element = elements[number]
    if element.forbidden:
        if not element.stands(tokens, place):
            yield from _ways(elements, number + 1, tokens, place)
        return
    least, most = (0, element.repeats) if element.repeats else (1 - element.optional, 1)
    for count in range(most + 1):
        if count >= least:
            taken = [(element, place + step) for step in range(count)]
            for rest in _ways(elements, number + 1, tokens, place + count):
                yield taken + rest
        if not element.stands(tokens, place + count):
            return


def _element(word: str, *, context: bool) -> Element:
    forbidden, optional = word.startswith("!"), word.endswith("?") and len(word) > 1
    core = word[1:] if forbidden else word
    core = core[:-1] if optional else core
    verbal = core.startswith("^")
    words, shapes = _meaning(core.removeprefix("^"))
    return Element(words, shapes, LONGEST.get(core, 0), optional, forbidden, context, verbal)


def _reads(token: Token) -> bool:
    """Tell the month and the possessive from the modal and the verb."""
    if token.text == "May":
        return token.tag == "MD"
    return token.lower != "'s" or token.tag.startswith("VB")


def _is_verb(tokens: tuple[Token, ...], place: int) -> bool:
    if tokens[place].tag in ("VBG", "VBN", "VBD"):
        return True
    return is_finite(tokens, place) or is_base(tokens, place)


def _meaning(core: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words: set[str] = set()
    shapes: list[str] = []
    for part in core.split("|"):
        if part in LONGEST or part in SHAPES:
            shapes.append(part)
        elif part in SETS:
            words |= SETS[part]
        elif part.startswith("<"):
            words |= word_class(part[1:-1])
        else:
            words |= set(forms(part))
    return frozenset(words), tuple(shapes)


def _shaped(shape: str, tokens: tuple[Token, ...], place: int) -> bool:
    token = tokens[place]
    test = TESTS.get(shape)
    if test is not None:
        return test(token)
    return is_base(tokens, place) if shape == "VB" else token.tag.startswith(shape)


def _in_word_run(token: Token) -> bool:
    return token.text not in MARKS and token.lower not in STOPS and token.text != ","


def _in_gap(token: Token) -> bool:
    return token.lower not in STOPS and not (token.lower in FINITE and _reads(token))


TESTS: dict[str, Callable[[Token], bool]] = {
    "ADV*": lambda token: is_adverb(token) or token.text in MARKS,
    "WORD*": _in_word_run,
    "GAP*": _in_gap,
    "VBN": is_participle,
    "ADJ": lambda token: token.tag.startswith("JJ") or token.tag in ("NN", "NNP", "VBN"),
    "CAP": lambda token: token.text[:1].isupper(),
    "NUM": lambda token: token.tag == "CD",
}
