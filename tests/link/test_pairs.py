"""Links inside one document: figures that exclude each other, denials, repetitions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Analyse

ROWS = {
    "figures for the same thing exclude each other": (
        (
            "The fire destroyed 40 containers on June 1. (Trud, June 2)\n\n"
            "The fire destroyed 60 containers on June 1. (Segodnya, June 3)"
        ),
        ["contradicts", "contradicts"],
    ),
    "another period": (
        (
            "The port unloaded 40 containers in March. (Trud, June 2)\n\n"
            "The port unloaded 60 containers in April. (Segodnya, June 3)"
        ),
        [],
    ),
    "about forty and forty-two agree": (
        (
            "The fire destroyed about 40 containers on June 1. (Trud, June 2)\n\n"
            "The fire destroyed 42 containers on June 1. (Segodnya, June 3)"
        ),
        [],
    ),
    "the same words again": (
        (
            "The ferry ran aground off the northern cape on June 1. (Trud, June 2)\n\n"
            "The ferry ran aground off the northern cape on June 1. (Segodnya, June 3)"
        ),
        ["repeats", "repeats"],
    ),
}


@pytest.mark.parametrize(("text", "kinds"), ROWS.values(), ids=ROWS.keys())
def test_links(analyse: Analyse, text: str, kinds: list[str]) -> None:
    claims = analyse(text, "1998-06-05").claims
    assert [str(link.kind) for claim in claims for link in claim.links] == kinds


def test_links_go_both_ways(analyse: Analyse) -> None:
    one, two = analyse(ROWS["the same words again"][0], "1998-06-05").claims
    assert (one.links[0].claim, two.links[0].claim) == (two.id, one.id)
