"""The words of HTML elements, joined and parted as a browser shows them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Self

from attrs import define, field

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

UNSEEN = frozenset(  # never shown as words
    "script style noscript template head title svg math iframe object canvas audio video".split()
    + "datalist select textarea".split()
)
MENUS = frozenset("nav header footer aside button menu dialog".split())
MENU_ROLES = frozenset("navigation banner contentinfo complementary search menu dialog".split())
BLOCKS = frozenset(
    "address article aside blockquote body caption dd details dialog div dl dt fieldset".split()
    + "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main".split()
    + "menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul".split()
)
LINES = frozenset(
    {"tr", "thead", "tbody", "tfoot", "dt", "dd", "li"}
)  # parted by a line end, not by a blank line
CELLS = frozenset({"td", "th"})
HIDDEN = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
SPACE = re.compile(r"[ \t\n\r\f]+")  # a no-break space is a sign, not white space
GAPS = ("", " ", "\t", "\n", "\n\n")  # what parts words, the widest last


@define
class Words:
    """The text so far of a walk over elements."""

    menus: frozenset[str]  # elements that are left out and counted
    left: Counter[str] = field(factory=Counter)
    lost: int = 0  # characters in them
    parts: list[str] = field(factory=list)
    gap: str = ""  # what must stand before the next words
    pre: int = 0  # `<pre>` elements that are open
    text: str = ""

    def enter(self, node: LexborNode) -> bool:
        """Take the words of a text node; tell whether to go into an element."""
        tag = node.tag or ""
        if node.is_text_node:
            self._say(node.text_content or "")
            return False
        if tag.startswith(("!", "-", "#")) or tag in UNSEEN:  # comments and their like
            return False
        attributes = node.attributes
        if _hidden(attributes):
            return False
        if name := self._menu(node, tag, attributes):
            self.left[name] += 1
            self.lost += len(SPACE.sub(" ", node.text()))
            self._part("\n\n")
            return False
        self.pre += tag == "pre"
        self._edge(tag)
        if tag == "br":
            self._part("\n\n" if self.gap == "\n" else "\n")
        return True

    def leave(self, node: LexborNode) -> None:
        """Close an element."""
        tag = node.tag or ""
        if node.is_text_node or tag in UNSEEN:
            return
        self.pre -= tag == "pre" and self.pre > 0
        if tag in CELLS:
            self._part("\t")
        self._edge(tag)

    def done(self) -> Self:
        """Join the parts."""
        self.text = "".join(self.parts)
        self.parts = []
        return self

    def _edge(self, tag: str) -> None:
        if tag in BLOCKS:
            self._part("\n" if tag in LINES else "\n\n")

    def _part(self, gap: str) -> None:
        """Ask for a gap before the next words: the widest counts."""
        self.gap = max(self.gap, gap, key=GAPS.index)

    def _say(self, words: str) -> None:
        if self.pre:
            self._add(words)
            return
        plain = SPACE.sub(" ", words)
        if plain.startswith(" "):
            self._part(" ")
        self._add(plain.strip(" "))
        if plain.endswith(" "):
            self._part(" ")

    def _add(self, words: str) -> None:
        if words:
            if self.parts:
                self.parts.append(self.gap)
            self.gap = ""
            self.parts.append(words)

    def _menu(self, node: LexborNode, tag: str, attributes: dict[str, str | None]) -> str:
        """Name what is a menu; the header of an article with its headline is none."""
        if not self.menus:
            return ""
        role = attributes.get("role") or ""
        if role in MENU_ROLES:
            return role
        if tag in self.menus and not (tag == "header" and node.css_first("h1, h2, time")):
            return f"<{tag}>"
        return ""


def _hidden(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or bool(HIDDEN.search(attributes.get("style") or ""))
