"""Markdown tables for reports, in GitHub's dialect: no character of a document acts as mark-up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.render import wording
from verifier.render.documents import NONE, Documents
from verifier.render.screen import Screen, safe
from verifier.render.signs import Signs
from verifier.timeline import Row, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Claim

SPECIAL = re.compile(r"([\\`*_\[\]<>|~&#])")
HEAD = ("Date", "Claim", "Source", "Flags", "Id")
SIGNS = Signs.of(Screen())  # a page shows all of them


def timeline(line: Timeline, screen: Screen) -> Iterator[str]:  # noqa: ARG001  every format has one
    """Write a timeline: a heading, a table of what is dated and one of what is not."""
    documents = Documents.of(line)
    yield f"# Timeline of {wording.count(len(line.claims), 'claim')}"
    if line.rows:
        yield from ("", *_table(line.rows, documents))
    if line.undated:
        yield from ("", "## Undated", "", *_table(line.undated, documents))
    legend = SIGNS.legend(line.rows, line.undated)
    if legend:
        yield from ("", "; ".join(map(escaped, legend)))


def claims(found: Iterable[Claim], screen: Screen) -> Iterator[str]:  # noqa: ARG001
    """Write the claims of one document in the order of its text."""
    rows = tuple(Row(claim) for claim in found)
    if rows:
        yield from (f"# {escaped(rows[0].claim.document)}", "", *_table(rows, NONE), "")


def escaped(text: str) -> str:
    """Return a text that Markdown and HTML print as it stands."""
    return SPECIAL.sub(r"\\\1", safe(text))


def _table(rows: Iterable[Row], documents: Documents) -> Iterator[str]:
    yield _line(HEAD)
    yield _line("---" for _ in HEAD)
    for row in rows:
        yield _claim(row.claim, _date(row), row, documents)
        for number, claim in enumerate(row.others):
            yield _claim(claim, "" if number else wording.legs(row.claims), row, documents)
        for reason in row.disagreement:
            yield _line(("", f"**{escaped(reason)}**", "", "", ""))


def _claim(claim: Claim, date: str, row: Row, documents: Documents) -> str:
    """Write one claim; the further ones of an event stand below the first, without a date."""
    source = wording.source(claim, SIGNS.arrow)
    flags = wording.flags(claim, beside=row.claims)
    if len(documents) > 1:
        source += f" {SIGNS.dot} {documents.short(claim.document)}"
        flags += filter(None, (wording.status(claim),))
    cells = (date, wording.words(claim), source, ", ".join(flags))
    return _line((*map(escaped, cells), f"`{claim.id}`"))


def _date(row: Row) -> str:
    mark = f"{SIGNS.order(row).mark} " if row.claim.event else ""
    return mark + SIGNS.date(row, undated="undated")


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
