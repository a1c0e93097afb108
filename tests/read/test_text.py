"""Bytes to text: encodings, what is no text, and that nothing is ever repaired."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.read.made import only
from verifier.errors import InputError
from verifier.model import Document, Span
from verifier.read.formats import text as plain

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = "The ministry’s spokesman said “no” – twice. It cost £5 million.\n" * 3
RUSSIAN = "Министерство сообщило вчера о переговорах. Делегация вернулась в среду.\n" * 3  # noqa: RUF001
POLISH = "Rzecznik powiedział, że rozmowy zakończyły się w środę. Źródło: agencja.\n" * 3


def read(name: str, content: bytes) -> Document | InputError:
    return only(plain.read, name, content)


def rules(document: Document | InputError) -> list[str]:
    assert isinstance(document, Document), document
    return [notice.rule for notice in document.notices]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf8_and_byte_order_marks_are_certain(encoding: str):
    document = read("a.txt", ENGLISH.encode(encoding))
    assert rules(document) == []
    assert isinstance(document, Document)
    assert (document.text, document.encoding) == (ENGLISH, encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (POLISH, "cp1250"),
    ],
    ids=lambda value: value if len(value) < 10 else "",
)
def test_another_encoding_is_guessed_and_named(text: str, encoding: str):
    document = read("a.txt", text.encode(encoding))
    assert rules(document) == ["encoding.guessed"]
    assert isinstance(document, Document)
    assert (document.text, document.encoding) == (text, encoding)
    assert encoding in document.notices[0].reason


def test_the_encoding_reopens_the_same_code_points(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "One.\r\n“Two.”\r".encode())
    document = read("a.txt", path.read_bytes())
    assert isinstance(document, Document)
    with path.open(encoding=document.encoding, newline="") as stream:
        assert stream.read() == document.text == "One.\r\n“Two.”\r"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", "a.txt: the file is empty; give a file with some text"),
        (b" \r\n\t\n", "a.txt: there is no text in it; give a file with some text"),
        (b"\xef\xbb\xbf", "a.txt: there is no text in it; give a file with some text"),
        (b"\0" * 64, "a.txt: this is a binary file, not text; save it as plain text"),
        (bytes(range(256)) * 8, "a.txt: this is a binary file, not text; save it as plain text"),
        (b"%PDF-1.4 text", "a.txt: this is a PDF file, not text; save it as plain text"),
        (
            b"\xff\xfeab\0",
            "a.txt: its byte-order mark says utf-16, but byte 4 does not fit; save it as UTF-8",
        ),
    ],
    ids=["empty", "white-space", "mark-only", "nul-only", "all-bytes", "pdf", "half-a-sign"],
)
def test_what_is_no_text_is_one_line(content: bytes, line: str):
    error = read("a.txt", content)
    assert isinstance(error, InputError)
    assert str(error) == line


@pytest.mark.parametrize(
    ("content", "rule", "where"),
    [
        ("A ship\0 came in." + " It left." * 9, "text.nul", Span(6, 7)),
        ("He said â€œnoâ€\u009d twice.", "text.mojibake", Span(8, 11)),
        ("The minister of finance, JosÃ© Duarte, left.", "text.mojibake", Span(28, 30)),
        ("\n<html><body>A ship came in.</body></html>", "text.markup", Span(1, 6)),
        ("A ship \ufffd came in.", "text.replaced", Span(7, 8)),
    ],
    ids=["nul", "mojibake-quote", "mojibake-letter", "html", "replaced"],
)
def test_oddities_are_named_where_they_stand_and_left_alone(content: str, rule: str, where: Span):
    document = read("a.txt", content.encode())
    assert isinstance(document, Document)
    assert document.text == content
    assert [(notice.rule, notice.span) for notice in document.notices] == [(rule, where)]


@pytest.mark.parametrize(
    "text", ["SÃO PAULO, Brazil", "FRANÇOIS", "“¿Qué?” – Ça va.", "€ 5 – Âge", RUSSIAN]
)
def test_proper_letters_are_no_mojibake(text: str):
    assert rules(read("a.txt", text.encode())) == []


def test_utf8_with_a_broken_byte_is_read_with_a_notice():
    content = "“Good,” the minister said. ".encode() * 4 + b"\xff end"
    document = read("a.txt", content)
    assert rules(document) == ["encoding.damaged"]
    assert isinstance(document, Document)
    assert document.text.endswith("\ufffd end")


def test_a_line_of_a_megabyte_is_read():
    line = "word " * 200_000
    document = read("a.txt", line.encode() + "“".encode())
    assert isinstance(document, Document)
    assert len(document.text) == len(line) + 1


def test_the_detection_of_encodings_is_imported_late():
    code = "import sys, verifier.read; sys.exit('charset_normalizer' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.binary(max_size=200))
def test_any_bytes_give_a_document_or_one_line(content: bytes):
    found = read("a.txt", content)
    if isinstance(found, InputError):
        assert str(found).isprintable()
    else:
        assert found.text
        assert all(n.span is None or n.span.end <= len(found.text) for n in found.notices)


@given(st.text(min_size=1, max_size=100))
def test_utf8_is_never_changed(text: str):
    found = read("a.txt", text.encode("utf-8", "surrogatepass"))
    if isinstance(found, Document) and found.encoding == "utf-8":
        assert "encoding.damaged" in rules(found) or found.text == text
