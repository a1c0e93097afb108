"""Write the vocabulary down: for a terminal, for docs/specs.md, for an editor."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from verifier.render import Screen, glossary
from verifier.specs.phrase import PLACE, Phrase
from verifier.specs.slots import SLOTS
from verifier.specs.vocabulary import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the examples of phrases speak of, where they do not speak of the seed.
ITEM = """\
HARBOR GAZETTE, 5 June 1998

The ferry ran aground off Cape Blue on June 1. (Harbor Herald, June 2; Coast Radio, June 3)

The fire destroyed 40 containers on June 1. (Harbor Herald, June 2)

The fire destroyed 60 containers on June 1. (Coast Radio, June 3)

Two tugs pulled the ferry free on June 2. (Harbor Herald, June 3)

Two tugs pulled the ferry free on June 2. (Coast Radio, June 4)

The port director sold two cranes in May. (Harbor Herald, June 2)

The ministry denied that the port director had sold two cranes in May. (Coast Radio, June 3)

The tug Vega left the port on June 3. (Coast Radio, June 4)

The tug Vega left the port on June 3. (Coast Radio, June 4)

Such accidents have become frequent in the strait.
"""


def steps(screen: Screen) -> Iterator[str]:
    """Write every phrase with what it means and an example, by groups."""
    for group in CATALOGUE:
        entries = ((_headed(p), [p.about, *_examples(p)]) for p in group.phrases)
        yield from glossary(entries, screen, title=group.name)


def markdown() -> Iterator[str]:
    """Write the same as a page."""
    for group in CATALOGUE:
        yield f"### {group.name}"
        yield ""
        for phrase in group.phrases:
            yield f"**{_headed(phrase)}**  "
            yield phrase.about
            yield ""
            yield "```gherkin"
            yield f"{phrase.keyword} {phrase.example}"
            yield from (f"  {line}" for line in phrase.below)
            yield "```"
            yield ""


def snippets() -> str:
    """Write the phrases as snippets of VS Code, with a stop at each place."""
    made = {
        _headed(phrase): {
            "scope": "gherkin,feature,cucumber",
            "prefix": _prefixes(phrase),
            "body": _body(phrase),
            "description": phrase.about,
        }
        for group in CATALOGUE
        for phrase in group.phrases
    }
    return json.dumps(made, ensure_ascii=False, indent=2)


def _headed(phrase: Phrase) -> str:
    return f"{phrase.keyword} {phrase.shown}"


def _examples(phrase: Phrase) -> Iterator[str]:
    yield f"+ {phrase.keyword} {phrase.example}"
    yield from (f"+ {line}" for line in phrase.below)


def _prefixes(phrase: Phrase) -> list[str]:
    plain = re.sub(r'"[A-Z][^"]*"', "", phrase.shown)
    return [" ".join(plain.split()), phrase.keyword]


def _body(phrase: Phrase) -> list[str]:
    """Write the text of a snippet: its places are numbered stops with their names as defaults."""
    stop = 0

    def place(match: re.Match[str]) -> str:
        nonlocal stop
        stop += 1
        shown = SLOTS[match[1]].shown
        quoted = re.search(r'"(.*)"', shown)
        default = (quoted[1] if quoted else shown).replace("$", "\\$").replace("}", "\\}")
        return shown.replace(quoted[1] if quoted else shown, f"${{{stop}:{default}}}")

    return [f"{phrase.keyword} {PLACE.sub(place, phrase.text)}", *(f"  {x}" for x in phrase.below)]
