"""What a word's own auxiliaries, negation and opening word say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.embedding import ModalRow, modal
from verifier.cues.words import BARE, HAVE, word_class

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Parse, Token

BACK = 5  # tokens before a verb among which its auxiliaries and negation may stand
NEGATING = frozenset("advmod det cc:preconj cc case mark".split())
NEGATED_ARGUMENT = ("nsubj", "aux", "obl")
SETTING_OFF = frozenset((",", "–", "—", "--"))
CERTAIN = 3.0
DENIED = -0.8  # what is denied of the merely possible is at least so far below nought


@frozen
class State:
    """A word as its own clause presents it."""

    shape: str  # how it can be embedded, of embedding.SHAPES
    modal: ModalRow | None = None
    opener: ModalRow | None = None
    mark: str = ""  # the word that opens its clause, in lower case
    negated: bool = False
    perfect: bool = False
    auxiliaries: tuple[str, ...] = ()
    determiner: str = ""  # of a noun: "the", "a", "any", "no", "poss", "bare"
    subject: str = ""  # of a verb: a pronoun, or "noun"
    free: bool = False  # a participle set off by a comma, which tells on its own: "…, saying that"

    @property
    def finite(self) -> bool:
        """Tell whether it stands in a clause of its own."""
        return self.shape == "that"

    @property
    def value(self) -> float:
        """Give how firmly the clause itself tells it, from -3 (surely not) to 3 (surely so)."""
        value = CERTAIN
        for row in (self.modal, self.opener):
            if row is not None:
                value = min(value, row.perfect if self.perfect else row.plain)
        return min(-value, DENIED) if self.negated and value > 0 else value


def state(parse: Parse, index: int) -> State:
    """Read the state of a word from what hangs on it and from the words before it."""
    token = parse.tokens[index]
    below = [parse.tokens[i] for i in parse.children[index]]
    near = tuple(_before(parse, index)) if token.tag.startswith("VB") else ()
    helpers = [t.lower for t in below if t.dep.startswith(("aux", "cop"))]
    helpers += [t.lower for t in near if t.lower in word_class("auxiliary")]
    auxiliaries = tuple(dict.fromkeys(helpers))
    mark = next((t.lower for t in below if _opens(t)), "")
    verbal = token.tag.startswith(("VB", "MD")) or any(t.dep == "cop" for t in below)
    return State(
        _shape(token, auxiliaries, verbal=verbal),
        next((row for a in auxiliaries if (row := modal(a, "modal"))), None),
        modal(mark, "opener"),
        mark,
        any(map(_negates, below))
        or any(t.lower in word_class("negative") for t in near)
        or any(_negative_argument(parse, t) for t in below),
        bool(HAVE & set(auxiliaries)),
        auxiliaries,
        "" if verbal else _determiner(below),
        _subject(below),
        token.tag == "VBG" and index > 0 and parse.tokens[index - 1].text in SETTING_OFF,
    )


def _opens(token: Token) -> bool:
    return token.dep in {"mark", "advmod", "case"} and token.lower in word_class("opening")


def _negates(token: Token) -> bool:
    """Tell "not", "never", "nobody" and, before a noun, "no"."""
    if token.lower not in word_class("negative"):
        return False
    return token.dep in NEGATING or token.dep.startswith(NEGATED_ARGUMENT)


def _negative_argument(parse: Parse, token: Token) -> bool:
    """Tell "no one has claimed", "neither of them left" and "took no money"."""
    if not token.dep.startswith(("nsubj", "obj")):
        return False
    below = (parse.tokens[i] for i in parse.children[token.index])
    return any(t.dep in NEGATING and t.lower in word_class("negative") for t in below)


def _before(parse: Parse, index: int) -> Iterator[Token]:
    """Yield the auxiliaries and negations right before a verb, backwards: the tree loses some."""
    first = parse.sentences[parse.tokens[index].sentence].first
    for at in range(index - 1, max(first, index - BACK) - 1, -1):
        token = parse.tokens[at]
        negative = token.lower in word_class("negative") and token.lower != "no"
        if not (negative or token.lower in word_class("auxiliary") or token.tag.startswith("RB")):
            return
        yield token


def _shape(token: Token, auxiliaries: tuple[str, ...], *, verbal: bool) -> str:
    if not verbal or (token.tag == "VBN" and not auxiliaries):
        return "noun"
    if "to" in auxiliaries:
        return "to"
    if token.tag == "VBG" and not set(auxiliaries):
        return "ing"
    plain = not auxiliaries or (auxiliaries[0] in BARE and token.tag in {"VBN", "VBG"})
    return "bare" if plain and token.tag in {"VB", "VBN", "VBG"} else "that"


def _determiner(below: list[Token]) -> str:
    found = [t.lower for t in below if t.dep in {"det", "nmod:poss"}]
    if not found:
        return "bare"
    return found[0] if found[0] in word_class("article") else "poss"


def _subject(below: list[Token]) -> str:
    found = [t for t in below if t.dep.startswith("nsubj")]
    if not found:
        return ""
    return found[0].lower if found[0].tag == "PRP" else "noun"
