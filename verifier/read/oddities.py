"""What is odd about a text: named where it stands, never repaired."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model import Notice, Span
from verifier.read.names import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

# UTF-8 that was decoded as cp1252 or Latin-1: the first byte of a sequence shows as one of
# these letters, the next as a sign that follows no letter in proper text.
MOJIBAKE = re.compile(
    "â€[\u0080-\u00bf\u0152\u0153\u0160\u0161\u017d\u017e\u02c6\u02dc\u2018-\u203a\u20ac\u2122]"
    "|[ÃÂ][\u0080-\u00bf\u2018-\u203a\u20ac\u2122]"
    "|(?:[ÐÑ][\u0080-\u00bf\u0152\u0153\u02c6\u02dc\u2018-\u203a\u20ac\u2122]){2}"
)


def oddities(text: str, *, damaged: bool = False) -> Iterator[Notice]:
    """Yield a notice for each kind of oddity, at its first place.

    `damaged` says that the replacement characters in the text have been told of already.
    """
    if "\0" in text:
        count, first = text.count("\0"), text.index("\0")
        reason = f"NUL characters stand in the text ({count}); they are read as signs of no meaning"
        yield Notice("text.nul", reason, Span(first, first + 1))
    if broken := MOJIBAKE.search(text):
        count = sum(1 for _ in MOJIBAKE.finditer(text))
        shown = f"“{printable(broken[0])}”"
        reason = f"{shown} looks like a sign in a wrong encoding ({count} such); not repaired"
        yield Notice("text.mojibake", reason, Span(*broken.span()))
    if "\ufffd" in text and not damaged:
        count, first = text.count("\ufffd"), text.index("\ufffd")
        reason = f"replacement characters stand in the text ({count}): signs were lost before"
        yield Notice("text.replaced", reason, Span(first, first + 1))
