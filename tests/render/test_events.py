"""Events of several documents as they are shown: claims side by side, legs counted."""

from __future__ import annotations

import json

import pytest

from tests.link.made import collection
from verifier.render import Screen, named
from verifier.timeline import timeline

WIRE = (
    "A fire destroyed 40 containers in the port of Tornio on June 1. (Itar-Tass, June 2)",
    "The fire in the port of Tornio destroyed 40 containers on Monday, Itar-Tass reported.",
    "A fire destroyed 60 containers in Tornio port on June 1. (Trud, June 3)",
)


@pytest.fixture(scope="module")
def drawn():
    line = timeline(collection(*WIRE).claims)
    return lambda name: list(named(name).timeline(line, Screen(100)))


def test_one_row_holds_the_claims_of_three_documents(drawn):
    text = " ".join(" ".join(drawn("text")).split())
    assert text.count("1 June 1998 ● ") + text.count("1 June 1998 A ") == 1
    assert "3 claims · 3 outlets, 2 origins (Itar-Tass; Trud)" in text
    assert "against 60 (Trud, 3 June 1998): same event, same thing counted" in " ".join(
        text.split()
    )
    assert "disputed F4" in text


def test_markdown_puts_the_legs_below_the_date(drawn):
    rows = [line.split(" | ")[0] for line in drawn("markdown") if line.startswith("|")]
    assert rows[2:4] == ["| ● 1 June 1998", "| 3 outlets, 2 origins (Itar-Tass; Trud)"]


def test_jsonl_keeps_a_line_a_claim(drawn):
    lines = [json.loads(line) for line in drawn("jsonl")]
    assert len(lines) == len(WIRE)
    assert len({line["happening"] for line in lines}) == 1
    assert {line["status"] for line in lines} == {"disputed"}
    assert {line["origin"] for line in lines} == {"Itar-Tass", "Trud"}
