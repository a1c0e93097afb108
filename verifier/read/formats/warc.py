"""WARC archives of the web: one document for each page that was fetched, as it was then."""

from __future__ import annotations

import gzip
import zlib
from collections import Counter
from typing import TYPE_CHECKING, BinaryIO, cast

from attrs import evolve, frozen

from verifier.errors import InputError
from verifier.model import Document, Notice
from verifier.read.declared import decode_as
from verifier.read.file import File, Result, Shown, guarded
from verifier.read.http import Answer, NoAnswerError, answer, content_type
from verifier.read.names import printable
from verifier.read.shown_page import shown_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGINS = b"WARC/"
GZIP = b"\x1f\x8b"
KINDS = ("response", "resource", "conversion")
PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
LONGEST_LINE = 65_536
MOST_HEADERS = 200
CHUNK = 1_048_576
BLOWN_UP = 300  # times as many bytes unpacked as packed: a bomb; pages come to thirty
FREE = 200_000_000  # bytes that may be unpacked whatever the share
AGAIN = "get the file again"
FOUND = 200  # the status of an answer that has a page


@frozen
class _Record:
    """One record that may hold a page."""

    number: int
    address: str
    type: str  # of WARC
    media: str  # the content type that WARC gives
    content: bytes


class _DamagedError(Exception):
    """An archive that ends or breaks off: the records before are good."""


def begins(file: File) -> bool:
    """Tell whether a file begins as a WARC archive does, packed or not."""
    head = file.head
    if head.startswith(GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, 64)
        except zlib.error:
            return False
    return head.startswith(BEGINS)


@guarded("the archive is damaged", AGAIN)
def read(file: File) -> Iterator[Result]:
    """Read the pages of an archive in order; what is no page is counted in one notice."""
    left: Counter[str] = Counter()
    last: Document | None = None
    broken: InputError | None = None
    records = _records(file, left)
    while True:
        try:
            record = next(records, None)
        except (_DamagedError, EOFError, OSError, zlib.error) as problem:
            said = str(problem) if isinstance(problem, _DamagedError) else "it is cut short"
            broken = file.error(said, AGAIN)
            break
        if record is None:
            break
        made = _page(file, record, left)
        if isinstance(made, InputError):
            yield made
        elif made is not None:
            if last is not None:
                yield last
            last = made
    yield from _end(file, left, last, broken)


def _end(
    file: File, left: Counter[str], last: Document | None, broken: InputError | None
) -> Iterator[Result]:
    """Give the last page with what was left out of the archive, or say that there is none."""
    told = ", ".join(f"{what} ({number})" for what, number in left.most_common(8))
    if last is not None:
        notice = Notice("warc.left-out", f"left out of the archive: {told}")
        yield evolve(last, notices=(*last.notices, notice)) if told else last
    if broken is not None:
        yield broken
    elif last is None:
        what = "no page with words in it" + (f"; it holds {told}" if told else "")
        yield file.error(what, "give an archive with pages of text")


def _page(file: File, record: _Record, left: Counter[str]) -> Result | None:
    """Make a document of a record; None, and counted, for what is no page."""
    try:
        found = answer(record.content, file.limit) if record.type == "response" else None
    except NoAnswerError as problem:
        left[str(problem)] += 1
        return None
    found = found or Answer(FOUND, *content_type(record.media), record.content)
    if found.status != FOUND or found.media not in PAGES:
        left[f"status {found.status}" if found.status != FOUND else found.media or "unknown"] += 1
        return None
    mark = f"#{record.address or record.number}"
    where = printable(file.name + mark)
    shown = _shown(found, where)
    if isinstance(shown, InputError):
        return shown
    if not shown.text.strip():
        left["pages without words"] += 1
        return None
    return file.document(shown, mark=mark, part=f"record {record.number}")


def _shown(found: Answer, where: str) -> Shown | InputError:
    if found.media != "text/plain":
        return shown_bytes(found.content, where, declared=found.charset)
    if not found.content.strip():
        return Shown("")
    decoded = decode_as(found.content, found.charset, where)
    if isinstance(decoded, InputError):
        return decoded
    return Shown(decoded.text, decoded.encoding, decoded.notices)


def _records(file: File, left: Counter[str]) -> Iterator[_Record]:
    packed = file.head.startswith(GZIP)
    file.stream.seek(0)
    stream = cast("BinaryIO", gzip.GzipFile(fileobj=file.stream)) if packed else file.stream
    number, unpacked = 0, 0
    while (headers := _headers(stream)) is not None:
        number += 1
        length = _length(headers)
        unpacked += length
        if packed and unpacked > FREE and unpacked > BLOWN_UP * max(1, file.stream.tell()):
            what = f"record {number} would unpack to {length / 1e6:,.0f} MB"
            raise _DamagedError(what)
        kind = headers.get("warc-type", "")
        if kind not in KINDS or length > 2 * file.limit:
            left["records of other kinds" if kind not in KINDS else "records over the limit"] += 1
            _pass(stream, length, number)
            continue
        content = stream.read(length)
        if len(content) < length:
            what = f"it is cut short in record {number}"
            raise _DamagedError(what)
        address = headers.get("warc-target-uri", "").strip("<>")
        yield _Record(number, address, kind, headers.get("content-type", ""), content)


def _headers(stream: BinaryIO) -> dict[str, str] | None:
    """Read the headers of the next record; None at the end."""
    while (line := stream.readline(LONGEST_LINE)) and not line.strip():
        pass
    if not line:
        return None
    if not line.startswith(BEGINS):
        what = "a record does not begin where it should"
        raise _DamagedError(what)
    headers: dict[str, str] = {}
    for _ in range(MOST_HEADERS):
        line = stream.readline(LONGEST_LINE)
        if not line.strip():
            return headers
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers[name.strip().lower()] = value.strip()
    what = "a record has too many headers"
    raise _DamagedError(what)


def _length(headers: dict[str, str]) -> int:
    words = headers.get("content-length", "")
    if not (words.isascii() and words.isdecimal() and len(words) < 16):  # noqa: PLR2004
        what = "a record does not say how long it is"
        raise _DamagedError(what)
    return int(words)


def _pass(stream: BinaryIO, length: int, number: int) -> None:
    while length:
        passed = len(stream.read(min(length, CHUNK)))
        if not passed:
            what = f"it is cut short in record {number}"
            raise _DamagedError(what)
        length -= passed
