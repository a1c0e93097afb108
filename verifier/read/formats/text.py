"""Plain text: bytes to characters, with everything odd about them said and nothing repaired."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.errors import InputError
from verifier.model import Document, Notice, Span
from verifier.read.encoding import Decoded, decode
from verifier.read.names import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGN = re.compile(r"[^\s\0\ufeff]")  # what makes a file more than empty

# UTF-8 that was decoded as cp1252 or Latin-1: the first byte of a sequence shows as one of
# these letters, the next as a sign that follows no letter in proper text.
MOJIBAKE = re.compile(
    "â€[\u0080-\u00bf\u0152\u0153\u0160\u0161\u017d\u017e\u02c6\u02dc\u2018-\u203a\u20ac\u2122]"
    "|[ÃÂ][\u0080-\u00bf\u2018-\u203a\u20ac\u2122]"
    "|(?:[ÐÑ][\u0080-\u00bf\u0152\u0153\u02c6\u02dc\u2018-\u203a\u20ac\u2122]){2}"
)
MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
MARKUP_WITHIN = 2_000  # code points from the start in which a page of HTML shows itself


def read(name: str, content: bytes) -> Document | InputError:
    """Read plain text in whatever encoding it is in; `name` is kept as the document's name.

    Line ends are kept. The encoding is the byte-order mark's, else UTF-8, else a guess that a
    Notice names. InputError for an empty file, a binary file and an encoding that nothing fits.
    """
    where = printable(name)
    decoded = decode(content, where)
    if isinstance(decoded, InputError):
        return decoded
    if not SIGN.search(decoded.text):
        return InputError(where, "there is no text in it", "give a file with some text")
    notices = (*decoded.notices, *_oddities(decoded))
    return Document(name, decoded.text, encoding=decoded.encoding, notices=notices)


def _oddities(decoded: Decoded) -> Iterator[Notice]:
    text = decoded.text
    if "\0" in text:
        count, first = text.count("\0"), text.index("\0")
        reason = f"NUL characters stand in the text ({count}); they are read as signs of no meaning"
        yield Notice("text.nul", reason, Span(first, first + 1))
    if broken := MOJIBAKE.search(text):
        count = sum(1 for _ in MOJIBAKE.finditer(text))
        reason = f"“{broken[0]}” looks like a sign in a wrong encoding ({count} such); not repaired"
        yield Notice("text.mojibake", reason, Span(*broken.span()))
    if page := MARKUP.search(text, 0, MARKUP_WITHIN):
        reason = "this looks like a page of HTML; its tags are read as words"
        yield Notice("text.markup", reason, Span(*page.span()))
    if "\ufffd" in text and not any(n.rule == "encoding.damaged" for n in decoded.notices):
        count, first = text.count("\ufffd"), text.index("\ufffd")
        reason = f"replacement characters stand in the text ({count}): signs were lost before"
        yield Notice("text.replaced", reason, Span(first, first + 1))
