"""Which documents are read, in which order, and what is said of those that cannot be."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from pathlib import Path
from typing import Any

import pytest

from verifier.errors import InputError
from verifier.model import Document
from verifier.read import documents, printable


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(f"A ministry met in {len(name)} rooms.\n", encoding="utf-8")


def names(*paths: str, **options: Any) -> list[str]:
    """List what was read by name, and what was not by its whole line."""
    found = documents(paths, **options)
    return [each.name if isinstance(each, Document) else f"! {each}" for each in found]


def test_paths_keep_the_order_they_are_given_in():
    write("b.txt", "a.txt")
    assert names("b.txt", "a.txt") == ["b.txt", "a.txt"]


def test_a_folder_is_read_to_the_bottom_sorted_by_name():
    write("d/b.txt", "d/a.txt", "d/sub/z.text", "d/sub/deep/one", "d/another/c.TXT")
    expected = ["d/a.txt", "d/b.txt", "d/another/c.TXT", "d/sub/z.text", "d/sub/deep/one"]
    assert names("d") == names("d/") == expected


def test_a_folder_leaves_out_hidden_entries_and_other_formats():
    write("d/a.txt", "d/.hidden.txt", "d/.git/config", "d/picture.png", "d/table.csv")
    assert names("d") == ["d/a.txt"]


def test_a_file_named_outright_is_read_whatever_its_suffix():
    write("notes.log")
    assert names("notes.log") == ["notes.log"]


@pytest.mark.parametrize("again", ["a.txt", "./a.txt", ".", "d/../a.txt", "link.txt"])
def test_the_same_file_is_read_once(again: str):
    write("a.txt", "d/b.txt")
    Path("link.txt").symlink_to("a.txt")
    same = [name for name in names("a.txt", again) if name.endswith(("a.txt", "link.txt"))]
    assert same == ["a.txt"]


def test_a_loop_of_folders_is_entered_once():
    write("d/a.txt")
    Path("d/loop").symlink_to("../d", target_is_directory=True)
    Path("self").symlink_to("self")
    assert names("d") == ["d/a.txt"]
    (line,) = names("self")
    assert line.startswith("! self: ")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("gone.txt", "gone.txt: no such file or folder; check the path and its permissions"),
        ("", "(no path): no such file or folder; check the path and its permissions"),
        ("a\0b", r"a\x00b: this is no possible path; check the path and its permissions"),
        (
            "empty",
            (
                "empty: no documents in this folder; give one with files in .txt, .md, .html, .eml,"
                " .mbox, .pdf, .docx, .rtf, .epub, .warc, .jsonl"
            ),
        ),
        ("x" * 300, "x" * 300 + ": file name too long; check the path and its permissions"),
        ("a.txt/b", "a.txt/b: not a directory; check the path and its permissions"),
    ],
    ids=["missing", "no-path", "nul-in-path", "empty-folder", "name-too-long", "file-as-folder"],
)
def test_a_path_that_cannot_be_read_is_one_line_and_stops_nothing(path: str, line: str):
    write("a.txt")
    Path("empty").mkdir()
    assert names(path, "a.txt") == [f"! {line}", "a.txt"]


def test_a_folder_of_pictures_only_holds_no_documents():
    write("d/a.png")
    assert names("d")[0].startswith("! d: no documents in this folder")


def test_a_file_without_permission_is_one_line(monkeypatch: pytest.MonkeyPatch):
    write("a.txt", "b.txt")
    opened = open

    def refuse(path: Any, *args: Any, **options: Any) -> Any:
        if path == "a.txt":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return opened(path, *args, **options)

    monkeypatch.setattr("builtins.open", refuse)
    expected = "! a.txt: permission denied; check the path and its permissions"
    assert names("a.txt", "b.txt") == [expected, "b.txt"]


def test_a_folder_without_permission_is_one_line(monkeypatch: pytest.MonkeyPatch):
    write("d/a.txt", "d/shut/b.txt")
    listed = os.listdir

    def refuse(path: str) -> list[str]:
        if path.endswith("shut"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return listed(path)

    monkeypatch.setattr("os.listdir", refuse)
    line = "! d/shut: permission denied; check the permissions of the folder"
    assert names("d") == ["d/a.txt", line]


def test_the_standard_input_is_read_once():
    stream = io.BytesIO("A ministry said “no”.\r\n".encode())
    (only,) = documents(["-", "-"], stdin=stream)
    assert isinstance(only, Document)
    assert (only.name, only.text) == ("-", "A ministry said “no”.\r\n")


def test_without_a_standard_input_the_dash_is_an_error():
    assert names("-") == ["! -: there is no standard input; give a file or pipe a text in"]


def test_too_much_text_is_refused_in_one_line():
    Path("big.txt").write_bytes(b"ship " * 300_000)
    (line,) = names("big.txt", limit=1_000_000)
    assert line == "! big.txt: 1.5 MB of text, over the limit of 1 MB; split it into smaller files"
    (line,) = names("-", stdin=io.BytesIO(b"x" * 2000), limit=1000)
    assert line == "! -: 0.0 MB of text, over the limit of 0.001 MB; split it into smaller files"
    (line,) = names("-", stdin=io.BytesIO(b"x" * 20_000), limit=1000)
    assert line == "! -: more than 0.0 MB, over the limit of 0.001 MB; split it into smaller files"
    assert names("big.txt", limit=2_000_000) == ["big.txt"]


def test_a_fifth_of_a_hundred_megabytes_is_read_by_default():
    Path("big.txt").write_bytes(b"A ship came in. " * 70_000 + b"\n")
    assert names("big.txt") == ["big.txt"]


@pytest.mark.parametrize("name", ["two\nlines.txt", "\u202etxt.exe", "a\tb.txt", "naïve “x”.txt"])
def test_odd_names_are_kept_and_shown_on_one_line(name: str):
    write(name)
    assert names(name) == [name]
    (error,) = documents([name + "?"])
    assert isinstance(error, InputError)
    assert str(error).isprintable()


def test_a_name_that_is_no_utf8_is_written_with_escapes():
    name = os.fsdecode(b"caf\xe9.txt")
    Path(name).write_text("A ship came in.", encoding="utf-8")
    (only,) = names(name)
    assert only == r"caf\xe9.txt"
    only.encode("utf-8")


def test_printable_leaves_proper_names_alone():
    assert printable("docs/Росія “1998”.txt") == "docs/Росія “1998”.txt"


def test_a_pattern_is_read_sorted_by_name_and_folders_to_the_bottom():
    write("d/b.txt", "d/a.txt", "d/sub/c.txt", "d/x.md", "other.txt")
    assert names("d/*.txt") == ["d/a.txt", "d/b.txt"]
    assert names("d/**/*.txt") == ["d/a.txt", "d/b.txt", "d/sub/c.txt"]
    assert names("d*") == ["d/a.txt", "d/b.txt", "d/x.md", "d/sub/c.txt"]


def test_a_file_that_looks_like_a_pattern_is_that_file():
    write("[a].txt", "a.txt")
    assert names("[a].txt") == ["[a].txt"]


def test_a_pattern_that_nothing_fits_is_one_line():
    line = "! d/*.txt: no file fits this pattern; check it; ** stands for any folders"
    assert names("d/*.txt") == [line]


def test_ten_thousand_small_files_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch):
    Path("many").mkdir()
    for number in range(10_000):
        Path(f"many/{number:05}.txt").write_bytes(b"A ship left.")
    opened = 0
    real = open

    def counted(*args: Any, **options: Any) -> Any:
        nonlocal opened
        opened += 1
        return real(*args, **options)

    monkeypatch.setattr("builtins.open", counted)
    found = documents(["many"])
    assert isinstance(next(found), Document)
    assert opened == 1
    assert sum(1 for _ in found) == 9_999


def test_an_archive_on_the_standard_input_is_told_by_its_bytes():
    found = names("-", stdin=io.BytesIO(b'{"text": "A ship left."}\n{"text": "One came."}\n'))
    assert found == ["-#1", "-#2"]


def test_the_hash_and_the_path_of_the_file_are_kept():
    write("a.txt")
    (found,) = documents(["./a.txt"])
    assert isinstance(found, Document)
    assert found.origin is not None
    assert found.origin.path == "./a.txt"
    assert found.origin.digest == hashlib.sha256(Path("a.txt").read_bytes()).hexdigest()
