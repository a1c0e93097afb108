"""Which day counts as today at a place of a page: that of the item, or of the heading above."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from verifier import dates
from verifier.layout import blocks
from verifier.masthead import anchors, each
from verifier.model import Document

TITLED = "Chronology: The Port of Elba, 1996\n\n"
PAGES = {
    "a heading without a year lies in the year of the title": (
        f"{TITLED}12 January - The port closes.\n",
        "The port",
        (date(1996, 1, 12), "the heading"),
    ),
    "a heading without a year goes on from the one before": (
        "December 8, 1995: A tug sinks.\n\nJanuary 5: The tug is raised.\n",
        "The tug is",
        (date(1996, 1, 5), "the heading"),
    ),
    "a paragraph after an entry counts from the issue again": (
        f"{TITLED}12 January - The port closes.\n\nThe yard was sold later.\n",
        "The yard",
        (date(1997, 3, 3), "the issue"),
    ),
}


@pytest.mark.parametrize(("text", "place", "today"), PAGES.values(), ids=PAGES.keys())
def test_the_day_of_a_place(text: str, place: str, today: tuple[date, str]):
    document = Document(name="page.txt", text=text)
    laid = blocks(document)
    undated = partial(dates.printed, issue=None)
    heads = each(document, laid, published=date(1997, 3, 3), printed=undated)
    found = anchors(document, laid, heads, dates.printed)
    before = [anchor for anchor in found if anchor[0] <= text.index(place)]
    assert before[-1][1:] == today
