"""The phrases that the features are written in.

To add one, add a step below: a phrase names each free text as {word}, which an analyst writes
between straight quotation marks.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then

from tests.features.claims import containing, fail, flag, hold, listed, matching
from tests.features.words import folded, when
from verifier import period
from verifier.model import Claim, Dating, Document, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.pipeline import Analysis

ROOT = Path(__file__).parents[2]


def phrase(text: str) -> parsers.re:
    """Make a step of a phrase: every {word} stands for free text between quotation marks."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r'"(?P<\1>[^"]+)"', re.escape(text))
    return parsers.re(f"^{pattern}$")


@cache
def _analysed(documents: tuple[Document, ...], published: str | None) -> tuple[Analysis, ...]:
    from verifier.pipeline import Options, analyse

    options = Options(published=when(published).earliest if published else None)
    return tuple(analyse(documents, options=options))


@pytest.fixture
def published() -> str | None:
    """Give the date of issue that a person states; the page's own stands where none does."""
    return None


@pytest.fixture
def analyses(
    loaded_once: None, documents: tuple[Document, ...], published: str | None
) -> tuple[Analysis, ...]:
    """Analyse the documents of the scenario, once for all scenarios that have the same ones."""
    return _analysed(documents, published)


@pytest.fixture
def claims(analyses: tuple[Analysis, ...]) -> tuple[Claim, ...]:
    """Give the claims of all documents."""
    return tuple(claim for analysis in analyses for claim in analysis.claims)


# ----------------------------------------------------------------------------------- what is given
@given(phrase("the document {path}"), target_fixture="documents")
def _(path: str) -> tuple[Document, ...]:
    return (Document(name=path, text=(ROOT / path).read_text(encoding="utf-8")),)


@given("a digest item:", target_fixture="documents")
def _(docstring: str) -> tuple[Document, ...]:
    return (Document(name="item.txt", text=docstring),)


@given(phrase("it was published on {date}"), target_fixture="published")
def _(date: str) -> str:
    return date


# ------------------------------------------------------------------------------------ what is found
@then(phrase("there is a claim containing {words}"))
def _(claims: Sequence[Claim], words: str) -> None:
    containing(claims, words)


@then(phrase("there is no claim containing {words}"))
def _(claims: Sequence[Claim], words: str) -> None:
    for claim in matching(claims, words):
        fail(f'a claim contains "{words}"', f'it reads "{claim.text}"')


# ------------------------------------------------------------------------------------- when it was
@then(phrase("a claim containing {words} is dated {date}"))
def _(claims: Sequence[Claim], words: str, date: str) -> None:
    claim = containing(claims, words)
    expected = when(date)
    true = claim.event is not None and _bounds(claim.event.period) == _bounds(expected)
    hold(
        claim,
        true=true,
        found=f"it is dated {_dated(claim.event)}, not {period.describe(expected)}",
    )


@then(phrase("a claim containing {words} is dated between {first} and {last}"))
def _(claims: Sequence[Claim], words: str, first: str, last: str) -> None:
    claim = containing(claims, words)
    expected = period.interval(when(first), when(last))
    true = claim.event is not None and period.within(claim.event.period, expected)
    hold(
        claim, true=true, found=f"it is dated {_dated(claim.event)}, not between {first} and {last}"
    )


@then(phrase("a claim containing {words} is dated from {first} on"))
def _(claims: Sequence[Claim], words: str, first: str) -> None:
    claim = containing(claims, words)
    expected = when(first).earliest, None
    true = claim.event is not None and _bounds(claim.event.period) == expected
    hold(claim, true=true, found=f"it is dated {_dated(claim.event)}, not from {first} on")


@then(phrase("a claim containing {words} is undated"))
def _(claims: Sequence[Claim], words: str) -> None:
    claim = containing(claims, words)
    hold(claim, true=claim.event is None, found=f"it is dated {_dated(claim.event)}")


@then(phrase("a claim containing {words} comes before a claim containing {others}"))
def _(claims: Sequence[Claim], words: str, others: str) -> None:
    _in_order(containing(claims, words), containing(claims, others), certain=True)


@then(phrase("a claim containing {words} possibly comes before a claim containing {others}"))
def _(claims: Sequence[Claim], words: str, others: str) -> None:
    _in_order(containing(claims, words), containing(claims, others), certain=False)


@then(phrase("the document is published on {date}"))
def _(claims: Sequence[Claim], date: str) -> None:
    if not claims:
        fail("no claim was found", "so nothing tells the date of the issue")
    dating = claims[0].published
    if dating is None or _bounds(dating.period) != _bounds(when(date)):
        fail(f"it is published on {_dated(dating)}, not on {date}", dating.reason if dating else "")


# ----------------------------------------------------------------------------------- who says it
@then(phrase("a claim containing {words} is cited to {outlet} of {date}"))
def _(claims: Sequence[Claim], words: str, outlet: str, date: str) -> None:
    claim = containing(claims, words)
    expected = (folded(outlet), _bounds(when(date)))
    outlets = claim.steps(Role.OUTLET)
    found = [(folded(s.name), _bounds(d.period)) for s in outlets for d in s.dates]
    hold(claim, true=expected in found, found=f"it is cited to {_cited(claim)}")


@then(phrase("a claim containing {words} is not cited to {outlet}"))
def _(claims: Sequence[Claim], words: str, outlet: str) -> None:
    claim = containing(claims, words)
    names = [folded(step.name) for step in claim.steps(Role.OUTLET)]
    hold(claim, true=folded(outlet) not in names, found=f"it is cited to {_cited(claim)}")


@then(phrase("a claim containing {words} is cited to no source"))
def _(claims: Sequence[Claim], words: str) -> None:
    claim = containing(claims, words)
    hold(claim, true=not claim.steps(Role.OUTLET), found=f"it is cited to {_cited(claim)}")


@then(phrase("a claim containing {words} is said by {speaker}"))
def _(claims: Sequence[Claim], words: str, speaker: str) -> None:
    claim = containing(claims, words)
    true = any(folded(speaker) in folded(step.name) for step in claim.steps(Role.SPEAKER))
    hold(claim, true=true, found=f"it is said by {_said(claim)}")


@then(phrase("a claim containing {words} is said by someone unnamed"))
def _(claims: Sequence[Claim], words: str) -> None:
    claim = containing(claims, words)
    true = any(not step.named for step in claim.steps(Role.SPEAKER))
    hold(claim, true=true, found=f"it is said by {_said(claim)}")


@then(phrase("a claim containing {words} is said by nobody"))
def _(claims: Sequence[Claim], words: str) -> None:
    claim = containing(claims, words)
    hold(claim, true=not claim.steps(Role.SPEAKER), found=f"it is said by {_said(claim)}")


# ---------------------------------------------------------------------------------- how firmly
@then(phrase("a claim containing {words} is flagged {name}"))
def _(claims: Sequence[Claim], words: str, name: str) -> None:
    claim = containing(claims, words)
    hold(claim, true=flag(claim, name) is not None, found=f"it is flagged {_flagged(claim)}")


@then(phrase("a claim containing {words} is flagged {name} because of the words {cue}"))
def _(claims: Sequence[Claim], words: str, name: str, cue: str) -> None:
    claim = containing(claims, words)
    finding = flag(claim, name)
    true = finding is not None and f" {folded(cue)} " in f" {folded(finding.cue)} "
    hold(claim, true=true, found=f"it is flagged {_flagged(claim)}")


@then(phrase("a claim containing {words} is not flagged {name}"))
def _(claims: Sequence[Claim], words: str, name: str) -> None:
    claim = containing(claims, words)
    hold(claim, true=flag(claim, name) is None, found=f"it is flagged {_flagged(claim)}")


@then(phrase("a claim containing {words} is contradicted by a claim containing {others}"))
def _(claims: Sequence[Claim], words: str, others: str) -> None:
    claim, other = containing(claims, words), containing(claims, others)
    links = [link for link in claim.links if link.kind == "contradicts"]
    true = other.id in [link.claim for link in links]
    hold(claim, true=true, found=f"it is contradicted by {listed(links, 'nothing')}")


# ------------------------------------------------------------------------------------- how much
@then(phrase("a claim containing {words} has the quantity {amount}"))
def _(claims: Sequence[Claim], words: str, amount: str) -> None:
    claim = containing(claims, words)
    found = [quantity.text for quantity in claim.quantities]
    true = folded(amount) in map(folded, found)
    hold(claim, true=true, found=f"it has the quantities {listed(found, 'none')}")


@then(phrase("a claim containing {words} has no quantity"))
def _(claims: Sequence[Claim], words: str) -> None:
    claim = containing(claims, words)
    found = [quantity.text for quantity in claim.quantities]
    hold(claim, true=not found, found=f"it has the quantities {listed(found, 'none')}")


# ------------------------------------------------------------------------------------- in words
def _in_order(first: Claim, second: Claim, *, certain: bool) -> None:
    test = period.before if certain else period.possibly_before
    true = bool(first.event and second.event and test(first.event.period, second.event.period))
    found = f"it is dated {_dated(first.event)}, the other {_dated(second.event)}"
    hold(first, true=true, found=found)


def _bounds(value: period.Period) -> tuple[object, object]:
    return value.earliest, value.latest


def _dated(dating: Dating | None) -> str:
    return f"{period.describe(dating.period)} ({dating.period})" if dating else "by nothing"


def _cited(claim: Claim) -> str:
    return listed(
        claim.steps(Role.OUTLET),
        "no source",
        lambda step: f'"{step.name}" of {_dated(step.date) if step.date else "no date"}',
    )


def _said(claim: Claim) -> str:
    return listed(
        claim.steps(Role.SPEAKER),
        "nobody",
        lambda step: f'"{step.name}" ({"named" if step.named else "unnamed"})',
    )


def _flagged(claim: Claim) -> str:
    return listed(claim.flags, "nothing", lambda f: f'"{f.name}" because of "{f.cue}"')
