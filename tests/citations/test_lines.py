"""Lines of sources, datelines, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model import CitationKind

if TYPE_CHECKING:
    from verifier.model import CitedSource

ENTRY = "3 April 1996\n\nTwo ships leave.\n\n"


def layers(source: CitedSource) -> tuple[str, list[str], tuple[str, list[str]] | None]:
    outer = source.within
    return (
        source.name,
        [d.period.edtf for d in source.dates],
        (outer.name, [d.period.edtf for d in outer.dates]) if outer else None,
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Yonhap (Seoul), 6 April 1996; in FBIS-EAS-96-068, 6 April 1996.",
            [("Yonhap", ["1996-04-06"], ("FBIS-EAS-96-068", ["1996-04-06"]))],
        ),
        (
            (
                "Nucleonics Week, 18 April 1996, pp. 4-5; Interfax (Moscow), 23 April 1996; "
                "in FBIS-SOV-96-081, 24 April 1996."
            ),
            [
                ("Nucleonics Week", ["1996-04-18"], None),
                ("Interfax", ["1996-04-23"], ("FBIS-SOV-96-081", ["1996-04-24"])),
            ],
        ),
        (
            (
                'Ann Field, "Waste To Be Taken Back," Nucleonics Week, 20 March 1997, p. 7; '
                "Diena (Riga), 14 March 1997, p. 1, in FBIS-SOV-97-073, 17 March 1997."
            ),
            [
                ("Nucleonics Week", ["1997-03-20"], None),
                ("Diena", ["1997-03-14"], ("FBIS-SOV-97-073", ["1997-03-17"])),
            ],
        ),
        (
            (
                'Baltic News Service, 4 February 1997; in "Latvia Ships Waste," '
                "FBIS-SOV-97-024, 6 February 1997."
            ),
            [("Baltic News Service", ["1997-02-04"], ("FBIS-SOV-97-024", ["1997-02-06"]))],
        ),
        ("Kazakh Television.", [("Kazakh Television", [], None)]),
        (
            "Terry Field, Independent (London), 15 January 1994.  BMD Monitor, 28 January 1994.",
            [("Independent", ["1994-01-15"], None), ("BMD Monitor", ["1994-01-28"], None)],
        ),
        (
            '— Ann Field, "A Port\'s "Grain Dock" Opens," Reuters, 20 March 2013, www.reuters.com.',
            [("Reuters", ["2013-03-20"], None)],
        ),
    ],
)
def test_a_line_of_sources_names_what_was_read_where(cited, line, expected):
    (citation,) = cited(ENTRY + line, kinds="dps")
    assert citation.kind is CitationKind.LINE
    assert [layers(source) for source in citation.sources] == expected


def test_place_and_pages_are_kept(cited):
    line = "Kazakhstanskaya pravda (Almaty), 2 April 1996, pp. 7-8."
    ((source,),) = [c.sources for c in cited(ENTRY + line, kinds="dps")]
    assert (source.place, source.page) == ("Almaty", "7-8")


def test_the_page_of_the_layer_stays_with_the_layer(cited):
    line = "KBS-1 Radio (Seoul), 24 February 1994; in JPRS-TND-94-007, 23 March 1994, pp.27-28."
    ((source,),) = [c.sources for c in cited(ENTRY + line, kinds="dps")]
    assert (source.page, source.within.page) == ("", "27-28")


def test_a_report_of_a_monitored_text_opens_with_its_source(cited):
    text = "Text of report by Russian news agency Interfax\n\nTwo ships left.\n\nIt rained."
    (citation,) = cited(text)
    assert [span.of(text) for span in citation.covers] == ["Two ships left.", "It rained."]


def test_a_monitored_source_names_place_and_date(cited):
    source = "Source: Chechenpress web site, Tbilisi, in Russian 21 Nov 97"
    text = f"Two ships left.\n\nIt rained.\n\n{source}"
    (citation,) = cited(text)
    (source,) = citation.sources
    assert (source.name, source.place, source.outlet.kind) == (
        "Chechenpress web site",
        "Tbilisi",
        "agency",
    )
    assert source.dates[0].period.edtf == "1997-11-21"
    assert [span.of(text) for span in citation.covers] == ["Two ships left.", "It rained."]


def test_a_dateline_answers_for_the_whole_item(cited):
    text = "RIGA, Nov. 20 (UPI) -- Two ships left.\n\nIt rained."
    (citation,) = cited(text)
    (source,) = citation.sources
    assert (citation.text, source.name, source.place) == ("RIGA, Nov. 20 (UPI) --", "UPI", "RIGA")
    assert source.dates[0].period.edtf == "1997-11-20"
    assert [span.of(text) for span in citation.covers] == ["Two ships left.", "It rained."]
    assert [span.of(text) for span in citation.dated_by] == ["Nov. 20"]


def test_the_next_dateline_takes_over(cited):
    text = "RIGA (AP) - Two ships left.\n\nKIEV, June 3 (Reuters) - It rained."
    first, second = cited(text)
    assert [span.of(text) for span in first.covers] == ["Two ships left."]
    assert [span.of(text) for span in second.covers] == ["It rained."]


NOTED = """The port was leased in 1993.[1] The rent is indexed.[2] The terms are secret.

The audit found no fault.[3] A second one did.[4][5]

[1] Ann Field, "A Port for Sale," Kommersant, June 3, 1993, p. 5.
[2] Ibid.
[3] Author's interview with a port official, Riga, 1995.
[4] Interfax, 12 July 1994.
[5] "Audit Finds Gaps," The Moscow Times, 14 September 1995; Trud, 15 September 1995.
"""


def test_a_note_answers_for_the_text_back_to_the_mark_before(cited):
    found = cited(NOTED, kinds="ppn")
    assert [
        (c.text, [s.name for s in c.sources], [x.of(NOTED) for x in c.covers]) for c in found
    ] == [
        ("[1]", ["Kommersant"], ["The port was leased in 1993."]),
        ("[2]", ["Kommersant"], ["The rent is indexed."]),
        ("[4]", ["Interfax"], ["A second one did."]),
        ("[5]", ["The Moscow Times", "Trud"], ["A second one did."]),
    ]


def test_a_mark_without_a_list_of_notes_is_nothing(cited):
    assert cited("The port was leased in 1993.[1] The rent is indexed.[2]") == ()
