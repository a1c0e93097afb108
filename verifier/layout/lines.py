"""Lines of a text with their offsets, and whether they were ended by hand or by a width."""

from __future__ import annotations

import itertools
import re

from attrs import frozen

from verifier.model import Span

LINE = re.compile(r"[^\n\r\f\v\u2028\u2029]+")
BREAK = re.compile(r"\r\n|[\n\r\v\u2028\u2029]")
BLANK = "\f"  # a new page parts as a blank line does
LONGEST_WIDTH = 120  # a text with longer lines is not broken by a width
SHORTEST = 30  # code points; a shorter line says nothing of the width
INDENT = 2  # code points more than the line above that open a paragraph
ROOM = 0.85  # share of the width below which a line was ended on purpose
BROKEN = 0.5  # share of lines that end within a sentence, from which on a width broke them
CAPITALS = 0.9  # share of capitals among the letters that makes a line one in capitals
ALL_CAPITALS = 0.9  # share of capitals in a whole page above which capitals mean nothing
END = re.compile(
    r"(?:[.!?…:][\"”’'»)\]]*(?:\s*\[\d{1,3}\])*"  # full stops, with quotes and note marks behind
    r"|[)\]]"  # a closing citation
    r"|[.!?][\"”’)]*\s+[A-Z]{2,3}(?:/[A-Z]{2,3})*)$"  # initials of the analyst
)


@frozen
class Line:
    """A line that is not blank, without white space at its ends."""

    span: Span
    text: str
    indent: int  # code points of white space before it
    group: int  # number of the run of lines without a blank one


@frozen
class Page:
    """A document's lines with what they tell together."""

    text: str
    lines: tuple[Line, ...]
    width: int | None  # code points at which lines were broken; None where each was ended by hand
    cased: bool  # whether capitals mean anything: a teletype page has nothing else


def page(text: str) -> Page:
    """Cut a text into lines and see how they were made."""
    lines = tuple(_lines(text))
    letters = sum(map(str.isalpha, text))
    capitals = sum(map(str.isupper, text))
    return Page(text, lines, _width(lines), cased=capitals <= ALL_CAPITALS * letters or not letters)


def ends_sentence(line: str) -> bool:
    """Tell whether nothing is left open at the end of a line."""
    return END.search(line[-SHORTEST:]) is not None


def in_capitals(text: str) -> bool:
    """Tell whether a line of at least two words, or one long word, is set in capitals."""
    letters = [c for c in text if c.isalpha()]
    enough = len(letters) >= 8 or (len(letters) >= 5 and len(text.split()) > 1)  # noqa: PLR2004
    return enough and sum(map(str.isupper, letters)) >= CAPITALS * len(letters)


def ended_early(line: Line, following: Line, width: int) -> bool:
    """Tell whether the next line's first word would have fitted with room to spare."""
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) <= ROOM * width


def _lines(text: str) -> list[Line]:
    found: list[Line] = []
    group, before = 0, 0
    for match in LINE.finditer(text):
        stripped = match[0].strip()
        if not stripped:
            continue
        indent = len(match[0]) - len(match[0].lstrip())
        start = match.start() + indent
        gap = text[before:start]
        if found and (BLANK in gap or len(BREAK.findall(gap)) > 1):
            group += 1
        before = start + len(stripped)
        found.append(Line(Span(start, before), stripped, indent, group))
    return found


def _width(lines: tuple[Line, ...]) -> int | None:
    """Find the width that broke the lines: most lines with a neighbour below end mid-sentence."""
    pairs = [
        line
        for line, below in itertools.pairwise(lines)
        if line.group == below.group
        and len(line.text) >= SHORTEST
        and below.indent < line.indent + INDENT
        and not (in_capitals(line.text) or in_capitals(below.text))
    ]
    if not pairs or max(len(line.text) for line in pairs) > LONGEST_WIDTH:
        return None
    broken = [len(line.text) for line in pairs if not ends_sentence(line.text)]
    enough = len(broken) >= BROKEN * len(pairs) and (len(broken) > 1 or len(pairs) == 1)
    return max(broken) if enough else None
