"""Every row of the lexicons of speech holds both ways: its examples fire, its look-alikes do not."""

# ruff: noqa: E501  sentences stand in one line

from __future__ import annotations

import pytest

from verifier.lexicon import rows
from verifier.speech import find
from verifier.speech.knowledge import PatternRow, VerbRow, WordRow, inflect, pattern_rows, verb_rows

ROWS: tuple[VerbRow | PatternRow, ...] = (*verb_rows(), *pattern_rows())
EXAMPLES = [
    pytest.param(row.id, text, id=f"{row.id}: {text}") for row in ROWS for text in row.examples
]
LOOKALIKES = [
    pytest.param(row.id, text, id=f"{row.id}: {text}") for row in ROWS for text in row.lookalikes
]
WORDS = [pytest.param(row, id=row.id) for row in rows("en", "speech_words", WordRow)]


def fired(parse, text):
    found = find(parse(text), attribution="rules", attitudes=True)
    return {speech.rule.partition(".")[0] for speech in found}


@pytest.mark.parametrize(("row", "text"), EXAMPLES)
def test_an_example_fires(parse, row, text):
    assert row in fired(parse, text)


@pytest.mark.parametrize(("row", "text"), LOOKALIKES)
def test_a_lookalike_stays_silent(parse, row, text):
    assert row not in fired(parse, text)


@pytest.mark.parametrize("row", WORDS)
def test_a_list_of_words_holds_both_ways(row):
    listed = set(row.words)
    assert all(listed & set(example.lower().split()) for example in row.examples)
    assert not any(listed & set(lookalike.lower().split()) for lookalike in row.lookalikes)


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("say/said", {"say": "base", "says": "s", "said": "past", "saying": "ing"}),
        ("deny", {"deny": "base", "denies": "s", "denied": "past", "denying": "ing"}),
        (
            "admit/admitted",
            {"admit": "base", "admits": "s", "admitted": "past", "admitting": "ing"},
        ),
        ("put/put/put", {"put": "past", "puts": "s", "putting": "ing"}),
    ],
    ids=["irregular past", "y becomes i", "doubled consonant", "one form for all"],
)
def test_inflection(entry, forms):
    assert dict(inflect(entry)) == forms
