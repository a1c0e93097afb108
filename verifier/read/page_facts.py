"""Title, day and publication that a page of HTML states in its metadata."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from attrs import frozen

from verifier.model import Stated
from verifier.read.stated import stated_day, stated_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser


# Only what says when a text was published: a day of change dates something else.
DAYS = (
    *("article:published_time", "og:article:published_time", "og:published_time"),
    *("citation_publication_date", "citation_date", "dcterms.issued", "dc.date.issued"),
    *("datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate"),
    *("publish-date", "publication_date", "publish_date", "article.published", "dcterms.created"),
    *("dc.date", "dcterms.date", "date"),
)
NAMES = ("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher")
TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "headline", "title")
LINKED = 200_000  # characters of JSON-LD that are read
DEEP = 6  # levels of JSON-LD that are looked at


@frozen
class Facts:
    """What a page states about itself."""

    title: str | None
    published: Stated | None
    publication: Stated | None


def facts(tree: LexborHTMLParser) -> Facts:
    """Read the metadata of a page, what is meant for machines first."""
    metas = dict(reversed(list(_metas(tree))))
    linked = dict(reversed(list(_linked(tree))))
    heading = tree.css_first("title") or tree.css_first("h1")
    title = linked.get("headline") or next(_of(metas, TITLES), ("", ""))[1]
    return Facts(
        title or (" ".join(heading.text().split()) if heading else "") or None,
        _published(tree, linked, metas),
        _publication(linked, metas),
    )


def _published(
    tree: LexborHTMLParser, linked: dict[str, str], metas: dict[str, str]
) -> Stated | None:
    if words := linked.get("datePublished"):
        return stated_day(words, "the page's metadata (datePublished)")
    if found := next(_of(metas, DAYS), None):
        return stated_day(found[1], f"the page's metadata ({found[0]})")
    marked = tree.css_first("time[itemprop=datePublished], time[pubdate]")
    words = (marked.attributes.get("datetime") or "") if marked else ""
    return stated_day(words, "the page's <time> of publication")


def _publication(linked: dict[str, str], metas: dict[str, str]) -> Stated | None:
    if name := linked.get("publisher"):
        return stated_name(name, "the page's metadata (publisher)")
    key, name = next(_of(metas, NAMES), ("", ""))
    return stated_name(name, f"the page's metadata ({key})")


def _of(metas: dict[str, str], wanted: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    return ((key, metas[key]) for key in wanted if metas.get(key))


def _metas(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    for meta in tree.css("meta[content]"):
        attributes = meta.attributes
        for key in ("property", "name", "itemprop"):
            if name := attributes.get(key):
                yield name.strip().lower(), (attributes.get("content") or "").strip()


def _linked(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Yield the facts of JSON-LD; what is no JSON states nothing."""
    for script in tree.css('script[type="application/ld+json"]'):
        try:
            found = json.loads(script.text()[:LINKED])
        except (ValueError, RecursionError):
            continue
        yield from _facts_in(found, DEEP)


def _facts_in(value: object, deep: int) -> Iterator[tuple[str, str]]:
    if not deep:
        return
    if isinstance(value, list):
        for each in value:
            yield from _facts_in(each, deep - 1)
    elif isinstance(value, dict):
        found = cast("dict[str, object]", value)
        if "datePublished" in found or "headline" in found:
            yield from _article(found)
        yield from _facts_in(found.get("@graph"), deep - 1)


def _article(found: dict[str, object]) -> Iterator[tuple[str, str]]:
    for key in ("headline", "datePublished"):
        if isinstance(words := found.get(key), str) and words.strip():
            yield key, " ".join(words.split())
    publisher = found.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    if isinstance(name, str) and name.strip():
        yield "publisher", name.strip()
