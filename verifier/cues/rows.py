"""The lexicon of cues: which files hold it, and what a row says.

To add a cue, add a row to one of the files of `LEXICONS`: an `id` of the form category.kind.word,
the `forms` in the language of `pattern.py`, the `scope`, the reason with `{cue}` in the place of
the words, sentences that must fire and look-alikes that must not.
"""

from __future__ import annotations

from functools import cache

from attrs import field, frozen

from verifier.cues.pattern import starters
from verifier.lexicon import rows

LEXICONS = (
    "hedges",
    "possibility",
    "unofficial",
    "anonymous",
    "denials",
    "plans",
    "disputes",
    "conditions",
    "negation",
    "distance",
)
SCOPES = ("clause", "content", "source", "frame", "speaker", "phrase", "condition", "inserted")


@frozen
class CueRow:
    """A cue: its words, its category, and in which direction it bears."""

    id: str
    category: str
    forms: tuple[str, ...]
    because: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()
    scope: str = field(default="clause")
    also: tuple[str, ...] = ()  # further categories that the same words give
    unless: tuple[str, ...] = ()  # forms that make the same words a look-alike
    silenced: tuple[str, ...] = ()  # words in the same clause that take the cue's meaning away

    @scope.validator
    def _known(self, _: object, scope: str) -> None:
        if scope not in SCOPES:
            message = f"scope {scope!r} is none of {', '.join(SCOPES)}"
            raise ValueError(message)


@cache
def lexicon(language: str = "en") -> tuple[CueRow, ...]:
    """Return all cue rows in the order of the files."""
    return tuple(row for name in LEXICONS for row in rows(language, name, CueRow))


@cache
def by_word(language: str = "en") -> tuple[tuple[str, tuple[tuple[CueRow, str], ...]], ...]:
    """List for each word the rows and forms that it can begin."""
    found: dict[str, list[tuple[CueRow, str]]] = {}
    for row in lexicon(language):
        for form in row.forms:
            for word in starters(form):
                found.setdefault(word, []).append((row, form))
    return tuple((word, tuple(forms)) for word, forms in sorted(found.items()))
