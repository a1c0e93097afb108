"""Attributions by fixed wordings: "according to X", "in X's words"; and all of them together."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech import passives
from verifier.speech.cueword import is_cue
from verifier.speech.extent import BREAKS, speaks
from verifier.speech.found import Found
from verifier.speech.knowledge import passive_row, pattern_rows, words
from verifier.speech.naming import PROPER, is_outlet
from verifier.speech.page import DASHES
from verifier.speech.phrases import phrase, trim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.knowledge import PatternRow
    from verifier.speech.page import Page

Range = tuple[int, int]

WORDS = frozenset("words view opinion account telling judgment estimate assessment".split())
NOBODY = frozenset("plan plans schedule law tradition custom hour capita".split())
RELATIVES = frozenset(("that", "who", "which"))
ENDS = frozenset((",", ";", ":", "(")) | DASHES
QUOTED_BY = frozenset((("quoted", "by"), ("cited", "by")))
CITING = frozenset(("citing", "quoting"))
SPEAKERS = "unnamed-person institution document role outlet-noun evidence".split()
OPENING = 2  # tokens that may precede a wording which opens its sentence: "But according to"
SUBJECT = 14  # tokens of a new subject


def find(page: Page) -> Iterator[Found]:
    """Yield the attributions that a fixed wording makes."""
    for index, word in enumerate(page.lower):
        if page.skipped[index]:
            continue
        for row, wording in _introductions().get(word, ()):
            if page.lower[index : index + len(wording)] == wording:
                yield from _source_after(page, index, len(wording), row)
        if word == "in":
            yield from _own_words(page, index)
        if (passive := passive_row(word)) is not None:
            rule = passives.called if passive.use == "passive-name" else passives.said_to
            yield from rule(page, index, passive)
        if page.lower[index : index + 2] in QUOTED_BY:
            yield from passives.quoted_by(page, index)
        if page.lower[index + 1 : index + 2] == ("by",):
            yield from passives.agent(page, index)
        if word == "as":
            yield from passives.as_saying(page, index)


@cache
def _introductions() -> dict[str, list[tuple[PatternRow, tuple[str, ...]]]]:
    """Map the first word of each wording before a source to the wordings."""
    table: dict[str, list[tuple[PatternRow, tuple[str, ...]]]] = {}
    for row in pattern_rows():
        for wording in row.words if row.use == "source-after" else ():
            parts = tuple(wording.split())
            table.setdefault(parts[0], []).append((row, parts))
    return table


def _source_after(page: Page, index: int, width: int, row: PatternRow) -> Iterator[Found]:
    """Read "according to X, …", "…, according to X" and "…, according to X, …"."""
    end = page.end(page.sentence(index))
    source = _named(page, index + width, end)
    if source is None or page.lower[source[0]] in NOBODY:
        return
    if page.lower[index] in CITING and not _speaks(page, source):
        return  # "citing a shortage": what follows is what its subject says
    content = _around(page, index, source, end)
    if not content:
        return
    short = trim(page, *source) or source  # without a relative clause
    cue = " ".join(page.lower[index : index + width])
    yield Found(
        source=short,
        cue=(index, index + width),
        content=content,
        kind=SpeechKind.REPORT if is_outlet(page, short) else SpeechKind(row.kind),
        rule=f"{row.id}.{_place(page, index, end, source)}",
        reason=f"“{cue}” names the source of the clause beside it",
    )


def _speaks(page: Page, source: Range) -> bool:
    """Tell a source that is cited from a ground: "citing a diplomat", "citing a shortage"."""
    first, last = source
    end = next((i for i in range(first + 1, last) if page.tokens[i].tag in ("IN", "TO")), last)
    heads = range(first, end)
    if any(page.tokens[i].tag in PROPER for i in heads) or is_outlet(page, source):
        return True
    return any(page.lower[i] in words(name) for name in SPEAKERS for i in heads)


def _place(page: Page, index: int, end: int, source: Range) -> str:
    if _opens(page, index):
        return "before"
    return "after" if source[1] >= end else "inside"


def _opens(page: Page, index: int) -> bool:
    """Tell whether the wording opens its sentence."""
    first = page.sentence(index).first
    return index - first <= OPENING and not page.has_finite(first, index)


def _named(page: Page, start: int, end: int) -> Range | None:
    """Return the source, with its relative clause: up to the comma before what it says."""
    found = phrase(page, start, end)
    if found is None:
        return None
    relative = False
    for index in range(start, end):
        relative = relative or page.lower[index] in RELATIVES
        if index >= found[1] and page.lower[index] in ENDS:
            return found[0], index
        if index >= found[1] and page.finite(index) and not relative:
            return found
    return found[0], max(end, found[1])


def _around(page: Page, index: int, source: Range, end: int) -> tuple[Range, ...]:
    """Return the content on one side of a wording with its source, or on both."""
    after = source[1] + (page.lower[source[1] : source[1] + 1] == (",",))
    if _opens(page, index):
        after += 2 * (page.lower[after : after + 2] == ("however", ","))
        return ((after, _unbroken(page, after, end)),) if after < end else ()
    before = index - 1 if page.lower[index - 1] in (",", *DASHES) else index
    start = _clause_before(page, page.sentence(index).first, before)
    if after >= end or page.tokens[after].tag == "VBG" or page.lower[after] in BREAKS:
        return ((start, before),)
    return ((start, before), (after, _unbroken(page, after, end)))


def _clause_before(page: Page, first: int, before: int) -> int:
    """Return where the clause before a closing source starts: after a semicolon, if any."""
    places = (i + 1 for i in range(before - 1, first, -1) if page.lower[i] == ";")
    return next(places, first)


def _unbroken(page: Page, start: int, end: int) -> int:
    """Return where the content of an opening source ends: where a new subject speaks itself."""
    for index in range(start + 1, end - 1):
        word = page.lower[index]
        if word == ";":
            return index
        if word in BREAKS and page.lower[index - 1] == "," and _new_speaker(page, index, end):
            return index - 1
    return end


def _new_speaker(page: Page, conjunction: int, end: int) -> bool:
    subject = conjunction + 1
    if subject >= end or page.finite(subject) or is_cue(page, subject):
        return False
    for index in range(subject + 1, min(end, subject + SUBJECT)):
        if page.lower[index] in (",", ";"):
            return False
        if is_cue(page, index) or page.finite(index):
            return speaks(page, index, end)
    return False


def _own_words(page: Page, index: int) -> Iterator[Found]:
    """Read "in Karpov's words, …" and "in the ministry's view, …"."""
    source = phrase(page, index + 1, page.sentence(index).last)
    if source is None or source[1] - source[0] <= OPENING:
        return
    noun, mark = page.lower[source[1] - 1], page.tokens[source[1] - 2]
    if noun not in WORDS or mark.tag != "POS":
        return
    content = _around(page, index, source, page.limit(index))
    if content:
        reason = f"“in … {noun}” names the source of the clause beside it"
        who, cue = (source[0], source[1] - 2), (index, source[1])
        yield Found(who, cue, content, SpeechKind.SAY, "words.own", reason)
