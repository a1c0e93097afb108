"""Scare quotes keep a word at arm's length; names, titles and speech do not."""

import pytest

from verifier.cues import find

SCARE = [
    ("The “official” side of the visit was short.", "official"),
    ("The mayor spoke of “several dozen” people.", "several dozen"),
    ("Two colonels came along “unofficially.”", "unofficially."),
    ('The "peace council" met on Monday.', "peace council"),
]
NONE = [
    "The “Igla” systems were sold.",
    "The paper “Northern Morning” wrote of it.",
    "“No,” the mayor said.",
    "The aim was “to strike a blow at once” against the rival.",
    "“We will stay in this port,” he said.",
    "The “mark that nobody closes stands here.",
]


@pytest.mark.parametrize(("sentence", "word"), SCARE, ids=[case[0] for case in SCARE])
def test_scare_quotes_are_found(sentence, word, parse):
    assert word in [c.text for c in find(parse(sentence)) if c.rule == "distance.quotes"]


@pytest.mark.parametrize("sentence", NONE)
def test_other_quotation_marks_are_not(sentence, parse):
    assert not [c.text for c in find(parse(sentence)) if c.rule == "distance.quotes"]
