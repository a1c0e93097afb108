"""Who says it: from the page inwards, with outlets that are only described."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model import Role

if TYPE_CHECKING:
    from tests.conftest import Analyse

ROWS = {
    "closing citation": (
        "The port was closed. (Trud, June 2)",
        [("outlet", "Trud", True)],
    ),
    "a described daily is the cited one": (
        "According to one Russian daily, the port was closed. (Trud, June 2)",
        [("outlet", "Trud", True)],
    ),
    "speaker inside": (
        "Port director Anton Belkov said that the port was closed. (Trud, June 2)",
        [("outlet", "Trud", True), ("speaker", "Port director Anton Belkov", True)],
    ),
    "unnamed speaker": (
        "An unnamed official said that the port was closed. (Trud, June 2)",
        [("outlet", "Trud", True), ("speaker", "An unnamed official", False)],
    ),
}


@pytest.mark.parametrize(("text", "steps"), ROWS.values(), ids=ROWS.keys())
def test_steps(analyse: Analyse, text: str, steps: list[tuple[str, str, bool]]) -> None:
    (claim,) = analyse(text, "1998-06-05").claims
    chain = [s for s in claim.attribution if s.role is not Role.PUBLICATION]
    assert [(str(s.role), s.name, s.named) for s in chain] == steps


def test_the_report_has_its_own_date(analyse: Analyse) -> None:
    (claim,) = analyse("The port was closed on May 3. (Trud, June 2)", "1998-06-05").claims
    assert claim.event
    assert claim.reported
    assert (claim.event.period.edtf, claim.reported.period.edtf) == ("1998-05-03", "1998-06-02")
