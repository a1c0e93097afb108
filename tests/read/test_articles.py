"""JSON lines, Markdown and the facts that metadata states."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.read.made import PROSE, document, rules, texts
from verifier.errors import UsageError
from verifier.model import Document
from verifier.read import Fields, File, fields_option
from verifier.read.formats import jsonl, markdown
from verifier.read.stated import stated_day, stated_name


def line(**fields: object) -> str:
    return json.dumps(fields) + "\n"


def article(content: str, *given: str) -> Document:
    (found,) = jsonl.read(File.of("a.jsonl", content.encode(), fields=fields_option(given)))
    assert isinstance(found, Document), found
    return found


def test_an_article_has_its_title_above_its_text_and_its_metadata():
    found = article(
        line(body=PROSE, headline="Ships", date="5 June 1998", source={"name": "Post"}, id=7)
    )
    assert (found.name, found.text, found.title) == ("a.jsonl#7", f"Ships\n\n{PROSE}", "Ships")
    assert found.published is not None
    assert (found.published.words, found.published.where) == ("5 June 1998", "the field “date”")
    assert found.publication is not None
    assert (found.publication.words, found.publication.where) == (
        *("Post", "the field “source.name”"),
    )
    assert found.origin is not None
    assert found.origin.part == "line 1, id 7"


def test_fields_are_mapped_by_options():
    content = line(t={"de": "Schiffe", "en": PROSE}, when="1998-06-05", text="not this")
    found = article(content, "text=t.en", "date = when")
    assert found.text == PROSE
    assert found.published is not None
    assert found.published.day == date(1998, 6, 5)


@pytest.mark.parametrize("pair", ["body", "words=x", "text=", "=x", ""])
def test_a_mapping_that_makes_no_sense_is_one_line(pair: str):
    with pytest.raises(UsageError, match=r"--field: .*; write ROLE=NAME; a ROLE is text, title"):
        fields_option((pair,))


def test_no_mapping_leaves_the_usual_names():
    assert fields_option(()) == Fields()


def test_lines_that_hold_no_article_stop_no_other():
    bad = ["no json", "[1]", '"x"', line(x=1).strip(), "{" * 3_000, ""]
    content = "\n".join([*bad, line(text=PROSE)])
    assert texts(jsonl.read, "a.jsonl", content.encode()) == [
        "! a.jsonl:1: the line is no JSON; write one JSON object a line",
        "! a.jsonl:2: this is no JSON object; write one JSON object a line",
        "! a.jsonl:3: this is no JSON object; write one JSON object a line",
        (
            "! a.jsonl:4: no field “text”; it has x; name the one that holds the text with"
            " --field text=NAME"
        ),
        "! a.jsonl:5: the line is no JSON; write one JSON object a line",
        "a.jsonl#7",
    ]


def test_after_twenty_lines_in_a_row_the_rest_is_left_unread():
    found = texts(jsonl.read, "a.jsonl", (line(x=1) * 500).encode())
    assert len(found) == 21
    assert found[-1].startswith("! a.jsonl: no article in 20 lines up to line 20; the rest is left")


@pytest.mark.parametrize(
    "content",
    [
        json.dumps([{"text": PROSE}, {"text": PROSE}]),
        json.dumps([{"text": PROSE}, {"text": PROSE}], indent=1),
        line(text=PROSE) * 2,
        "\ufeff" + line(text=PROSE) * 2,
    ],
    ids=["list", "spread-list", "lines", "marked"],
)
def test_lines_and_lists_are_read_alike(content: str):
    assert texts(jsonl.read, "a.json", content.encode()) == ["a.json#1", "a.json#2"]


def test_one_article_over_several_lines_is_read():
    found = texts(jsonl.read, "a.json", json.dumps({"text": PROSE}, indent=1).encode())
    assert found == ["a.json#1"]


def test_half_signs_are_shown_as_lost():
    found = article('{"text": "A ship \\ud800 left."}')
    assert found.text == "A ship \ufffd left."
    assert rules(found) == ["encoding.damaged"]


def test_a_line_over_the_limit_ends_the_reading():
    content = (line(text=PROSE) + line(text="x" * 900)).encode()
    found = list(jsonl.read(File("a.jsonl", File.of("", content).stream, limit=500)))
    assert isinstance(found[0], Document)
    assert str(found[1]).startswith("a.jsonl:2: the line is longer than the limit of 0.0005 MB")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# Ships\n\nTwo *ships* **left** [Riga](http://x).", "Ships\n\nTwo ships left Riga."),
        ("- one\n- two\n\n> said", "one\ntwo\n\nsaid"),
        ("a | b\n--|--\nc | d", "a\tb\nc\td"),
        ("A <b>ship</b> &amp; ![a picture](x.png)a boat\\*", "A ship & a boat*"),
        ("---\n\nA ship.\n\n---\n\nleft", "A ship.\n\nleft"),
    ],
    ids=["marks", "lists", "table", "html", "no-front-matter"],
)
def test_markdown_is_shown_without_its_marks(source: str, text: str):
    found = document(markdown.read, "a.md", source.encode())
    assert (found.text, rules(found)) == (text, [])


def test_front_matter_dates_markdown_and_is_no_part_of_it():
    front = '---\ntitle: "Ships"\ndate: 1998-06-05\nsource: Harbour Post\ntags:\n  - a\n---\n'
    found = document(markdown.read, "a.md", f"{front}{PROSE}".encode())
    assert (found.text, found.title) == (PROSE, "Ships")
    assert found.published is not None
    assert found.published.day == date(1998, 6, 5)
    assert found.publication is not None
    assert rules(found) == ["markdown.front-matter"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("1998-06-05", date(1998, 6, 5)),
        ("1998-06-05T23:59:00-11:00", date(1998, 6, 5)),
        ("19980605", date(1998, 6, 5)),
        ("Fri, 05 Jun 1998 10:00:00 GMT", date(1998, 6, 5)),
        ("1998-06", None),
        ("1998-02-30", None),
        ("0000-00-00", None),
        ("1970-01-01T00:00:00Z", None),
        ("5 June", None),
        ("19980605123", None),
        ("soon\x1b[2J", None),
    ],
)
def test_a_stated_day_is_read_in_prescribed_forms_only(words: str, day: date | None):
    stated = stated_day(words, "x")
    assert stated is not None
    assert stated.day == day
    assert stated.words.isprintable()


@pytest.mark.parametrize("words", ["", " \n", None])
def test_nothing_states_nothing(words: str | None):
    assert stated_day(words, "x") is None
    assert stated_name(words, "x") is None
