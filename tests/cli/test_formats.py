"""Other formats than plain text, as a person hands them over."""

from __future__ import annotations

import json

from verifier.cli.exits import Exit

PROSE = "Inspectors visited the harbor yesterday, the committee said."


def test_metadata_gives_yesterday_its_day(run, tmp_path):
    page = tmp_path / "page.html"
    head = '<meta property="article:published_time" content="1998-06-05T09:00:00Z">'
    page.write_text(f"<html><head>{head}</head><body><p>{PROSE}</p></body></html>")
    outcome = run("claims", page)
    assert outcome.code == Exit.DONE
    claim = json.loads(outcome.out.splitlines()[0])
    assert claim["event"]["edtf"] == "1998-06-04"
    assert "article:published_time" in claim["published"]["reason"]


def test_the_fields_of_articles_are_named_by_an_option(run):
    line = json.dumps({"words": PROSE, "when": "5 June 1998", "paper": "Harbour Post"}).encode()
    given = ("--field", "text=words", "--field", "date=when", "--field", "publication=paper")
    outcome = run("claims", "-", *given, stdin=line)
    assert outcome.code == Exit.DONE
    claim = json.loads(outcome.out.splitlines()[0])
    assert (claim["document"], claim["event"]["edtf"]) == ("-#1", "1998-06-04")
    assert claim["attribution"][0]["name"] == "Harbour Post"


def test_a_field_that_is_none_is_refused_before_anything_is_read(run, tmp_path):
    outcome = run("claims", tmp_path / "missing.jsonl", "--field", "words")
    assert (outcome.code, outcome.out) == (Exit.USAGE, "")
    assert outcome.err.startswith("--field: “words” does not say which field holds what; ")
    assert outcome.err.count("\n") == 1


def test_a_folder_of_several_formats_says_what_is_wrong_with_one(run, tmp_path):
    (tmp_path / "a.md").write_text(f"# Harbor\n\n{PROSE}")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4\nrubbish")
    (tmp_path / "c.eml").write_text(f"Date: Fri, 05 Jun 1998 09:00:00 +0000\n\n{PROSE}")
    outcome = run("claims", tmp_path)
    assert outcome.code == Exit.UNREAD
    assert "b.pdf: the PDF is damaged" in outcome.err
    assert {json.loads(line)["document"][-4:] for line in outcome.out.splitlines()} == {
        "a.md",
        ".eml",
    }
