"""Word documents (.docx): paragraphs and tables; notes, headers and deleted words are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from verifier.model import Notice
from verifier.read.archive import SIGNATURE, Archive, UnfitError, names, opened
from verifier.read.file import File, Result, Shown, guarded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

BODY = "word/document.xml"
CORE = "docProps/core.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "‑"}
GONE = (f"{W}del", f"{W}moveFrom", FALLBACK)  # deleted words; second forms of what stands there
LEFT = {"word/footnotes.xml": "footnotes", "word/endnotes.xml": "endnotes"}
LEFT |= {"word/comments.xml": "comments", "word/header1.xml": "page headers"}
LEFT |= {"word/footer1.xml": "page footers"}


def begins(file: File) -> bool:
    """Tell whether a file is an archive with a Word document in it, or called one."""
    if not file.head.startswith(SIGNATURE):
        return False
    return file.suffix == ".docx" or BODY in names(file.stream)


@guarded("the Word document is damaged", "open it in Word and save it again")
def read(file: File) -> Iterator[Result]:
    """Read the words of a Word document, as they stand if all changes are accepted."""
    try:
        archive = opened(file)
        if BODY not in archive.names():
            what = "this is no Word document, but another ZIP archive"
            yield file.error(what, "save it as .docx, PDF or plain text")
            return
        yield _document(file, archive)
    except UnfitError as problem:
        yield file.error(problem.what, problem.advice)


def _document(file: File, archive: Archive) -> Result:
    body = _tree(archive.entry(BODY))
    parts = archive.names()
    title = ""
    if CORE in parts:
        title = " ".join((_tree(archive.entry(CORE)).findtext(f"{DC}title") or "").split())
    notices = (*_left_out(parts), *_changes(body))
    return file.document(Shown(_text(body), notices=notices, title=title or None))


def _tree(content: bytes) -> Element:
    """Parse XML that declares no entities: only those could make it grow or reach out."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        what = "its XML declares entities, which no Word document does"
        raise UnfitError(what, "save it again")
    return ET.fromstring(content)  # noqa: S314


def _text(body: Element) -> str:
    """Join the paragraphs by blank lines and the cells of a row by tabs."""
    out: list[str] = []
    waiting: list[tuple[Element, bool]] = [(body, False)]
    while waiting:
        element, done = waiting.pop()
        if done:
            out.append(_after(element.tag))
        elif element.tag == f"{W}t":
            out.append(element.text or "")
        elif element.tag in SIGNS:
            out.append(SIGNS[element.tag])
        elif element.tag not in GONE:
            if element.tag in (f"{W}p", f"{W}tc", f"{W}tr", f"{W}tbl"):
                waiting.append((element, True))
            waiting.extend((child, False) for child in reversed(element))
    return _parted("".join(out))


def _after(tag: str) -> str:
    return {f"{W}p": "\n\n", f"{W}tc": "\v", f"{W}tr": "\r", f"{W}tbl": "\n\n"}[tag]


def _parted(text: str) -> str:
    """Put the ends of paragraphs that end a cell or a row where they belong."""
    for found, meant in (("\n\n\v", "\t"), ("\v", "\t"), ("\t\r", "\n"), ("\r", "\n")):
        text = text.replace(found, meant)
    return text.strip("\n")


def _left_out(parts: frozenset[str]) -> Iterator[Notice]:
    left = [what for name, what in LEFT.items() if name in parts]
    if left:
        yield Notice("docx.left-out", f"left out: {', '.join(left)}")


def _changes(body: Element) -> Iterator[Notice]:
    gone = sum(1 for tag in GONE[:2] for _ in body.iter(tag))
    come = sum(1 for _ in body.iter(f"{W}ins"))
    if gone or come:
        what = f"{come} insertions are read, {gone} deletions are not"
        yield Notice("docx.changes", f"changes are tracked in it: {what}")
