"""EPUB: one document for each chapter, in the order of reading, dated by the book's metadata."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from attrs import evolve, frozen

from verifier.errors import InputError
from verifier.model import Stated
from verifier.read.archive import SIGNATURE, Archive, UnfitError, names, opened
from verifier.read.file import File, Result, guarded
from verifier.read.names import printable
from verifier.read.page import parsed
from verifier.read.shown_page import shown_bytes
from verifier.read.stated import stated_day, stated_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser


CONTAINER = "META-INF/container.xml"
LOCKS = "META-INF/encryption.xml"
FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
PAGES = frozenset({"application/xhtml+xml", "text/html"})
NO_BOOK = "this is no EPUB: nothing in it says which chapters there are"


@frozen
class _Book:
    """What the package of a book says."""

    chapters: tuple[str, ...]  # names of entries, in the order of reading
    published: Stated | None
    publication: Stated | None


def begins(file: File) -> bool:
    """Tell whether a file is an archive with a book in it, or called one."""
    if not file.head.startswith(SIGNATURE):
        return False
    return file.suffix == ".epub" or CONTAINER in names(file.stream)


@guarded("the EPUB is damaged", "get the file again, or save it as plain text")
def read(file: File) -> Iterator[Result]:
    """Read a book chapter by chapter; chapters without words, as covers are, are passed over."""
    try:
        archive = opened(file)
        _unlocked(archive)
        book = _book(archive)
    except UnfitError as problem:
        yield file.error(problem.what, problem.advice)
        return
    found = False
    for name in book.chapters:
        if chapter := _chapter(file, archive, book, name):
            found = True
            yield chapter
    if not found:
        yield file.error("no chapter of it holds words", "give it as PDF or plain text")


def _chapter(file: File, archive: Archive, book: _Book, name: str) -> Result | None:
    mark = f"#{name}"
    try:
        content = archive.entry(name)
    except UnfitError as problem:
        return file.error(problem.what, problem.advice, part=printable(mark))
    shown = shown_bytes(content, printable(file.name + mark))
    if isinstance(shown, InputError):
        return shown
    if not shown.text.strip():
        return None
    stated = evolve(
        shown,
        published=book.published or shown.published,
        publication=book.publication or shown.publication,
    )
    return file.document(stated, mark=mark, part=name)


def _unlocked(archive: Archive) -> None:
    """Refuse a book that is encrypted; disguised fonts lock nothing."""
    if LOCKS not in archive.names():
        return
    for method in parsed(archive.entry(LOCKS).decode("utf-8", "replace")).css("*"):
        algorithm = method.attributes.get("algorithm") or ""
        if (method.tag or "").endswith("encryptionmethod") and algorithm not in FONTS:
            what = "it is encrypted (DRM)"
            raise UnfitError(what, "give a copy without DRM")


def _book(archive: Archive) -> _Book:
    container = parsed(archive.entry(CONTAINER).decode("utf-8", "replace"))
    root = container.css_first("rootfile")
    path = (root.attributes.get("full-path") or "") if root else ""
    if not path:
        raise UnfitError(NO_BOOK, "get the file again")
    package = parsed(archive.entry(path).decode("utf-8", "replace"))
    return _Book(
        tuple(_chapters(package, posixpath.dirname(path))),
        stated_day(_fact(package, "dc:date"), "the book’s metadata (dc:date)"),
        stated_name(_fact(package, "dc:publisher"), "the book’s metadata (dc:publisher)"),
    )


def _chapters(package: LexborHTMLParser, folder: str) -> Iterator[str]:
    """Yield the pages of a book in the order of reading, without its list of contents."""
    items = {}
    for item in package.css("item"):
        is_contents = "nav" in (item.attributes.get("properties") or "").split()
        if not is_contents and item.attributes.get("media-type") in PAGES:
            items[item.attributes.get("id")] = item.attributes.get("href") or ""
    for reference in package.css("itemref"):
        href = unquote(items.get(reference.attributes.get("idref"), "")).partition("#")[0]
        if href:
            yield posixpath.normpath(posixpath.join(folder, href))


def _fact(package: LexborHTMLParser, name: str) -> str:
    return next((node.text().strip() for node in package.css("*") if node.tag == name), "")
