"""The rows of knowledge that this floor reads, and what they compile to.

How to add: a new outlet is a row of `outlets.toml`, a new form of a bracket a row of
`citations.toml`, a new way to name a source in a sentence a row of `citation_cues.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from attrs import frozen

from verifier.errors import LexiconError
from verifier.lexicon import rows


@frozen
class OutletRow:
    """An outlet of the register."""

    id: str
    name: str
    kind: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    variants: tuple[str, ...] = ()
    common: bool = False  # an ordinary word as well: only an outlet where no longer name holds it
    language: str = ""
    country: str = ""


@frozen
class ShapeRow:
    """A form of name that tells the kind of an outlet which the register does not know."""

    id: str
    kind: str
    pattern: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    prose: bool = False  # firm enough for running text


@frozen
class FormRow:
    """A form of bracket: `form` is matched against its letters, one a part."""

    id: str
    kind: str  # closing, cross-reference or gloss
    form: str
    reason: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    at_end: bool = False


@frozen
class PartRow:
    """A part of a citation that is neither name nor date."""

    id: str
    symbol: str
    pattern: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class WordRow:
    """Words with one use inside citations."""

    id: str
    use: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class PlaceRow:
    """A country with its adjectives and cities."""

    id: str
    country: str
    adjectives: tuple[str, ...]
    cities: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class CueRow:
    """A way of naming a source in a sentence: what stands before and after the outlet.

    `before` and `after` are regular expressions that end and begin at the name; in them
    `{report}`, `{date}` … stand for the word classes of `citation_classes.toml`.
    """

    id: str
    reason: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    before: str = ""
    after: str = ""
    subject: bool = False  # the outlet is the subject of the verb


@frozen
class ClassRow:
    """A class of words for the patterns of other rows."""

    id: str
    pattern: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class LineRow:
    """A form that opens a block and names its source: a dateline, a line `Source: …`."""

    id: str
    kind: str  # dateline or line
    pattern: str
    reason: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class DescriptionRow:
    """Nouns that stand for an outlet without its name: "the newspaper", "one Kyiv daily"."""

    id: str
    nouns: tuple[str, ...]
    kinds: tuple[str, ...]  # kinds of outlet that the nouns fit
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@cache
def words(use: str) -> frozenset[str]:
    """Return the words of one use in citations, in lower case."""
    found = (row for row in rows("en", "citation_words", WordRow) if row.use == use)
    return frozenset(word for row in found for word in row.words)


@cache
def leading(use: str) -> re.Pattern[str]:
    """Compile the words of one use to match at the head of a part, the longest first."""
    ordered = sorted(words(use), key=len, reverse=True)
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)
    return re.compile(rf"(?:{alternatives})(?![\w-])[\s:]*", re.IGNORECASE)


@cache
def classes() -> tuple[tuple[str, str], ...]:
    """Return the word classes for braces in other rows, later ones filled by earlier ones."""
    ready: list[tuple[str, str]] = []
    for row in rows("en", "citation_classes", ClassRow):
        ready.append((row.id.removeprefix("class."), _fill(row.pattern, ready)))
    return tuple(ready)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a row's pattern with its word classes filled in; a blank may be the end of a line."""
    try:
        return re.compile(_fill(pattern, classes()).replace(" ", r"\s"))
    except re.error as problem:
        what = f"{pattern!r} is no pattern ({problem})"
        where = "lexicons/en"
        raise LexiconError(where, what, "mend the row") from problem


def _fill(pattern: str, ready: tuple[tuple[str, str], ...] | list[tuple[str, str]]) -> str:
    for name, inner in ready:
        pattern = pattern.replace("{" + name + "}", f"(?:{inner})")
    return pattern
