"""What opens a clause: the word before its subject decides how it hangs in the sentence."""

from __future__ import annotations

from attrs import frozen

from verifier.language.openers import CONTENT, CONTRAST, COORDINATORS, STOPS, SUBORDINATE, WH
from verifier.language.subjects import predicate, subject
from verifier.model import ClauseKind, Parse, Token, VerbGroup

QUOTES = frozenset({'"', "“", "‘"})
RELATIVE_REACH = 6  # tokens between a relative word and its verb


@frozen
class Opening:
    """Where a clause begins and what opens it."""

    cut: int  # the first token that no longer belongs to the clause before
    first: int  # the first token of its own words
    kind: ClauseKind
    connector: str
    subject: tuple[int, int] | None


def opening(parse: Parse, tokens: list[Token], groups: tuple[VerbGroup, ...], at: int) -> Opening:
    """Find where the clause of a verb group begins, and what opens it."""
    group = groups[at]
    floor = _floor(parse, tokens, groups, at)
    own = _around_relative(parse, groups[:at], subject(parse, group, floor), floor)
    own = own or _before_aside(parse, groups[:at], group)
    start = own[0] if own else group.first
    if own and (wh := _relative(parse, own)) is not None and not _inside(groups[:at], own):
        first = _phrase_start(parse, own[0], floor)
        return _relative_opening(parse, first, wh, own, floor)
    if own and not any(g.first < own[0] for g in groups[:at]):
        floor = tokens[0].index  # what is finite before the verb stands inside the subject
    return _search(parse, group, own, start, floor)


def _floor(parse: Parse, tokens: list[Token], groups: tuple[VerbGroup, ...], at: int) -> int:
    """Return the leftmost token that the clause may claim: past every verb outside its subject."""
    heads = {predicate(parse, groups[at]), groups[at].main}
    for before in reversed(groups[:at]):
        top = predicate(parse, before)
        inside = any(_under_subject(parse, top, head) for head in heads)
        if not inside or not _follows_relative(parse, before):
            return before.last + 1
    return tokens[0].index


def _follows_relative(parse: Parse, group: VerbGroup) -> bool:
    """Tell whether "which", "who" or "that" stands shortly before a verb."""
    reach = parse.tokens[max(0, group.first - RELATIVE_REACH) : group.first]
    return any(t.tag in WH or t.lower == "that" for t in reach)


def _under_subject(parse: Parse, index: int, head: int) -> bool:
    """Tell whether a token hangs under a subject of `head`: in a relative clause there."""
    while parse.tokens[index].head != index:
        up = parse.tokens[index].head
        if up == head:
            return parse.tokens[index].dep.split(":")[0] == "nsubj" and index < head
        index = up
    return False


def _inside(groups: tuple[VerbGroup, ...], own: tuple[int, int]) -> bool:
    """Tell whether a finite verb stands inside a subject: it holds a relative clause."""
    return any(own[0] <= g.first <= own[1] for g in groups)


def _around_relative(
    parse: Parse, before: tuple[VerbGroup, ...], own: tuple[int, int] | None, floor: int
) -> tuple[int, int] | None:
    """Let a subject that holds a relative clause begin with the noun that the clause describes."""
    if own is None or parse.tokens[own[0]].tag not in WH or not _inside(before, own):
        return own
    first = own[0]
    while first > floor and parse.tokens[first - 1].text not in STOPS | {","}:
        first -= 1
    if first == own[0] and first > floor:  # a comma stands before "who"
        first = _phrase_before(parse, first - 1, floor)
    return first, own[1]


def _before_aside(
    parse: Parse, before: tuple[VerbGroup, ...], group: VerbGroup
) -> tuple[int, int] | None:
    """Return the subject before a relative clause in commas: "The debt, which is old, came to"."""
    if not before or parse.tokens[group.first - 1].text != ",":
        return None
    reach = range(before[-1].first - 1, max(-1, before[-1].first - RELATIVE_REACH), -1)
    opener = next((i for i in reach if parse.tokens[i].tag in WH), None)
    if opener is None:
        return None
    start = parse.sentences[parse.tokens[opener].sentence].first
    comma = _phrase_start(parse, opener, start) - 1  # before "a copy of which"
    if comma < start or parse.tokens[comma].text != ",":
        return None
    return _phrase_before(parse, comma, start), group.first - 1


def _phrase_before(parse: Parse, at: int, floor: int) -> int:
    while at > floor and parse.tokens[at - 1].text not in STOPS | {","} | COORDINATORS:
        at -= 1
    return at


def _relative(parse: Parse, own: tuple[int, int]) -> int | None:
    """Return the relative word inside a subject ("which", "two of whom"), or None."""
    words = range(own[0], own[1] + 1)
    return next((i for i in words if parse.tokens[i].tag in WH), None)


def _relative_opening(
    parse: Parse, first: int, wh: int, own: tuple[int, int] | None, floor: int
) -> Opening:
    before = first - 1
    aside = before >= floor and parse.tokens[before].text in {",", "–", "—", "--"}
    word = parse.tokens[wh].lower
    kind = ClauseKind.ASIDE if aside and word != "that" else ClauseKind.RELATIVE
    cut = before if aside else first
    return Opening(cut, first, kind, word, own)


def _phrase_start(parse: Parse, first: int, floor: int) -> int:
    """Move left over the words of "a third of which" up to the comma before them."""
    at = first
    while at > floor and parse.tokens[at - 1].tag in {"IN", "DT", "NN", "NNS", "CD", "JJ", "JJS"}:
        at -= 1
    return at if at > floor and parse.tokens[at - 1].text == "," else first


def _search(
    parse: Parse, group: VerbGroup, own: tuple[int, int] | None, start: int, floor: int
) -> Opening:
    """Look left of the subject for the word that opens the clause."""
    at = start - 1
    while at > floor and (parse.tokens[at].tag.startswith("RB") or parse.tokens[at].text in QUOTES):
        at -= 1
    word = parse.tokens[at].lower if at >= floor else ""
    if at >= floor and (kind := _adjacent(parse, at, own)) is not None:
        if kind in {ClauseKind.RELATIVE, ClauseKind.ASIDE}:
            first = _phrase_start(parse, at, floor)
            return _relative_opening(parse, first, at, own, floor)
        if kind is ClauseKind.COMPLEMENT and _coordinated(parse, at, floor):
            kind = ClauseKind.COORDINATE
        return Opening(_cut(parse, at, floor), at + 1, kind, word, own)
    return _fronted(parse, group, own, start, floor)


def _coordinated(parse: Parse, at: int, floor: int) -> bool:
    """Tell whether "that" goes on from another that-clause: "said that A and that B"."""
    return at > floor and parse.tokens[at - 1].lower in COORDINATORS


def _adjacent(parse: Parse, at: int, own: tuple[int, int] | None) -> ClauseKind | None:
    """Read the word right before the subject."""
    token = parse.tokens[at]
    word = token.lower
    if word in CONTRAST:
        return ClauseKind.CONTRAST
    if word in CONTENT:
        return ClauseKind.COMPLEMENT
    if word == "that":
        return ClauseKind.COMPLEMENT if own else ClauseKind.RELATIVE
    if word in SUBORDINATE:
        return ClauseKind.ADVERBIAL
    if token.tag in WH:
        return ClauseKind.RELATIVE
    return None


def _fronted(
    parse: Parse, group: VerbGroup, own: tuple[int, int] | None, start: int, floor: int
) -> Opening:
    """Take in the phrases before the subject that depend on the verb, up to a connector."""
    mine = set(parse.subtree(predicate(parse, group))) | set(parse.subtree(group.main))
    leads = floor == _sentence_start(parse, start)  # nothing finite stands before it
    first = start
    if (stop := _stop(parse, start, floor)) is not None:
        return _at(parse, group, own, stop + 1, floor)
    while first > floor and (leads or first - 1 in mine or parse.tokens[first - 1].dep == "punct"):
        before = parse.tokens[first - 1]
        if before.text in STOPS or (before.lower in COORDINATORS | CONTRAST and not leads):
            break
        first -= 1
    while first < start and parse.tokens[first].dep in {"punct", "cc", "mark"}:
        first += 1
    if not leads and not _linked(parse, first - 1, floor):
        first = start  # nothing links it: the words before belong to the clause before
    return _at(parse, group, own, first, floor)


def _stop(parse: Parse, start: int, floor: int) -> int | None:
    """Return the semicolon after the verb before: what follows it belongs to this clause."""
    return next((i for i in range(start - 1, floor - 1, -1) if parse.tokens[i].text == ";"), None)


def _at(
    parse: Parse, group: VerbGroup, own: tuple[int, int] | None, first: int, floor: int
) -> Opening:
    """Make the opening of a clause whose first word is known, by the word before it."""
    inside = first > floor
    word = parse.tokens[first - 1].lower if inside else ""
    kind = _kind(parse, group, own, word, inside=inside)
    connector = word if word in COORDINATORS | CONTRAST | {";"} else ""
    cut = _cut(parse, first - 1, floor) if inside else first
    return Opening(cut, first, kind, connector, own)


def _linked(parse: Parse, at: int, floor: int) -> bool:
    """Tell whether a connector stands at, or just before a comma at, a token."""
    while at > floor and parse.tokens[at].text == ",":
        at -= 1
    return at >= floor and parse.tokens[at].lower in COORDINATORS | CONTRAST | {";"}


def _sentence_start(parse: Parse, at: int) -> int:
    return parse.sentences[parse.tokens[at].sentence].first


def _kind(
    parse: Parse, group: VerbGroup, own: tuple[int, int] | None, word: str, *, inside: bool
) -> ClauseKind:
    dep = parse.tokens[predicate(parse, group)].dep
    if word in COORDINATORS | {";"}:
        return ClauseKind.COORDINATE
    if dep == "acl:relcl" and own and inside and word not in STOPS | {","}:
        return ClauseKind.RELATIVE
    if dep in {"ccomp", "csubj"} and inside and word != ",":
        return ClauseKind.COMPLEMENT
    return ClauseKind.COORDINATE if inside else ClauseKind.MAIN


def _cut(parse: Parse, at: int, floor: int) -> int:
    """Return where the clause before must end: before the connector and the marks around it."""
    marks = {",", ";", "–", "—", "--", "”", "''"} | COORDINATORS
    while at > floor and parse.tokens[at - 1].text in marks:
        at -= 1
    return at
