"""An answer of a web server as archives keep it: status, headers and what it holds."""

from __future__ import annotations

import zlib
from email.message import Message

from attrs import frozen

GZIPPED = 47  # zlib's word for "with the header of gzip or of zlib"
RAW = -15
MOST_CHUNKS = 1_000_000


class NoAnswerError(Exception):
    """What cannot be read as an answer: the reason counts it among what is left out."""


@frozen
class Answer:
    """What a server answered."""

    status: int
    media: str  # the type without its parameters, in lower case
    charset: str
    content: bytes


def answer(record: bytes, limit: int) -> Answer:
    """Read an answer, unpacked to no more than `limit` bytes; raises NoAnswerError."""
    head, body = _parted(record)
    lines = head.decode("latin-1").splitlines()
    parts = lines[0].split() if lines else []
    if len(parts) < 2 or not parts[1].isascii() or not parts[1].isdecimal():  # noqa: PLR2004
        what = "damaged answers"
        raise NoAnswerError(what)
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = _unchunked(body)
    body = _unpacked(body, headers.get("content-encoding", "").lower(), limit)
    media, charset = content_type(headers.get("content-type", ""))
    return Answer(int(parts[1][:4]), media, charset, body)


def content_type(words: str) -> tuple[str, str]:
    """Split a content type into the type and the encoding that it names."""
    media, _, rest = words.partition(";")
    if "charset" not in rest.lower():
        return media.strip().lower(), ""
    message = Message()
    message["Content-Type"] = " ".join(words.split())
    return media.strip().lower(), str(message.get_content_charset() or "")


def _parted(record: bytes) -> tuple[bytes, bytes]:
    for blank in (b"\r\n\r\n", b"\n\n"):
        head, found, body = record.partition(blank)
        if found:
            return head, body
    return record, b""


def _unchunked(body: bytes) -> bytes:
    """Join the chunks of a body; archives often keep it joined already under the same header."""
    chunks: list[bytes] = []
    at = 0
    for _ in range(MOST_CHUNKS):
        end = body.find(b"\r\n", at, at + 100)
        size = body[at : max(end, at)].partition(b";")[0].strip()
        try:
            length = int(size, 16)
        except ValueError:
            break
        if length <= 0:
            break
        chunks.append(body[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
    return b"".join(chunks) if chunks else body


def _unpacked(body: bytes, coding: str, limit: int) -> bytes:
    if coding in ("", "identity") or not body:
        return body
    if coding not in ("gzip", "x-gzip", "deflate"):
        what = f"pages packed with {coding[:20]}"
        raise NoAnswerError(what)
    for bits in (GZIPPED, RAW):
        try:
            unpacker = zlib.decompressobj(bits)
            found = unpacker.decompress(body, limit)
        except zlib.error:
            continue
        if unpacker.unconsumed_tail:
            what = "pages over the limit"
            raise NoAnswerError(what)
        return found
    return body  # some archives unpack it and keep the header
