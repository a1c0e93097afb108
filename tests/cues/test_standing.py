"""How the happening that a word names stands to the facts, as its clause and its governors say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cues.test_embedding import marked
from verifier.cues import content, find, signs, standing
from verifier.cues.standing import joined

SURE = {
    "told flatly": "The owner [sold] the mine.",
    "under a verb of success": "The crew managed to [close] the valve.",
    "reported speech": "The mayor said that the dam was [repaired].",
    "a participle set off by a comma": "The crew refused to leave the port, [saying] it was safe.",
    "an object that is known": "The owner did not announce the [sale].",
}
OPEN = {
    "wanted": "The union wants to [reopen] the mine.",
    "tried": "The crew tried to [close] the valve.",
    "a possibility": "The owner may [sell] the mine.",
    "a condition": "The bank will fail if the crew [leaves].",
    "an object of what is wanted": "The union wants a [strike].",
    "shared by a conjunct": "The union wants to reopen the mine and [sell] coal.",
}
NOT_SO = {
    "negated": "The owner did not [sell] the mine.",
    "negated by its subject": "No one has [claimed] the ship.",
    "negated by its object": "The crew [took] no money.",
    "under a verb of failure": "The owner failed to [pay] the crew.",
    "without": "The crew left without [paying] the fee.",
    "under a negated success": "The crew did not manage to [close] the valve.",
    "denied to be possible": "The owner could not [sell] the mine.",
}


@pytest.mark.parametrize("text", SURE.values(), ids=SURE.keys())
def test_what_is_told_as_a_fact_is_near_the_top(parse, text):
    assert marked(parse, text).value > 1


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN.keys())
def test_what_is_open_lies_between(parse, text):
    assert 0 < marked(parse, text).value < 1.5


@pytest.mark.parametrize("text", NOT_SO.values(), ids=NOT_SO.keys())
def test_what_is_told_as_not_so_is_below_nought(parse, text):
    assert marked(parse, text).value < 0


@pytest.mark.parametrize(
    ("text", "failed", "sought"),
    [
        ("The owner failed to [pay] the crew.", True, False),
        ("The union wants to [reopen] the mine.", False, True),
        ("The owner refused to try to [sell] the mine.", True, True),
        ("The crew managed to [close] the valve.", False, False),
    ],
)
def test_a_clause_is_about_its_infinitive(parse, text, failed, sought):
    found = marked(parse, text)
    assert content(parse(text.replace("[", "").replace("]", "")), 2) == found.index
    assert (found.failed, found.sought) == (failed, sought)


@pytest.mark.parametrize(
    ("one", "other", "both"), [(3, 1, 1), (1, -2, -1), (-2, -1, 1), (3, -2, -2), (0.8, 0.5, 0.5)]
)
def test_the_weaker_of_two_values_counts(one, other, both):
    assert joined(one, other) == joined(other, one) == both


WORDS = (
    "the crew did not fail to want to pay may if unless without leaving and the sale , no one who"
    " said that tried was able from planned ."
).split()


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
def test_every_word_has_a_standing_on_the_scale(parse, words):
    parsed = parse(" ".join(words))
    cues = find(parsed)
    for token in parsed.tokens:
        found = standing(parsed, token.index)
        assert -3 <= found.value <= 3
        assert signs(parsed, found, cues) == signs(parsed, standing(parsed, token.index), cues)
        assert content(parsed, token.index) in range(len(parsed.tokens))
