"""How a happening stands to the facts: told flatly, denied, possible, planned, wanted, tried.

The word is read in its own clause first, then under what embeds it, up the tree: what somebody
"failed to" do was not done, what nobody "wants to" do stays open, what "may" be sold may be sold.
Numbers run from -3 (surely did not happen) to 3 (surely did), as readers of news give them.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.embedding import EmbeddingRow, embedding
from verifier.cues.state import CERTAIN, State, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Parse

HIGHEST = 5  # steps up the tree
SO, NOT_SO = 2.0, -0.9  # from here on something counts as told, or as denied
ARGUMENTS = frozenset("obj obl nmod nsubj compound amod advmod".split())
EMBEDDED = ARGUMENTS | frozenset("xcomp ccomp acl advcl csubj".split())
CONTENT = frozenset(("xcomp", "ccomp", "advcl"))  # in which an infinitive hangs on its verb
PURPOSE = 1.7  # "they came to …"
AIM = 1.2  # the same under what is itself open
OPEN = 1.0  # a finite complement of what is not told as a fact
GIVEN = frozenset(("the", "poss", "this", "that"))  # nouns that take their happening for granted
LEADING = ("from", "for", "against")  # prepositions that rows of the lexicon ask for
TRUST = 0.7  # how far what is taken for granted stays so under what is denied or open


@frozen
class Step:
    """What a word hangs on."""

    relation: str  # Universal Dependencies, without its subtype
    head: int
    state: State  # of the head
    shape: str  # in which the word hangs there
    rows: tuple[EmbeddingRow, ...]  # that the head embeds it by

    @property
    def moods(self) -> frozenset[str]:
        """Name what the modality of a claim says of what is embedded here."""
        return frozenset(row.mood for row in self.rows if row.mood)


@frozen
class Standing:
    """A word with its own state and what it stands under, from the inside out."""

    index: int
    state: State
    steps: tuple[Step, ...]
    value: float  # -3 (surely did not happen) to 3 (surely did)
    above: float  # the same of what it stands under

    @property
    def failed(self) -> bool:
        """Tell whether the verbs above it say that it was not done: "failed to pay"."""
        return sum("negated" in step.moods for step in self._verbs) % 2 == 1

    @property
    def negated(self) -> bool:
        """Tell whether it is negated below the outermost verb: "tried not to pay"."""
        inner = (self.state, *(step.state for step in self._verbs))[:-1]
        return any(each.negated for each in inner)

    @property
    def sought(self) -> bool:
        """Tell whether it is wanted, tried or asked for, and not told as done."""
        return any("sought" in step.moods for step in self._verbs)

    @property
    def _verbs(self) -> tuple[Step, ...]:
        """Return the verbs right above it of which it is the content: "wants to try to sell"."""
        return tuple(takewhile(_of_content, self.steps))


def _of_content(step: Step) -> bool:
    return step.relation in CONTENT and step.shape == "to" and bool(step.rows)


def standing(parse: Parse, index: int) -> Standing:
    """Tell how the happening that a word names stands to the facts."""
    own = state(parse, index)
    steps = tuple(_climb(parse, index, own))
    value, above = _values(own, steps)
    if not steps:
        value = joined(value, _rows(_modifiers(parse, index, own), CERTAIN))
    return Standing(index, own, steps, value, above)


def content(parse: Parse, index: int) -> int:
    """Go down from a verb to the infinitive that it is about: "failed to pay" is about paying."""
    while True:
        below = (i for i in parse.children[index] if parse.tokens[i].dep in CONTENT)
        inner = next((i for i in below if state(parse, i).shape == "to"), None)
        if inner is None or not embedding(parse.tokens[index], "to"):
            return index
        index = inner


def _climb(parse: Parse, index: int, own: State) -> Iterator[Step]:
    """Go up the tree; a conjunct without a clause of its own stands where the first one does."""
    for _ in range(HIGHEST):
        token = parse.tokens[index]
        if token.head == index:
            return
        above = state(parse, token.head)
        relation = token.dep.split(":", maxsplit=1)[0]
        shape = _hangs(parse, index, own, token.dep)
        embeds = _embeds(relation, shape, own.mark)
        rows = embedding(parse.tokens[token.head], shape) if embeds else ()
        rows += _modifiers(parse, index, own)
        yield Step(relation, token.head, above, shape, rows)
        index, own = token.head, above


def _embeds(relation: str, shape: str, mark: str) -> bool:
    """Tell what can be embedded from a circumstance: "loved because", "left, saying"."""
    if relation == "advcl":
        return shape in {"to", *LEADING} or mark == "of"
    return relation in EMBEDDED


def _hangs(parse: Parse, index: int, own: State, relation: str) -> str:
    """Name the shape in which a word hangs on another."""
    if own.mark in {"whether", "if"} and relation in {"ccomp", "obl", "acl", "obj"}:
        return "whether"
    if own.shape not in {"noun", "ing"}:
        return own.shape
    if relation == "nsubj":
        return "subject"
    found = {parse.tokens[i].lower for i in parse.children[index] if i < index}
    led = next((word for word in LEADING if word in found), "")
    if led or own.shape == "ing" or not relation.startswith(("obl", "nmod")):
        return led or own.shape
    return "noun" if "of" in found else "oblique"


def _modifiers(parse: Parse, index: int, own: State) -> tuple[EmbeddingRow, ...]:
    """Return the rows of adjectives before a noun: "a failed attempt"."""
    if own.shape != "noun":
        return ()
    below = (parse.tokens[i] for i in parse.children[index] if i < index)
    return tuple(
        row
        for token in below
        if token.dep in {"amod", "compound"}
        for row in embedding(token, "modified")
    )


def _values(own: State, steps: tuple[Step, ...]) -> tuple[float, float]:
    """Join what clauses say, from the outside in: the values of the word and its governor."""
    states = [own, *(step.state for step in steps)]
    above, value = CERTAIN, states[-1].value
    for at in range(len(steps) - 1, -1, -1):
        above, value = value, _under(states[at], steps[at], value)
    return value, above


def _under(own: State, step: Step, above: float) -> float:
    """Give the value of a word whose governor has a value."""
    if _alone(own, step):
        return joined(own.value, _rows(step.rows, CERTAIN))
    if step.relation in ARGUMENTS and own.negated and above < 0 and not step.rows:
        return min(own.value, above)  # "took no money": one denial, seen from both ends
    return joined(own.value, _inherited(own, step, above))


def _alone(own: State, step: Step) -> bool:
    """Tell whether a word stands in a clause that tells on its own."""
    if step.relation == "conj":
        return own.finite
    set_off = own.free and step.relation not in ARGUMENTS
    return step.relation not in EMBEDDED or (set_off and not step.rows)


def _inherited(own: State, step: Step, above: float) -> float:
    """Give what a word takes over from its governor."""
    if step.relation == "conj":
        return above
    if step.rows:
        return _rows(step.rows, above)
    known = own.determiner in GIVEN if step.relation in ARGUMENTS else own.shape == "noun"
    if known and step.relation in ARGUMENTS | {"acl"}:
        return _granted(above)  # "the sale", "a program approved in May"
    if own.shape == "to":
        return PURPOSE if above >= SO else min(above, AIM)
    if step.relation == "ccomp" and own.finite:
        return CERTAIN if above >= SO else OPEN
    return CERTAIN if own.finite and step.relation not in ARGUMENTS else above


def _granted(above: float) -> float:
    """Give the value of what is named as known: "the sale was not announced"."""
    return TRUST * CERTAIN + (1 - TRUST) * above


def _rows(rows: tuple[EmbeddingRow, ...], above: float) -> float:
    """Give what the words above make of it, given how they stand themselves."""
    value = CERTAIN
    for row in rows:
        if above >= SO:
            found = row.affirmed
        elif above <= NOT_SO:
            found = row.denied
        else:
            found = min(row.affirmed, above) if row.affirmed > 0 else row.affirmed / 2
        value = joined(value, found)
    return value


def joined(one: float, other: float) -> float:
    """Join two values: the weaker counts, and two denials make no assertion stronger than it."""
    if one >= CERTAIN or other >= CERTAIN:
        return min(one, other)
    weaker = min(abs(one), abs(other))
    return weaker if (one > 0) == (other > 0) else -weaker
