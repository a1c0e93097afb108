"""Find predicate and subject of a verb group: by the tree, by the words around where it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language.names import words_of
from verifier.language.openers import DATING, WH

if TYPE_CHECKING:
    from verifier.model import Parse, Token, VerbGroup

NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "EX", "DT", "JJS", "FW"})
INSIDE = NOMINAL | {"JJ", "JJR", "PRP$", "POS", "PDT", "HYPH", "``", "''", "#", "$", "VBN"}


def predicate(parse: Parse, group: VerbGroup) -> int:
    """Return the token that the clause hangs on: a copula or auxiliary gives way to its head."""
    main = parse.tokens[group.main]
    if main.dep in {"cop", "aux", "aux:pass"} and main.head > main.index:
        return main.head
    return main.index


def subject(parse: Parse, group: VerbGroup, floor: int) -> tuple[int, int] | None:
    """Return the first and last token of the subject left of the verb, not before token `floor`."""
    heads = {predicate(parse, group), group.main}
    found = [
        child
        for head in sorted(heads)
        for child in parse.children[head]
        if child < group.first and child >= floor and _is_subject(parse.tokens[child].dep)
    ]
    own = _extent(parse, max(found), group, floor) if found else _neighbour(parse, group, floor)
    if own and own[0] - 1 in found and _called(parse, own[0]):
        own = _extent(parse, own[0] - 1, group, floor)[0], own[1]
    return own if own is None or not dated(parse, own) else _before_date(parse, own, floor)


def _called(parse: Parse, first: int) -> bool:
    """Tell a name after its noun, two subjects in the tree: "the freighter Alma Star"."""
    return parse.tokens[first - 1].tag == "NN" and parse.tokens[first].tag == "NNP"


def dated(parse: Parse, own: tuple[int, int]) -> bool:
    """Tell whether words are but a date, which the tree took for a subject: "on 16 October"."""
    words = parse.tokens[own[0] : own[1] + 1]
    if len(words) == 1 and words[0].lower in {"yesterday", "today"}:
        return True
    marked = len(words) > 1 or parse.tokens[max(0, own[0] - 1)].tag in {"CD", "IN", "NN", "NNP"}
    times = [t for t in words if t.lower in words_of("calendar") | DATING]
    rest = [t for t in words if t not in times and t.tag not in {"CD", "IN", "JJ"}]
    return bool(times) and marked and words[-1] in times and not rest


def _before_date(parse: Parse, own: tuple[int, int], floor: int) -> tuple[int, int] | None:
    """Take the noun phrase before a date for the subject, from its "that" or the start on."""
    last = own[0] - 1
    while last > floor and parse.tokens[last].tag in {"IN", "CD", ","}:
        last -= 1
    if last < floor or parse.tokens[last].tag not in NOMINAL:
        return None
    opener = next((i for i in range(last, floor - 1, -1) if parse.tokens[i].lower == "that"), None)
    if opener is not None:
        return (opener + 1, last) if opener < last else None
    first = last
    opening = floor == parse.sentences[parse.tokens[last].sentence].first
    while first > floor and _belongs(parse, first - 1, opening=opening):
        first -= 1
    return first, last


def _is_subject(dep: str) -> bool:
    return dep.split(":", maxsplit=1)[0] in {"nsubj", "csubj", "expl"}


def _extent(parse: Parse, head: int, group: VerbGroup, floor: int) -> tuple[int, int]:
    below = sorted(i for i in parse.subtree(head) if floor <= i < group.first)
    first = below[0]
    while first < head and _links(parse.tokens[first]):
        first += 1
    last = max(head, below[-1])
    if floor > parse.sentences[parse.tokens[head].sentence].first:
        first = _after_comma(parse, first, last)
    return _glued(parse, first, floor), last


def _links(token: Token) -> bool:
    """Tell what stands before a subject: a mark, a conjunction, a "that" that opens the clause."""
    return token.dep in {"punct", "cc", "mark"} or (token.lower == "that" and token.tag == "IN")


def _after_comma(parse: Parse, first: int, last: int) -> int:
    """Leave what a comma parts from a subject to the clause before: "six million, he said"."""
    commas = [i for i in range(first, last) if parse.tokens[i].text == ","]
    if not commas or parse.tokens[last].text == ",":
        return first
    rest = parse.tokens[commas[-1] + 1 : last + 1]
    joined = any((t.tag == "CC" and t.text != "/") or t.tag in WH for t in rest)
    return first if joined else commas[-1] + 1


def _glued(parse: Parse, first: int, floor: int) -> int:
    """Take in parts of a name that the tree left out: "Asia-" of "Asia-Plus"."""
    while first > floor and _one_name(parse.tokens[first - 1], parse.tokens[first]):
        first -= 1
    return first


def _one_name(before: Token, token: Token) -> bool:
    if before.end == token.start:
        return "-" in {before.text, token.text}
    return before.tag in {"NNP", "NNPS"} and token.tag in {"NNP", "NNPS"}


def _neighbour(parse: Parse, group: VerbGroup, floor: int) -> tuple[int, int] | None:
    """Take the noun phrase that ends right before the verb where the tree names no subject."""
    last = group.first - 1
    while last >= floor and parse.tokens[last].tag.startswith("RB"):
        last -= 1
    if last > floor and parse.tokens[last].text == ",":
        return _before_comma(parse, last, floor)
    if last < floor or parse.tokens[last].tag not in NOMINAL | WH:
        return None
    first = last
    if parse.tokens[floor].lower == "that" and floor < last:
        return floor + 1, last
    opening = floor == parse.sentences[parse.tokens[last].sentence].first
    while (
        first > floor
        and parse.tokens[first].tag not in WH
        and _belongs(parse, first - 1, opening=opening)
    ):
        first -= 1
    return first, last


def _before_comma(parse: Parse, comma: int, floor: int) -> tuple[int, int] | None:
    """Take the words after "that" where an apposition parts subject and verb."""
    opener = next((i for i in range(comma, floor - 1, -1) if parse.tokens[i].lower == "that"), None)
    return (opener + 1, comma - 1) if opener is not None and opener + 1 < comma else None


def _belongs(parse: Parse, at: int, *, opening: bool) -> bool:
    """Tell whether a token may be part of the subject; before the first verb all but commas may."""
    return parse.tokens[at].text != "," if opening else parse.tokens[at].tag in INSIDE
