"""What holds of every cue, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from verifier.cues import find

WORDS = (
    "the ship reportedly will may could and but that which who if was said to have denied is due"
    " planned in dispute unofficially According to unofficial reports , ; . “ ” not no signed left"
    " left Tass reports expects to close the port May –"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_offsets_are_exact(parse, words):
    parsed = parse(" ".join(words))
    for cue in find(parsed):
        assert cue.text == cue.span.of(parsed.text)
        sentence = next(s for s in parsed.sentences if s.span.contains(cue.span))
        assert sentence.span.contains(cue.governs)
        assert len(cue.governs) > 0
        assert all(cue.governs.contains(spared) for spared in cue.spares)
        assert cue.text in cue.reason


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_the_same_text_gives_the_same_cues(parse, words):
    parsed = parse(" ".join(words))
    assert find(parsed) == find(parsed)


def test_a_text_without_words_has_no_cues(parse):
    assert find(parse("")) == ()


def test_a_long_sentence_is_read_in_linear_time(parse):
    parsed = parse("The ship reportedly left and " * 400)
    assert len(find(parsed)) == 400
