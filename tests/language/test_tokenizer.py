"""How words are cut: blanks in a row mark where a token ends."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from verifier.language.tokenizer import pieces, refine

TOKENIZER = spacy.blank("en").tokenizer
refine(TOKENIZER)
CUT = {
    "glued dashes and quotes": "included – “ unofficially ” – representatives",
    "a glued dash": "South Korea – despite its woes – is a link .",
    "money": "more than US$ 200 million",
    "a weapon stays whole": "T-80 tanks and BMP-3 vehicles",
    "an age is cut": "a six - day visit , a 15 - year term",
    "a bound beginning stays whole": "anti-aircraft missiles and e-mail",
    "ranks": "Lt. Gen. A.B. Petrov at 5 p.m. today",
    "a contraction": "they did n’t say",
    "a possessive": "Mikhailov ’s delegation",
    "marks in a row": "Really ?!",
    "a shortening at the end": "tanks , guns etc .",
}


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(TOKENIZER, text)]


@pytest.mark.parametrize("tokens", CUT.values(), ids=CUT.keys())
def test_cuts(tokens: str) -> None:
    glued = {" – ": "–", "“ ": "“", " ”": "”", " ’s": "’s", " n’t": "n’t", " ,": ",", " .": "."}
    text = tokens.replace("US$ ", "US$").replace(" - ", "-").replace(" ?!", "?!")
    for apart, together in glued.items():
        text = text.replace(apart, together)
    assert cut(text) == tokens.split()


@given(st.text(st.sampled_from(list("aB1.-–“”\"'’$()/! \n\t")), max_size=40))
def test_tokens_cover_the_text(text: str) -> None:
    assert "".join(cut(text)) == "".join(text.split())


def test_a_line_end_is_a_blank() -> None:
    assert cut("two\nwords") == ["two", "words"]
