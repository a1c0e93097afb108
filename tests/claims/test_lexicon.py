"""The rows of the lexicons of claims hold both ways, and a look-alike does not act like its row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from verifier.claims.events.lexicon import Act, ActRow, is_act
from verifier.claims.framing import FramingRow
from verifier.claims.words import ConnectiveRow
from verifier.dates import Happening
from verifier.lexicon import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from _pytest.mark import ParameterSet

    from tests.conftest import Analyse
    from verifier.model import Parse

    ParseText = Callable[[str], Parse]

ISSUE = "1998-06-05"
ACTS = rows("en", "acts", ActRow)
HAPPENINGS = rows("en", "happenings", Happening)
CONNECTIVES = rows("en", "connectives", ConnectiveRow)
FRAMINGS = rows("en", "framing", FramingRow)
Row = ActRow | Happening | ConnectiveRow | FramingRow


def sentences(lexicon: Iterable[Row]) -> list[ParameterSet]:
    """Give each sentence with its row and whether the row is to fire."""
    return [
        pytest.param(row, text, fires, id=f"{row.id}: {text}")
        for row in lexicon
        for texts, fires in ((row.examples, True), (row.lookalikes, False))
        for text in texts
    ]


def lemmas(parse: Parse) -> frozenset[str]:
    return frozenset(token.lemma.lower() for token in parse.tokens)


@pytest.mark.parametrize("row", [*ACTS, *HAPPENINGS, *CONNECTIVES, *FRAMINGS], ids=lambda r: r.id)
def test_a_row_has_both(row: Row) -> None:
    assert row.examples
    assert row.lookalikes


@pytest.mark.parametrize(("row", "text", "fires"), sentences(ACTS))
def test_an_act_is_told_from_what_goes_on(parse: ParseText, row: ActRow, text: str, fires) -> None:
    words = lemmas(parse(text))
    acts = {lemma for lemma in words if is_act(Act(row.kind), lemma, words)}
    assert bool(acts & set(row.lemmas)) is fires
    assert bool(acts) is fires


PUNCTUAL = [row for row in ACTS if row.kind == "punctual"]


@pytest.mark.parametrize(("row", "text", "fires"), sentences(PUNCTUAL))
def test_an_act_inside_something_longer_has_a_window(
    analyse: Analyse, row: ActRow, text: str, fires
) -> None:
    longer = f"The sides held talks from May 12 to May 15. {text}"
    (claim,) = [c for c in analyse(longer, ISSUE).claims if c.text == text.rstrip(".")]
    assert claim.event is not None
    assert claim.event.period.edtf.startswith("[") is fires


@pytest.mark.parametrize(("row", "text", "fires"), sentences(HAPPENINGS))
def test_a_happening_is_named_by_its_noun(
    parse: ParseText, row: Happening, text: str, fires
) -> None:
    assert (row.noun in lemmas(parse(text))) is fires


@pytest.mark.parametrize(("row", "text", "fires"), sentences(CONNECTIVES))
def test_a_connective_is_no_part_of_the_claim(
    analyse: Analyse, row: ConnectiveRow, text: str, fires
) -> None:
    (form,) = re.findall("|".join(sorted(row.forms, key=len, reverse=True)), text.lower())[:1]
    assert text.lower().startswith(form)
    (claim,) = analyse(text, ISSUE).claims
    assert claim.text.lower().startswith(form) is not fires


REMARKS = [row for row in FRAMINGS if row.kind == "remark"]
FACTIVES = [row for row in FRAMINGS if row.kind == "factive"]


@pytest.mark.parametrize(("row", "text", "fires"), sentences(REMARKS))
def test_a_remark_is_no_claim(analyse: Analyse, row: FramingRow, text: str, fires) -> None:
    analysis = analyse(text, ISSUE)
    framed = [notice for notice in analysis.passed if notice.rule == "clause.framing"]
    assert bool(framed) is fires
    assert bool(analysis.claims) is not fires


@pytest.mark.parametrize(("row", "text", "fires"), sentences(FACTIVES))
def test_who_knows_something_is_the_claim(
    analyse: Analyse, row: FramingRow, text: str, fires
) -> None:
    first = analyse(text, ISSUE).claims[0]
    assert first.text.startswith("The owners") is fires
