"""A page of HTML as text: paragraphs part as a browser parts them, and what is left out is said.

The text is what a reader of the page sees: white space is joined as a browser joins it, blocks are
parted by a blank line and `<br>` is a line end. Menus, forms and whatever is hidden are left out,
and so is everything beside the article where the page marks one.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Notice
from verifier.read.page_text import MENUS, UNSEEN, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

DEEPEST = 1_000  # elements within each other; the time of the parser grows with the square of it
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]{0,2000}?(/?)>")
# Elements that may stay open, or that cost the parser no time however deep they lie.
LIGHT = frozenset(
    "p li dd dt tr td th tbody thead tfoot option optgroup colgroup html head body".split()
    + "area base br col embed hr img input link meta param source track wbr frame".split()
    + "b i u a em strong small big font s tt strike nobr center code rp rt".split()
)
ARTICLES = ("[itemprop=articleBody]", "article", "main", "[role=main]")
MAIN_SHARE = 0.3  # of the words of a page that an article must hold to stand for it
ENOUGH = 200  # code points of an article below which it does not stand for the page
CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w:.-]{1,40})", re.IGNORECASE
)
XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}[\"']([\w:.-]{1,40})[\"']")
DECLARED_WITHIN = 4_096  # bytes


@frozen
class Page:
    """The words of a page, with what was left out."""

    text: str
    notices: tuple[Notice, ...]


class TooDeepError(Exception):
    """A page whose elements lie in each other too deeply to be parsed in time."""


def label(content: bytes) -> str:
    """Return the encoding that a page declares for itself; nothing where it declares none."""
    head = content[:DECLARED_WITHIN]
    found = XML.match(head.lstrip()) or CHARSET.search(head)
    name = found[1].decode("ascii") if found else ""
    # A page that could be read so far is in no wide encoding, whatever it says.
    return "utf-8" if name.lower().startswith(("utf-16", "utf-32", "ucs")) else name


def parsed(text: str) -> LexborHTMLParser:
    """Parse a page; raises TooDeepError where that would take too long."""
    # Late: it takes a moment to import and plain text never needs it.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415

    if _depth(text) > DEEPEST:
        what = f"its elements lie more than {DEEPEST:,} deep in each other"
        raise TooDeepError(what)
    return LexborHTMLParser(text.encode("utf-8", "replace"))


def page(tree: LexborHTMLParser) -> Page:
    """Take the words of a parsed page."""
    body = tree.body or tree.root
    if body is None:
        return Page("", ())
    whole = _words(body, MENUS)
    main = _article(body, whole)
    shown = whole if main is None else _words(main, MENUS)
    if not shown.text and whole.left:  # a page that is a menu all over
        return Page(_words(body, frozenset()).text, ())
    lost = whole.lost + len(whole.text) - len(shown.text)
    return Page(shown.text, tuple(_left_out(whole if main is None else shown, lost, main)))


def _article(body: LexborNode, whole: Words) -> LexborNode | None:
    """Find the one element that holds the article, if the page marks it."""
    for selector in ARTICLES:
        found = body.css(selector)
        if len(found) == 1:
            much = len(_words(found[0], MENUS).text)
            if much >= ENOUGH and much >= MAIN_SHARE * len(whole.text):
                return found[0]
    return None


def _words(node: LexborNode, menus: frozenset[str]) -> Words:
    """Walk an element without recursion: pages nest as deep as they like."""
    words = Words(menus)
    at: LexborNode | None = node
    while at is not None:
        entered = words.enter(at)
        below = at.child if entered else None
        if below is not None:
            at = below
            continue
        words.leave(at)
        while at is not None and at.mem_id != node.mem_id and at.next is None:
            at = at.parent
            if at is not None:
                words.leave(at)
        at = None if at is None or at.mem_id == node.mem_id else at.next
    return words.done()


def _left_out(shown: Words, lost: int, main: LexborNode | None) -> Iterator[Notice]:
    what = [f"{name} ({number})" for name, number in sorted(shown.left.items())]
    if main is not None:
        what.insert(0, f"what stands outside <{main.tag}>")
    if what and lost > 0:
        reason = f"left out as boilerplate: {', '.join(what)}; {lost:,} characters"
        yield Notice("html.left-out", reason)


def _depth(text: str) -> int:
    """Count how deep elements may lie in each other, at the most."""
    deepest = 0
    open_: Counter[str] = Counter()
    total = 0
    for tag in TAG.finditer(text):
        name = tag[2].lower()
        if name in LIGHT or name in UNSEEN or tag[3]:
            continue
        if not tag[1]:
            open_[name] += 1
            total += 1
        elif open_[name]:
            open_[name] -= 1
            total -= 1
        deepest = max(deepest, total)
    return deepest
