"""Small made-up files of each format, so that no binary file lies in the repository."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import TYPE_CHECKING

from verifier.model import Document
from verifier.read import File

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.read.file import Reader, Result

PROSE = "Two ships left the port of Riga yesterday, the harbour committee said."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'


def only(read: Reader, name: str, content: bytes) -> Result:
    """Read a file that gives one result."""
    (found,) = read(File.of(name, content))
    return found


def document(read: Reader, name: str, content: bytes) -> Document:
    """Read a file that gives one document."""
    found = only(read, name, content)
    assert isinstance(found, Document), found
    return found


def texts(read: Reader, name: str, content: bytes) -> list[str]:
    """List the names of what is read, and of what is not the whole line."""
    found = read(File.of(name, content))
    return [each.name if isinstance(each, Document) else f"! {each}" for each in found]


def rules(document: Document) -> list[str]:
    return [notice.rule for notice in document.notices]


def zipped(entries: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return stream.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """Make a Word document of the XML of its body."""
    xml = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    more: dict[str, str | bytes] = {
        name.replace("__", "/") + ".xml": x for name, x in parts.items()
    }
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": xml, **more})


def epub(chapters: dict[str, str], *, facts: str = "", **parts: str) -> bytes:
    """Make a book of the bodies of its chapters."""
    kind = 'media-type="application/xhtml+xml"'
    items = "".join(f'<item id="i{n}" href="{name}" {kind}/>' for n, name in enumerate(chapters))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    package = (
        f'<?xml version="1.0"?><package><metadata>{facts}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {f"OPS/{name}": f"<html><body>{body}</body></html>" for name, body in chapters.items()}
    more = {name.replace("__", "/") + ".xml": xml for name, xml in parts.items()}
    book = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    return zipped({**book, "OPS/book.opf": package, **pages, **more})


def pdf(pages: Sequence[str], *, info: str = "") -> bytes:
    """Make a PDF of lines of text; a page without any is blank."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, page in enumerate(pages):
        shown = "".join(f"({line}) Tj T* " for line in page.split("\n")) if page else ""
        stream = f"BT /F1 12 Tf 14 TL 50 700 Td {shown}ET"
        objects += [
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] "
                f"/Contents {5 + 2 * number} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            ),
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    objects.append(f"<< {info} >>")
    return _numbered(objects)


def _numbered(objects: Sequence[str]) -> bytes:
    out, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {size} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    ).encode("latin-1")


def record(
    content: str | bytes,
    *,
    kind: str = "response",
    address: str = "http://example.org/a",
    head: str = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
    length: int | None = None,
) -> bytes:
    """Make one record of an archive of the web."""
    body = content if isinstance(content, bytes) else content.encode()
    block = (f"{head}\r\n\r\n".encode() if head else b"") + body
    headers = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\n"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return headers.encode() + block + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    return b"".join(gzip.compress(each, mtime=0) for each in records)
