"""The timeline on a terminal, row by row."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

from tests.render.made import BOUGHT, CLAIMS, MET, STAYED
from tests.timeline.made import claim, dated
from verifier.model import Claim, Document
from verifier.render import FORMATS, Screen, named
from verifier.render.screen import width
from verifier.timeline import Filter, timeline

SGR = re.compile(r"\x1b\[[0-9;]*m")


def drawn(claims: tuple[Claim, ...], screen: Screen, filters: Filter | None = None) -> list[str]:
    return list(named("text").timeline(timeline(claims, filters or Filter()), screen))


@pytest.mark.parametrize("columns", [1, 40, 60, 80, 100, 129, 130, 140, 200])
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "colour"])
def test_no_line_is_wider_than_the_screen(columns, colour):
    for line in drawn(CLAIMS, Screen(columns, colour=colour)):
        assert width(SGR.sub("", line)) <= max(columns, 40)


@pytest.mark.parametrize("columns", [40, 80, 140])
def test_every_word_date_source_flag_and_id_is_there(columns):
    text = re.sub(r"[\s│●○]+", " ", " ".join(drawn(CLAIMS, Screen(columns))))
    for each in CLAIMS:
        assert each.id in text
        if columns < 130:
            assert " ".join(each.text.split()[-2:]) in text or columns == 40
        shown = {finding.name for finding in each.flags} - {"date-inferred"}  # a mark, explained
        assert all(name in text.casefold() for name in shown)


def test_the_first_rows_at_80_columns():
    rows = drawn((BOUGHT, STAYED), Screen(80))
    assert rows[0] == "Gazette, 5 June 1998 · gazette.txt · 2 claims"
    assert (
        rows[2].split() == "1994 ● In 1994, the ministry bought more than 40 patrol boats".split()
    )
    assert rows[3].split() == ["│", *"Daily Record, 3 June 1998".split(), BOUGHT.id]
    assert rows[4].split() == ["│", "single-source"]
    assert rows[5].startswith("1994 to 3")
    assert rows[6].endswith(STAYED.id)
    assert "  Daily Record, 3 June 1998 ← A port official" in rows[6]


def test_colour_says_nothing_that_words_do_not_say():
    plain = drawn(CLAIMS, Screen(80))
    assert [SGR.sub("", line).rstrip() for line in drawn(CLAIMS, Screen(80, colour=True))] == plain


def test_marks_are_explained_when_they_are_used():
    assert drawn(CLAIMS, Screen(120))[-1] == (
        "● order certain  ○ order only possible  ≈ approximate  † date-inferred"
    )
    assert drawn((BOUGHT,), Screen(120))[-1].endswith("single-source")


def test_undated_claims_have_their_own_part():
    lines = drawn(CLAIMS, Screen(80))
    place = lines.index("Undated")
    assert any("The committee met" in line for line in lines[place:])
    assert not any("The committee met" in line for line in lines[:place])


def test_a_filtered_timeline_says_how_much_it_leaves_out():
    assert drawn(CLAIMS, Screen(), Filter(flags=("undated",)))[0].endswith("1 of 5 claims")
    assert drawn(CLAIMS, Screen(), Filter(flags=("denied",))) == ["0 of 5 claims", ""]
    assert drawn((), Screen()) == ["0 claims", ""]


def test_several_documents_are_named_row_by_row():
    lines = drawn((BOUGHT, dated("1995")), Screen(80))
    assert lines[:3] == [
        "2 documents · 2 claims",
        "gazette.txt: Gazette, 5 June 1998, 1 claim",
        "made.txt: Gazette, 5 June 1998, 1 claim",
    ]
    assert any("Daily Record, 3 June 1998 · gazette.txt" in line for line in lines)


def test_documents_of_one_name_are_told_apart_by_their_folders():
    texts = [dated("1994"), *(evolve(BOUGHT, document=f"{year}/june.txt") for year in (1998, 1999))]
    lines = drawn(tuple(texts), Screen(80))
    assert [line.split(":")[0] for line in lines[1:4]] == [
        "1998/june.txt",
        "1999/june.txt",
        "made.txt",
    ]


def test_an_ascii_screen_gets_ascii_marks():
    lines = drawn(CLAIMS, Screen(80, ascii=True))
    assert all(line.isascii() for line in lines)


def test_a_document_cannot_give_orders_to_the_terminal():
    text = "The \x1b[2Jship \u202esailed\r\n"
    hostile = evolve(claim(text, "1994", Document("a\x1b]0;x\x07b.txt", text)))
    lines = drawn((hostile, MET), Screen(80))
    assert all(line.isprintable() for line in lines)
    assert any("The \\x1b[2Jship \\u202esailed" in line for line in lines)


def test_claims_stand_in_the_order_of_the_text():
    unlinked = tuple(evolve(each, links=()) for each in CLAIMS)
    lines = list(named("text").claims(unlinked, Screen(80)))
    ids = [line.split()[-1] for line in lines if re.search(r"\bc_\w+$", line)]
    assert ids == [each.id for each in CLAIMS]
    assert list(named("text").claims((), Screen(80))) == []


def test_formats_have_names_of_their_own():
    assert [known.name for known in FORMATS] == ["text", "markdown", "jsonl"]
