"""Find what is counted: the noun after the number, or after the unit and "of" or "in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Parse, Token

LINKS = frozenset(("of", "in", "worth"))
PASSED = frozenset(
    "the a an his her its their our these those such more other additional worth of".split()
)
SAME_IN_PLURAL = frozenset(
    "people police aircraft spacecraft hovercraft personnel staff crew cattle sheep fish"
    " troop head data media cents dead"
    " percent wounded injured more others less".split()
)
PLURAL = ("NNS", "VBZ")
MARKS = ("-", "“", "”", '"')
VERBS = frozenset("is was has does 's says".split())
CASUALTIES = frozenset("dead wounded killed injured missing".split())
OBJECTS = frozenset(("TO", "DT", "IN", "CD", "PRP$"))  # after these, a word in -s is a verb
LONGEST = 8  # tokens to look at


def counted(parse: Parse, offset: int, *, measured: bool, share: bool = False) -> str:
    """Return the head words of what is counted behind an offset, or an empty text.

    After a unit or a share the noun stands behind "of", "in" or "worth of"; after a bare number it
    follows at once.
    """
    place = parse.at(offset)
    tokens = parse.tokens[place : place + LONGEST + 4]
    if tokens and tokens[0].lower in ("-", "“", '"', "”"):
        beside = tokens[0].lower == "-" and tokens[2:3] and tokens[2].tag.startswith("NN")
        tokens = tokens[2:] if beside else tokens[1:]  # "the 11-member board"
    if measured:
        if share and tokens and tokens[0].tag == "DT":
            tokens = tokens[1:]  # "half the harvest"
        elif not tokens or tokens[0].lower not in LINKS or not _plain(tokens):
            return ""
        else:
            tokens = tokens[1:]
    elif tokens and tokens[0].lower == "of":
        tokens = tokens[1:]
    while tokens and tokens[0].lower in PASSED:
        tokens = tokens[1:]
    return " ".join(token.text for token in _head(tokens[:LONGEST]))


def noun_follows(parse: Parse, offset: int) -> bool:
    """Tell whether a noun or what leads to one stands behind an offset."""
    place = parse.at(offset)
    tag = parse.tokens[place].tag if place < len(parse.tokens) else ""
    return bool(tag) and not tag.startswith(
        ("MD", "VBD", "VBZ", "VBP", "IN", "W", "CC", "TO", "RB", ",", ".", ":")
    )


def singular(parse: Parse, offset: int) -> bool:
    """Tell whether the noun behind an offset is one thing: "the 80486 chip", "Flight 800 crew"."""
    place = parse.at(offset)
    head = _head(parse.tokens[place : place + LONGEST])
    if not head or head[-1].index > place + len(head):
        return False
    return head[-1].tag == "NN" and head[-1].lower not in SAME_IN_PLURAL


def _plain(tokens: tuple[Token, ...]) -> bool:
    """Take "in" only before a bare noun: "$40 million in arms", not "in the last quarter"."""
    if tokens[0].lower != "in" or len(tokens) == 1:
        return True
    return tokens[1].tag in ("NN", "NNS", "JJ") and tokens[1].text.islower()


def _head(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the last nouns of a noun phrase: of "Algerian T-72 tanks" only "tanks"."""
    run = _run(tokens)
    nouns: list[Token] = []
    for place in reversed(range(len(run))):
        token = run[place]
        if nouns and place and run[place - 1].text == "-":
            break  # "Kilo-class submarines"
        name = token.tag.startswith("NNP")
        common = token.tag in PLURAL or (token.tag == "NN" and token.text[:1].islower())
        if not common and not (name and not nouns):
            break
        nouns.insert(0, token)
        if name:
            break
    return tuple(nouns) or tuple(token for token in run[:1] if token.lower in CASUALTIES)


def _run(tokens: tuple[Token, ...]) -> list[Token]:
    """Return the words up to the end of the noun phrase, behind the last possessive."""
    run: list[Token] = []
    for token, following in zip(tokens, (*tokens[1:], None), strict=False):
        if token.tag == "VBZ" and following is not None and following.tag in OBJECTS:
            break  # "a quarter of the budget goes to the army"
        if token.tag == "POS":
            run.clear()  # "of the world's oil reserves"
        elif run and run[-1].tag in PLURAL and not token.tag.startswith("NN"):
            break
        elif _within(token, run):
            run.append(token)
        else:
            break
    return run


def _within(token: Token, run: list[Token]) -> bool:
    """Tell whether a token goes on with a noun phrase, also "two Staff colonels" read as a verb."""
    if token.tag.startswith(("NN", "JJ", "HYPH", "CD", "AFX")) or token.lower in MARKS:
        return True
    if not run and token.lower in CASUALTIES:
        return True
    after_noun = bool(run) and run[-1].tag in ("NNS", "NN", "NNP")
    if token.tag == "VBZ":
        read_as_verb = token.lower.endswith("s") and token.lower not in VERBS
        return after_noun and read_as_verb and run[-1].tag != "NNS"
    return token.tag in ("VBN", "VBG", "RB") and not (run and run[-1].tag in ("NNS", "NN"))
