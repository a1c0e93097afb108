"""PDF: words page by page, and everything that may be wrong with such a file."""

from __future__ import annotations

import io
import logging
from typing import Any

import pytest

from tests.read.made import PROSE, document, only, pdf, rules
from verifier.errors import InputError
from verifier.read.formats import pdf as format_
from verifier.read.formats.pdf import read


def encrypted(password: str, *, algorithm: str = "RC4-128") -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([PROSE]))))
    writer.encrypt(password, "owner", algorithm=algorithm)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_pages_are_joined_and_their_places_kept():
    found = document(read, "a.pdf", pdf(["One ship\nleft.", PROSE], info="/Title (Ships)"))
    assert found.text == f"One ship\nleft.\n\f\n{PROSE}"
    assert (found.title, found.published) == ("Ships", None)
    assert found.origin is not None
    assert (found.origin.format, found.origin.path) == ("plain text", "a.pdf")
    assert [found.origin.page(found.text.index(word)) for word in ("One", "Two")] == [1, 2]


def test_the_day_on_which_the_file_was_made_dates_nothing():
    found = document(read, "a.pdf", pdf([PROSE], info="/CreationDate (D:20150203101010Z)"))
    assert found.published is None
    assert "made on 2015-02-03" in found.notices[0].reason


def test_running_heads_are_left_out_but_for_the_first():
    pages = [f"Harbour Digest\nShips left quay {n}.\nPage {n}" for n in "123"]
    found = document(read, "a.pdf", pdf(pages))
    assert found.text.count("Harbour Digest") == 1
    assert rules(found) == ["pdf.running-heads"]
    assert "“Harbour Digest”" in found.notices[0].reason


def test_a_page_without_words_is_named():
    found = document(read, "a.pdf", pdf([PROSE, "", PROSE]))
    assert [n.reason for n in found.notices] == ["no words on page 2 of 3, which may be a picture"]


def test_a_pdf_that_is_locked_against_changes_only_is_read():
    assert document(read, "a.pdf", encrypted("")).text == PROSE
    assert document(read, "a.pdf", encrypted("", algorithm="AES-256")).text == PROSE


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (pdf([""]), "a.pdf: no words on its pages (1), which may be pictures; put it through OCR"),
        (encrypted("secret"), "a.pdf: it is encrypted with a password; save it without"),
        (b"%PDF-1.4\nrubbish", "a.pdf: the PDF is damaged ("),
        (b"%PDF-", "a.pdf: the PDF is damaged ("),
    ],
    ids=["pictures", "password", "rubbish", "nothing-behind"],
)
def test_what_cannot_be_read_is_one_line(content: bytes, line: str):
    found = only(read, "a.pdf", content)
    assert isinstance(found, InputError)
    assert str(found).startswith(line)
    assert str(found).isprintable()


def test_a_file_that_is_cut_short_is_read_as_far_as_it_goes(caplog, capsys):
    whole = pdf([PROSE, PROSE])
    found = document(read, "a.pdf", whole[: whole.index(b"xref")])
    assert found.text.startswith(PROSE)
    assert rules(found) == ["pdf.cut", "pdf.disorder"]
    assert capsys.readouterr().err == ""
    assert logging.getLogger("pypdf").handlers == []


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(format_, "PAGES", 2)
    found = only(read, "a.pdf", pdf([PROSE] * 3))
    assert str(found) == "a.pdf: 3 pages, over the limit of 2; split it into smaller files"


def test_a_page_that_would_unpack_to_too_much_is_left_out_and_said():
    import zlib

    bomb = zlib.compress(b" " * 80_000_000, 9)
    stream = b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(bomb) + bomb
    whole = pdf(["Bomb", PROSE])
    start, end = whole.index(b"<< /Length"), whole.index(b"\nendstream")
    found = document(read, "a.pdf", whole[:start] + stream + whole[end:])
    assert PROSE in found.text
    assert "pdf.page-unread" in rules(found)


def test_without_the_extra_one_line_names_it(monkeypatch: pytest.MonkeyPatch):
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    def refuse(self: Any, password: str) -> None:
        raise DependencyError

    content = encrypted("", algorithm="AES-256")
    monkeypatch.setattr(PdfReader, "decrypt", refuse)
    found = only(read, "a.pdf", content)
    assert str(found).endswith("is not installed; pip install 'verifier[inputs]'")
