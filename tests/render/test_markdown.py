"""Tables that show every character of the document as it stands."""

from __future__ import annotations

import re

from tests.render.made import CLAIMS
from tests.timeline.made import claim
from verifier.model import Document
from verifier.render import Screen, named
from verifier.render.formats.markdown import escaped
from verifier.timeline import timeline

FIRST = (
    "| ● 1994 | In 1994, the ministry bought more than 40 patrol boats "
    "| Daily Record, 3 June 1998 | single-source | `c_99c88fa1404a` |"
)
BARE = re.compile(r"(?<!\\)\|")


def drawn(*claims) -> list[str]:
    return list(named("markdown").timeline(timeline(claims), Screen()))


def test_the_whole_page():
    lines = drawn(*CLAIMS)
    assert lines[0] == "# Timeline of 5 claims"
    assert lines[2:5] == [
        "| Date | Claim | Source | Flags | Id |",
        "| --- | --- | --- | --- | --- |",
        FIRST,
    ]
    assert "## Undated" in lines
    assert lines[-1].startswith("● order certain; ○ order only possible; ≈")


def test_every_row_has_five_cells():
    rows = [line for line in drawn(*CLAIMS) if line.startswith("|")]
    assert {len(BARE.findall(row)) for row in rows} == {6}


def test_nothing_in_a_document_is_mark_up():
    text = "a | b *c* <script> [x](y) `z` _w_ &amp; \\ #1\nsecond | line"
    row = drawn(claim(text, "1994", Document("evil.md", text)))[4]
    assert len(BARE.findall(row)) == 6
    assert "\\<script\\>" in row
    assert "\\[x\\](y)" in row


def test_escaped_text_is_safe_for_a_terminal_too():
    assert escaped("a\x1b[0m\u202e") == "a\\\\x1b\\[0m\\\\u202e"


def test_claims_of_one_document():
    lines = list(named("markdown").claims(CLAIMS, Screen()))
    assert lines[0] == "# gazette.txt"
    assert len([line for line in lines if line.startswith("|")]) == len(CLAIMS) + 2
    assert list(named("markdown").claims((), Screen())) == []
