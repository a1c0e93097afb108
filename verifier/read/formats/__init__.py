"""The formats that can be read.

To add one: write `verifier/read/formats/<format>.py` with a function `read(file)` that takes a
`File` and yields a `Document` or an `InputError` for each text in it, made with `file.document` and
`file.error`; decorate it with `guarded`, so that no damaged file raises; import third-party
libraries inside it, so that nobody waits for them in vain. If its beginning tells the format, add
`begins(file)`. Add one entry to `FORMATS` and one test module under `tests/read/`. Formats never
import each other; what several need stands beside this folder. The first entry reads what no other
entry claims.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from attrs import frozen

from verifier.model import Notice
from verifier.read.file import File, Reader
from verifier.read.formats import (
    docx,
    epub,
    html,
    jsonl,
    mail,
    markdown,
    mbox,
    pdf,
    rtf,
    text,
    warc,
)


def _never(_: File) -> bool:
    return False


@frozen
class Format:
    """A kind of file: how its name ends, how its bytes begin and what reads it."""

    name: str
    suffixes: tuple[str, ...]  # in lower case with the dot; "" for names without a suffix
    read: Reader
    begins: Callable[[File], bool] = _never
    certain: bool = False  # every file of this format begins so, whatever it is called
    times: int | None = 1  # the limit of a document: what a file may hold; None: read bit by bit


FORMATS: tuple[Format, ...] = (
    Format("plain text", (".txt", ".text", ""), text.read),
    Format("Markdown", (".md", ".markdown"), markdown.read),
    Format("HTML", (".html", ".htm", ".xhtml"), html.read, html.begins),
    Format("e-mail", (".eml",), mail.read, times=5),
    Format("mbox", (".mbox", ".mbx"), mbox.read, mbox.begins, times=None),
    Format("PDF", (".pdf",), pdf.read, pdf.begins, certain=True, times=10),
    Format("Word", (".docx",), docx.read, docx.begins, certain=True, times=10),
    Format("RTF", (".rtf",), rtf.read, rtf.begins, certain=True),
    Format("EPUB", (".epub",), epub.read, epub.begins, certain=True, times=10),
    Format("WARC", (".warc", ".warc.gz"), warc.read, warc.begins, certain=True, times=None),
    Format("JSON lines", (".jsonl", ".ndjson", ".json"), jsonl.read, jsonl.begins, times=None),
)
PLAIN = FORMATS[0]


def claimed(name: str) -> bool:
    """Tell whether a file of this name is taken from a folder."""
    return _named(name) is not None


def chosen(file: File) -> tuple[Format, tuple[Notice, ...]]:
    """Choose the format of a file by its bytes, else by its name; say so where the two differ."""
    named = _named(file.name)
    if named is not None and named.begins(file):
        return named, ()
    found = next((each for each in FORMATS if each.begins(file)), None)
    if found is None and (named is None or not named.certain):
        return named or PLAIN, ()
    if found is None or named is not None:
        found = found or PLAIN
        called = file.suffix or "without a suffix"
        reason = f"the file is called {called}, but it is {found.name}, and read as that"
        return found, (Notice("format.other", reason),) if file.suffix else ()
    return found, ()


def _named(name: str) -> Format | None:
    lower = PurePath(name).name.lower()
    end = ".warc.gz" if lower.endswith(".warc.gz") else PurePath(lower).suffix
    return next((each for each in FORMATS if end in each.suffixes), None)
