"""Every row of knowledge holds both ways: its examples fire, its look-alikes do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from verifier.citations.inference import descriptions
from verifier.citations.outlets import naming
from verifier.citations.parts import parts
from verifier.citations.rows import (
    ClassRow,
    CueRow,
    DescriptionRow,
    FormRow,
    LineRow,
    OutletRow,
    PartRow,
    PlaceRow,
    ShapeRow,
    WordRow,
    compiled,
    leading,
)
from verifier.lexicon import rows
from verifier.model import CitationKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from _pytest.mark.structures import ParameterSet

    from verifier.model import Citation

BEFORE = "Two ships left.\n\n"  # what a line of sources can answer for


def pairs(name: str, kind: type, field: str) -> list[ParameterSet]:
    """List a lexicon's rows with each of their sentences."""
    return [
        pytest.param(row, sentence, id=f"{row.id}: {sentence[:50]}")
        for row in rows("en", name, kind)
        for sentence in getattr(row, field)
    ]


def rules(cited: Callable[[str], tuple[Citation, ...]], sentence: str) -> set[str]:
    return {citation.rule for citation in cited(sentence)}


@pytest.mark.parametrize(("row", "sentence"), pairs("citations", FormRow, "examples"))
def test_a_form_of_bracket_is_recognised(cited, row, sentence):
    expected = set() if row.kind == "gloss" else {row.id}
    assert rules(cited, sentence) == expected


@pytest.mark.parametrize(("row", "sentence"), pairs("citations", FormRow, "lookalikes"))
def test_a_lookalike_is_another_form_or_none(cited, row, sentence):
    assert row.id not in rules(cited, sentence)


@pytest.mark.parametrize(("row", "sentence"), pairs("citation_cues", CueRow, "examples"))
def test_words_beside_an_outlet_make_it_a_source(cited, row, sentence):
    assert row.id in rules(cited, sentence)


@pytest.mark.parametrize(("row", "sentence"), pairs("citation_cues", CueRow, "lookalikes"))
def test_an_outlet_that_is_only_spoken_of_is_no_source(cited, row, sentence):
    assert row.id not in rules(cited, sentence)


@pytest.mark.parametrize(("row", "block"), pairs("citation_lines", LineRow, "examples"))
def test_a_block_that_opens_with_its_source_is_read(cited, row, block):
    text = BEFORE + block if row.kind == "line" else block
    assert row.id in rules(cited, text)


@pytest.mark.parametrize(("row", "block"), pairs("citation_lines", LineRow, "lookalikes"))
def test_a_block_that_only_looks_like_a_dateline_is_prose(cited, row, block):
    assert row.id not in rules(cited, BEFORE + block)


@pytest.mark.parametrize(("row", "name"), pairs("outlet_shapes", ShapeRow, "examples"))
def test_the_form_of_a_name_tells_its_kind(row, name):
    assert compiled(row.pattern).fullmatch(name)
    found = naming(name)
    assert found is not None
    assert found.known or found.outlet.kind == row.kind


@pytest.mark.parametrize(("row", "name"), pairs("outlet_shapes", ShapeRow, "lookalikes"))
def test_a_name_of_another_form_is_not_of_this_kind(row, name):
    assert not compiled(row.pattern).fullmatch(name)


@pytest.mark.parametrize(("row", "part"), pairs("citation_parts", PartRow, "examples"))
def test_a_part_of_a_citation_is_told_by_its_pattern(row, part):
    assert re.fullmatch(row.pattern, part, re.IGNORECASE if row.symbol == "W" else 0)


@pytest.mark.parametrize(("row", "part"), pairs("citation_parts", PartRow, "lookalikes"))
def test_another_part_does_not_fit(row, part):
    assert not re.fullmatch(row.pattern, part)


@pytest.mark.parametrize(("row", "words"), pairs("citation_classes", ClassRow, "examples"))
def test_a_class_of_words_holds_its_examples(row, words):
    assert compiled(row.pattern).search(words)


@pytest.mark.parametrize(("row", "words"), pairs("citation_classes", ClassRow, "lookalikes"))
def test_a_class_of_words_holds_nothing_else(row, words):
    assert not compiled(row.pattern).fullmatch(words)


@pytest.mark.parametrize(("row", "words"), pairs("outlet_descriptions", DescriptionRow, "examples"))
def test_a_noun_stands_for_an_outlet(row, words):
    (found,) = descriptions(words, Span(0, len(words)))
    assert (found.text, found.noun in row.nouns, found.kinds) == (words, True, row.kinds)


@pytest.mark.parametrize(
    ("row", "words"), pairs("outlet_descriptions", DescriptionRow, "lookalikes")
)
def test_the_noun_means_something_else(row, words):
    assert not [d for d in descriptions(words, Span(0, len(words))) if d.noun in row.nouns]


@pytest.mark.parametrize(("row", "part"), pairs("citation_words", WordRow, "examples"))
def test_the_words_of_a_use_stand_in_a_part(row, part):
    if row.use in {"pointer", "lead", "layer"}:
        assert leading(row.use).match(part)
    else:
        assert any(re.search(rf"\b{re.escape(w)}\b", part, re.IGNORECASE) for w in row.words)


@pytest.mark.parametrize(("row", "part"), pairs("citation_words", WordRow, "lookalikes"))
def test_other_words_are_not_taken_for_them(row, part):
    if row.use in {"pointer", "lead", "layer"}:
        assert not leading(row.use).match(part)
    else:
        letters = [p.symbol for p in parts(part, Span(0, len(part)))]
        assert letters in (["X"], ["U"])


@pytest.mark.parametrize(("row", "place"), pairs("citation_places", PlaceRow, "examples"))
def test_a_place_is_no_outlet(row, place):
    (part,) = parts(place, Span(0, len(place)))
    assert part.symbol == "L"


@pytest.mark.parametrize(("row", "place"), pairs("citation_places", PlaceRow, "lookalikes"))
def test_a_longer_word_is_not_that_place(row, place):
    (part,) = parts(place, Span(0, len(place)))
    assert part.symbol != "L"


def cites(
    cited: Callable[..., tuple[Citation, ...]], row: OutletRow, sentences: tuple[str, ...]
) -> list[bool]:
    """Tell for each sentence whether it cites the outlet; the date does not matter here."""
    found = (cited(sentence, timexes=False) for sentence in sentences)
    return [row.name in {s.outlet.name for c in one for s in c.sources} for one in found]


def test_every_outlet_of_the_register_is_cited(cited):
    register: tuple[OutletRow, ...] = rows("en", "outlets", OutletRow)
    assert [row.id for row in register if not all(cites(cited, row, row.examples))] == []


def test_no_outlet_is_cited_where_it_is_only_named(cited):
    register: tuple[OutletRow, ...] = rows("en", "outlets", OutletRow)
    assert [row.id for row in register if any(cites(cited, row, row.lookalikes))] == []


def test_every_spelling_of_the_register_names_one_outlet():
    spelt = [
        (n, row.name) for row in rows("en", "outlets", OutletRow) for n in (row.name, *row.variants)
    ]
    read = [(name, naming(name)) for name, _ in spelt]
    assert [(name, found.outlet.name if found else None) for name, found in read] == spelt


def test_kinds_of_citation_are_those_of_the_model():
    kinds = {row.kind for row in rows("en", "citations", FormRow)} - {"gloss"}
    kinds |= {row.kind for row in rows("en", "citation_lines", LineRow)}
    assert kinds <= {kind.value for kind in CitationKind}
