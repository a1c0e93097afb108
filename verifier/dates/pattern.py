"""Patterns over words: a small notation that becomes a regular expression over symbols.

    {month} .? {day} ,? {yyyy}        a kind of word in braces, a plain word as itself
    (n: {ones} | {dd} ) {unit}        a group with a name; `?`, `*` and `+` after any item
    $number {unit}                    a macro

Items stand between blanks. A part that has a name is asked for by it: `hit.at("month")`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

from attrs import frozen

from verifier.dates.context import Context
from verifier.dates.reading import Reading
from verifier.dates.words import Alphabet, Piece, alphabet, pieces

MACROS = {
    "$small": "( {tens} ( -? {ones} )? | {ones} )",
    "$number": (
        "( ( {dd} | {dddd} | {yyyy} ) ( , {dddd} | . {dd} | -? {dd} / {dd} )? {hundreds}?"
        " | {hundreds}"
        " | ( a | an ) {hundreds} | $small ( {hundreds} ( and? $small )? )? )"
    ),
    "$spelled": (
        "( nineteen ( hundred | {tens} ( -? {ones} )? | {ones} )"
        " | two thousand ( ( and )? $small )? )"
    ),
    "$vague": "( ( a )? {vague} | ( a )? {couple} ( of )? | ( a )? {dozen} )",
    "$padding": "( more | full | additional | extra | consecutive | straight | long | whole )?",
    "$weekday": "( ( this )? {next|last|past}? {weekday} .? ,? )?",
}
_GROUP = re.compile(r"\(\?P<(\w+)>")
_BRACES = re.compile(r"\{(?:(?P<name>\w+):)?(?P<kind>[\w|]+)\}(?P<times>[?*+]?)")


@frozen
class Hit:
    """A place where a pattern fits: which pieces, and which of them each name stands for."""

    rule: Rule
    pieces: tuple[Piece, ...]  # of the whole text
    first: int  # index of the first piece
    last: int  # one past the index of the last piece
    groups: dict[str, tuple[int, int]]

    def at(self, name: str) -> Piece | None:
        """Return the first piece that a name stands for."""
        where = self.groups.get(name)
        return self.pieces[where[0]] if where and where[0] < where[1] else None

    def all(self, name: str) -> tuple[Piece, ...]:
        """Return all pieces that a name stands for."""
        first, last = self.groups.get(name, (0, 0))
        return self.pieces[first:last]

    def has(self, name: str) -> bool:
        """Tell whether an optional part is there."""
        return bool(self.all(name))


@frozen
class Rule:
    """A kind of time expression: how it is worded, and how it is read."""

    id: str
    pattern: str
    read: Callable[[Hit, Context], Reading | None]


@frozen
class Grammar:
    """Rules ready to search a text with."""

    rules: tuple[Rule, ...]
    alphabet: Alphabet
    compiled: tuple[re.Pattern[str], ...]

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """Cut a text into the pieces that the rules are about."""
        return pieces(text, self.alphabet)

    def hits(self, symbols: str, words: tuple[Piece, ...]) -> list[Hit]:
        """List where any rule fits: leftmost first, then the longest, then the earlier rule."""
        found = [
            (match.start(), -match.end(), order, match)
            for order, pattern in enumerate(self.compiled)
            for match in pattern.finditer(symbols)
        ]
        found.sort(key=lambda entry: entry[:3])
        return [_hit(self.rules[order], words, match) for _, _, order, match in found]


@cache
def grammar(rules: tuple[Rule, ...]) -> Grammar:
    """Compile rules: late and once, for it takes a tenth of a second."""
    patterns = [_spelled(rule.pattern) for rule in rules]
    plain = frozenset(
        item.rstrip("?*+") for p in patterns for item in p.split() if _is_plain(item.rstrip("?*+"))
    )
    known = alphabet(plain)
    return Grammar(rules, known, tuple(re.compile(_translate(p, known)) for p in patterns))


def _hit(rule: Rule, words: tuple[Piece, ...], match: re.Match[str]) -> Hit:
    groups = {
        name.partition("__")[0]: match.span(name)
        for name, found in match.groupdict().items()
        if found
    }
    return Hit(rule, words, match.start(), match.end(), groups)


def shortened(hit: Hit, piece: Piece) -> bool:
    """Tell whether a short form stands without its full stop: "Sun" and "Jan" are names then."""
    full = piece.word is None or piece.lower == piece.word.id
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    return not full and (after is None or after.lower != "." or after.start != piece.end)


def _spelled(pattern: str) -> str:
    """Write the macros of a pattern out."""
    for _ in range(2):  # macros hold macros
        for name, text in MACROS.items():
            pattern = re.sub(re.escape(name) + r"\b", text, pattern)
    return pattern


def _is_plain(item: str) -> bool:
    """Tell whether an item is a word or a mark that stands for itself."""
    return bool(item) and item[0] not in "{()|" and item != ")"


def _translate(pattern: str, known: Alphabet) -> str:
    """Turn the notation into a regular expression over symbols."""
    seen: Counter[str] = Counter()
    return _GROUP.sub(
        lambda match: f"(?P<{_once(match[1], seen)}>",
        "".join(_item(item, known) for item in pattern.split()),
    )


def _once(name: str, seen: Counter[str]) -> str:
    """Keep the names of groups apart: a name may stand in several alternatives."""
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}__{seen[name]}"


def _item(item: str, known: Alphabet) -> str:
    braces = _BRACES.fullmatch(item)
    if braces:
        return _kind(braces, known)
    if item == "(":
        return "(?:"
    if item.startswith("("):
        return f"(?P<{item[1:-1]}>"
    if item[0] in "|)":
        return item
    word = item.rstrip("?*+")
    return re.escape(known.symbols[word]) + item[len(word) :]


def _kind(braces: re.Match[str], known: Alphabet) -> str:
    symbols = "".join(known.kinds[kind] for kind in braces["kind"].split("|"))
    body = f"[{re.escape(symbols)}]{braces['times']}"
    return f"(?P<{braces['name']}>{body})" if braces["name"] else body
