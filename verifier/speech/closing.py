"""The words of saying that close what they report: "…, Itar-Tass reported June 26"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech import subject
from verifier.speech.adverbials import adjuncts
from verifier.speech.page import CLOSING, DASHES, OPENING, STRAIGHT
from verifier.speech.phrases import phrase

if TYPE_CHECKING:
    from verifier.speech.page import Page

INVERTED = ", its source stands after it"  # ends the reason where the verb comes first
CITING = frozenset(("citing", "quoting"))
CLOSERS = frozenset(
    "said says reported reports wrote writes added announced stated claimed adds told noted".split()
)


def ends(page: Page, index: int) -> tuple[int, int] | None:
    """Return where the content before a closing "X said" ends, and where these words end."""
    first, last = page.sentence(index).first, page.sentence(index).last
    plain = _in_marks(page, subject.before(page, index))
    inserted = plain is not None and plain[0] > first and mark_before(page, plain[0]) is not None
    before = mark_before(page, index)
    if before is not None and before > first and not inserted:
        source = subject.after(page, index)
        if source is None:
            return None
        after = adjuncts(page, source[1], last)
        return (before, after) if _closed(page, after, last) else None
    if plain is None or plain[0] <= first:
        return None
    before = mark_before(page, plain[0])
    after = adjuncts(page, _hearer(page, index), last)
    if before is None or before <= first or not _closed(page, after, last):
        return None
    return before, after


def _in_marks(page: Page, source: tuple[int, int] | None) -> tuple[int, int] | None:
    """Take the marks around a name into it: “Trud” wrote."""
    if source is None or page.quoted[source[0]] < 0:
        return source
    first = page.quotations[page.quoted[source[0]]].first
    return (first, source[1]) if first == source[0] - 1 else source


def _hearer(page: Page, index: int) -> int:
    """Step over the person told in "…, he told Segodnya"."""
    if not any("addressee" in verb.row.frames for verb in page.verbs(index)):
        return index + 1
    told = phrase(page, index + 1, page.sentence(index).last)
    return told[1] if told else index + 1


def mark_before(page: Page, index: int) -> int | None:
    """Return where content ends that a comma, a dash or a closing mark parts from a token."""
    before = index - 1
    if before < 0:
        return None
    word = page.lower[before]
    if word == "," or (word in DASHES and not page.joined(before)):
        return before
    return index if word in CLOSING or word in STRAIGHT or word in ("?", "!") else None


def _closed(page: Page, after: int, last: int) -> bool:
    if after >= last:
        return True
    word = page.lower[after]
    return (
        word
        in (
            ",",
            ".",
            ";",
            ":",
            "(",
            ")",
            "and",
            "but",
            "adding",
            "while",
            *DASHES,
            *OPENING,
            *STRAIGHT,
        )
        or page.skipped[after]
        or page.tokens[after].tag == "VBG"
    )


def start(page: Page, first: int, last: int) -> int:
    """Return where words of saying that close a stretch begin: "…, X reported"; or its end."""
    end, last = last, _uncited(page, first, last)
    for index in range(last - 1, max(first, last - 24), -1):
        if (
            page.lower[index] == "according"
            and page.lower[index - 1] == ","
            and page.lower[index + 1 : index + 2] == ("to",)
        ):
            return index - 1
        if page.lower[index] not in CLOSERS or page.quoted[index] != page.quoted[first]:
            continue
        found = ends(page, index)
        if (
            found is not None
            and found[0] > first
            and page.has_verb(first, found[0])
            and found[1] >= last
        ):
            return found[0]
    return end


def _uncited(page: Page, first: int, last: int) -> int:
    """Return where a stretch ends without the ", quoting Y" behind a closing "X said"."""
    commas = (i for i in range(last - 2, first, -1) if page.lower[i] == ",")
    return next((i for i in commas if page.lower[i + 1] in CITING), last)
