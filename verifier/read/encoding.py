"""Find the encoding of bytes, say so where it is a guess, and tell binary files from text."""

from __future__ import annotations

import re

from attrs import frozen

from verifier.errors import InputError
from verifier.model import Notice, Span

MARKS = (  # byte-order marks; UTF-32 before UTF-16, whose mark it begins with
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
WIDE = (b"\xff\xfe", b"\xfe\xff")  # marks of UTF-16, whose signs take two bytes
SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\xd0\xcf\x11\xe0", "an old or an encrypted office document"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "an RTF document"),
)
CONTROL = bytes({*range(32)} - {*b"\t\n\v\f\r\x1a\x1b"} | {0x7F})
CONTROL_SHARE = 0.01  # more control bytes than this make a file binary
NUL_SHARE = 0.3  # of every other byte, in UTF-16 without its mark
CANDIDATES = ("cp1252", "cp1251", "koi8_r", "cp866", "iso8859_5", "cp1250")
FEW = 0.05  # share of bytes beyond ASCII below which a text is in a western language
SAMPLE = 65_536  # bytes that the detection looks at
SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)  # one sign of UTF-8 beyond ASCII
HIGH_LINE = re.compile(rb"[^\n\r\x80-\xff]{0,200}[\x80-\xff][^\n\r]{0,400}")


@frozen
class Decoded:
    """Text with the encoding that it was in."""

    text: str
    encoding: str  # as Python's `open` takes it
    notices: tuple[Notice, ...] = ()


def decode(content: bytes, where: str) -> Decoded | InputError:
    """Decode bytes; InputError for what is no text, or text in no known encoding."""
    if not content:
        return InputError(where, "the file is empty", "give a file with some text")
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _marked(content, encoding, where)
    if wide := _wide(content):
        return wide
    if what := _binary(content):
        return InputError(where, f"{what}, not text", "save it as plain text")
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged(content) or _guessed(content) or _unknown(content, where)


def _marked(content: bytes, encoding: str, where: str) -> Decoded | InputError:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError as problem:
        what = f"its byte-order mark says {encoding}, but byte {problem.start} does not fit"
        return InputError(where, what, "save it as UTF-8")


def _wide(content: bytes) -> Decoded | None:
    """Read UTF-16 that lacks its mark: in English every other byte of it is NUL."""
    sample = content[:SAMPLE]
    half = len(sample) / 2
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        nuls, others = sample[first::2].count(0), sample[1 - first :: 2].count(0)
        if half >= 2 and nuls > NUL_SHARE * half and others < 0.05 * half:  # noqa: PLR2004
            return _tried(content, encoding)
    return None


def _binary(content: bytes) -> str:
    """Name what the bytes are if they are no text."""
    for signature, what in SIGNATURES:
        if content.startswith(signature):
            return f"this is {what}"
    controls = len(content) - len(content.translate(None, delete=CONTROL))
    if controls > max(1, CONTROL_SHARE * len(content)):
        return "this is a binary file"
    return ""


def _damaged(content: bytes) -> Decoded | None:
    """Read UTF-8 in which single bytes are broken: they become U+FFFD, and that is said."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if len(SEQUENCE.findall(content)) <= 3 * broken:
        return None
    first = text.index("\ufffd")
    reason = f"UTF-8 with broken bytes ({broken}); each shows as the replacement character"
    return Decoded(text, "utf-8", (Notice("encoding.damaged", reason, Span(first, first + 1)),))


def _guessed(content: bytes) -> Decoded | None:
    high = len(content) - len(content.translate(None, delete=bytes(range(128, 256))))
    if high <= max(2, FEW * len(content)) and (western := _tried(content, "cp1252")):
        return western
    # Late: it takes a moment to import and most documents never need it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    sample = b"\n".join(HIGH_LINE.findall(content[: 4 * SAMPLE]))[:SAMPLE] or content[:SAMPLE]
    best = from_bytes(sample, cp_isolation=list(CANDIDATES), enable_fallback=False).best()
    return _tried(content, best.encoding) if best else None


def _tried(content: bytes, encoding: str) -> Decoded | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    reason = f"not UTF-8; read as {encoding}, which is a guess from the bytes"
    return Decoded(text, encoding, (Notice("encoding.guessed", reason),))


def _unknown(content: bytes, where: str) -> InputError:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        what = f"byte {problem.start} on line {line} fits no encoding that is known"
        return InputError(where, what, "save it as UTF-8")
    return InputError(where, "it fits no encoding that is known", "save it as UTF-8")
