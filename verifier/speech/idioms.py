"""Attributions by idioms of several words: "let it be known that", "brushed aside reports that"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech import subject
from verifier.speech.extent import infinitive_end, right_end, that_clause
from verifier.speech.found import Found
from verifier.speech.knowledge import inflect, pattern_rows, words
from verifier.speech.page import AUXILIARIES, OPENING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.knowledge import PatternRow
    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

USES = frozenset(("idiom", "idiom-object", "idiom-act"))
ENDS = frozenset((";", ":", "?", "."))
NEAR = 12  # tokens from "dismissed" to the noun that holds the claim


def find(page: Page) -> Iterator[Found]:
    """Yield the attributions that an idiom makes."""
    for index, word in enumerate(page.lower):
        for row, wording in _idioms().get(word, ()):
            end = index + len(wording)
            if page.skipped[index] or page.lower[index:end] != wording:
                continue
            found = _made(page, (index, end), row)
            if found is not None:
                yield found
                break


@cache
def _idioms() -> dict[str, list[tuple[PatternRow, tuple[str, ...]]]]:
    """Map each form of the verb that begins an idiom to the idioms, the longest first."""
    table: dict[str, list[tuple[PatternRow, tuple[str, ...]]]] = {}
    for row in pattern_rows():
        for wording in row.words if row.use in USES else ():
            verb, *rest = wording.split()
            for form, shape in inflect(verb):
                if shape != "ing" or row.use != "idiom-act":
                    table.setdefault(form, []).append((row, (form, *rest)))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[1]))
    return table


def _made(page: Page, cue: Range, row: PatternRow) -> Found | None:
    content = _content(page, cue, row)
    if content is None:
        return None
    source = subject.before(page, cue[0]) or subject.governing(page, cue[0])
    if source is None:
        return None
    start = _start(page, cue[0])
    taken = (start, content[0] if row.use == "idiom-act" else cue[1])
    wording = " ".join(page.lower[slice(*cue)])
    return Found(
        source=source,
        cue=taken,
        content=(content,),
        kind=SpeechKind(row.kind),
        rule=f"{row.id}.{row.use.removeprefix('idiom-')}",
        reason=f"“{wording}” is an idiom of saying",
    )


def _start(page: Page, index: int) -> int:
    """Take the auxiliaries before an idiom into its cue: "would neither confirm nor deny"."""
    first = page.sentence(index).first
    while index > first and page.lower[index - 1] in AUXILIARIES and page.finite(index - 1):
        index -= 1
    return index


def _content(page: Page, cue: Range, row: PatternRow) -> Range | None:
    if row.use == "idiom-object":
        return _about(page, cue)
    if row.use == "idiom-act":
        return _kept_back(page, cue)
    start = that_clause(page, cue[1] - 1)
    return (start, right_end(page, start, cue[1] - 1)) if start is not None else None


def _about(page: Page, cue: Range) -> Range | None:
    """Return the clause after "reports that", or the object that holds a claim."""
    for place in range(cue[1], min(page.limit(cue[0]), cue[1] + NEAR)):
        if page.lower[place] in ENDS or (place > cue[1] and _stops(page, place)):
            return None
        if page.lower[place] in words("deniable") and page.quoted[place] < 0:
            start = that_clause(page, place)
            if start is not None:
                return start, right_end(page, start, cue[0])
            return cue[1], infinitive_end(page, cue[1])
    return None


def _stops(page: Page, place: int) -> bool:
    """Tell a verb, outside of "as “pure invention”", that ends the search for an object."""
    return page.quoted[place] < 0 and page.finite(place) and page.lower[place] not in OPENING


def _kept_back(page: Page, cue: Range) -> Range | None:
    """Return what nothing is said about: the last word of the cue with what follows it."""
    start = cue[1] - (page.lower[cue[0]] != "neither")
    return (start, infinitive_end(page, start)) if start < page.limit(cue[0]) else None
