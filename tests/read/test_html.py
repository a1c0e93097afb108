"""Pages of HTML: the words that a reader sees, and the facts that the page states."""

from __future__ import annotations

from datetime import date

import pytest

from tests.read.made import PROSE, document, only, rules
from verifier.errors import InputError
from verifier.model import Stated
from verifier.read.formats.html import read


def text(body: str) -> str:
    return document(read, "a.html", f"<html><body>{body}</body></html>".encode()).text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("<p>Two  <b>ships</b>\n left.</p><p>One came.</p>", "Two ships left.\n\nOne came."),
        ("A ship<br>left.<br><br>One came.", "A ship\nleft.\n\nOne came."),
        ("<ul><li>one<li>two</ul>", "one\ntwo"),
        ("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "one\ntwo"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"),
        ("<pre>a\n  b</pre>c", "a\n  b\n\nc"),
        ("A&nbsp;ship &amp; a boat&mdash;new.", "A\u00a0ship & a boat—new."),
        ("A ship<script>alert(1)</script> left.<!-- no -->", "A ship left."),
        ("A ship<span hidden>!</span> <i style='display: none'>x</i>left.", "A ship left."),
        ("<p>One<div>two<p>three", "One\n\ntwo\n\nthree"),
        ("so<wbr>called <i>half</i>-time", "socalled half-time"),
        ("<form><p>A page in a form.</p></form>", "A page in a form."),
        ("<nav>All in a menu.</nav>", "All in a menu."),
    ],
)
def test_words_are_joined_and_parted_as_a_browser_shows_them(body: str, shown: str):
    assert text(body) == shown


def test_menus_are_left_out_and_said():
    body = f"<nav>Home World</nav><header><h1>Ships</h1></header><p>{PROSE}</p><footer>©</footer>"
    found = document(read, "a.html", f"<html><body>{body}".encode())
    assert found.text == f"Ships\n\n{PROSE}"
    (notice,) = found.notices
    assert notice.reason == "left out as boilerplate: <footer> (1), <nav> (1); 11 characters"


def test_the_marked_article_stands_for_the_page():
    article = f"<article><h1>Ships</h1><p>{PROSE} {PROSE} {PROSE}</p></article>"
    found = document(read, "a.html", f"<html><body><p>Also read</p>{article}".encode())
    assert found.text.startswith("Ships\n\nTwo ships")
    assert "what stands outside <article>" in found.notices[0].reason


@pytest.mark.parametrize("many", ["<article>{}</article>" * 2, "<article>Short.</article>{}"])
def test_a_page_of_several_or_short_articles_is_read_whole(many: str):
    found = document(read, "a.html", ("<html><body>" + many.replace("{}", PROSE * 5)).encode())
    assert rules(found) == []


FACTS = {
    "open-graph": '<meta property="article:published_time" content="1998-06-05T10:00:00+02:00">'
    '<meta property="og:site_name" content="Harbour Post">',
    "dublin-core": '<meta name="DC.date" content="1998-06-05">'
    '<meta name="dc.publisher" content="Harbour Post">',
    "json-ld": '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
    '"headline": "x", "datePublished": "1998-06-05", "publisher": {"name": "Harbour Post"}}]}'
    "</script>",
}


@pytest.mark.parametrize("head", FACTS.values(), ids=FACTS)
def test_day_and_publication_are_taken_from_metadata(head: str):
    page = f"<html><head>{head}</head><body><p>{PROSE}"
    found = document(read, "a.html", page.encode())
    assert found.published is not None
    assert found.published.day == date(1998, 6, 5)
    assert found.publication is not None
    assert found.publication.words == "Harbour Post"


def test_a_marked_time_dates_a_page_and_the_title_is_kept():
    page = f'<html><title> Ships\n leave</title><time pubdate datetime="1998-06-05">x</time>{PROSE}'
    found = document(read, "a.html", page.encode())
    assert found.published == Stated(
        "1998-06-05", "the page's <time> of publication", date(1998, 6, 5)
    )
    assert found.title == "Ships leave"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="1998-06-05">',
        '<script type="application/ld+json">{"datePublished": [1]}</script>',
        '<script type="application/ld+json">{broken</script>',
        '<meta name="date" content=" ">',
    ],
    ids=["only-changed", "no-words", "no-json", "blank"],
)
def test_what_states_no_day_of_publication_is_not_taken_for_one(head: str):
    found = document(read, "a.html", f"<html><head>{head}</head><body>{PROSE}".encode())
    assert found.published is None


@pytest.mark.parametrize(
    ("page", "encoding", "said"),
    [
        ("<meta charset=windows-1251><p>Порт", "cp1251", []),
        ('<meta http-equiv=x content="text/html; charset=iso-8859-1"><p>Café “x”', "cp1252", []),
        ('<?xml version="1.0" encoding="koi8-r"?><html><p>Порт', "koi8-r", []),
        ("<meta charset=nonsense><p>Café “x”", "utf-8", ["encoding.declared-wrong"]),
        ("<meta charset=utf-7><p>Café “x”", "utf-8", ["encoding.declared-wrong"]),
        ("<meta charset=utf-16><p>Café “x”", "utf-8", []),
        ("<p>Café “x”", "utf-8", []),
    ],
)
def test_the_declared_encoding_is_used_if_it_fits(page: str, encoding: str, said: list[str]):
    found = document(read, "a.html", page.encode(encoding))
    assert found.text in ("Порт", "Café “x”")
    assert (found.encoding, rules(found)) == (encoding, said)


def test_an_encoding_that_does_not_fit_is_said_and_not_used():
    found = document(read, "a.html", "<meta charset=ascii><p>Café".encode("cp1252"))
    assert found.text == "Café"
    found = document(read, "a.html", "<meta charset=utf-8><p>Café".encode("cp1252"))
    assert (found.text, found.encoding) == ("Café", "cp1252")
    assert rules(found) == ["encoding.declared-wrong", "encoding.guessed"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"<html><body>" + b"<div>" * 5_000, "a.html: its elements lie more than 1,000 deep"),
        (b"<html><body><img src=x>", "a.html: there is no text in it; give a file"),
        (b"", "a.html: the file is empty"),
    ],
    ids=["too-deep", "no-words", "empty"],
)
def test_what_cannot_be_read_is_one_line(content: bytes, line: str):
    found = only(read, "a.html", content)
    assert isinstance(found, InputError)
    assert str(found).startswith(line)


def test_elements_that_stay_open_are_not_taken_for_depth():
    assert text("<p>ship<br>" * 3_000).count("ship") == 3_000
