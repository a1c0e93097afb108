"""The rows that tell mastheads, citation lines and furniture by their words."""

from __future__ import annotations

import re
from functools import cache

from attrs import field, frozen

from verifier.layout.dates import FULL_DAY, TIME
from verifier.lexicon import publications, rows
from verifier.lexicon.load import structure

LANGUAGE = "en"
LONGEST = 400  # code points of a line that a row looks at
PARTS = (  # what stands in a row's pattern for the parts of a head
    (" ", r"\s+"),
    ("<publication>", r"(?P<publication>[^\W\d_][^\n:;]{0,59}?)"),
    ("<volume>", r"(?P<volume>\d{1,4}|[IVXL]{1,7})"),
    ("<issue>", r"(?P<issue>\d{1,5})"),
    ("<part>", r"(?P<part>\d|[IVX]{1,4}|[A-D])"),
    ("<date>", rf"(?P<date>{FULL_DAY})(?:{TIME})?"),
)


def _pattern(text: str) -> re.Pattern[str]:
    for name, part in PARTS:
        text = text.replace(name, part)
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as problem:
        raise ValueError(str(problem)) from problem


@frozen
class LineRow:
    """What a line of one kind looks like.

    In `pattern` a blank stands for any white space, so that a line may have been broken there, and
    `<publication>`, `<volume>`, `<issue>`, `<part>` and `<date>` for those; case does not matter.
    """

    id: str
    pattern: re.Pattern[str] = field(converter=_pattern)
    reason: str
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    whole: bool = True  # whether it must fit the line to its end
    tail: bool = False  # whether it may begin inside a paragraph, and then takes the rest
    head: bool = False  # whether it counts only before the first paragraph
    inside: bool = False  # whether it may stand on one line with a headline or with prose

    def fits(self, text: str) -> re.Match[str] | None:
        """Match a line of this kind from its first letter on."""
        if self.whole:
            return self.pattern.fullmatch(text) if len(text) <= LONGEST else None
        return self.pattern.match(text)


@frozen
class _Extras:
    """The rows that a publication brings along for its own pages."""

    header: tuple[LineRow, ...]
    furniture: tuple[LineRow, ...]


def mastheads() -> tuple[LineRow, ...]:
    """Return the rows for lines that name a publication, an issue or a date of publication.

    The header patterns of single publications come first.
    """
    return (*_extras().header, *rows(LANGUAGE, "masthead", LineRow))


def sources() -> tuple[LineRow, ...]:
    """Return the rows for lines that hold nothing but where the text is from."""
    return rows(LANGUAGE, "masthead_sources", LineRow)


def furniture() -> tuple[LineRow, ...]:
    """Return the rows for boilerplate; that of single publications comes first."""
    return (*_extras().furniture, *rows(LANGUAGE, "furniture", LineRow))


def matching(text: str, table: tuple[LineRow, ...]) -> LineRow | None:
    """Return the first row that fits a line."""
    return next((row for row in table if row.fits(text)), None)


@cache
def _extras() -> _Extras:
    return _Extras(_of_publications("header"), _of_publications("furniture"))


def _of_publications(key: str) -> tuple[LineRow, ...]:
    return tuple(
        structure(row, LineRow, f"publications, {key} row {row.get('id', number)}")
        for each in publications()
        for number, row in enumerate(each.get(key, ()), start=1)
    )
