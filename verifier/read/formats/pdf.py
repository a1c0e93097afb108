"""PDF: the words page by page, with the place where each page begins; pictures are not read."""

from __future__ import annotations

import logging  # only to take down what the library remarks
import re
from collections import Counter
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Document, Notice
from verifier.read.file import File, Result, Shown, guarded
from verifier.read.names import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject, PdfReader

PAGES = 5_000
FEED = "\n\f\n"  # between two pages: a form feed parts paragraphs
END_WITHIN = 2_048  # bytes before the end of a file in which its end mark stands
BEGIN_WITHIN = 1_024
REPEATED = 3  # pages on which a line must stand at the edge to be a running head
SHARE = 0.5  # of the pages
NAMED = 3  # running heads that a notice names
DIGITS = re.compile(r"\d+")
CATALOG = re.compile(rb"\b(\d{1,10}) (\d{1,5}) obj\s{0,9}<<[^>]{0,500}?/Type\s{0,9}/Catalog\b")
CRYPTO = "pip install 'verifier[inputs]'"


def begins(file: File) -> bool:
    """Tell whether a file begins as a PDF does; one called .pdf may have a little before that."""
    head = file.head
    if file.suffix == ".pdf":
        return b"%PDF-" in head[:BEGIN_WITHIN]
    return head.startswith(b"%PDF-")


@guarded("the PDF is damaged", "open it in a reader and print it to a new PDF")
def read(file: File) -> Iterator[Result]:
    """Read the words of a PDF; InputError for pictures of pages, a password, too many pages."""
    with _listening() as said:
        made = _read(file)
    if isinstance(made, Document) and said:
        reason = f"the PDF is not in order ({len(said)} remarks, the first: {said[0]})"
        made = evolve(made, notices=(*made.notices, Notice("pdf.disorder", reason)))
    yield made


def _read(file: File) -> Result:
    # Late: it takes half a second to import and only PDF needs it.
    from pypdf import PdfReader  # noqa: PLC0415
    from pypdf.errors import DependencyError  # noqa: PLC0415

    cut = _is_cut(file)
    try:
        reader = PdfReader(_ended(file.content()) if cut else file.stream)
        if reader.is_encrypted and not reader.decrypt(""):
            return file.error("it is encrypted with a password", "save it without the password")
        count = len(reader.pages)
    except DependencyError:
        return file.error("it is encrypted, and what decrypts it is not installed", CRYPTO)
    if count > PAGES:
        what = f"{count:,} pages, over the limit of {PAGES:,}"
        return file.error(what, "split it into smaller files")
    made = _document(file, reader)
    if cut and isinstance(made, Document):
        reason = "the file is cut short: its end mark is missing; what is left is read"
        made = evolve(made, notices=(Notice("pdf.cut", reason), *made.notices))
    return made


class _Remarks(logging.Handler):
    """What the library says of a file that is not in order, instead of on the standard error."""

    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.said = said

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what is said."""
        self.said.append(printable(" ".join(record.getMessage().split()))[:100])


@contextmanager
def _listening() -> Iterator[list[str]]:
    said: list[str] = []
    logger, remarks = logging.getLogger("pypdf"), _Remarks(said)
    logger.addHandler(remarks)
    try:
        yield said
    finally:
        logger.removeHandler(remarks)


def _document(file: File, reader: PdfReader) -> Result:
    pages, unread = _texts(file, reader)
    if not any(page.strip() for page in pages):
        what = f"no words on its pages ({len(pages)}), which may be pictures"
        return file.error(what, "put it through OCR first, for example with ocrmypdf")
    shown, heads = _without_running_heads(pages)
    starts = [0]
    for page in shown[:-1]:
        starts.append(starts[-1] + len(page) + len(FEED))
    notices = (*unread, *_left_out(heads), *_empty(pages), *_made(reader))
    title = reader.metadata.title if reader.metadata else None
    name = " ".join(title.split()) if isinstance(title, str) else ""
    return file.document(
        Shown(FEED.join(shown), notices=notices, title=name or None, pages=tuple(starts))
    )


def _texts(file: File, reader: PdfReader) -> tuple[list[str], tuple[Notice, ...]]:
    """Take the words of each page, until there are more than the limit."""
    pages: list[str] = []
    notices: list[Notice] = []
    size = 0
    for number, page in enumerate(reader.pages, 1):
        words = _words(page)
        if words is None:
            reason = f"page {number} is damaged and left out"
            notices.append(Notice("pdf.page-unread", reason))
        pages.append(words or "")
        size += len(pages[-1])
        if size > file.limit:
            break
    return pages, tuple(notices)


def _words(page: PageObject) -> str | None:
    try:
        return page.extract_text().strip("\n")
    except Exception:  # noqa: BLE001  a page that cannot be read does not stop the others
        return None


def _without_running_heads(pages: list[str]) -> tuple[list[str], Counter[str]]:
    """Drop what stands at the edge of many pages, but for the first time: that may be the head."""
    lines = [page.split("\n") for page in pages]
    edges = Counter(key for page in lines for key in {_key(page[0]), _key(page[-1])} if key)
    often = {k for k, n in edges.items() if n >= max(REPEATED, SHARE * len(pages))}
    dropped: Counter[str] = Counter()
    seen: set[str] = set()
    for page in lines:
        for at in (0, -1):
            key = _key(page[at])
            if key in often and (key in seen or key == "#"):
                dropped[page[at].strip() if key != "#" else "page numbers"] += 1
                page[at] = ""
            seen.add(key)
    return ["\n".join(page) for page in lines], dropped


def _key(line: str) -> str:
    """Write a line so that those of two pages are alike: the number of the page is left open."""
    return DIGITS.sub("#", " ".join(line.split()))


def _is_cut(file: File) -> bool:
    end = file.stream.seek(0, 2)
    file.stream.seek(max(0, end - END_WITHIN))
    return b"%%EOF" not in file.stream.read()


def _ended(content: bytes) -> BytesIO:
    """Put an end behind a file that lacks it, from which the library finds what is there."""
    root = CATALOG.search(content)
    trailer = b"trailer\n<< /Root %s %s R >>\n" % root.groups() if root else b""
    return BytesIO(content + b"\n" + trailer + b"startxref\n0\n%%EOF\n")


def _left_out(heads: Counter[str]) -> Iterator[Notice]:
    if heads:
        named = ", ".join(f"“{words}”" for words in list(heads)[:NAMED])
        reason = f"left out at the edge of {sum(heads.values())} pages: {named}"
        yield Notice("pdf.running-heads", reason)


def _empty(pages: list[str]) -> Iterator[Notice]:
    empty = [str(number) for number, page in enumerate(pages, 1) if not page.strip()]
    if empty:
        few = ", ".join(empty[:10]) + (", …" if len(empty) > 10 else "")  # noqa: PLR2004
        reason = f"no words on page {few} of {len(pages)}, which may be a picture"
        yield Notice("pdf.empty-page", reason)


def _made(reader: PdfReader) -> Iterator[Notice]:
    """Say when the file was made: that is not when its text was published."""
    try:
        made = reader.metadata.creation_date if reader.metadata else None
    except ValueError:
        made = None
    if made is not None:
        day = made.date().isoformat()
        reason = f"the PDF was made on {day}, which need not be the day of publication"
        yield Notice("pdf.made", reason)
