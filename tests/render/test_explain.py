"""Every finding stands under its words, whatever the width of the screen."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests.render.made import DOCUMENT, MET, STAYED, TALKS, TEXT, story
from tests.timeline.made import at, claim, dating, flag
from verifier.model import Document, Span
from verifier.render import Screen, Story, explained
from verifier.render.passage import AROUND, Mark, drawn
from verifier.render.screen import width

NOWHERE = Span(-9, -1)  # no claim in this text
SGR = re.compile(r"\x1b\[[0-9;]*m")


def page(told: Story, columns: int = 80, **more: bool) -> list[str]:
    return list(explained(told, Screen(columns, **more)))


def underlined(lines: list[str], number: int) -> list[str]:
    """Read the words that stand over the carets of a number."""
    return [
        above[stroke.start() : stroke.end()]
        for above, line in pairwise(lines)
        if "^" in line and re.fullmatch(r"[\d^ ]+", line)
        for stroke in re.finditer(rf"(?<![\^\d]){number}\^*(?!\d)", line)
    ]


def test_the_words_of_each_finding_are_underlined():
    lines = page(story(STAYED))
    labels = {
        int(m[1]): m[2] for line in lines if (m := re.fullmatch(r" {3}(\d) (.+?)(?:: .*)?", line))
    }
    words = {label: " ".join(underlined(lines, number)) for number, label in labels.items()}
    assert words == {
        "flag anonymous": "A port official",
        "cue of attribution (say)": "said",
        "flag unconfirmed": "reportedly",
        "outlet Daily Record, 3 June 1998": "Daily Record",
    }


def test_the_claim_stands_in_brackets():
    text = " ".join(page(story(STAYED)))
    assert "⟦two of the boats reportedly never left the harbor⟧" in text
    assert "[[two of the boats" in " ".join(page(story(STAYED), ascii=True))


def test_rule_and_reason_are_told():
    text = "\n".join(page(story(STAYED), 110))
    assert "flag unconfirmed: made by hand [hedge.adverb.reportedly]" in text
    assert "speaker A port official (unnamed): “A port official” is the subject of “said”" in text


def test_dates_sources_citation_reading_flags_and_links_are_told():
    text = " ".join(" ".join(page(story(STAYED), 110)).split())
    for part in (
        "Event 1994 to 3 June 1998 · EDTF 1994/1998-06-03 · 1994-01-01 to 1998-06-03",
        "anaphoric: the boats of 1994 [anaphor.the]",
        "Published 5 June 1998",
        "Source Gazette (publication)",
        "← Daily Record, 3 June 1998 (outlet, see 4)",
        "← A port official (unnamed) (speaker, by “said”, see 1)",
        "the next citation of the item answers for a paragraph that has none",
        "(Daily Record, June 3) in line 5 reaches lines 3 to 5",
        "Reading negated, hedged",
        "single-source: made by hand [made]",
        "repeats c_99c88fa1404a “In 1994, the ministry bought more than 40 patrol boats”",
    ):
        assert part in text


def test_an_undated_claim_says_why():
    assert "Event      undated: nothing in the text dates this" in page(story(MET))
    assert "Event      undated: nothing in the text dates it" in page(
        story(claim("The committee met"))
    )


def test_a_cue_that_raised_no_flag_is_told_too():
    text = "\n".join(page(story(TALKS), 110))
    assert "cue of plan: “will” is future [plan.will]" in text
    assert "flag planned" in text


@pytest.mark.parametrize("columns", [1, 40, 61, 80, 110, 200])
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "colour"])
def test_no_line_is_wider_than_the_screen(columns, colour):
    for line in page(story(STAYED), columns, colour=colour):
        assert width(SGR.sub("", line)) <= min(max(columns, 40), 110)


@pytest.mark.parametrize("columns", [10, 14, 30, 80])
def test_carets_stand_under_wide_characters(columns):
    text = "据报道 the 新华社 agency 据报 reported it"
    mark = Mark(Span(text.index("新"), text.index("社") + 1), 1)
    shown = list(drawn(text, Span(0, len(text)), Span(0, 3), [mark], Screen(columns)))
    line = next(line for line in shown if "新华社" in line.text)
    left = line.text.index("新华社")
    assert line.strokes == (" " * width(line.text[:left]) + "1" + "^" * 5,)
    assert line.begun == (mark,)


def test_a_finding_over_two_lines_is_underlined_in_both_and_explained_once():
    text = "the committee of inquiry met"
    mark = Mark(Span(4, 24), 7)
    first, second, *_ = drawn(text, Span(0, len(text)), NOWHERE, [mark], Screen(16))
    assert (first.strokes, first.begun) == (("    7^^^^^^^^^^^",), (mark,))
    assert (second.strokes, second.begun) == (("7^^^^^^",), ())


def test_overlapping_findings_get_rows_of_their_own():
    text = "were said to have met"
    marks = [Mark(Span(0, 12), 1), Mark(Span(5, 9), 2), Mark(Span(13, 17), 3)]
    (line,) = drawn(text, Span(0, len(text)), NOWHERE, marks, Screen(40))
    assert line.strokes == ("1^^^^^^^^^^^ 3^^^", "     2^^^")


def test_a_paragraph_of_a_megabyte_is_cut_around_the_claim():
    text = "word " * 100_000 + "the ship sank" + " word" * 100_000
    document = Document("long.txt", text)
    span = at("the ship sank", text)
    told = claim("the ship sank", "1994", document, paragraph=Span(0, len(text)))
    lines = page(Story(document, told))
    assert sum(map(len, lines)) < 4 * AROUND
    assert any("⟦the ship sank⟧" in line for line in lines)
    assert told.span == span


def test_a_document_cannot_give_orders_to_the_terminal():
    text = "The \x1b[2Jship \u202esailed\x9b on June 2"
    document = Document("bad\x1bname.txt", text)
    told = claim(text, dating("1994"), document, flags=(flag("planned", "\x1b[2J"),))
    assert all(line.isprintable() for line in page(Story(document, told)))


def test_what_stands_elsewhere_is_shown_with_its_line():
    lines = page(story(STAYED))
    assert [line for line in lines if line.startswith("line ")] == ["line 3", "line 5"]
    assert TEXT.splitlines()[4] in lines


def test_the_head_tells_the_place():
    assert page(story(MET))[:2] == [
        f"{MET.id}  undated",
        f"{DOCUMENT.name}:3, characters 219 to 236",
    ]
