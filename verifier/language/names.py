"""Names as runs of proper nouns, titles left out.

A trained recogniser did worse (F .54-.64) than these runs (.63-.74), and missed the very names that
digests are about. Kinds of names are left open: gazetteers on upper floors know some of them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.lexicon import rows
from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.parse import Parse, Token

PROPER = frozenset(("NNP", "NNPS"))
INNER = frozenset(("compound", "amod", "flat"))  # relations inside a name
CONNECTORS = frozenset(("of", "for"))
ABSTRACT = (
    "tion",
    "ment",
    "ity",
    "ics",
    "ture",
    "ance",
    "ence",
    "ness",
    "ship",
    "ism",
    "alth",
    "gy",
)


@frozen
class TitleRow:
    """A row of `titles.toml`."""

    id: str
    kind: str  # title, modifier, body or calendar
    words: tuple[str, ...]  # in small letters, without full stops
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def words_of(kind: str) -> frozenset[str]:
    """Return the words of one kind."""
    found = rows("en", "titles", TitleRow)
    return frozenset(word for row in found if row.kind == kind for word in row.words)


def names(parse: Parse) -> tuple[Span, ...]:
    """Return the names in a text in order, each without titles before it.

    What stands before a title is a name of its own: "U.S. President Clinton" gives "U.S." and
    "Clinton". A title that no name follows ("the Prime Minister") and a month give nothing.
    """
    parts = (part for run in runs(parse) for part in without_titles(run))
    dates = words_of("calendar")
    return tuple(
        Span(part[0].start, part[-1].end)
        for part in parts
        if part and not all(bare(token) in dates for token in part)
    )


def runs(parse: Parse) -> Iterator[tuple[Token, ...]]:
    """Yield the longest stretches of proper nouns, with "of" and "and" inside names of bodies."""
    for sentence in parse.sentences:
        index = sentence.first
        while index < sentence.last:
            end = run_end(parse, index, sentence.last)
            if end > index:
                yield parse.tokens[index:end]
            index = max(end, index + 1)


def run_end(parse: Parse, start: int, last: int) -> int:
    """Return one past the last token of the run that starts here."""
    end = start
    while end < last:
        tokens = parse.tokens[end : min(end + 3, last)]
        if proper(tokens[0]) or hyphened(tokens) or forename(tokens) or of_body(parse, start, end):
            end += 1
            continue
        bridge = bridged(parse, start, end, last)
        if not bridge:
            break
        end += bridge
    return end


def of_body(parse: Parse, start: int, here: int) -> bool:
    """Tell whether a capital goes on with a body's name: "Human" in "Health and Human Services"."""
    token, following = parse.tokens[here], parse.tokens[here + 1 : here + 2]
    if not token.text.istitle():
        return False
    if here == start:
        body = bare(token) in words_of("body") and bool(following)
        return body and following[0].lower in CONNECTORS
    return linked(parse, start, here)


def linked(parse: Parse, start: int, here: int) -> bool:
    """Tell whether "of" or "for" stands inside the run before a place."""
    return any(parse.tokens[i].lower in CONNECTORS for i in range(start, here))


def forename(words: tuple[Token, ...]) -> bool:
    """Tell the first name in "Said Karimov" from the verb, which has a small letter."""
    return (
        len(words) > 1 and words[0].lower == "said" and words[0].text.istitle() and proper(words[1])
    )


def bridged(parse: Parse, start: int, here: int, last: int) -> int:
    """Return how many small words at `here` a name goes on over; 0 if it ends."""
    if here == start:
        return 0
    small, before = parse.tokens[here], parse.tokens[here - 1]
    article = here + 1 < last and parse.tokens[here + 1].lower == "the"
    after = here + 1 + article
    if after >= last or not (proper(parse.tokens[after]) or parse.tokens[after].text.istitle()):
        return 0
    within = bare(before) in words_of("body") or linked(parse, start, here)
    if small.lower in CONNECTORS and within:
        return 1 + article
    if small.text == "&" or (small.text in "-–" and before.end == small.start):
        return int(parse.tokens[after].start - small.end <= (small.text == "&"))
    joins = small.lower == "and" and linked(parse, start, here) and not article
    return int(joins and (abstract(before) or shares_head(parse, start, here, after)))


def abstract(token: Token) -> bool:
    """Tell a field of work from a place or person: "Reconstruction and Development"."""
    return token.lower.endswith(ABSTRACT)


def shares_head(parse: Parse, start: int, here: int, after: int) -> bool:
    """Tell whether "and" joins words after the "of" of one name: "Health and Human Services"."""
    inside = [i for i in range(start, here) if parse.tokens[i].lower in CONNECTORS]
    if not inside:
        return False
    joined = after
    while parse.tokens[joined].dep in INNER and parse.tokens[joined].head > here:
        joined = parse.tokens[joined].head
    return parse.tokens[joined].dep == "conj" and inside[0] < parse.tokens[joined].head < here


def proper(token: Token) -> bool:
    """Tell whether a token is a proper noun."""
    return token.tag in PROPER or (token.pos == "PROPN" and token.text[:1].isupper())


def hyphened(words: tuple[Token, ...]) -> bool:
    """Tell whether a capitalised word is glued to a proper noun: "Itar" of "Itar-Tass"."""
    return (
        len(words) == len(("Itar", "-", "Tass"))
        and words[0].text[:1].isupper()
        and words[1].text in "-–"
        and words[0].end == words[1].start
        and words[1].end == words[2].start
        and proper(words[2])
    )


def bare(token: Token) -> str:
    """Return a word as the lexicon lists it."""
    return token.lower.rstrip(".")


def without_titles(run: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """Split a run at its last title, which goes with the modifiers before it."""
    titles = [i for i, token in enumerate(run) if bare(token) in words_of("title")]
    if not titles or any(token.lower in CONNECTORS for token in run):
        return (run,)
    name = run[titles[-1] + 1 :]
    first = titles[-1]
    known = words_of("modifier") | words_of("title")
    while first and bare(run[first - 1]) in known:
        first -= 1
    return (run[:first], name)
