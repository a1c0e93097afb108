"""Which fields of an article in JSON hold what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, fields, frozen

from verifier.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

OPTION = "--field"


@frozen
class Fields:
    """The names of the fields to look in, the first that an article has counts.

    A dot leads into an object: "source.name". The defaults are what collections of news use.
    """

    text: tuple[str, ...] = ("text", "body", "content", "maintext", "article", "articleBody")
    title: tuple[str, ...] = ("title", "headline")
    date: tuple[str, ...] = (
        *("date", "published", "published_at", "publishedAt", "date_publish", "datePublished"),
        *("publication_date", "pub_date", "pubDate"),
    )
    publication: tuple[str, ...] = (
        *("publication", "publisher", "outlet", "source", "source.name", "publisher.name"),
        *("newspaper", "source_domain", "domain"),
    )
    id: tuple[str, ...] = ("id", "_id", "guid", "url", "link")


def fields_option(given: Sequence[str]) -> Fields:
    """Read what a person wrote after each `--field`: "text=body".

    Raises UsageError for what is no such pair.
    """
    known = [each.name for each in fields(Fields)]
    chosen = Fields()
    for pair in given:
        role, _, name = (part.strip() for part in pair.partition("="))
        if role not in known or not name:
            what = f"“{pair}” does not say which field holds what"
            raise UsageError(OPTION, what, f"write ROLE=NAME; a ROLE is {', '.join(known)}")
        chosen = evolve(chosen, **{role: (name,)})
    return chosen
