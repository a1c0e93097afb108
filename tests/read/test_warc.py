"""Archives of the web: pages, what is left out of them, and bombs."""

from __future__ import annotations

import gzip
import zlib

import pytest

from tests.read.made import PROSE, document, packed, record, rules, texts
from verifier.model import Document
from verifier.read import File
from verifier.read.formats import warc
from verifier.read.formats.warc import begins, read

PAGE = f"<html><title>Ships</title><body><p>{PROSE}"
HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html"


@pytest.mark.parametrize("pack", [packed, lambda *r: b"".join(r)], ids=["packed", "plain"])
def test_pages_are_read_in_order_and_the_rest_is_counted(pack):
    content = pack(
        record("x", kind="warcinfo", head=""),
        record(PAGE),
        record("x", kind="request", head=""),
        record("gone", head="HTTP/1.1 404 Not Found\r\nContent-Type: text/html"),
        record(b"\x89PNG", head="HTTP/1.1 200 OK\r\nContent-Type: image/png"),
        record("<html><img>", address="http://example.org/empty"),
        record(PROSE, kind="conversion", head="", address="http://example.org/b"),
        record(PAGE, address="http://example.org/c"),
    )
    assert texts(read, "a.warc", content) == [
        "a.warc#http://example.org/a",
        "a.warc#http://example.org/c",
    ]
    last = list(read(File.of("a.warc", content)))[-1]
    assert isinstance(last, Document)
    assert last.notices[-1].reason.startswith("left out of the archive: records of other kinds (2)")
    assert "status 404 (1)" in last.notices[-1].reason


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"{HTML}\r\nContent-Encoding: gzip", gzip.compress(PAGE.encode())),
        (f"{HTML}\r\nContent-Encoding: deflate", zlib.compress(PAGE.encode())),
        (f"{HTML}\r\nContent-Encoding: gzip", PAGE.encode()),
        (
            f"{HTML}\r\nTransfer-Encoding: chunked",
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE.encode()),
        ),
        (f"{HTML}\r\nTransfer-Encoding: chunked", PAGE.encode()),
        (f"{HTML}; charset=utf-16-le", PAGE.encode("utf-16-le")),
        ("HTTP/1.1 200 OK\r\nContent-Type: text/plain", PROSE.encode()),
    ],
    ids=["gzip", "deflate", "unpacked", "chunks", "joined", "charset", "plain-text"],
)
def test_what_a_server_packed_is_unpacked(head: str, body: bytes):
    found = document(read, "a.warc", record(body, head=head))
    assert found.text == PROSE
    assert found.origin is not None
    assert found.origin.part == "record 1"


def test_plain_text_of_a_conversion_is_read():
    one = record(PROSE, kind="conversion", head="")
    one = one.replace(b"WARC/1.0\r\n", b"WARC/1.0\r\nContent-Type: text/plain\r\n", 1)
    assert document(read, "a.warc.gz", packed(one)).text == PROSE


def test_an_archive_that_is_cut_short_gives_what_is_whole():
    content = packed(record(PAGE), record(PAGE, address="http://example.org/b"))
    assert texts(read, "a.warc.gz", content[:-60]) == [
        "a.warc.gz#http://example.org/a",
        "! a.warc.gz: it is cut short; get the file again",
    ]
    plain = record(PAGE) + record(PAGE, length=10**9)
    assert texts(read, "a.warc", plain)[1].startswith("! a.warc: it is cut short in record 2")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (record(PAGE, kind="request"), "no page with words in it; it holds records of other kinds"),
        (record(PAGE, head=f"{HTML}\r\nContent-Encoding: br"), "no page with words in it; it hold"),
        (b"WARC/1.0\r\n\r\n", "a record does not say how long it is"),
        (b"WARC/1.0\r\n" + b"a: b\r\n" * 300, "a record has too many headers"),
        (record(PAGE, length=3), "a record does not begin where it should"),
    ],
    ids=["no-answers", "brotli", "no-length", "headers", "wrong-length"],
)
def test_an_archive_that_cannot_be_read_is_one_line(content: bytes, what: str):
    assert texts(read, "a.warc", content)[-1].startswith(f"! a.warc: {what}")


def test_bombs_are_not_unpacked(monkeypatch: pytest.MonkeyPatch):
    bomb = gzip.compress(b" " * 30_000_000)
    found = texts(read, "a.warc", record(bomb, head=f"{HTML}\r\nContent-Encoding: gzip"))
    assert "pages over the limit (1)" in found[0]
    monkeypatch.setattr(warc, "FREE", 1_000_000)
    found = texts(read, "a.warc.gz", packed(record(b" " * 2_000_000)))
    assert found == ["! a.warc.gz: record 1 would unpack to 2 MB; get the file again"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (record(PAGE), True),
        (packed(record(PAGE)), True),
        (gzip.compress(b"text"), False),
        (b"\x1f\x8bnonsense", False),
        (b"", False),
    ],
)
def test_an_archive_is_told_by_its_beginning(content: bytes, told: bool):  # noqa: FBT001
    assert begins(File.of("a", content)) is told


def test_what_is_not_left_out_is_not_mentioned():
    assert rules(document(read, "a.warc", record(PAGE))) == []
