"""What a person may set for a run, and that a run says the same each time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model import Document
from verifier.pipeline import Options, analyse

if TYPE_CHECKING:
    from verifier.pipeline import Analysis

TEXT = (
    "The ferry ran aground yesterday. The mayor said the pier was closed, and the owners, who"
    " had been warned by the port, told reporters that repairs would take a week.\n"
)
LEARNED = "model"  # the rule of what the trained tagger found
pytestmark = pytest.mark.usefixtures("loaded_once")


def run(*texts: str, options: Options | None = None) -> list[Analysis]:
    documents = [Document(name=f"{n}.txt", text=text) for n, text in enumerate(texts)]
    return list(analyse(documents, options=options))


@pytest.mark.parametrize(("attribution", "asked"), [("model", True), ("rules", False)])
def test_rules_alone_never_ask_the_tagger(seeds, attribution, asked):
    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds.glob("*.txt"))]
    analysis = run(*texts, options=Options(attribution=attribution))[0]
    rules = {speech.rule.partition(".")[0] for speech in analysis.evidence.speech}
    assert rules - {LEARNED}
    assert (LEARNED in rules) is asked


def test_published_goes_before_what_the_page_says():
    page = f"Publication: Harbour Digest\nDate: June 5, 1998\n\n{TEXT}"
    own, given = run(page)[0], run(page, options=Options(published=date(2001, 3, 9)))[0]
    days = [
        [c.event.period.edtf for c in each.claims if c.event and "aground" in c.text]
        for each in (own, given)
    ]
    assert days == [["1998-06-04"], ["2001-03-08"]]


def test_documents_come_in_the_order_given():
    found = run("The mine was sold in May 1997.", TEXT)
    assert [analysis.document.name for analysis in found] == ["0.txt", "1.txt"]
    assert "mine" in found[0].claims[0].text


def test_no_documents_give_nothing():
    assert run() == []


def test_the_same_text_gives_the_same_claims():
    (one,), (two,) = run(TEXT), run(TEXT)
    assert one.claims
    assert one.claims == two.claims
    assert one.passed == two.passed


def test_a_document_knows_nothing_of_the_one_before():
    alone = run("", "The port is closed.")[1]
    after = run(TEXT, "The port is closed.")[1]
    assert alone.claims
    assert alone.claims == after.claims
