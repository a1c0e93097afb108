"""Which clauses become claims, with which words, and what is passed over with a reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from attrs import asdict

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Analyse

MARKED = {
    "the frame of speech is no claim": "The ministry said that [the port had been closed].",
    "a question asserts nothing": "Will the port close?",
    "according to is cut off": "According to one daily, [the port was closed on May 3].",
    "a connective is cut off": "Among other things, [the port was closed on May 3].",
    "two past acts are two claims": "[The ship left the port] and [struck a rock].",
    "one state told in two verbs": (
        "[Petrov oversees the fleet and is also chairman of the board]."
    ),
    "a dated relative clause": (
        "[The group has returned from a long visit] to Lviv that ended on May 3."
    ),
    "an aside is a claim": (
        "[The refugees found shelter in Bergen], [where three halls have been closed]."
    ),
    "a circumstance is quoted": "[The crew left the port when the storm came].",
    "a condition is not": "[The crew will leave the port] if the storm comes.",
    "a frame put in between": "[The dam, the owner said, was sold on May 3].",
    "a circumstance behind a frame": "[The lease ended, he said, when the port was sold].",
    "a condition that opens with its verb": "Should the pump fail, [the mine will be flooded].",
    "what only announces is no claim": "The truth is that [the bridge was never inspected].",
    "a copy that reached the newsroom": (
        "[The audit, a copy of which was seen by the agency, lists forty faults]."
    ),
    "how a speaker hides his name": (
        "Two shepherds, who would not give their names, said that [the wells were dry]."
    ),
    "a hedge on the object stays inside": "[Guards seized what they say is forged coin].",
    "a denial as groundless frames": (
        "The mill rejected as baseless the claim that [its wages were never paid]."
    ),
    "a date of a crime is no claim apart": (
        "[A court freed two men who had been accused of selling maps in 1995]."
    ),
    "a plural present is a claim": "[Robbers stop a van] and [are thought to take ten bags].",
    "a verb that leads over is cut": (
        "The clerk said that [sacks were torn], adding that [one fell]."
    ),
    "framing reports nothing": "Trade between the two ports is not a new phenomenon.",
}


@pytest.mark.parametrize("marked", MARKED.values(), ids=MARKED.keys())
def test_claims(analyse: Analyse, marked: str) -> None:
    wanted = re.findall(r"\[([^\]]*)\]", marked)
    text = marked.replace("[", "").replace("]", "")
    found = [c.text for c in analyse(text, "1998-06-05").claims]
    assert [any(f.startswith(w) for f in found) for w in wanted] == [True] * len(wanted)
    assert not any("if the storm" in f for f in found)
    assert wanted or not found


def test_what_is_passed_over_says_why(analyse: Analyse) -> None:
    passed = analyse("The ministry said that the port had been closed.", "1998-06-05").passed
    assert [(n.rule, bool(n.reason)) for n in passed] == [("clause.frame", True)]


def test_every_claim_quotes_its_document(analyse: Analyse, seeds: Path) -> None:
    text = next(seeds.glob("*.txt")).read_text(encoding="utf-8")
    found = analyse(text)
    assert found.claims
    assert all(text[c.span.start : c.span.end] == c.text for c in found.claims)
    assert len({c.id for c in found.claims}) == len(found.claims)


MOODS = {
    "The owner failed to pay the crew.": {"negated"},
    "The owner did not fail to pay the crew.": set(),
    "The crew tried not to sell the ship.": {"negated", "sought"},
    "The mayor urged the council to raise the dam.": {"sought"},
    "No one has claimed the ship.": {"negated"},
    "The crew managed to close the valve.": set(),
    "The council may vote on the loan if the bank agrees.": {
        "hedged",
        "possible",
        "planned",
        "conditional",
    },
    "Reports of a sale are untrue.": {"denied"},
}


@pytest.mark.parametrize(("text", "moods"), MOODS.items())
def test_the_modality_says_what_the_clause_is_about(analyse: Analyse, text: str, moods) -> None:
    (claim,) = analyse(text, "1998-06-05").claims
    found = {name for name, holds in asdict(claim.modality).items() if holds}
    assert found - {"past"} == moods


def test_a_condition_outside_the_words_is_kept_as_modality(analyse: Analyse) -> None:
    text = "The miners threatened to block the road if the wages are not paid. The road is open."
    one, two = analyse(text, "1998-06-05").claims
    assert (one.modality.conditional, two.modality.conditional) == (True, False)
