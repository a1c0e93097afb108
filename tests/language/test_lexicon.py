"""The rows about verbs and names hold both ways, through what reads them."""

from __future__ import annotations

import pytest

from verifier.language.clauses import clauses
from verifier.language.names import TitleRow, names
from verifier.language.recover import VerbRow
from verifier.lexicon import rows


def sentences(lexicon):
    return [
        pytest.param(row, text, fires, id=f"{row.id}: {text}")
        for row in lexicon
        for texts, fires in ((row.examples, True), (row.lookalikes, False))
        for text in texts
    ]


VERBS = rows("en", "verbs", VerbRow)
TITLES = rows("en", "titles", TitleRow)
BEFORE = [row for row in TITLES if row.kind in {"title", "modifier"}]
BODIES = [row for row in TITLES if row.kind == "body"]
CALENDAR = [row for row in TITLES if row.kind == "calendar"]


@pytest.mark.parametrize("row", [*VERBS, *TITLES], ids=lambda row: row.id)
def test_a_row_has_both(row):
    assert row.examples
    assert row.lookalikes


@pytest.mark.parametrize(("row", "text", "fires"), sentences(VERBS))
def test_a_form_heads_a_clause(parse, row, text, fires):
    parsed = parse(text)
    heads = {parsed.tokens[clause.verb.main].lower for clause in clauses(parsed)}
    assert bool(heads & set(row.forms)) is fires


@pytest.mark.parametrize(("row", "text", "fires"), sentences(BEFORE))
def test_a_title_is_no_part_of_the_name(parse, row, text, fires):
    words = {word.rstrip(".") for word in text.lower().split()}
    assert not fires or words & set(row.words)
    assert (names(parse(f"{text} spoke."))[0].start > 0) is fires


@pytest.mark.parametrize(("row", "text", "fires"), sentences(BODIES))
def test_the_name_of_a_body_goes_on_over_of(parse, row, text, fires):
    sentence = f"They wrote to the {text}." if fires else f"They wrote to {text}."
    assert (text in [span.of(sentence) for span in names(parse(sentence))]) is fires


@pytest.mark.parametrize(("row", "text", "fires"), sentences(CALENDAR))
def test_a_month_is_no_name(parse, row, text, fires):
    assert (names(parse(f"They met in {text}.")) == ()) is fires
