"""Whatever the bytes and whatever the name: reading gives documents or single lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.read.made import PROSE, docx, epub, packed, pdf, record
from verifier.errors import InputError
from verifier.model import Document
from verifier.read import FORMATS, File, documents
from verifier.read.formats import chosen

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.read import Format

MAIL = (
    "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    f"--b\nContent-Type: text/plain; charset=utf-8\n\n{PROSE}\n--b--\n"
)
SAMPLES = {
    "plain text": PROSE.encode(),
    "Markdown": f"---\ntitle: x\n---\n# Ships\n\n{PROSE}".encode(),
    "HTML": f"<!doctype html><meta charset=utf-8><nav>x</nav><p>{PROSE}".encode(),
    "e-mail": MAIL.encode(),
    "mbox": f"From a Fri Jun  5 10:00:00 1998\n{MAIL}".encode(),
    "PDF": pdf([PROSE, PROSE]),
    "Word": docx(f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>"),
    "RTF": rf"{{\rtf1\ansi\ansicpg1252 {PROSE}\par caf\'e9}}".encode(),
    "EPUB": epub({"a.xhtml": PROSE}),
    "WARC": packed(record(f"<html>{PROSE}")),
    "JSON lines": f'{{"text": "{PROSE}", "date": "1998-06-05"}}\n'.encode(),
}
each_format = pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)


def hold(kind: Format, content: bytes) -> None:
    """Read bytes as a format and see that offsets, names and errors are in order."""
    found = list(kind.read(File.of("a\n\u202eb", content)))
    assert found
    for each in found:
        if isinstance(each, InputError):
            assert str(each).isprintable(), each
            continue
        assert each.origin is not None
        assert all(0 <= at <= len(each.text) for at in each.origin.pages)
        assert all(n.span is None or n.span.end <= len(each.text) for n in each.notices)
        assert all(n.reason.isprintable() for n in each.notices), each.notices
        each.text.encode("utf-8")


def test_there_is_a_sample_of_each_format():
    assert list(SAMPLES) == [kind.name for kind in FORMATS]


@each_format
def test_the_sample_is_told_by_name_or_bytes_and_read(kind: Format, tmp_path: Path):
    path = tmp_path / f"a{kind.suffixes[0]}"
    path.write_bytes(SAMPLES[kind.name])
    (found,) = documents([str(path)])
    assert isinstance(found, Document), found
    assert PROSE in found.text
    assert found.origin is not None
    assert found.origin.format == kind.name
    assert not [n for n in found.notices if n.rule == "format.other"]


@each_format
@given(content=st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_any_bytes_give_documents_or_lines(kind: Format, content: bytes):
    hold(kind, content)


@each_format
@given(where=st.floats(0, 1), junk=st.binary(max_size=12), cut=st.integers(0, 40))
@settings(max_examples=40, deadline=None)
def test_a_damaged_sample_gives_documents_or_lines(
    kind: Format, where: float, junk: bytes, cut: int
):
    sample = SAMPLES[kind.name]
    at = int(where * len(sample))
    hold(kind, sample[:at] + junk + sample[at + cut :])


@each_format
@given(where=st.floats(0, 1))
@settings(max_examples=30, deadline=None)
def test_a_sample_that_is_cut_short_gives_documents_or_lines(kind: Format, where: float):
    hold(kind, SAMPLES[kind.name][: int(where * len(SAMPLES[kind.name]))])


@each_format
@given(content=st.binary(max_size=100))
@settings(max_examples=20, deadline=None)
def test_choosing_a_format_never_raises(kind: Format, content: bytes):
    beginning = SAMPLES[kind.name][:8] + content
    assert chosen(File.of(f"a{kind.suffixes[0]}", beginning))[0] in FORMATS


@each_format
def test_a_sample_without_a_suffix_or_with_a_wrong_one(kind: Format, tmp_path: Path):
    if kind.name in ("plain text", "Markdown", "e-mail"):
        return  # nothing in the bytes tells them
    (tmp_path / "a").write_bytes(SAMPLES[kind.name])
    wrong = tmp_path / ("a.pdf" if kind.name != "PDF" else "a.docx")
    wrong.write_bytes(SAMPLES[kind.name])
    bare, called = documents([str(tmp_path / "a"), str(wrong)])
    assert isinstance(bare, Document)
    assert isinstance(called, Document)
    assert bare.text == called.text
    assert bare.notices == called.notices[1:]
    reason = f"the file is called {wrong.suffix}, but it is {kind.name}, and read as that"
    assert called.notices[0].reason == reason


def test_a_file_that_is_called_a_pdf_and_holds_text_is_read_as_text(tmp_path: Path):
    (tmp_path / "a.pdf").write_text(PROSE)
    (found,) = documents([str(tmp_path / "a.pdf")])
    assert isinstance(found, Document)
    assert found.text == PROSE
    assert "it is plain text" in found.notices[0].reason


NAMES = ["two\nlines", "\u202etxt", 'quo"te', "it's", "a\tb", "[x]*?", "-", "naïve “x”", " ", "#1"]


@pytest.mark.parametrize("name", NAMES)
@each_format
def test_any_file_name_is_read_and_keeps_errors_on_one_line(
    kind: Format, name: str, tmp_path: Path
):
    path = tmp_path / f"{name}{kind.suffixes[0]}"
    path.write_bytes(SAMPLES[kind.name])
    (found,) = documents([str(path)])
    assert isinstance(found, Document), found
    assert found.name.startswith(path.as_posix())
    path.write_bytes(SAMPLES[kind.name][:20])
    assert all(str(e).isprintable() for e in documents([str(path)]) if isinstance(e, InputError))
