"""Word documents, RTF and EPUB: words, what is left out, what is damaged or locked."""

from __future__ import annotations

from datetime import date

import pytest

from tests.read.made import PROSE, document, docx, epub, only, rules, texts, zipped
from verifier.errors import InputError
from verifier.model import Document
from verifier.read import File, archive
from verifier.read.formats import docx as word
from verifier.read.formats import epub as book
from verifier.read.formats import rtf


def p(*runs: str) -> str:
    return f"<w:p>{''.join(f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("Two ", "ships") + p("One came."), "Two ships\n\nOne came."),
        ("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>", "a\nb\tc"),
        (
            (
                f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr>"
                f"<w:tr><w:tc>{p('c')}</w:tc><w:tc>{p('d')}</w:tc></w:tr></w:tbl>{p('e')}"
            ),
            "a\tb\nc\td\n\n\ne",
        ),
        (
            (
                "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText>"
                "</w:r></w:del></w:p>"
            ),
            "new",
        ),
    ],
    ids=["paragraphs", "signs", "table", "changes"],
)
def test_the_words_of_a_word_document_are_shown_as_word_shows_them(body: str, text: str):
    assert document(word.read, "a.docx", docx(body)).text == text


def test_what_is_left_out_of_a_word_document_is_said():
    changed = f"<w:ins>{p(PROSE)}</w:ins><w:p><w:del/></w:p>"
    content = docx(changed, word__footnotes="<x/>", word__header1="<x/>")
    found = document(word.read, "a.docx", content)
    assert [n.reason for n in found.notices] == [
        "left out: footnotes, page headers",
        "changes are tracked in it: 1 insertions are read, 1 deletions are not",
    ]


def test_the_title_of_a_word_document_is_kept():
    core = '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ships</dc:title></c>'
    assert document(word.read, "a.docx", docx(p(PROSE), docProps__core=core)).title == "Ships"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (docx(p(PROSE))[:-40], "the archive is cut short or damaged; get the file again"),
        (zipped({"xl/workbook.xml": "x"}), "this is no Word document, but another ZIP archive;"),
        (zipped({"word/document.xml": "<a><b>"}), "the Word document is damaged (ParseError"),
        (
            zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
            "its XML declares entities, which no Word document does; save it again",
        ),
        (docx(p(" ")), "there is no text in it; give a file with some text"),
    ],
    ids=["cut", "spreadsheet", "broken-xml", "entities", "blank"],
)
def test_a_word_document_that_cannot_be_read_is_one_line(content: bytes, line: str):
    assert str(only(word.read, "a.docx", content)).startswith(f"a.docx: {line}")


def test_a_word_document_nested_without_end_is_read():
    deep = "<w:sdt>" * 20_000 + p(PROSE) + "</w:sdt>" * 20_000
    assert document(word.read, "a.docx", docx(deep)).text == PROSE


def test_archives_that_would_unpack_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch):
    content = docx(p(PROSE), word__media=" " * 3_000_000)
    small = File("a.docx", File.of("a.docx", content).stream, limit=100_000)
    (found,) = word.read(small)
    assert str(found).startswith("a.docx: it would unpack to 3 MB, over the limit of 2.5 MB")
    (found,) = word.read(File("a.docx", File.of("", docx(p(" " * 200_000))).stream, limit=100_000))
    assert "the part “word/document.xml” holds more than 0.1 MB" in str(found)
    monkeypatch.setattr(archive, "ENTRIES", 2)
    assert "3 entries, over the limit of 2" in str(only(word.read, "a.docx", content))


RTF = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\pard Two ships\par\b One\b0  came.\par", "Two ships\n\nOne came."),
        (r"\ldblquote no\rdblquote  caf\'e9 \u8212? x\tab y", "“no” café — x\ty"),
        (r"{\f1 \'cf\'ee\'f0\'f2} quay", "Порт quay"),
        ("raw caf\u00e9", "raw café"),
        (r"\uc2\u1055 ??\uc0\u1086 rt", "Поrt"),  # noqa: RUF001
        (r"\u-10179?\u-9216? fish", "\U0001f400 fish"),
        (r"a{\*\generator x}b{\stylesheet{\s1 Head;}}c", "abc"),
        (r"x{\pict\bin5 }}}}}y}z", "xz"),
        (r"\{a\} \\ b\~c", "{a} \\ b\u00a0c"),
        (r"seen {\v hidden }{\deleted old }words", "seen words"),
    ],
    ids=[
        "par",
        "signs",
        "charset",
        "raw",
        "unicode",
        "pair",
        "groups",
        "binary",
        "escapes",
        "hidden",
    ],
)
def test_the_words_of_rtf_are_shown(body: str, text: str):
    assert document(rtf.read, "a.rtf", f"{RTF}{body}}}\0".encode("latin-1")).text == text


def test_what_is_left_out_of_rtf_and_what_is_cut_is_said():
    body = rf"{{\info{{\title Ships}}}}{PROSE}{{\footnote x}}{{\header y}}{{\pict 00ff}}"
    found = document(rtf.read, "a.rtf", f"{RTF}{body}".encode())
    assert found.title == "Ships"
    assert [n.reason for n in found.notices] == [
        "the file is cut short: its last group is not closed; what is left is read",
        "left out: footnotes (1), page headers (1), pictures (1)",
    ]


FACTS = "<dc:date>1998-06-05</dc:date><dc:publisher>Harbour Press</dc:publisher>"


def test_a_book_is_read_chapter_by_chapter_and_dated():
    content = epub({"cover.xhtml": "<img/>", "b.xhtml": "<p>Two", "a.xhtml": "<p>One"}, facts=FACTS)
    found = list(book.read(File.of("x.epub", content)))
    assert all(isinstance(each, Document) for each in found)
    chapters = [each for each in found if isinstance(each, Document)]
    assert [(c.name, c.text) for c in chapters] == [
        ("x.epub#OPS/b.xhtml", "Two"),
        ("x.epub#OPS/a.xhtml", "One"),
    ]
    assert chapters[0].published is not None
    assert chapters[0].published.day == date(1998, 6, 5)
    assert chapters[0].publication is not None
    assert chapters[0].origin is not None
    assert chapters[0].origin.part == "OPS/b.xhtml"


LOCK = '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/></EncryptedData></encryption>'


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (epub({"a.xhtml": PROSE})[:-60], "the archive is cut short or damaged"),
        (epub({"a.xhtml": PROSE}, **{"META-INF__encryption": LOCK.format("aes")}), "it is encryp"),
        (epub({"a.xhtml": "<img>"}), "no chapter of it holds words"),
        (zipped({"mimetype": "application/epub+zip"}), "the part “META-INF/container.xml” is miss"),
        (zipped({"META-INF/container.xml": "<x/>"}), "this is no EPUB"),
    ],
    ids=["cut", "drm", "pictures", "no-container", "no-package"],
)
def test_a_book_that_cannot_be_read_is_one_line(content: bytes, line: str):
    (found,) = texts(book.read, "x.epub", content)
    assert found.startswith(f"! x.epub: {line}")


def test_disguised_fonts_lock_no_book():
    fonts = LOCK.format("http://www.idpf.org/2008/embedding")
    content = epub({"a.xhtml": PROSE}, **{"META-INF__encryption": fonts})
    assert texts(book.read, "x.epub", content) == ["x.epub#OPS/a.xhtml"]


def test_a_chapter_that_is_missing_stops_no_other():
    content = epub({"a.xhtml": PROSE, "b.xhtml": PROSE}).replace(b"OPS/a.xhtml", b"OPS/z.xhtml")
    missing, there = texts(book.read, "x.epub", content)
    assert missing.startswith("! x.epub#OPS/a.xhtml: the part “OPS/a.xhtml” is missing in it")
    assert there == "x.epub#OPS/b.xhtml"


def test_an_encrypted_part_of_an_archive_is_one_line():
    content = bytearray(docx(p(PROSE)))
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := content.find(signature, at + 1)) >= 0:
            content[at + flag] |= 1
    found = only(word.read, "a.docx", bytes(content))
    assert isinstance(found, InputError)
    assert found.what == "it is encrypted with a password"
    assert rules(document(word.read, "a.docx", docx(p(PROSE)))) == []
