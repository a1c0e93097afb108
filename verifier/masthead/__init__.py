"""Which publication a page is from and when it appeared, with the bounds and the reason.

`read` gives the first item of a page, `each` every item, `anchors` the day that "today" means at
each place of it. What the page prints goes before the metadata of its document. Nothing falls back
to today: where neither dates a page, `published` is None and a notice says so. Publications are
TOML files, see `publications.py`; dates are read by `printed`, which is `verifier.dates.printed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.masthead.anchors import anchors
from verifier.masthead.heads import Head, by_item, head
from verifier.masthead.option import published_option
from verifier.masthead.publications import Publication, named, register
from verifier.masthead.published import Item
from verifier.masthead.published import published as dated
from verifier.model import Masthead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from verifier.masthead.evidence import Reader
    from verifier.model import Block, Document

__all__ = ["Publication", "anchors", "each", "published_option", "read", "register"]


def read(
    document: Document,
    blocks: Sequence[Block],
    *,
    published: date | None = None,
    printed: Reader,
    folders: Sequence[Path] = (),
) -> Masthead:
    """Read the head of the first item of a page.

    `published` is the day that a person gave, and overrides what the page says; `folders` hold
    publications of an analyst's own. Raises LexiconError for a malformed file in them.
    """
    return next(_each(document, blocks, published, printed, register(folders)))


def each(
    document: Document,
    blocks: Sequence[Block],
    *,
    published: date | None = None,
    printed: Reader,
    folders: Sequence[Path] = (),
) -> tuple[Masthead, ...]:
    """Read the head of every item of a page, by `Block.item`; one without takes that before it."""
    return tuple(_each(document, blocks, published, printed, register(folders)))


def _each(
    document: Document,
    blocks: Sequence[Block],
    given: date | None,
    printed: Reader,
    known: tuple[Publication, ...],
) -> Iterator[Masthead]:
    before: Masthead | None = None
    for group in by_item(blocks):
        found = head(document.text, group)
        if before is not None and not _says_something(found):
            yield before
            continue
        stated = document.publication.words if document.publication else None
        name = found.publication or stated
        publication = named(name, known) if name else None
        item = Item(document.text, group, found, publication, printed, document.published)
        item = evolve(item, first=before is None)
        before = _masthead(item, given, stated)
        yield before


def _masthead(item: Item, given: date | None, stated: str | None) -> Masthead:
    when = dated(item, given)
    name = item.publication.name if item.publication else item.head.publication
    return Masthead(
        publication=name or item.head.agency or stated,
        volume=item.head.volume,
        issue=item.head.issue,
        published=when.dating,
        span=item.head.span,
        anchor=when.anchor,
        notices=when.notices,
    )


def _says_something(found: Head) -> bool:
    return bool(found.publication or found.dates or found.datelines or found.volume is not None)
