"""Every row of every lexicon in one form, for people who look words up; no floor decides by it."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING, Any

from attrs import frozen

from verifier.lexicon.load import _read as read

if TYPE_CHECKING:
    from collections.abc import Iterator

# The keys under which words stand; patterns of characters are left out, for they are no words.
FORMS = ("forms", "words", "verbs", "lemmas", "name", "variants", "noun", "adjectives", "cities")
GROUPS = ("category", "use", "kind")


@frozen
class Entry:
    """One row of a lexicon."""

    lexicon: str  # the file it stands in: "hedges"
    id: str  # the rule that findings name: "hedge.adverb.reportedly"
    category: str  # "hedge"; empty where the lexicon has none
    forms: tuple[str, ...]
    because: (
        str  # the reason that a finding gives, with {cue} for the words; empty where it has none
    )
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


def entries(language: str) -> Iterator[Entry]:
    """Yield the rows of all lexicons of a language, in the order of the files' names."""
    folder = resources.files("verifier") / "lexicons" / language
    for path in sorted(folder.iterdir(), key=lambda file: file.name):
        if path.name.endswith(".toml"):
            for row in read(path).get("row", ()):
                yield _entry(path.name.removesuffix(".toml"), row)


def _entry(lexicon: str, row: dict[str, Any]) -> Entry:
    category = next((row[key] for key in GROUPS if key in row), "")
    forms = [form for key in FORMS if key in row for form in _listed(row[key])]
    return Entry(
        lexicon,
        str(row.get("id", "")),
        str(category),
        tuple(forms),
        str(row.get("because", row.get("reason", ""))),
        _listed(row.get("examples", ())),
        _listed(row.get("lookalikes", ())),
    )


def _listed(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),)
