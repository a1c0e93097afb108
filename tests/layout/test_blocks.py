"""What each part of a page is for: tables of small pages, one line of expectation a block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.layout import blocks
from verifier.model import BlockKind, Document

HEAD = "Publication: Monitor Volume: 4 Issue: 108"
P1 = "Two ships left the port of Riga on Monday. A third stayed behind (AP, June 3)."
P2 = "The ministry said that the third ship would follow. (Interfax, June 4)"
P3 = "Nobody knows why the harbour master stayed away."


def kinds(text: str) -> list[str]:
    """Write the blocks as "item kind first-words"."""
    found = blocks(Document("a.txt", text))
    return [f"{b.item} {b.kind} {' '.join(b.span.of(text).split()[:3])}" for b in found]


def page(*parts: str) -> str:
    return "\n\n".join(parts)


PAGES = {
    "monitor-item": (
        page("SHIPS LEAVE RIGA", HEAD, P1, P2),
        [
            "0 headline SHIPS LEAVE RIGA",
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
            "0 paragraph The ministry said",
        ],
    ),
    "next-headline-below": (
        page(HEAD, P1, "MINISTER PUTS OFF TALKS."),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
            "0 furniture MINISTER PUTS OFF",
        ],
    ),
    "next-headline-on-the-next-line": (
        page(HEAD, P1 + "\nMINISTER PUTS OFF TALKS"),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
            "0 furniture MINISTER PUTS OFF",
        ],
    ),
    "next-headline-behind-the-last-sentence": (
        page(HEAD, P2 + " MINISTER PUTS OFF TALKS."),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph The ministry said",
            "0 furniture MINISTER PUTS OFF",
        ],
    ),
    "head-over-three-lines": (
        page("Publication: Monitor\nVolume: 4\nIssue: 108", P1),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
        ],
    ),
    "head-on-one-line-with-all": (
        "Ships leave Riga " + HEAD + " " + P1,
        [
            "0 headline Ships leave Riga",
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
        ],
    ),
    "head-on-one-line-with-the-headline": (
        page("SHIPS LEAVE RIGA " + HEAD, P1),
        [
            "0 headline SHIPS LEAVE RIGA",
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
        ],
    ),
    "fields-of-a-web-page": (
        page(HEAD + "\nJune 5, 1998 05:00 AM Age: 13 yrs\nCategory: Monitor", P1),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 masthead June 5, 1998",
            "0 furniture Category: Monitor",
            "0 paragraph Two ships left",
        ],
    ),
    "two-heads-are-two-items": (
        page("SHIPS LEAVE RIGA", HEAD, P1, "TALKS PUT OFF", HEAD.replace("108", "109"), P2),
        [
            "0 headline SHIPS LEAVE RIGA",
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
            "1 headline TALKS PUT OFF",
            "1 masthead Publication: Monitor Volume:",
            "1 paragraph The ministry said",
        ],
    ),
    "boilerplate": (
        page(HEAD, P1, "The Monitor is a publication of the Jamestown Foundation. It is free."),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph Two ships left",
            "0 furniture The Monitor is",
        ],
    ),
    "boilerplate-behind-the-last-sentence": (
        page(HEAD, P2 + " Copyright (c) 1998 Harbour Foundation. All rights reserved."),
        [
            "0 masthead Publication: Monitor Volume:",
            "0 paragraph The ministry said",
            "0 furniture Copyright (c) 1998",
        ],
    ),
    "newsline": (
        page(
            "RFE/RL NEWSLINE Vol. 3, No. 96, Part I, 18 May 1999",
            "LATVIA, ESTONIA AGREE ON U.S. SHIPS. A delegation left Riga. ND",
            "FINLAND DISAGREES... Ministers met on 17 May. BK/LF",
            "UZBEKISTAN'S U.N. MISSION CLOSES. U.S. officials said so.",
        ),
        [
            "0 masthead RFE/RL NEWSLINE Vol.",
            "0 headline LATVIA, ESTONIA AGREE",
            "0 paragraph A delegation left",
            "0 furniture ND",
            "1 headline FINLAND DISAGREES...",
            "1 paragraph Ministers met on",
            "1 furniture BK/LF",
            "2 headline UZBEKISTAN'S U.N. MISSION",
            "2 paragraph U.S. officials said",
        ],
    ),
    "newsline-by-single-lines": (
        (
            "RFE/RL NEWSLINE Vol. 3, No. 96, Part I, 18 May 1999\n"
            "LATVIA AND ESTONIA AGREE ON SHIPS. A delegation left Riga on Monday morning. ND\n"
            "FINLAND DISAGREES WITH LATVIA. The ministers met in Helsinki on 17 May. LF\n"
        ),
        [
            "0 masthead RFE/RL NEWSLINE Vol.",
            "0 headline LATVIA AND ESTONIA",
            "0 paragraph A delegation left",
            "0 furniture ND",
            "1 headline FINLAND DISAGREES WITH",
            "1 paragraph The ministers met",
            "1 furniture LF",
        ],
    ),
    "newsline-run-together": (
        (
            "LATVIA AND ESTONIA AGREE ON SHIPS. A delegation left Riga. ND "
            "FINLAND DISAGREES WITH LATVIA AGAIN. The ministers met on 17 May. LF"
        ),
        [
            "0 headline LATVIA AND ESTONIA",
            "0 paragraph A delegation left",
            "0 furniture ND",
            "1 headline FINLAND DISAGREES WITH",
            "1 paragraph The ministers met",
            "1 furniture LF",
        ],
    ),
    "newsline-broken-by-a-width": (
        (
            "LATVIA AND ESTONIA AGREE ON THE PASSAGE OF SHIPS TO\n"
            "THE NORTH. A delegation left Riga on 15 May after it\n"
            "had signed a protocol with the ministers of Estonia.\n"
            "ND\n"
            "\n"
            "FINLAND DISAGREES WITH BOTH. The ministers met on 17\n"
            "May in Helsinki and spoke of the passage of ships to\n"
            "the north. LF\n"
        ),
        [
            "0 headline LATVIA AND ESTONIA",
            "0 paragraph A delegation left",
            "0 furniture ND",
            "1 headline FINLAND DISAGREES WITH",
            "1 paragraph The ministers met",
            "1 furniture LF",
        ],
    ),
    "chronology": (
        (
            "LATVIA: EXPORTS, 1996\nLast updated: 21 January 1997\n\n"
            "12 March 1996\nA plant ships pellets.\n"
            "Yonhap (Seoul), 14 March 1996; in FBIS-EAS-96-052.\n\n"
            "28-30 March 1996\nA team visits Riga.\nRussky telegraf (Moscow), 2 April 1996, p. 3."
        ),
        [
            "0 headline LATVIA: EXPORTS, 1996",
            "0 masthead Last updated: 21",
            "0 heading 12 March 1996",
            "0 paragraph A plant ships",
            "0 sources Yonhap (Seoul), 14",
            "0 heading 28-30 March 1996",
            "0 paragraph A team visits",
            "0 sources Russky telegraf (Moscow),",
        ],
    ),
    "wire": (
        page("Panel blames crew for spill", "RIGA, Nov. 20 (UPI) -- The trawler sank.", P3),
        [
            "0 headline Panel blames crew",
            "0 paragraph RIGA, Nov. 20",
            "0 paragraph Nobody knows why",
        ],
    ),
    "two-wires": (
        page(
            "Crew blamed", "RIGA, Nov. 20 (UPI) -- It sank.", "Port shut", "OSLO (AP) -- It shut."
        ),
        [
            "0 headline Crew blamed",
            "0 paragraph RIGA, Nov. 20",
            "1 headline Port shut",
            "1 paragraph OSLO (AP) --",
        ],
    ),
    "bbc": (
        page(P1, "Source: Harbour Radio, Riga, in Latvian 21 Nov 01"),
        [
            "0 paragraph Two ships left",
            "0 sources Source: Harbour Radio,",
        ],
    ),
    "notes": (
        page(
            "It sank in June.[1] Two died.[2]",
            "NOTES",
            "[1] Den, 5 June 1998.\n[2] AP, 6 June 1998.",
        ),
        [
            "0 paragraph It sank in",
            "0 notes NOTES",
            "0 notes [1] Den, 5",
            "0 notes [2] AP, 6",
        ],
    ),
    "notes-without-a-title": (
        page("It sank in June.[1]", "[1] A. Berg, “Ships”, Harbour Weekly,\n5 June 1998."),
        [
            "0 paragraph It sank in",
            "0 notes [1] A. Berg,",
        ],
    ),
    "byline-and-date": (
        page("Ships leave Riga", "By Anna Berg", "June 5, 1998", P1),
        [
            "0 headline Ships leave Riga",
            "0 furniture By Anna Berg",
            "0 masthead June 5, 1998",
            "0 paragraph Two ships left",
        ],
    ),
    "subhead": (
        page(P1, "A quiet harbour", P3),
        [
            "0 paragraph Two ships left",
            "0 headline A quiet harbour",
            "0 paragraph Nobody knows why",
        ],
    ),
    "citation-on-its-own-line": (
        page(P3, "(Itar-Tass, June 2)", P3),
        [
            "0 paragraph Nobody knows why",
            "0 sources (Itar-Tass, June 2)",
            "0 paragraph Nobody knows why",
        ],
    ),
    "separator": (
        page(P1, "* * *", P3),
        [
            "0 paragraph Two ships left",
            "0 furniture * * *",
            "0 paragraph Nobody knows why",
        ],
    ),
    "only-a-headline": (
        "SHIPS LEAVE Riga",
        [
            "0 paragraph SHIPS LEAVE Riga",
        ],
    ),
    "all-in-capitals": (
        ("TWO SHIPS LEFT RIGA ON MONDAY.\n\nTHE MINISTRY SAID NOTHING MORE."),
        [
            "0 paragraph TWO SHIPS LEFT",
            "0 paragraph THE MINISTRY SAID",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PAGES.values(), ids=PAGES)
def test_a_page_falls_into_its_parts(text: str, expected: list[str]):
    assert kinds(text) == expected


@pytest.mark.parametrize(("text", "expected"), PAGES.values(), ids=PAGES)
def test_line_ends_of_windows_change_nothing(text: str, expected: list[str]):
    assert kinds(text.replace("\n", "\r\n")) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "On 12 March 1996 the plant shipped pellets.",
        "NATO and the EU met. The UN did not.",
        "U.S. officials said no.",
        "The list came from the ministry. AP",
        "Copyright law was tightened in June.",
        "Moscow, Kyiv and Minsk agreed.",
        "“May 5 is the day,” he said.",
        "Share prices fell by 3 percent.",
        "In June, the ministers met. On 4 May they parted.",
        "Volume 4 of the report names no ship.",
    ],
)
def test_a_sentence_is_prose(paragraph: str):
    assert [b.kind for b in blocks(Document("a", page(P1, paragraph, P3)))] == [
        BlockKind.PARAGRAPH
    ] * 3


WRAPPED = """The committee said on Monday that the two ships had left the port of
Riga without a permit, and that a third one would follow before the
end of the week. Nobody was hurt.
The harbour master said that he knew of no permit, and that he would
ask the ministry about
it. (AP, June 3)"""


def test_lines_broken_by_a_width_are_joined_and_short_last_lines_part():
    first, second = blocks(Document("a", WRAPPED))
    assert first.span.of(WRAPPED).endswith("Nobody was hurt.")
    assert second.span.of(WRAPPED).startswith("The harbour master")


def test_lines_ended_by_hand_are_paragraphs():
    text = f"{P1}\n{P2}\n{P3}"
    assert [b.span.of(text) for b in blocks(Document("a", text))] == [P1, P2, P3]


def test_a_line_broken_inside_a_sentence_is_joined():
    broken = "The ministry, which had promised a list of all the ships in the port,\nsaid no."
    text = f"{P1}\n{broken}"
    assert [b.span.of(text)[:12] for b in blocks(Document("a", text))] == [
        "Two ships le",
        "The ministry",
    ]


LINES = (
    *(HEAD, P1, P2, "", "   ", "SHIPS LEAVE RIGA.", "12 March 1996", "ND", "[1] Den, 5 June."),
    *("NOTES", "RIGA, Nov. 20 (UPI) -- It sank.", "LATVIA AGREES ON SHIPS. It left. BK"),
    *("* * *", "A, B; C", "\f", "Harbour Weekly, Vol. 3, No. 4", "Copyright (c) 1998 X"),
    *("Ships leave " + HEAD, P1 + " " + HEAD, "It sank. -- Anna Berg", "By Anna Berg", "and so on"),
)


def assert_nothing_is_lost(text: str) -> None:
    found = blocks(Document("a", text))
    covered = [0] * len(text)
    for block in found:
        assert block.rule
        assert block.reason
        words = block.span.of(text)
        assert words == words.strip()
        assert words
        for at in range(block.span.start, block.span.end):
            covered[at] += 1
    assert max(covered, default=0) <= 1
    assert all(covered[at] or c.isspace() for at, c in enumerate(text))
    assert [b.span.start for b in found] == sorted(b.span.start for b in found)
    assert [b.item for b in found] == sorted(b.item for b in found)


@given(st.text(max_size=300))
def test_every_sign_of_any_text_is_in_exactly_one_block(text: str):
    assert_nothing_is_lost(text)


@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from(["\n", "\r\n", "\n\n", "\r"]))
def test_every_sign_of_a_page_is_in_exactly_one_block(lines: list[str], end: str):
    assert_nothing_is_lost(end.join(lines))


@pytest.mark.parametrize(
    "unit", [".", ")", "A ", "A. ", "\n", "1 ", "“", "WORD. ", "(AP, June 3) ", "a\n", "[1] x\n"]
)
def test_a_long_text_of_anything_takes_linear_time(unit: str):
    text = (unit * (100_000 // len(unit))).strip() or "x"
    assert sum(len(b.span) for b in blocks(Document("a", text))) > 0
