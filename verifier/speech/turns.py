"""Words whose speaker stands beside them without a verb: transcripts and signed quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech.found import Found
from verifier.speech.knowledge import words
from verifier.speech.page import CLOSING, DASHES, NOUNS, OPENING, STRAIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

LABEL = 5  # tokens of the name before a colon
SIGNED = 8  # tokens of the name after a dash
QUOTED = 5  # words; a shorter quotation before a dash is a name or a word kept at a distance
LIVELY = frozenset("i we you my our your me us".split())  # words of conversation
SPEAKERS = 2  # paragraphs with a label that make a conversation
MARKS = OPENING | CLOSING | STRAIGHT


def find(page: Page) -> Iterator[Found]:
    """Yield the turns of a transcript and the quotations that a name signs."""
    yield from _conversation(page)
    for quotation in page.quotations:
        if quotation.closed and len(quotation) >= QUOTED and not page.skipped[quotation.first]:
            yield from _signed(page, quotation.first, quotation.last + 1)


def _conversation(page: Page) -> Iterator[Found]:
    """Read "BERZINA: I disagree." where several paragraphs begin so, and "Berzina: “No.”"."""
    turns = [turn for part in page.parts if (turn := _turn(page, *part)) is not None]
    lively = [turn for turn in turns if not LIVELY.isdisjoint(page.lower[slice(*turn[2])])]
    talk = len(turns) >= SPEAKERS and 2 * len(lively) >= len(turns)
    for source, cue, content in turns:
        quoted = page.lower[content[0]] in MARKS | {"‘"}
        if talk or quoted:
            why = "the quotation after it" if quoted else "a turn of a conversation"
            reason = f"the name before the colon opens {why}"
            yield Found(source, cue, (content,), SpeechKind.SAY, "turn.colon", reason)


def _turn(page: Page, first: int, last: int) -> tuple[Range, Range, Range] | None:
    """Return name, colon and words of a paragraph "NAME: words"; None where it is none."""
    start = first + (page.lower[first] in MARKS)
    colon = next((i for i in range(start, min(last, start + LABEL)) if page.lower[i] == ":"), None)
    if colon is None or colon + 1 >= last or page.skipped[start] or not _name(page, start, colon):
        return None
    return (start, colon), (colon, colon + 1), (colon + 1, last)


def _name(page: Page, first: int, last: int) -> bool:
    """Tell the name of a person: capital letters throughout, no place, no body."""
    if first >= last or page.tokens[last - 1].tag not in NOUNS:
        return False
    if last - first == 1 and len(page.lower[first]) == 1:
        return False  # "Q:" and "A:" name nobody
    other = words("place") | words("institution") | words("outlet-name") | words("time")
    capital = all(page.tokens[i].text[:1].isupper() for i in range(first, last))
    return capital and other.isdisjoint(page.lower[first:last])


def _signed(page: Page, first: int, last: int) -> Iterator[Found]:
    """Read "“…” ― Anna Berzina": a dash and a name, up to the end of the line."""
    name = last + 1
    if name >= len(page.tokens) or page.lower[last] not in DASHES or page.joined(last):
        return
    end = _line(page, name)
    while end > name and not page.lower[end - 1].isalnum():
        end -= 1
    comma = next((i for i in range(name, end) if page.lower[i] == ","), end)
    if end - name <= SIGNED and _name(page, name, comma) and not page.has_finite(name, end):
        reason = "the name after the dash signs the quotation before it"
        content = ((first, last),)
        yield Found((name, end), (last, name), content, SpeechKind.SAY, "turn.signed", reason)


def _line(page: Page, index: int) -> int:
    """Return where the line of a token ends, or the next quotation begins."""
    for at in range(index, len(page.tokens)):
        gap = page.parse.text[page.tokens[at - 1].end : page.tokens[at].start]
        if at > index and ("\n" in gap or page.lower[at] in OPENING):
            return at
    return len(page.tokens)
