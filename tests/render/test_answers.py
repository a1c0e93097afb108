"""Answers as text and as JSON: safe on any screen, and readable at any width."""

from __future__ import annotations

import json

import pytest

from verifier.render import Screen, answer_line, answers
from verifier.verify import Shelf, check

TEXT = (
    "In 1994, the Brandal yard sold two ferries to Finland. (Nordwire, June 3)\n\n"
    "The yard reportedly sold a tug to Norway. (Nordwire, June 3)"
)


@pytest.fixture(scope="module")
def answer(analyse):
    shelf = Shelf.of(analyse(TEXT, "1998-06-05").claims)
    statement = "The Brandal yard sold two ferries to Finland in 1996."
    return check(statement, analyse(statement).claims, shelf)


def test_the_parts_are_marked(answer):
    lines = list(answers(answer, Screen(100)))
    assert lines[0] == "CONTRADICTED: The Brandal yard sold two ferries to Finland in 1996."
    assert any(line.startswith("    - when “1996”: 1994 there") for line in lines)
    assert "  contradicted by 1 origin: Nordwire" in lines
    assert lines[-1] == ""


@pytest.mark.parametrize("width", [40, 60, 200])
def test_lines_fit_the_screen(answer, width):
    assert max(map(len, answers(answer, Screen(width)))) <= min(width, 110)


def test_a_screen_without_unicode_marks(answer):
    told = "\n".join(answers(answer, Screen(100, ascii=True)))
    assert "·" not in told
    assert " - Nordwire" in told or "Nordwire, 3 June 1998 - " in told


def test_colour_only_where_there_is_some(answer):
    assert "\x1b[" not in "".join(answers(answer, Screen(100)))
    assert "\x1b[" in "".join(answers(answer, Screen(100, colour=True)))


def test_json_is_one_safe_line(answer, analyse):
    line = answer_line(answer)
    assert "\n" not in line
    assert json.loads(line)["verdict"] == "contradicted"
    hostile = check("The\x1b[31m yard\u202e sank.", (), Shelf.of(()))
    assert json.loads(answer_line(hostile))["statement"] == "The\x1b[31m yard\u202e sank."
    assert "\u202e" not in answer_line(hostile)
    assert "\x1b" not in "".join(answers(hostile, Screen(100)))
