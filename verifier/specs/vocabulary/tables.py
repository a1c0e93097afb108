"""Many claims at once: one row a claim, one column for each thing that is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Claim
from verifier.specs import slots
from verifier.specs.outcome import Kind, StepError
from verifier.specs.phrase import Unmet, then
from verifier.specs.vocabulary import amounts, dates, firmness, links, sources
from verifier.specs.words import short

if TYPE_CHECKING:
    from verifier.specs.found import Found

Table = Sequence[Sequence[str]]  # the head first
Check = Callable[["Claim", str], "Unmet | None"]
WHICH, WORDS = "which", "containing"
SHOWN = 3


@frozen
class Row:
    """One row: the claim that is meant, and what is said of it."""

    claim: Claim
    cells: tuple[tuple[str, str], ...]  # column and words, the empty ones left out


def _dated(claim: Claim, cell: str) -> Unmet | None:
    if cell in ("undated", *slots.NOBODY):
        return dates.undated.unmet(claim)
    return dates.dated.unmet(claim, slots.date("date", {"date": cell}))


def _cited(claim: Claim, cell: str) -> Unmet | None:
    return sources.cited_only.unmet(claim, slots.names("outlets", {"outlets": cell}))


def _said(claim: Claim, cell: str) -> Unmet | None:
    return sources.said_only.unmet(claim, slots.names("speakers", {"speakers": cell}))


def _flagged(claim: Claim, cell: str) -> Unmet | None:
    return firmness.flagged_only.unmet(claim, slots.flags("flags", {"flags": cell}))


def _amount(claim: Claim, cell: str) -> Unmet | None:
    if cell in slots.NOBODY:
        return amounts.unquantified.unmet(claim)
    return amounts.only(claim, cell)


def _origins(claim: Claim, cell: str) -> Unmet | None:
    if not cell.isdecimal():
        slots.refuse(f'"{cell}" is no number of origins', "write a number")
    return links.origins.unmet(claim, slots.count("count", {"count": cell}))


COLUMNS: dict[str, Check] = {
    "dated": _dated,
    "cited to": _cited,
    "said by": _said,
    "flagged": _flagged,
    "quantity": _amount,
    "origins": _origins,
}
EXAMPLE = (
    "| containing             | dated | cited to        | flagged       |",
    "| In 1994, Moscow        | 1994  | Russky telegraf | single-source |",
    "| sees as its trump card |       | Russky telegraf |               |",
)
HEAD = (WHICH, WORDS, *COLUMNS)


@then(
    "these claims are found:",
    example="these claims are found:",
    about=(
        f"One claim a row, by its words in the column {WORDS}; {', '.join(COLUMNS)} may stand "
        "beside it and say all that there is of the kind. An empty cell says nothing."
    ),
    below=EXAMPLE,
)
def each(found: Found, table: Table) -> Unmet | None:
    """Hold where each row does."""
    return _joined(_of_rows(_rows(found, table)))


@then(
    "these are all the claims:",
    example="these are all the claims:",
    about="The same, and nothing else is claimed.",
    below=(
        "| containing                  | dated   |",
        "| The committee met yesterday | undated |",
    ),
)
def every(found: Found, table: Table) -> Unmet | None:
    """Hold where each row does and no claim is left over."""
    rows = _rows(found, table)
    named = {row.claim.id for row in rows if isinstance(row, Row)}
    more = (f"not in the table: {found.quoted(c)}" for c in found.claims if c.id not in named)
    return _joined([*_of_rows(rows), *more])


def _rows(found: Found, table: Table) -> list[Row | str]:
    """Read the rows; a row whose claim is not found becomes a sentence that says so."""
    head, *body = ([cell.strip() for cell in row] for row in table)
    _check(head)
    if not body:
        slots.refuse("the table has no rows", "write one claim a row below its head")
    return [_row(found, dict(zip(head, cells, strict=True))) for cells in body]


def _row(found: Found, cells: dict[str, str]) -> Row | str:
    words = slots.text(WORDS, cells)
    nth = "".join(c for c in cells.get(WHICH, "") if c.isdigit())
    try:
        claim = found.claim(words, int(nth) if nth else None)
    except StepError as problem:
        if problem.kind is not Kind.FAILED:
            raise
        return str(problem)
    asked = ((name, cell) for name, cell in cells.items() if cell and name in COLUMNS)
    return Row(claim, tuple(asked))


def _check(head: list[str]) -> None:
    for name in head:
        if name not in HEAD:
            near = get_close_matches(name, HEAD, 1)
            advice = f'did you mean "{near[0]}"?' if near else f"they are {', '.join(HEAD)}"
            slots.refuse(f'a table of claims has no column "{name}"', advice)
    if WORDS not in head or len(set(head)) < len(head):
        slots.refuse(
            f"the head of the table is {', '.join(head)}", f'name "{WORDS}" there, each once'
        )


def _of_rows(rows: list[Row | str]) -> Iterator[str]:
    for row in rows:
        if isinstance(row, str):
            yield row
            continue
        for name, cell in row.cells:
            unmet = COLUMNS[name](row.claim, cell)
            if unmet:
                instead = f'where the table has {name} "{cell}"'
                yield f'{unmet.what}, {instead}: "{short(row.claim.text)}"'


def _joined(told: Iterable[str]) -> Unmet | None:
    lines = list(told)
    if not lines:
        return None
    more = f"; and {len(lines) - SHOWN} more" if len(lines) > SHOWN else ""
    return Unmet("; ".join(lines[:SHOWN]) + more, "mend the table if that is right")


PHRASES = (each, every)
