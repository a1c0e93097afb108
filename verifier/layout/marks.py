"""What single lines are, by their shape and by the rows of the lexicon.

Each rule looks at one line in its place and says what it is, or None. To add a rule, write it here
and add it to `RULES`; the first that speaks wins. What no rule speaks for is prose.
"""

from __future__ import annotations

import re

from verifier.layout import rows
from verifier.layout.datelines import dateline
from verifier.layout.dates import has_day, is_date
from verifier.layout.entries import entry
from verifier.layout.lines import Page, ended_early, ends_sentence, in_capitals
from verifier.layout.place import Here, Mark, whole
from verifier.layout.shapes import (
    is_byline,
    is_citation,
    is_initials,
    is_notes_title,
    note_style,
    run_in,
)
from verifier.model import BlockKind

HEAD_LINES = 4  # a head or a headline may be spread over so many lines
CITATION_LINES = 3
HEADLINE_LENGTH, HEADLINE_WORDS = 200, 30
TITLE_LENGTH, TITLE_WORDS = 150, 20
SUBHEAD_LENGTH, SUBHEAD_WORDS = 80, 10
TEXT_OF = re.compile(r"(?:Text|Excerpts?) (?:of|from)\b")  # names the source of what follows
OPEN = (",", ";", ":", "-", "–", "—")  # a line that ends so goes on


def marks(page: Page) -> list[Mark | None]:
    """Mark each line of a page; None for prose."""
    known = whole(page)
    found: list[Mark | None] = []
    in_head = True
    while len(found) < len(page.lines):
        here = Here(known, len(found), found, in_head)
        mark = next(filter(None, (rule(here) for rule in RULES)), None)
        in_head = in_head and mark is not None
        found.extend([mark] * (mark.lines if mark else 1))
    return found


def _separator(here: Here) -> Mark | None:
    if any(map(str.isalnum, here.line.text)):
        return None
    return Mark(BlockKind.FURNITURE, "furniture.separator", "the line holds no word")


def _masthead(here: Here) -> Mark | None:
    if not here.apart:
        return None
    for lines in range(HEAD_LINES, 0, -1):
        text = here.stretch(lines)
        row = rows.matching(text, rows.mastheads()) if 0 < len(text) <= rows.LONGEST else None
        if row and (here.in_head or not row.head):
            return Mark(BlockKind.MASTHEAD, f"masthead.{row.id}", row.reason, lines)
    return None


def _date(here: Here) -> Mark | None:
    if not is_date(here.line.text) or not here.apart or _continues(here):
        return None
    if here.in_head and here.whole.date_lines == 1 and not _chronicle(here):
        reason = "a date on a line of its own above the text, and the only one"
        return Mark(BlockKind.MASTHEAD, "masthead.date-line", reason)
    return Mark(BlockKind.HEADING, "heading.date", "a date on a line of its own dates what follows")


def _sources(here: Here) -> Mark | None:
    if not here.apart:
        return None
    for lines in range(CITATION_LINES if here.whole.page.width else 1, 0, -1):
        text = here.stretch(lines)
        if not text or not _same_group(here, lines) or len(text) > rows.LONGEST:
            continue
        if row := rows.matching(text, rows.sources()):
            return Mark(BlockKind.SOURCES, f"sources.{row.id}", row.reason, lines)
        if is_citation(text) and not (here.in_head and _is_title(text)):
            reason = "the line holds names of sources with dates and no sentence"
            return Mark(BlockKind.SOURCES, "sources.shape", reason, lines)
    return None


def _notes(here: Here) -> Mark | None:
    if here.index < here.whole.notes:
        return None
    if here.index == here.whole.notes and is_notes_title(here.line.text):
        return Mark(BlockKind.NOTES, "notes.title", "the line announces the notes")
    before = here.above[-1] if here.above else None
    goes_on = before and before.kind is BlockKind.NOTES and not here.closed_above
    style = here.whole.style
    if note_style(here.line.text) != style and not goes_on:
        return None
    lines = 1
    while not here.closed(lines) and note_style(_text_below(here, lines)) != style:
        lines += 1
    return Mark(BlockKind.NOTES, "notes.note", "a numbered note in the list of notes", lines)


def _furniture(here: Here) -> Mark | None:
    if not here.apart:
        return None
    row = rows.matching(here.line.text, rows.furniture())
    if row is None or (row.head and not here.in_head):
        return None
    lines = 1
    while not row.whole and _runs_on(here, lines):
        lines += 1
    return Mark(BlockKind.FURNITURE, f"furniture.{row.id}", row.reason, lines)


def _initials(here: Here) -> Mark | None:
    if here.in_head or not here.apart or not is_initials(here.line.text):
        return None
    reason = "initials of the analyst close the item"
    return Mark(BlockKind.FURNITURE, "furniture.initials", reason)


def _byline(here: Here) -> Mark | None:
    if not here.in_head or not is_byline(here.line.text):
        return None
    return Mark(BlockKind.FURNITURE, "furniture.byline", "the line says who wrote the text")


def _capitals(here: Here) -> Mark | None:
    page = here.whole.page
    if not page.cased or not here.apart:
        return None
    lines = 0
    while lines < HEAD_LINES and _same_group(here, lines + 1) and _is_capitals(here, lines):
        lines += 1
    if not lines:
        return None
    return Mark(BlockKind.HEADLINE, "headline.capitals", "a line in capitals", lines)


def _title(here: Here) -> Mark | None:
    """Take a short line above the first paragraph for a headline."""
    text, below = here.line.text, here.below()
    short = len(text) <= TITLE_LENGTH and len(text.split()) <= TITLE_WORDS
    if not here.in_head or below is None or not short or text.endswith((".", *OPEN)):
        return None
    if (
        TEXT_OF.match(text)
        or _entry(here)
        or (ends_sentence(text) and not text.endswith(("?", "!")))
    ):
        return None
    if not here.closed() and not dateline(here.whole.page.text, below.span) and not _headed(here):
        return None
    reason = "a short line without a full stop above the text"
    return Mark(BlockKind.HEADLINE, "headline.first-line", reason)


def _subhead(here: Here) -> Mark | None:
    """Take a short line that stands alone between paragraphs for a headline."""
    text = here.line.text
    short = len(text) <= SUBHEAD_LENGTH and len(text.split()) <= SUBHEAD_WORDS
    alone = here.apart and here.closed() and (here.closed_above or not here.whole.page.width)
    if here.in_head or not short or not alone or ends_sentence(text) or text.endswith(OPEN):
        return None
    if (
        _entry(here)
        or not (text[0].isupper() or text[0].isdigit() or text[0] in '"“‘')
        or TEXT_OF.match(text)
    ):
        return None
    reason = "a short line without a full stop that stands alone"
    return Mark(BlockKind.HEADLINE, "headline.subhead", reason)


RULES = (
    _separator,
    _notes,
    _date,
    _masthead,
    _sources,
    _furniture,
    _initials,
    _byline,
    _capitals,
    _title,
    _subhead,
)


def _is_title(text: str) -> bool:
    """Tell whether a line above the text is a title that looks like a source: "Wages, 1994"."""
    return in_capitals(text) or not has_day(text)


def _entry(here: Here) -> bool:
    return entry(here.whole.page.text, here.line.span) is not None


def _same_group(here: Here, lines: int) -> bool:
    last = here.below(lines - 1)
    return last is not None and last.group == here.line.group


def _text_below(here: Here, lines: int) -> str:
    below = here.below(lines)
    return below.text if below else ""


def _runs_on(here: Here, lines: int) -> bool:
    """Tell whether the paragraph that begins here goes on after so many lines."""
    last, below, width = here.below(lines - 1), here.below(lines), here.whole.page.width
    if last is None or below is None or below.group != here.line.group:
        return False
    return not ends_sentence(last.text) or (
        width is not None and not ended_early(last, below, width)
    )


def _continues(here: Here) -> bool:
    """Tell whether the next line goes on in small letters, so that this one is part of it."""
    return not here.closed() and _text_below(here, 1)[:1].islower()


def _chronicle(here: Here) -> bool:
    """Tell whether the lines below belong to a dated entry with its sources."""
    return any(is_citation(_text_below(here, lines)) for lines in (1, 2, 3))


def _is_capitals(here: Here, lines: int) -> bool:
    line, page = here.below(lines), here.whole.page
    if line is None or not in_capitals(line.text) or len(line.text) > HEADLINE_LENGTH:
        return False
    if len(line.text.split()) > HEADLINE_WORDS or dateline(page.text, line.span):
        return False
    group_end = here.below(lines + HEAD_LINES)
    end = group_end.span.start if group_end else len(page.text)
    head = run_in(page.text, line.span.start, end)
    return head is None or head <= line.span.end


def _headed(here: Here) -> bool:
    """Tell whether the next line is a head, a date or a byline."""
    text = _text_below(here, 1)
    head = rows.matching(text, rows.mastheads()) if len(text) <= rows.LONGEST else None
    return head is not None or is_date(text) or is_byline(text)
