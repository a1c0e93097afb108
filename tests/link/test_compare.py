"""Two claims held against each other: what agrees, what disagrees, on what one is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.link.compare import compare

if TYPE_CHECKING:
    from tests.conftest import Analyse

# claim, claim, the parts that agree, the parts that disagree
ROWS = {
    "another figure for the same thing": (
        "The fire destroyed 40 containers in Tornio on June 1.",
        "The fire destroyed 60 containers in Tornio on June 1.",
        {"who.name", "what.same", "when.meet", "where.same"},
        {"how-much.disjoint"},
    ),
    "kin words, each side of a deal": (
        "Nordmetall sold the dredgers to Borealia for US$600 million in 1996.",
        "Borealia purchased the dredgers from Nordmetall for US$200 million in 1996.",
        {"who.name", "what.same", "when.meet"},
        {"how-much.disjoint"},
    ),
    "what is done to people tells which are counted": (
        "Thirty sailors were injured on Monday.",
        "The explosion killed 14 people on Monday.",
        {"when.meet"},
        set(),
    ),
    "a rounded figure": (
        "The yard spent 20 million marks on cranes in May.",
        "The yard spent 20.4 million marks on cranes in May.",
        {"who.noun", "what.same", "when.meet", "how-much.meet"},
        set(),
    ),
    "a denial": (
        "The tanker Aurora Star sank on June 1.",
        "The ministry denied that the tanker Aurora Star sank on June 1.",
        {"who.name", "when.meet"},
        {"what.denied"},
    ),
    "what excludes it": (
        "The council approved the loan on May 3.",
        "The council rejected the loan on May 3.",
        {"who.noun", "when.meet"},
        {"what.opposite"},
    ),
    "planned and done": (
        "The two ministers will sign the protocol on fisheries.",
        "The ministers signed the protocol on fisheries.",
        {"who.noun", "what.planned-done"},
        set(),
    ),
    "one alone can hold a post": (
        "Petrov was appointed director of the yard.",
        "Lindqvist was appointed director of the yard.",
        {"what.same"},
        {"who.subject"},
    ),
    "two people may visit one town": (
        "Petrov visited the yard.",
        "Lindqvist visited the yard.",
        {"who.noun", "what.same"},
        set(),
    ),
    "another place": (
        "The committee met in Riga on Tuesday.",
        "The committee met in Tallinn on Tuesday.",
        {"who.noun", "what.same", "when.meet"},
        {"where.other"},
    ),
    "another day": (
        "The ferry ran aground on Monday.",
        "The ferry ran aground on Friday.",
        {"who.noun", "what.same"},
        {"when.disjoint"},
    ),
}


@pytest.mark.parametrize(("one", "two", "agree", "disagree"), ROWS.values(), ids=ROWS.keys())
def test_parts(analyse: Analyse, one: str, two: str, agree: set[str], disagree: set[str]) -> None:
    (first,), (second,) = (analyse(text, "1998-06-05").claims for text in (one, two))
    found = compare(first, second)
    assert {part.rule for part in found.agreeing} == agree
    assert {part.rule for part in found.disagreeing} == disagree


@pytest.mark.parametrize(("one", "two", "agree", "disagree"), ROWS.values(), ids=ROWS.keys())
def test_the_words_of_a_part_stand_in_the_texts(
    analyse: Analyse, one: str, two: str, agree: set[str], disagree: set[str]
) -> None:
    (first,), (second,) = (analyse(text, "1998-06-05").claims for text in (one, two))
    for part in compare(first, second).parts:
        assert all(span.of(one).strip() for span in part.one)
        assert all(span.of(two).strip() for span in part.two)


@pytest.mark.parametrize(("one", "two", "agree", "disagree"), ROWS.values(), ids=ROWS.keys())
def test_the_order_of_the_claims_makes_no_difference(
    analyse: Analyse, one: str, two: str, agree: set[str], disagree: set[str]
) -> None:
    (first,), (second,) = (analyse(text, "1998-06-05").claims for text in (one, two))
    there, back = compare(first, second), compare(second, first)
    assert [(p.rule, p.answer) for p in there.parts] == [(p.rule, p.answer) for p in back.parts]
