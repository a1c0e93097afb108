"""What stands in brackets: sources with their dates, cross-references, glosses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model import CitationKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import CitedSource

MASTHEAD = "Publication: Monitor Volume: 4 Issue: 108"
PRINTED = [
    line.split("\t")
    for line in (Path(__file__).parent / "monitor.tsv").read_text("utf-8").splitlines()[1:]
]


def told(sources: Sequence[CitedSource]) -> str:
    """Write sources as the table does: `name [kind] dates`."""
    dates = (", ".join(d.period.edtf for d in s.dates) for s in sources)
    pairs = zip(sources, dates, strict=True)
    return "; ".join(f"{s.name} [{s.outlet.kind}] {read}".strip() for s, read in pairs)


@pytest.mark.parametrize(("printed", "kind", "sources"), PRINTED, ids=[row[0] for row in PRINTED])
def test_each_string_that_the_monitor_printed(cited, printed, kind, sources):
    found = cited(f"Two ships left the port and did not return {printed}. The next day it rained.")
    assert [(c.kind.value, told(c.sources)) for c in found] == ([(kind, sources)] if kind else [])


@pytest.mark.parametrize(
    ("printed", "sources"),
    [
        ("(Interfax; June 3)", "Interfax [agency] 1998-06-03"),
        ("(Interfax June 3)", "Interfax [agency] 1998-06-03"),
        ("[Interfax, June 3]", "Interfax [agency] 1998-06-03"),
        ("(Interfax, June 3", "Interfax [agency] 1998-06-03"),
        (
            "(Interfax and Itar-Tass, June 3)",
            "Interfax [agency] 1998-06-03; Itar-Tass [agency] 1998-06-03",
        ),
        ("(AP/Reuters, June 3)", "AP [agency] 1998-06-03; Reuters [agency] 1998-06-03"),
        ("(Reuters; AP, June 3)", "Reuters [agency] 1998-06-03; AP [agency] 1998-06-03"),
        (
            "(Reuters, AP, and other agencies, June 3)",
            (
                "Reuters [agency] 1998-06-03; AP [agency] 1998-06-03; "
                "other agencies [collective] 1998-06-03"
            ),
        ),
        ("(Interfax, May 29, June 2)", "Interfax [agency] 1998-05-29, 1998-06-02"),
        ("(Interfax-AVN, June 3)", "Interfax-AVN [agency] 1998-06-03"),
        ("(AP-Dow Jones, June 3)", "AP-Dow Jones [agency] 1998-06-03"),
        ("(“Izvestiya,” June 3)", "Izvestiya [daily] 1998-06-03"),
        ("(NTV's Itogi, June 3)", "NTV's Itogi [television] 1998-06-03"),
        ("(Prague's CTK, June 3)", "CTK [agency] 1998-06-03"),
        ("(Severny vestnik, June 3)", "Severny vestnik [unknown] 1998-06-03"),
        ("(www.port.ru, June 3)", "www.port.ru [website] 1998-06-03"),
        ("(Tass, 04.09.15)", "Tass [agency] 2015-04-09"),
        ("(Interfax, 21 Nov 97)", "Interfax [agency] 1997-11-21"),
        ("(Reuters)", "Reuters [agency]"),
        ("(RIA Novosti, June 3 (as quoted by Reuters))", "RIA Novosti [agency] 1998-06-03"),
        ("(Reuters, June 3; see also the Monitor, May 20)", "Reuters [agency] 1998-06-03"),
    ],
)
def test_other_forms(cited, printed, sources):
    (citation,) = [c for c in cited(f"Two ships left {printed}.") if c.kind is CitationKind.CLOSING]
    assert told(citation.sources) == sources


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("The talks began on Monday (August 21).", "a date alone is a gloss"),
        ("The ships left today (December 16).", "a date alone is a gloss"),
        ("The plan had four points (4).", "a number cites nothing"),
        ("The deputy (Party of Labour, Riga) left.", "names without a date inside a sentence"),
        ("He was born (June 3, 1950) in Riga.", "a date alone"),
        ("The strike (begun June 3) ended.", "words, no title"),
        ("The law (No. 8, June 3) passed.", "a number, no title"),
        ("The summit (Denver, June 20-22) failed.", "an unknown name inside a sentence"),
        ("The talks (Riga, June 3-5) failed.", "a place"),
        ("Aid will come (Japan, $3 million; Norway, $2 million).", "sums"),
        ("He wrote a book (Black Sea, 1995).", "a bare year dates no report"),
        ("The Independent Television company (NTV) struck.", "an abbreviation"),
        ("The treaty (START II) was signed.", "a treaty"),
    ],
)
def test_what_is_no_citation(cited, sentence, why):
    assert cited(sentence) == (), why


def test_a_collective_source_is_unnamed(cited):
    (citation,) = cited("Two ships left (Russian and Western agencies, June 3).")
    assert [(s.named, s.outlet.kind) for s in citation.sources] == [(False, "collective")]


def test_the_digest_is_a_source_only_among_others(cited):
    text = f"{MASTHEAD}\n\nTwo ships left (Trud, June 3; the Monitor, June 4)."
    (citation,) = cited(text, kinds="m")
    assert (citation.kind, [s.name for s in citation.sources]) == ("closing", ["Trud", "Monitor"])


def test_another_digest_is_a_source_like_any(cited):
    text = f"{MASTHEAD}\n\nTwo ships left (RFE/RL Newsline, June 3)."
    (citation,) = cited(text, kinds="m")
    assert citation.kind is CitationKind.CLOSING


def test_a_date_after_the_issue_is_kept_as_printed(cited):
    (citation,) = cited("Two ships left (Interfax, June 8).")
    assert citation.sources[0].dates[0].period.edtf == "1998-06-08"


def test_page_and_issue_number_stay_with_their_outlet(cited):
    (citation,) = cited("Two ships left (Izvestiya, No. 100, June 3, p. 2; Trud, June 4).")
    assert [(s.number, s.page) for s in citation.sources] == [("No. 100", "2"), ("", "")]


def test_the_spans_of_name_and_date_are_exact(cited):
    text = "Two ships left (AP, the Itar-Tass,June 3, 4)."
    (citation,) = cited(text)
    assert [s.span.of(text) for s in citation.sources] == ["AP", "Itar-Tass"]
    assert [d.span.of(text) for d in citation.sources[0].dates] == ["June 3", "4"]
    assert [d.text for d in citation.sources[0].dates] == ["June 3", "4"]
