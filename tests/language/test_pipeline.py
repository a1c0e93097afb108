"""From texts to parses, whatever pipeline is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from verifier.language import load

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.language import Language

TEXT = (
    "A delegation has reportedly returned.  It met\nLt. Gen. Petrov in Seoul. (Itar-Tass, June 2)"
)


def test_tokens_stand_where_they_say(language: Language) -> None:
    (parse,) = language.parse([TEXT])
    assert all(TEXT[token.start : token.end] == token.text for token in parse.tokens)
    assert [parse.of(sentence)[0].text for sentence in parse.sentences] == ["A", "It", "("]


@given(st.lists(st.text(st.sampled_from(list("aB1.!“”() \n")), max_size=40), max_size=4))
def test_every_text_gives_one_tree_a_sentence(language: Language, texts: list[str]) -> None:
    parses = list(language.parse(texts))
    assert [parse.text for parse in parses] == texts
    for parse in parses:
        assert "".join(token.text for token in parse.tokens) == "".join(parse.text.split())
        for sentence in parse.sentences:
            inside = range(sentence.first, sentence.last)
            roots = [i for i in inside if parse.tokens[i].head == i]
            assert len(roots) == 1
            assert set(parse.subtree(roots[0])) == set(inside)


def test_texts_that_share_a_batch_do_not_touch(language: Language) -> None:
    alone = [next(language.parse([text])) for text in (TEXT, "", "He left.")]
    assert list(language.parse([TEXT, "", "He left."])) == alone


def test_simple_grammar_comes_out_right(language: Language) -> None:
    (parse,) = language.parse(["The group was headed by a minister."])
    deps = {token.text: token.dep for token in parse.tokens}
    assert (deps["group"], deps["was"], deps["headed"]) == ("nsubj:pass", "aux:pass", "root")


def test_a_pipeline_in_a_folder_can_be_loaded(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    parser = nlp.add_pipe("parser")
    for label in ("nsubj", "pobj", "ROOT"):
        parser.add_label(label)  # type: ignore[attr-defined]
    nlp.initialize()
    nlp.to_disk(tmp_path)
    loaded = load(str(tmp_path))
    assert loaded.clear
    assert [token.text for token in next(loaded.parse(["He left."])).tokens] == ["He", "left", "."]


def test_the_name_tells_the_version(language: Language) -> None:
    assert "-" in language.name


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_text_without_words_has_no_sentences(language: Language, text: str) -> None:
    (parse,) = language.parse([text])
    assert (parse.tokens, parse.sentences) == ((), ())
