"""The shapes of lines, one table a shape."""

from __future__ import annotations

import pytest

from verifier.layout import dateline
from verifier.layout.dates import is_date
from verifier.layout.lines import ends_sentence, in_capitals
from verifier.layout.shapes import is_byline, is_citation, note_style, run_in
from verifier.model import Span

DATES = [
    *("12 March 1996", "28-30 March 1996", "March 12, 1996", "12 March - 4 April 1996:", "1996"),
    *(
        "Early March 1996",
        "March-April 1996",
        "[Undated] 1996",
        "Tuesday, 12 March 1996",
        "1/20/96",
    ),
    *("1996-03-12", "Summer 1996", "Late 1996 to early 1997", "3rd quarter of 1996", "May 1995"),
    "First half of 1996",
]
NO_DATES = [
    *("12", "(313) 222-2023", "March on Riga", "1996 exports", "In March 1996 the ship left."),
    *("T-80", "May be", "second", "", "12-13", "Monday"),
]


@pytest.mark.parametrize("line", DATES)
def test_a_line_of_a_date(line: str):
    assert is_date(line)


@pytest.mark.parametrize("line", NO_DATES)
def test_a_line_that_is_no_date(line: str):
    assert not is_date(line)


CITATIONS = [
    *("(Russky telegraf, June 3)", "(AP, Itar-Tass, June 2)", "(Russian agencies, June 23-25)"),
    *("(See the Monitor, July 6, 7, 9)", "Yonhap (Seoul), 14 March 1996; in FBIS-EAS-96-052."),
    "Mark Berg, “Tanks Arrive,” Harbour Weekly, 20 March 1996, pp. 4-5.",
    "Kazakhstanskaya pravda (Almaty), 3 April 1996, p. 2; in FBIS-SOV-96-067, 4 April 1996.",
    *(
        "Kommersant, No. 8, March 10",
        "Tass, 04.09.15",
        "Moskovskiye novosti, No. 28, 14-21 July 1996.",
    ),
]
NO_CITATIONS = [
    *("(see below)", "(4)", "Ministers met, 12 March 1996.", "Talks failed on 12 March 1996."),
    *("Outlook for 2016.", "The agreement, 5 June 1998, is void.", "12 March 1996", "Riga: a port"),
    *("On June 3, Riga.", "Sources said so, June 3.", "Interfax; AP"),
]


@pytest.mark.parametrize("line", CITATIONS)
def test_a_line_of_citations(line: str):
    assert is_citation(line)


@pytest.mark.parametrize("line", NO_CITATIONS)
def test_a_line_that_is_no_citation(line: str):
    assert not is_citation(line)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("SHIPS LEAVE RIGA. Two ships left.", "SHIPS LEAVE RIGA."),
        ("SHIPS LEAVE RIGA. A ship left.", "SHIPS LEAVE RIGA."),
        ("SHIPS LEAVE RIGA. NATO said so.", "SHIPS LEAVE RIGA."),
        ("U.S. SHIPS LEAVE. U.S. officials said so.", "U.S. SHIPS LEAVE."),
        (
            "MINISTER SEES MORE SHIPS FROM U.S. The minister said so.",
            "MINISTER SEES MORE SHIPS FROM U.S.",
        ),
        ("... AS NORWAY WAITS. Oslo said nothing.", "... AS NORWAY WAITS."),
        ("WHO PAYS FOR RIGA'S PORT? Nobody knows.", "WHO PAYS FOR RIGA'S PORT?"),
        ("McALLISTER RETURNS TO RIGA. He said so.", "McALLISTER RETURNS TO RIGA."),
        ("PREMIER: “NO SHIPS.” The premier said so.", "PREMIER: “NO SHIPS.”"),
        ("NATO said so. It did.", None),
        ("NEWPORT NEWS, Va. The ship left.", None),
        ("SHIPS LEAVE RIGA.", None),
        ("UN. The ship left.", None),
        ("12 MARCH 1996. The ship left.", None),
    ],
)
def test_a_headline_run_in(text: str, headline: str | None):
    end = run_in(text, 0, len(text))
    assert (text[:end] if end else None) == headline


@pytest.mark.parametrize(
    ("text", "place", "date", "agency"),
    [
        ("RIGA, Nov. 20 (UPI) -- It sank.", "RIGA", "Nov. 20", "UPI"),
        ("RIGA, Latvia (AP) _ It sank.", "RIGA, Latvia", None, "AP"),
        ("RIGA (Reuter) - It sank.", "RIGA", None, "Reuter"),
        ("SAN JUAN, May 4, 1999 /PRNewswire/ -- It sank.", "SAN JUAN", "May 4, 1999", "PRNewswire"),
        ("RIGA. Nov 22 (Interfax) - It sank.", "RIGA", "Nov 22", "Interfax"),
        ("Riga, 21 November: It sank.", "Riga", "21 November", None),
        ("MANASSAS, Va. — It sank.", "MANASSAS, Va.", None, None),
    ],
)
def test_a_dateline(text: str, place: str, date: str | None, agency: str | None):
    found = dateline(text, Span(0, len(text)))
    assert found is not None
    parts = (part and part.of(text) for part in (found.place, found.date, found.agency))
    assert tuple(parts) == (place, date, agency)
    assert text[found.span.end :].strip() == "It sank."


@pytest.mark.parametrize(
    "text",
    [
        "NATO -- the alliance -- met.",
        "Riga: a port of Latvia.",
        "UNESCO (Paris) sent two ships.",
        "In Riga, on 21 November, it sank.",
        "He left Riga on Nov. 20 -- alone.",
    ],
)
def test_no_dateline(text: str):
    assert dateline(text, Span(0, len(text))) is None


@pytest.mark.parametrize(
    "line",
    ["By Anna Berg", "By ANNA BERG", "By Anna Berg and Jon Dahl", "By Anna Berg, Harbour Weekly"],
)
def test_a_byline(line: str):
    assert is_byline(line)


@pytest.mark.parametrize(
    "line", ["By June the ships had left.", "By Order of the President", "By Monday"]
)
def test_no_byline(line: str):
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "style"),
    [
        ("[1] Den, 5 June.", 1),
        ("(2) Den", 2),
        ("3. Den", 3),
        ("4 Den", 4),
        ("5 June 1998.", 0),
        ("Den", 0),
    ],
)
def test_the_style_of_notes(line: str, style: int):
    assert note_style(line) == style


@pytest.mark.parametrize(
    "line", ["It left.", "“No.”", "left (AP, June 3)", "left. ND", "left.[3]", "left. BK/LF", "so:"]
)
def test_nothing_is_left_open(line: str):
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["It left", "the U.S", "to the UN", "left,", "the port of"])
def test_something_is_left_open(line: str):
    assert not ends_sentence(line)


@pytest.mark.parametrize(
    "line", ["SHIPS LEAVE", "UZBEKISTAN", "RIGA’S 1990s AND AFTER", "NO. 4 IN OSLO"]
)
def test_capitals(line: str):
    assert in_capitals(line)


@pytest.mark.parametrize("line", ["NATO", "UN, EU", "Ships LEAVE", "12 (4)", ""])
def test_no_capitals(line: str):
    assert not in_capitals(line)
