"""Names: square brackets mark what is a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from verifier.language import names

if TYPE_CHECKING:
    from verifier.language import Language

MARKED = {
    "a person behind an office": "It was led by First Deputy Defense Minister [Nikolai Mikhailov].",
    "a state before an office": "[U.S.] President [Bill Clinton] met reporters.",
    "a rank": "They met Lt. Gen. [Petrov] in [Moscow].",
    "a body over of": "The [Bank of Korea] declined to comment.",
    "a hyphen": "[Itar-Tass] reported the news.",
    "an office without a name": "The Prime Minister left.",
    "a body over for and a capital adjective": "The [Bank for Foreign Economic Affairs] repaid it.",
    "a body with two fields": "The [Department of Health and Human Services] recalled it.",
    "a body and a person": "The [Council of Ministers] and President [Orlov] met.",
    "a first name that looks like a verb": "Commander [Said Nurov] told reporters.",
    "an ampersand": "He worked for [Johnson & Johnson] in [Seoul].",
}


@pytest.mark.parametrize("marked", MARKED.values(), ids=MARKED.keys())
def test_names(language: Language, marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    (parse,) = language.parse([text])
    assert [span.of(text) for span in names(parse)] == re.findall(r"\[(.*?)\]", marked)
