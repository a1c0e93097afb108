"""Which paragraphs open with the date of an entry, and how far that date reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.layout import blocks
from verifier.layout.entries import entry
from verifier.model import BlockKind, Document, Span

if TYPE_CHECKING:
    from tests.conftest import Analyse

OPENED = {
    "day and dash": ("12 January - The port closes.", "12 January -"),
    "day and colon": ("December 8: A tug sinks.", "December 8:"),
    "day in brackets": ("(Jan. 5) Dockers strike.", "(Jan. 5)"),
    "part of a month and two dashes": ("Mid-March -- Talks open.", "Mid-March --"),
    "range that holds a dash itself": ("May 3-5 – Talks are held.", "May 3-5 –"),
    "range over two dashes": ("March 3 - April 5 - Talks are held.", "March 3 - April 5 -"),
    "year": ("1991 - The yard is founded.", "1991 -"),
    "day and full stop": ("5 May 1996. Dockers strike.", "5 May 1996."),
    "bullet before it": ("• June 1996: The bank fails.", "• June 1996:"),
}
PROSE = {
    "line goes on in small letters": "1998 -- the year of the flood -- brought two strikes.",
    "date of a sentence": "On 12 January the port closed.",
    "dateline of a wire": "RIGA, Nov. 20 (UPI) -- A tanker sank.",
    "short month with its full stop": "Jan. 5 was a quiet day.",
    "citation in brackets": "(Trud, June 2) The port closed.",
    "nothing behind the mark": "12 January:",
    "year that ends a sentence": "1988. The port closed.",
}


@pytest.mark.parametrize(("text", "date"), OPENED.values(), ids=OPENED.keys())
def test_entry(text: str, date: str) -> None:
    found = entry(text, Span(0, len(text)))
    assert found is not None
    assert found.of(text) == date


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE.keys())
def test_prose(text: str) -> None:
    assert entry(text, Span(0, len(text))) is None


PAGES = {
    "entries in lines of one run": (
        "Port Chronology, 1997\n\n12 January - The port closes.\n3 February - It opens.",
        ["headline", "heading", "paragraph", "heading", "paragraph"],
    ),
    "entries without a full stop are no headlines": (
        "Port Chronology\n\n1991: The port closes\n\n1992: The port opens",
        ["headline", "heading", "paragraph", "heading", "paragraph"],
    ),
    "a date at the start of a broken line is prose": (
        (
            "The board of the harbor said that it would close the old port on\n"
            "June 5. The mayor of the town had asked for a delay of two or more\n"
            "weeks. The board refused."
        ),
        ["paragraph"],
    ),
    "title with a year is no source": (
        "Shipping Incidents, 1996\n\nDecember 8: A tug sinks.",
        ["headline", "heading", "paragraph"],
    ),
}


@pytest.mark.parametrize(("text", "kinds"), PAGES.values(), ids=PAGES.keys())
def test_blocks(text: str, kinds: list[str]) -> None:
    assert [str(b.kind) for b in blocks(Document("a.txt", text))] == kinds


EVENTS = {
    "the title gives the year": (
        "Port Chronology, 1997\n\n12 January - The board closes the port. The owner is fined.",
        ["1997-01-12", "1997-01-12"],
    ),
    "a year begins between two entries": (
        (
            "Port Chronology, 1996\n\nDecember 8: The board closes the port."
            "\n\nJanuary 11: The board closes the dock."
        ),
        ["1996-12-08", "1997-01-11"],
    ),
    "what follows the entry is not dated by it": (
        "Port Chronology\n\nJune 1996 - The board closes the port.\n\nThe port is open today.",
        ["1996-06", None],
    ),
    "a day in the entry counts from its date": (
        (
            "Port Chronology\n\n5 June 1996: The board closes the port."
            " The port opened two days later."
        ),
        ["1996-06-05", "1996-06-07"],
    ),
    "no year anywhere dates nothing": (
        "Port Chronology\n\nJune 5: The board closes the port.",
        [None],
    ),
}


@pytest.mark.parametrize(("text", "edtf"), EVENTS.values(), ids=EVENTS.keys())
def test_events(analyse: Analyse, text: str, edtf: list[str | None]) -> None:
    assert [c.event and c.event.period.edtf for c in analyse(text).claims] == edtf


@pytest.mark.parametrize(
    "cited",
    [
        "(Itar-Tass, 4 March 1994; in FBIS-SOV-94-044, 7 March 1994)",
        "Itar-Tass (Moscow), 4 March 1994; in FBIS-SOV-94-044, 7 March 1994.",
        "\nItar-Tass (Moscow), 4 March 1994; in FBIS-SOV-94-044, 7 March 1994.",
    ],
    ids=["in brackets", "behind the last sentence", "on a line of its own"],
)
def test_entry_has_two_layers(analyse: Analyse, cited: str) -> None:
    found = analyse(f"Cesium Chronology, 1994\n\n2 March: The institute loses a source. {cited}")
    (source,) = found.evidence.citations[0].sources
    carrier = source.within
    assert (source.name, carrier and carrier.name) == ("Itar-Tass", "FBIS-SOV-94-044")
    assert [c.reported and c.reported.period.edtf for c in found.claims] == ["1994-03-04"]


def test_every_heading_is_told_by_its_rule() -> None:
    text = "12 January 1997 - The port closes."
    (heading, _) = blocks(Document("a.txt", text))
    assert (heading.kind, heading.rule) == (BlockKind.HEADING, "heading.entry")
