"""Sources named in the sentence: who is cited, with which date, for how much of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model import CitationKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Citation, CitedSource

SHIPS = "two ships had left the port"

CITED = [
    # the outlet reports
    (f"Itar-Tass reported May 22 that {SHIPS}.", "Itar-Tass 1998-05-22"),
    (f"ITAR-TASS reported on 22 May that {SHIPS}.", "ITAR-TASS 1998-05-22"),
    (f"Reuters reported yesterday that {SHIPS}.", "Reuters 1998-06-04"),
    (
        f"Interfax and ITAR-TASS reported on 22 May that {SHIPS}.",
        "Interfax 1998-05-22; ITAR-TASS 1998-05-22",
    ),
    (f"“Izvestiya” on 22 May reported that {SHIPS}.", "Izvestiya 1998-05-22"),
    (f'"Rezonansi" of 22 May wrote that {SHIPS}.', "Rezonansi 1998-05-22"),
    (f"In its 22 May issue, Izvestiya said that {SHIPS}.", "Izvestiya 1998-05-22"),
    (f"The Guardian's May 22 edition says that {SHIPS}.", "Guardian 1998-05-22"),
    (f"The Turkish daily Sabah claimed on 22 May that {SHIPS}.", "Sabah 1998-05-22"),
    (f"The Volga News Agency said May 22 that {SHIPS}.", "Volga News Agency 1998-05-22"),
    (
        f"RFE/RL's Tajik Service reported on 22 May that {SHIPS}.",
        "RFE/RL's Tajik Service 1998-05-22",
    ),
    (f"An RFE/RL correspondent in Dushanbe reported on 22 May that {SHIPS}.", "RFE/RL 1998-05-22"),
    (f"Georgian television reported on 22 May that {SHIPS}.", "Georgian television 1998-05-22"),
    (
        f"Russian Public Television (ORT) reported on 22 May that {SHIPS}.",
        "Russian Public Television 1998-05-22",
    ),
    (f"Ukrainian media reported on 22 May that {SHIPS}.", "Ukrainian media 1998-05-22"),
    (f"Reuters, citing a port official, reported on 22 May that {SHIPS}.", "Reuters 1998-05-22"),
    (f"Reuters quoted Orlov on 22 May as saying that {SHIPS}.", "Reuters 1998-05-22"),
    (
        f"On 22 May, Caucasus Press quoted Orlov as saying that {SHIPS}.",
        "Caucasus Press 1998-05-22",
    ),
    ("Two ships left the port, Interfax reported.", "Interfax"),
    ("Two ships left the port, BNS reported from Riga on 22 May.", "BNS 1998-05-22"),
    ("Two ships left the port, wrote Izvestiya on 22 May.", "Izvestiya 1998-05-22"),
    ("Two ships left on 14 May, BNS reported.", "BNS"),
    ("Two ships left the port, Alania reported on 22 May.", "Alania 1998-05-22"),
    ("Two ships left the port, ITAR-TASS and polit.ru reported.", "ITAR-TASS; polit.ru"),
    ("Two ships left the port, news agencies reported.", "news agencies"),
    ("Two ships left the port, RTR, and other Russian media reported.", "RTR; other Russian media"),
    (
        "Two ships left the port, Russian and Western\nagencies reported.",
        "Russian and Western agencies",
    ),
    (f"Izvestiya (May 22) reported that {SHIPS}.", "Izvestiya 1998-05-22"),
    (f"Interfax reported Orlov as saying on 22 May that {SHIPS}.", "Interfax 1998-05-22"),
    (f"UNIAN, however, quoted Orlov as saying that {SHIPS}.", "UNIAN"),
    (
        "In a commentary May 22, Krasnaya zvezda accused the port of neglect.",
        "Krasnaya zvezda 1998-05-22",
    ),
    # a speaker told the outlet
    (f"Orlov told Interfax on 22 May that {SHIPS}.", "Interfax 1998-05-22"),
    (f"Orlov on 22 May told Interfax that {SHIPS}.", "Interfax 1998-05-22"),
    (
        f"On May 22, the port director, Ivan Orlov, told Interfax that {SHIPS}.",
        "Interfax 1998-05-22",
    ),
    (f"Orlov told journalists on 22 May that {SHIPS}, Interfax reported.", "Interfax"),
    (f"Orlov denied to Reuters the same day that {SHIPS}.", "Reuters"),
    (f"In an interview with “Izvestiya” on 22 May, Orlov said {SHIPS}.", "Izvestiya 1998-05-22"),
    (
        f"Orlov said in an interview published in Kommersant on 22 May that {SHIPS}.",
        "Kommersant 1998-05-22",
    ),
    (f"Speaking on Ekho Moskvy on 22 May, Orlov said that {SHIPS}.", "Ekho Moskvy 1998-05-22"),
    (f"Orlov was quoted by Reuters on 22 May as saying that {SHIPS}.", "Reuters 1998-05-22"),
    # according to
    ("Two ships left the port, according to Interfax.", "Interfax"),
    (f"According to the Turkish newspaper “Milliyet” on 22 May, {SHIPS}.", "Milliyet 1998-05-22"),
    (f"According to yesterday's Izvestiya, {SHIPS}.", "Izvestiya 1998-06-04"),
    (f"According to a 22 May Reuters report, {SHIPS}.", "Reuters 1998-05-22"),
    (
        f'According to figures that "Izvestiya" published on 15 May, {SHIPS}.',
        "Izvestiya 1998-05-15",
    ),
    # one outlet passes on another
    (f"Reuters quoted Interfax as saying that {SHIPS}.", "Reuters; Interfax"),
]


def told(sources: Sequence[CitedSource]) -> str:
    return "; ".join(" ".join([s.name, *(d.period.edtf for d in s.dates)]) for s in sources)


@pytest.mark.parametrize(("sentence", "expected"), CITED, ids=[row[0] for row in CITED])
def test_a_sentence_names_its_source(cited, sentence, expected):
    (citation,) = cited(sentence)
    assert citation.kind is CitationKind.INLINE
    assert told(citation.sources) == expected
    assert citation.covers[0].of(sentence) == sentence


NAMED_ONLY = [
    "The editor of Izvestiya was arrested on 15 May.",
    "Orlov, who owns Kommersant, left the country.",
    "The Ministry of Information sued Interfax.",
    "The Defense Ministry reported on 15 May that two ships left.",
    "The International Atomic Energy Agency reported on 15 May that two ships left.",
    "The agency said two ships left.",
    "The press secretary said on 15 May that two ships left.",
    "“Our Home Is Russia” announced its list.",
    "The Central Election Commission's press service reported the turnout.",
    "Time will tell who left, the mayor said.",
    "The Monitor reported on May 15 that two ships left.",
]


@pytest.mark.parametrize("sentence", NAMED_ONLY)
def test_a_sentence_without_an_outlet_as_source(cited, sentence):
    assert cited(sentence) == ()


@pytest.mark.parametrize("timexes", [True, False], ids=["dates found in the text", "none found"])
def test_the_date_beside_the_verb_dates_the_report_alone(cited, timexes):
    text = "Two ships left on May 21, Itar-Tass reported May 22."
    (citation,) = cited(text, timexes=timexes)
    assert [span.of(text) for span in citation.dated_by] == ["May 22"]
    assert citation.sources[0].dates[0].period.edtf == "1998-05-22"


def test_the_same_day_is_the_day_of_the_sentence(cited):
    text = "Orlov told the council on 17 May that ships will leave, RFE/RL reported the same day."
    (citation,) = cited(text)
    assert citation.sources[0].dates[0].period.edtf == "1998-05-17"


def test_the_same_day_is_else_the_day_of_the_report_before(cited):
    text = "Ships left, BNS reported on 17 May. Orlov denied to Reuters the same day that any did."
    assert [told(c.sources) for c in cited(text)] == ["BNS 1998-05-17", "Reuters 1998-05-17"]


LAYERS = {
    "quotes it": "Reuters quoted Interfax as saying that two ships left.",
    "cites it between commas": "Reuters, citing Interfax, said on 3 June that two ships left.",
    "cites it at the end": "Two ships left, Reuters reported on 3 June, citing Interfax.",
    "carried by": "According to an Interfax report carried by Reuters, two ships left.",
    "as quoted by": "Two ships left, Interfax, as quoted by Reuters on 3 June, reported.",
    "told to the one, reported by the other": (
        "Orlov told Interfax that two ships left, Reuters reported."
    ),
}


@pytest.mark.parametrize("text", LAYERS.values(), ids=LAYERS.keys())
def test_an_outlet_that_another_passes_on_was_read_there(cited, text):
    ((outer, inner),) = [c.sources for c in cited(text)]
    assert (outer.name, inner.name) == ("Reuters", "Interfax")
    assert inner.within.name == "Reuters"


def test_a_link_word_keeps_two_reports_apart(cited):
    found = cited("Orlov told Interfax that two ships left, but Reuters reported that one sank.")
    assert [told(c.sources) for c in found] == ["Interfax", "Reuters"]


def covers(text: str, found: Sequence[Citation]) -> list[tuple[str, list[str]]]:
    return [(c.sources[0].name, [span.of(text) for span in c.covers]) for c in found]


GOES_ON = [
    ("Two ships left, Itar-Tass reported.", "They carried grain, the agency added."),
    ("Two ships left, Izvestiya wrote June 3.", "The newspaper said that they carried grain."),
    (
        "Orlov told “Panorama” that two ships left.",
        "He told the newspaper that they carried grain.",
    ),
    ("Orlov told Interfax that two ships left.", "He said that they carried grain."),
    (
        "Minister Ivan Orlov told Interfax that two ships left.",
        "Orlov added that they carried grain.",
    ),
    (
        "An official told Interfax that two ships left.",
        "The official added that they carried grain.",
    ),
    ("Orlov told Interfax that two ships left.", "“They carried grain,” he said."),
    ("Two ships left, Interfax reported.", "It added that they carried grain."),
]


@pytest.mark.parametrize(("first", "second"), GOES_ON, ids=[row[1] for row in GOES_ON])
def test_words_that_go_on_with_a_source(cited, first, second):
    text = f"{first} {second}"
    (citation,) = cited(text)
    assert [span.of(text) for span in citation.covers] == [first, second]
    assert "goes on with" in citation.reason


STOPS = [
    ("Orlov told Interfax that two ships left.", "They carried grain."),
    ("Two ships left, Interfax reported.", "Orlov said that they carried grain."),
    ("Interfax reported that two ships left.", "He said that they carried grain."),
    ("Two ships left, Interfax reported.", "The newspaper said that they carried grain."),
    (
        "The tax agency fined Orlov, Interfax reported. The tax agency left.",
        "The agency said it was closed.",
    ),
]


@pytest.mark.parametrize(("first", "second"), STOPS, ids=[row[1] for row in STOPS])
def test_a_source_stops_where_no_words_carry_it_on(cited, first, second):
    text = f"{first} {second}"
    (citation,) = cited(text)
    assert second not in [span.of(text) for span in citation.covers]


def test_a_date_of_its_own_makes_another_report_of_the_same_outlet(cited):
    text = (
        "Two ships left, Interfax reported on 2 June. The agency reported on 3 June that they sank."
    )
    assert [told(c.sources) for c in cited(text)] == ["Interfax 1998-06-02", "Interfax 1998-06-03"]


def test_two_sources_divide_a_sentence(cited):
    text = "Reuters said that two ships left, while AFP reported that three did."
    assert covers(text, cited(text)) == [
        ("Reuters", ["Reuters said that two ships left"]),
        ("AFP", ["AFP reported that three did."]),
    ]


def test_sources_at_the_ends_of_their_clauses_divide_a_sentence(cited):
    text = "Two ships left, Interfax reported June 3; but three did, according to Reuters."
    assert covers(text, cited(text)) == [
        ("Interfax", ["Two ships left, Interfax reported June 3"]),
        ("Reuters", ["three did, according to Reuters."]),
    ]


def test_a_report_after_but_leaves_the_first_clause_alone(cited):
    text = "Two ships left, but Interfax reported that three did."
    assert covers(text, cited(text)) == [("Interfax", ["Interfax reported that three did."])]


def test_a_source_at_the_end_answers_for_the_whole_sentence(cited):
    text = (
        "The port puts it at $4 million, but Moscow admits only $3 million, according to Interfax."
    )
    assert covers(text, cited(text)) == [("Interfax", [text])]


def test_a_described_source_shares_a_sentence_with_a_named_one(cited):
    text = (
        "Two ships left, Kyodo reported May 22. The port agreed, the Japanese agency said, "
        "but Orlov told Itar-Tass that three had left."
    )
    first, second = text[:38], text[39:]
    assert covers(text, cited(text)) == [
        ("Kyodo", [first, "The port agreed, the Japanese agency said"]),
        ("Itar-Tass", ["Orlov told Itar-Tass that three had left."]),
    ]
    assert second.startswith("The port agreed")


def test_closing_and_inline_citations_both_apply(cited):
    text = "Orlov told Reuters that two ships left (AP, June 3)."
    kinds = [(c.kind.value, c.covers[0].of(text)) for c in cited(text)]
    words = "Orlov told Reuters that two ships left"
    assert kinds == [("inline", words), ("closing", words)]
