"""Text fits the screen, and nothing in a document gives the terminal an order."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.render.screen import (
    BIDI,
    Ink,
    Screen,
    broken,
    cells,
    listed,
    safe,
    visible,
    width,
    wrapped,
)

HOSTILE = (
    ("colour", "\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
    ("title of the window", "\x1b]0;owned\x07", "\\x1b]0;owned\\x07"),
    ("one-byte CSI", "a\x9b2Jb", "a\\x9b2Jb"),
    ("carriage return over the line", "good\rbad", "good bad"),
    ("backspace", "bad\b\b\bgood", "bad\\x08\\x08\\x08good"),
    ("NUL", "a\x00b", "a\\x00b"),
    ("delete", "a\x7fb", "a\\x7fb"),
    ("right-to-left override", "\u202egpj.exe", "\\u202egpj.exe"),
    ("isolate", "\u2066a\u2069", "\\u2066a\\u2069"),
    ("half of a surrogate pair", "a\udc80b", "a\\udc80b"),
    ("line separator", "a\u2028b", "a b"),
    ("tabs and line ends", "a\t\tb\r\n  c", "a b c"),
    ("an accent stays", "e\u0301", "e\u0301"),
    ("Cyrillic and Chinese stay", "Правда 新华社", "Правда 新华社"),
)


@pytest.mark.parametrize(("text", "shown"), [h[1:] for h in HOSTILE], ids=[h[0] for h in HOSTILE])
def test_what_a_terminal_would_obey_is_shown_instead(text, shown):
    assert safe(text) == shown


@given(st.text())
def test_nothing_that_a_terminal_obeys_gets_through(text):
    for char in safe(text):
        assert unicodedata.category(char) not in {"Cc", "Cs"}
        assert char not in BIDI


@given(st.text(), st.integers(2, 40))
def test_no_line_is_wider_than_its_room_and_no_cell_is_lost(text, room):
    row = list(cells(text))
    lines = list(broken(row, room))
    assert [cell for line in lines for cell in line] == row
    assert all(width(line) <= max(room, 6) for line in wrapped(text, room))


WRAPPED = (
    ("at blanks", "one two three", 8, ["one two", "three"]),
    ("a blank may hang over the edge", "one two three", 7, ["one two", "three"]),
    (
        "after dashes without blanks",
        "included–unofficially–traders",
        14,
        ["included–", "unofficially–", "traders"],
    ),
    ("within a word that no line holds", "abcdefgh", 3, ["abc", "def", "gh"]),
    ("between wide characters, two cells each", "新华社报道", 4, ["新华", "社报", "道"]),
    ("marks stay with the wide character beside", "说“新华社”。", 8, ["说“新华", "社”。"]),
    ("an accent stays with its letter", "ée\u0301e\u0301", 2, ["ée\u0301", "e\u0301"]),
    ("a run of blanks is one", "one \n\t two", 20, ["one two"]),
    ("nothing is one empty line", "", 10, [""]),
)


@pytest.mark.parametrize(
    ("text", "room", "lines"), [w[1:] for w in WRAPPED], ids=[w[0] for w in WRAPPED]
)
def test_lines_are_broken(text, room, lines):
    assert wrapped(text, room) == lines


def test_offsets_count_code_points_of_the_document():
    assert [(cell.shown, cell.offset) for cell in cells("新\n\nx", 10)] == [
        ("新", 10),
        (" ", 11),
        ("", 12),
        ("x", 13),
    ]


def test_listed_texts_stay_whole():
    assert listed(["date-inferred", "single-source", "planned (will)"], " · ", 30) == [
        "date-inferred · single-source",
        "planned (will)",
    ]


def test_a_line_of_a_megabyte_is_broken_in_linear_time():
    start = time.process_time()
    wrapped("x" * 200_000, 80)
    once = time.process_time() - start
    wrapped("x" * 800_000, 80)
    assert time.process_time() - start - once < 12 * once + 1


def test_colour_is_for_screens_that_have_it():
    assert Screen().paint("text", Ink.FLAG) == "text"
    assert Screen(colour=True).paint("text", Ink.FLAG) == "\x1b[33mtext\x1b[0m"
    assert Screen(colour=True).paint("", Ink.FLAG) == ""


def test_printable_ascii_stays_as_it_is():
    assert all(visible(chr(code)) == chr(code) for code in range(0x20, 0x7F))
