"""Markdown (CommonMark with tables): the words without their marks, and what stands above them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.errors import InputError
from verifier.model import Notice
from verifier.read.encoding import decode
from verifier.read.file import File, Result, guarded
from verifier.read.names import printable
from verifier.read.shown_page import shown_text
from verifier.read.stated import stated_day, stated_name

if TYPE_CHECKING:
    from collections.abc import Iterator

FRONT = re.compile(  # lines of YAML between two lines of dashes
    r"\ufeff?---[ \t]*\r?\n(?=[A-Za-z_])"
    r"((?:(?:[A-Za-z_][\w-]{0,60}[ \t]{0,9}:|[ \t#-])[^\n]*\n|\r?\n){1,200}?)"
    r"(?:---|\.\.\.)[ \t]*\r?\n"
)
PAIR = re.compile(r"^([A-Za-z_]+)[ \t]{0,9}:([^\n]+)", re.MULTILINE)
DAYS = ("date", "published")
NAMES = ("publication", "source", "publisher")


@guarded("the Markdown cannot be read", "save it as plain text")
def read(file: File) -> Iterator[Result]:
    """Read Markdown; HTML in it is read as HTML."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  late: only Markdown needs it

    decoded = decode(file.content(), printable(file.name))
    if isinstance(decoded, InputError):
        yield decoded
        return
    front = FRONT.match(decoded.text)
    body = decoded.text[front.end() :] if front else decoded.text
    stated = _pairs(front[1]) if front else {}
    page = MarkdownIt("commonmark").enable("table").render(body)
    shown = shown_text(f"<body>{page}", printable(file.name))
    if isinstance(shown, InputError):
        yield shown
        return
    day, name = _first(stated, DAYS), _first(stated, NAMES)
    yield file.document(
        evolve(
            shown,
            encoding=decoded.encoding,
            notices=(*decoded.notices, *shown.notices, *_left_out(stated)),
            title=stated.get("title") or shown.title,
            published=stated_day(stated.get(day), f"the front matter’s “{day}”"),
            publication=stated_name(stated.get(name), f"the front matter’s “{name}”"),
        )
    )


def _pairs(front: str) -> dict[str, str]:
    return {pair[1].lower(): pair[2].strip().strip("\"'") for pair in PAIR.finditer(front)}


def _first(stated: dict[str, str], wanted: tuple[str, ...]) -> str:
    return next((key for key in wanted if key in stated), "")


def _left_out(stated: dict[str, str]) -> Iterator[Notice]:
    if stated:
        reason = f"the front matter is no part of the text ({', '.join(stated)})"
        yield Notice("markdown.front-matter", reason)
