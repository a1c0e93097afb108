"""Find the finite verbs that the tagger missed: a stretch that must have one gets its likeliest.

"Members of the team provided few details, but suggested …": "provided" was tagged as a participle,
yet "but" joins two finite verbs. Forms that can only be a past tense always count.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.language.openers import CONTRAST, COORDINATORS, WH
from verifier.lexicon import rows
from verifier.model import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Parse, Token, VerbGroup

NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "FW", "EX"})
AFTER_VERB = frozenset({"DT", "CD", "PRP$", "IN", "TO", "JJ", "RB", "PRP", "RP", "NNP", "NNS", "$"})
AUXILIARY = frozenset({"aux", "aux:pass", "cop"})
STANDING = frozenset(
    {"root", "parataxis", "conj", "acl:relcl", "advcl"}
)  # where finite verbs stand
PARTICLES = frozenset({"down", "up", "out", "off", "away", "back", "over"})  # "shuts down"
JOINS = COORDINATORS | CONTRAST | {";"}
QUOTES = frozenset({"“", "”", '"', "‘"})
SHORTEST = 2  # words of a stretch that can hold a clause
REACH = 4  # tokens from a verb to its "that": "told the reporters that"


@frozen
class VerbRow:
    """Forms of one kind; see the head of verbs.toml."""

    id: str
    kind: str
    forms: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def forms(kind: str) -> frozenset[str]:
    """Return the forms of a kind: "strong-past", "bare-past" or "s-form"."""
    return frozenset(
        f for row in rows("en", "verbs", VerbRow) if row.kind == kind for f in row.forms
    )


def missed(parse: Parse, tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> frozenset[int]:
    """Return the tokens of a sentence to be taken as finite verbs besides those found."""
    found = {t.index for t in tokens if _with_subject(parse, t)}
    found.update(_coordinated(parse, tokens, groups))
    found.update(_before_that(tokens))
    found.difference_update(group.first for group in groups)
    if not found:
        found.update(_in_verbless(parse, tokens, groups))
    return frozenset(found)


def _with_subject(parse: Parse, token: Token) -> bool:
    """Tell whether a word has its own subject and no auxiliary: "imports reached", "it buys"."""
    other = token.tag in {"NN", "NNS", "JJ", "VB"} and token.lower in forms("s-form")
    below = [parse.tokens[child] for child in parse.children[token.index]]
    subjects = [t for t in below if t.dep == "nsubj" and t.index < token.index]
    if not subjects or any(t.dep in AUXILIARY for t in below):
        return False
    return token.tag == "VBN" or other or _plural(parse, token, subjects[-1])


def _plural(parse: Parse, token: Token, noun: Token) -> bool:
    """Tell a present tense tagged as an infinitive: "Robbers stop a van", "of which ten fly"."""
    if token.tag != "VB" or token.dep not in STANDING:
        return False
    opened = any(t.tag in WH for t in parse.tokens[max(0, noun.index - REACH) : noun.index])
    return opened or (token.dep != "advcl" and noun.tag in {"NNS", "NNPS", "CD"})


def _coordinated(
    parse: Parse, tokens: Sequence[Token], groups: Sequence[VerbGroup]
) -> Iterator[int]:
    """Yield a third person after "and" that goes on from one: "expects … and plans to"."""
    for at, token in enumerate(tokens[1:-1], start=1):
        before = [g for g in groups if g.last < token.index]
        if token.lower not in forms("s-form") or token.tag not in {"NNS", "NN"} or not before:
            continue
        joined = tokens[at - 1].lower in COORDINATORS
        present = before[-1].tense is Tense.PRESENT and parse.tokens[before[-1].first].tag == "VBZ"
        after = tokens[at + 1]
        object_ = after.tag in {"TO", "RB", "DT", "CD", "PRP$", "IN"} or after.lower == "that"
        if joined and present and object_:
            yield token.index


def _before_that(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield a third person between a noun and "that": "the agency states that"."""
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        noun = token.tag in {"NN", "NNS"} and token.lower in forms("s-form")
        if noun and before.tag in {"NN", "NNP"} and after.lower == "that":
            yield token.index


def _in_verbless(
    parse: Parse, tokens: Sequence[Token], groups: Sequence[VerbGroup]
) -> Iterator[int]:
    """Yield the likeliest verb of the stretch before the first verb, where that is joined to it."""
    for find in (_before, _after_that, _beside_relative):
        stretch = [t for t in find(parse, tokens, groups) if t.text not in QUOTES]
        if len(stretch) > SHORTEST:
            yield from _likeliest(stretch)


def _likeliest(stretch: Sequence[Token]) -> Iterator[int]:
    for test in TESTS:
        found = [t.index for at, t in enumerate(stretch) if at and test(stretch, at)]
        if found:
            yield found[0]
            return


def _before(parse: Parse, tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> Sequence[Token]:
    """Return the words that lack a verb: a whole sentence, or those before "but suggested"."""
    if not groups:
        return tokens
    first = groups[0].first
    for at in range(first - 1, tokens[0].index, -1):
        token = parse.tokens[at]
        if token.lower in JOINS and _clausal(parse, at, first):
            return [t for t in tokens if t.index < at]
        if token.tag in {"VB", "VBG", "WDT", "WP", "WRB"}:
            break
    return ()


def _after_that(
    _parse: Parse, tokens: Sequence[Token], groups: Sequence[VerbGroup]
) -> Sequence[Token]:
    """Return the words after "said that" where no verb is found in them."""
    if not groups:
        return ()
    last = groups[-1].last
    openers = [t for t in tokens if last < t.index <= last + REACH and t.lower == "that"]
    return [] if not openers else [t for t in tokens if t.index > openers[0].index]


def _beside_relative(
    parse: Parse, tokens: Sequence[Token], groups: Sequence[VerbGroup]
) -> Sequence[Token]:
    """Return the words around a relative clause that holds the only verb of a sentence."""
    if len(groups) != 1:
        return ()
    opener = next((t for t in reversed(tokens) if _opens_relative(t, groups[0])), None)
    if opener is None:
        return ()
    before = [t for t in tokens if t.index < opener.index]
    closing = [t.index for t in tokens if t.index > groups[0].last and t.text == ","]
    if before and before[-1].text == "," and closing:
        return [parse.tokens[closing[0]], *(t for t in tokens if t.index > closing[0])]
    return before


def _opens_relative(token: Token, group: VerbGroup) -> bool:
    near = group.first - REACH <= token.index < group.first
    return near and (token.tag in {"WDT", "WP", "WRB"} or token.lower == "that")


def _clausal(parse: Parse, at: int, verb: int) -> bool:
    """Tell whether a connector joins clauses: a subject, or nothing, follows it."""
    between = parse.tokens[at + 1 : verb]
    words = [t for t in between if not t.tag.startswith("RB")]
    if not words:
        return True
    comma = parse.tokens[at - 1].text == "," or parse.tokens[at].lower in CONTRAST | {";"}
    return comma and any(t.dep.startswith("nsubj") for t in words)


def _participle(stretch: Sequence[Token], at: int) -> bool:
    token, before = stretch[at], stretch[at - 1]
    if token.tag not in {"VBN", "VBD"} or token.dep == "compound":
        return False
    follows = _follows(stretch, at)
    if before.text == ",":  # after an apposition or a relative clause
        return token.tag == "VBD" or at == 1
    if before.tag in NOMINAL:
        return follows != "TO" or token.dep == "root"
    return before.tag.startswith("RB") and follows != "TO"


def _past_form(stretch: Sequence[Token], at: int) -> bool:
    """Tell whether a word stands like a past tense: "the port unloaded 60 containers"."""
    token, before = stretch[at], stretch[at - 1]
    past = token.lower.endswith("ed") or token.lower in forms("bare-past")
    return past and before.tag in NOMINAL | {"JJ", "VBG"} and _follows(stretch, at) in AFTER_VERB


def _third_person(stretch: Sequence[Token], at: int) -> bool:
    token, before = stretch[at], stretch[at - 1]
    if token.lower not in forms("s-form") or token.tag not in {"NNS", "NN", "VBZ"}:
        return False
    return before.tag in NOMINAL | {"JJ", ","} and _follows(stretch, at) in AFTER_VERB


def _any_third_person(stretch: Sequence[Token], at: int) -> bool:
    """Tell whether an unknown word in -s stands like a verb: after a singular, before an object."""
    token, before = stretch[at], stretch[at - 1]
    if token.tag != "NNS" or before.tag not in {"NN", "NNP"}:
        return False
    particle = at + 1 < len(stretch) and stretch[at + 1].lower in PARTICLES
    return particle or _follows(stretch, at) in {"DT", "CD", "PRP$", "TO"}


def _plural_present(stretch: Sequence[Token], at: int) -> bool:
    """Tell whether the root of a verbless stretch stands like a verb: "Police arrest a driver"."""
    token, before = stretch[at], stretch[at - 1]
    noun = token.tag == "NN" and token.dep == "root" and before.tag in NOMINAL
    return noun and _follows(stretch, at) in {"DT", "PRP$"}


def _follows(stretch: Sequence[Token], at: int) -> str:
    return stretch[at + 1].tag if at + 1 < len(stretch) else "."


TESTS = (_participle, _past_form, _third_person, _any_third_person, _plural_present)
