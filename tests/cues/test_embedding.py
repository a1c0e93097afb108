"""Every row of the lexicons of embedding words acts on its examples and leaves its look-alikes."""

import pytest

from verifier.cues import standing
from verifier.cues.embedding import SHAPES, lexicon, modals

EMBEDDING = [(row, text, True) for row in lexicon() for text in row.examples]
EMBEDDING += [(row, text, False) for row in lexicon() for text in row.lookalikes]
MODALS = [(row, text, True) for row in modals() for text in row.examples]
MODALS += [(row, text, False) for row in modals() for text in row.lookalikes]


def named(case):
    return f"{case[0].id}: {case[1]}"


def marked(parse, text):
    """Parse a sentence and say how the word in square brackets stands to the facts."""
    start = text.index("[")
    parsed = parse(text.replace("[", "").replace("]", ""))
    return standing(parsed, parsed.at(start))


@pytest.mark.parametrize("case", EMBEDDING, ids=named)
def test_a_word_embeds_what_stands_in_brackets(case, parse):
    row, text, fires = case
    found = {row.id for step in marked(parse, text).steps for row in step.rows}
    assert (row.id in found) is fires


@pytest.mark.parametrize("case", MODALS, ids=named)
def test_an_auxiliary_or_opener_governs_what_stands_in_brackets(case, parse):
    row, text, fires = case
    state = marked(parse, text).state
    assert (row in {state.modal, state.opener}) is fires


@pytest.mark.parametrize("row", [*lexicon(), *modals()], ids=lambda row: str(row.id))
def test_a_row_is_complete(row):
    assert row.examples
    assert row.lookalikes
    assert "{cue}" in row.because


@pytest.mark.parametrize("row", lexicon(), ids=lambda row: row.id)
def test_a_row_takes_known_shapes_and_keeps_to_the_scale(row):
    assert set(row.takes) <= SHAPES
    assert -3 <= min(row.affirmed, row.denied) <= max(row.affirmed, row.denied) <= 3
    assert row.mood in {"", "negated", "sought"}


def test_ids_are_unique():
    ids = [*(row.id for row in lexicon()), *(row.id for row in modals())]
    assert len(ids) == len(set(ids))
