"""How far a citation reaches, and what its reason says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model import CitationKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Citation


def reach(text: str, found: Sequence[Citation]) -> list[tuple[str, list[str]]]:
    """Give for each citation the covered words."""
    return [(c.text, [span.of(text) for span in c.covers]) for c in found]


def test_a_paragraph_without_a_citation_belongs_to_the_next(cited):
    text = "Two ships left.\n\nThey carried grain. (Trud, June 3)"
    found = cited(text)
    assert reach(text, found) == [("(Trud, June 3)", ["Two ships left.", "They carried grain."])]
    assert found[0].reason == "covers paragraphs 1 and 2: paragraph 1 has no citation of its own"


def test_a_citation_inside_a_paragraph_ends_the_reach_of_the_next(cited):
    text = "Two ships left (Trud, June 3). They carried grain (AP, June 4)."
    assert reach(text, cited(text)) == [
        ("(Trud, June 3)", ["Two ships left"]),
        ("(AP, June 4)", ["They carried grain"]),
    ]


def test_text_after_the_last_citation_stays_uncited(cited):
    text = "Two ships left (Trud, June 3). This was to be expected.\n\nMore will follow."
    assert reach(text, cited(text)) == [("(Trud, June 3)", ["Two ships left"])]


def test_text_after_a_citation_waits_for_the_next_one(cited):
    text = "Two ships left (Trud, June 3). They carried grain.\n\nIt rained (AP, June 4)."
    assert reach(text, cited(text))[1] == ("(AP, June 4)", ["They carried grain.", "It rained"])


def test_a_cross_reference_covers_nothing_and_stops_nothing(cited):
    text = "Two ships left (see the Monitor, May 20). They carried grain (AP, June 4)."
    pointer, closing = cited(text)
    assert pointer.kind is CitationKind.CROSS_REFERENCE
    assert pointer.covers == ()
    assert closing.covers[0].of(text).startswith("Two ships left (see the Monitor")


def test_two_citations_in_a_row_share_their_text(cited):
    text = "Two ships left. (Trud, June 3) (AP, June 4)"
    assert reach(text, cited(text)) == [
        ("(Trud, June 3)", ["Two ships left."]),
        ("(AP, June 4)", ["Two ships left."]),
    ]


def test_a_citation_on_a_line_of_its_own_covers_the_paragraph_before(cited):
    text = "Two ships left.\n\n(Trud, June 3)"
    assert reach(text, cited(text)) == [("(Trud, June 3)", ["Two ships left."])]


def test_a_citation_without_text_says_that_it_covers_nothing(cited):
    (citation,) = cited("(Trud, June 3) Two ships left.")
    assert citation.covers == ()
    assert citation.reason.startswith("covers nothing")


@pytest.mark.parametrize("kinds", ["pdps", "phps"], ids=["a dated heading", "a headline"])
def test_a_heading_starts_anew(cited, kinds):
    text = "Two ships left.\n\n3 June 1998\n\nIt rained.\n\nTrud (Moscow), 3 June 1998, p. 3."
    (citation,) = cited(text, kinds=kinds)
    assert reach(text, [citation])[0][1] == ["It rained."]


def test_nested_brackets_are_read_from_outside_in(cited):
    text = "The talks (which began in 1997 (see the Monitor, November 18, 1997)) failed."
    (citation,) = cited(text)
    assert citation.text == "(see the Monitor, November 18, 1997)"
