"""Write a first feature from the claims that are found; it passes as it stands.

The order and the names depend on the text alone, so that two drafts can be compared line by line.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from attrs import define, field

from verifier import period
from verifier.dates import asked
from verifier.errors import UsageError
from verifier.model import Claim, Role
from verifier.specs.found import Found
from verifier.specs.vocabulary.dates import same
from verifier.specs.vocabulary.tables import WORDS
from verifier.specs.words import folded, one_line, short

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from verifier.model import Dating, Document
    from verifier.pipeline import Analysis

NAME = 70  # code points of the name of a scenario
FEWEST = 5  # words by which a step names a claim, if no other claim has them
COLUMNS = ("which", "dated", "cited to", "said by", "flagged", "quantity", "origins", WORDS)


def draft(
    analyses: Sequence[Analysis], *, published: date | None = None, outlines: bool = False
) -> Iterator[str]:
    """Yield the lines of a feature: one scenario a claim, or one outline a paragraph."""
    found = Found(tuple(analyses))
    names = [_quotable(document.name) for document in found.documents]
    yield "# Drafted by verifier. Keep what must hold, mend what is wrong, delete the rest."
    yield f"Feature: What is claimed in {', '.join(names[:3])}{' …' if len(names) > 3 else ''}"  # noqa: PLR2004
    yield ""
    yield from _background(found.documents, published)
    if not found.claims:
        yield from ("  Scenario: Nothing is claimed", "    Then there are no claims")
        return
    yield from _paragraphs(found) if outlines else _scenarios(found)


def _background(documents: Iterable[Document], published: date | None) -> Iterator[str]:
    yield "  Background:"
    keyword = "Given"
    for document in documents:
        yield f"    {keyword} the document {_delimited(document.name)}"
        if published:
            yield f'    And it was published on "{period.describe(period.day(published))}"'
        keyword = "And"
    yield ""


def _scenarios(found: Found) -> Iterator[str]:
    """Write the table of all claims, and a scenario for each with the reasons as comments."""
    yield "  Scenario: These and no other claims"
    yield "    Then these are all the claims:"
    yield from _table([_row(found, claim) for claim in found.claims], "      ")
    names = _Names({"These and no other claims"})
    for claim in found.claims:
        yield ""
        yield f"  Scenario: {names.unused(claim.text)}"
        yield from (f"    # {one_line(line)}" for line in _reasons(found, claim))
        keyword = "Then"
        for step in _steps(found, claim):
            yield f"    {keyword} {step}"
            keyword = "And"


def _paragraphs(found: Found) -> Iterator[str]:
    """Write an outline for each paragraph, one row a claim, and the number of all claims."""
    yield "  Scenario: Nothing else is claimed"
    number = len(found.claims)
    yield f"    Then there {'is 1 claim' if number == 1 else f'are {number} claims'}"
    names = _Names({"Nothing else is claimed"})
    for claims in _by_paragraph(found.claims):
        yield ""
        yield f"  Scenario Outline: {names.unused(claims[0].text)}"
        yield "    Then these claims are found:"
        yield from _lines([COLUMNS, tuple(f"<{name}>" for name in COLUMNS)], "      ")
        yield ""
        yield "    Examples:"
        head, *rows = _lines([COLUMNS, *(_row(found, claim) for claim in claims)], "      ")
        yield head
        for claim, row in zip(claims, rows, strict=True):
            yield from (f"      # {one_line(line)}" for line in _reasons(found, claim))
            yield row


def _by_paragraph(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    group: list[Claim] = []
    for claim in claims:
        if group and (claim.document, claim.paragraph) != (group[0].document, group[0].paragraph):
            yield group
            group = []
        group.append(claim)
    yield group


# ------------------------------------------------------------------------------- one claim in words
def _steps(found: Found, claim: Claim) -> Iterator[str]:
    """Write what is known of a claim as steps, the date first."""
    subject = _subject(found, claim)
    yield f"{subject} {_dated(claim)}"
    yield from (f"{subject} {cited}" for cited in _cited(claim))
    for step in claim.steps(Role.SPEAKER):
        if folded(step.name):
            yield f'{subject} is said by "{_quotable(step.name)}"'
    for finding in claim.flags:
        because = f' because of the words "{_quotable(finding.cue)}"' if folded(finding.cue) else ""
        yield f'{subject} is flagged "{finding.name}"{because}'
    for quantity in claim.quantities:
        if folded(quantity.text):
            yield f'{subject} has the quantity "{_quotable(quantity.text)}"'


def _subject(found: Found, claim: Claim) -> str:
    """Name a claim by its first words, as many as no other claim has, or by all and its number."""
    words = one_line(claim.text).split()
    for number in range(FEWEST, len(words)):
        few = _quotable(" ".join(words[:number]))
        if folded(few) and found.meant(few) == [claim]:
            return f'a claim containing "{few}"'
    which = _which(found, claim)
    return f'{which} claim containing "{_quotable(claim.text)}"'


def _which(found: Found, claim: Claim) -> str:
    """Give a claim its number among those that have the very same words."""
    alike = found.meant(_quotable(claim.text))
    place = next(number for number, other in enumerate(alike, 1) if other is claim)
    return "a" if len(alike) == 1 else f"the {_ordinal(place)}"


def _dated(claim: Claim) -> str:
    event = claim.event
    if event is None:
        return "is undated"
    because = f' because of the words "{_quotable(event.text)}"' if folded(event.text) else ""
    return f'is dated "{_date(event)}"{because}'


def _cited(claim: Claim) -> Iterator[str]:
    steps = [step for step in claim.steps(Role.OUTLET) if folded(step.name)]
    if not claim.steps(Role.OUTLET):
        yield "is cited to no source"
    for step in steps:
        name = _quotable(step.name)
        if not step.dates:
            yield f'is cited to "{name}"'
        for dating in step.dates:
            yield f'is cited to "{name}" of "{_date(dating)}"'


def _reasons(found: Found, claim: Claim) -> Iterator[str]:
    """Say where a claim stands, and why it is dated and cited so."""
    yield f"{found.place(claim)}: {claim.text}"
    if claim.event:
        yield f"dated {period.describe(claim.event.period)}: {claim.event.reason}"
    outlets = ", ".join(step.name for step in claim.steps(Role.OUTLET))
    if outlets:
        yield f"{outlets}: {claim.cited}" if claim.cited else outlets
    yield from (f"{finding.name}: {finding.reason}" for finding in claim.flags)


def _row(found: Found, claim: Claim) -> tuple[str, ...]:
    """Return the cells of a claim, in the order of COLUMNS."""
    return (
        _which(found, claim),
        _date(claim.event) if claim.event else "undated",
        _listed((step.name for step in claim.steps(Role.OUTLET)), "no source"),
        _listed((step.name for step in claim.steps(Role.SPEAKER)), "nobody"),
        ", ".join(finding.name for finding in claim.flags) or "nothing",
        "; ".join(_quotable(quantity.text) for quantity in claim.quantities) or "nothing",
        str(claim.origins),
        _quotable(claim.text),
    )


def _date(dating: Dating) -> str:
    """Write a date in words where they are read as the same date, else as EDTF."""
    words = period.describe(dating.period)
    try:
        return words if same(dating, asked(words)) else dating.period.edtf
    except UsageError:
        return dating.period.edtf


def _listed(names: Iterable[str], nobody: str) -> str:
    return "; ".join(dict.fromkeys(_quotable(name) for name in names)) or nobody


# ------------------------------------------------------------------------------------ as Gherkin
def _table(rows: Sequence[tuple[str, ...]], indent: str) -> Iterator[str]:
    """Write rows below their head; the column of numbers only where a claim needs one."""
    table = [COLUMNS, *rows]
    numbered = any(row[0] != "a" for row in rows)
    return _lines(table if numbered else [row[1:] for row in table], indent)


def _lines(rows: Sequence[tuple[str, ...]], indent: str) -> Iterator[str]:
    escaped = [[_escaped(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*escaped, strict=True)]
    widths[-1] = 0  # the words of a claim may be long
    for row in escaped:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{indent}| {' | '.join(cells)} |"


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|")


def _quotable(text: str) -> str:
    """Write words so that they can stand between straight quotation marks on one line."""
    return one_line(text).replace('"', "”")


def _delimited(name: str) -> str:
    return f"“{name}”" if '"' in name else f'"{name}"'


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


@define
class _Names:
    """The names of scenarios that are taken."""

    taken: set[str]
    none: set[str] = field(factory=lambda: set(dir(ModuleType(""))))

    def unused(self, text: str) -> str:
        """Make a name of the first words of a claim."""
        name = short(text, NAME)
        base = name if name and name not in self.none else "A claim"
        name, number = base, 1
        while name in self.taken:
            number += 1
            name = f"{base} ({number})"
        self.taken.add(name)
        return name
