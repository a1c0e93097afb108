"""What there is to read, and when it appeared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Document
from verifier.specs.phrase import given
from verifier.specs.slots import refuse

if TYPE_CHECKING:
    from datetime import date

    from verifier.period import Period
    from verifier.specs.brief import Brief

TEXT = ('"""', "The ferry ran aground on June 1.", '"""')
SEED = "seeds/000_c1dc7ec4a5690e4a.txt"


@given(
    "the document {path}",
    example=f'the document "{SEED}"',
    about="A file beside the feature file, or in a folder above it. Several are read together.",
)
def document(brief: Brief, path: str) -> Brief:
    """Read a file."""
    return brief.file(path)


@given(
    "the documents {glob}",
    example='the documents "seeds/*.txt"',
    about="All files that a path with * or ? fits, or that lie in a folder.",
)
def documents(brief: Brief, pattern: str) -> Brief:
    """Read several files."""
    return brief.files(pattern)


@given(
    "a digest item:",
    example="a digest item:",
    about="The text that stands below, between two lines of three quotation marks.",
    below=TEXT,
)
def item(brief: Brief, text: str) -> Brief:
    """Take a text from the feature file."""
    return brief.given((Document(name=_unused("item", brief), text=text),))


@given(
    "a digest item named {name}:",
    example='a digest item named "port.txt":',
    about="The same, with a name of its own, for scenarios that have several.",
    below=TEXT,
)
def named_item(brief: Brief, name: str, text: str) -> Brief:
    """Take a text from the feature file, by a name."""
    return brief.given((Document(name=name, text=text),))


@given(
    "it was published on {date}",
    example='it was published on "5 June 1998"',
    about="The day on which the document of the step before appeared, whatever its page says.",
)
def published_on(brief: Brief, when: Period) -> Brief:
    """Date the document that was given last."""
    return brief.dated(_day(when))


@given(
    "they were published on {date}",
    example='they were published on "5 June 1998"',
    about="The same for all documents of the step before.",
)
def all_published_on(brief: Brief, when: Period) -> Brief:
    """Date the documents that were given last."""
    return brief.dated(_day(when))


@given(
    "it was published by {publication}",
    example='it was published by "Monitor"',
    about="The publication of the document before, where its page does not name it.",
)
def published_by(brief: Brief, publication: str) -> Brief:
    """Name the publication of the document that was given last."""
    return brief.dated(None, publication)


@given(
    "it was published by {publication} on {date}",
    example='it was published by "Monitor" on "5 June 1998"',
    about="Both at once.",
)
def published_by_on(brief: Brief, publication: str, when: Period) -> Brief:
    """Name and date the document that was given last."""
    return brief.dated(_day(when), publication)


def _day(when: Period) -> date:
    if when.earliest is None or when.earliest != when.latest:
        refuse("an issue appears on one day", "write it as 5 June 1998")
    return when.earliest


def _unused(name: str, brief: Brief) -> str:
    used = {document.name for document in brief.documents}
    names = (f"{name}{number}.txt" for number in ("", *range(2, len(used) + 3)))
    return next(each for each in names if each not in used)


PHRASES = (
    document,
    documents,
    item,
    named_item,
    published_on,
    all_published_on,
    published_by,
    published_by_on,
)
