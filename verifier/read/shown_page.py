"""A page of HTML as what is shown of it, for every format that holds such pages."""

from __future__ import annotations

from attrs import evolve

from verifier.errors import InputError
from verifier.read.declared import decode_as
from verifier.read.file import Shown
from verifier.read.page import TooDeepError, label, page, parsed
from verifier.read.page_facts import facts

FLAT = "save the page as plain text"


def shown_bytes(content: bytes, where: str, *, declared: str = "") -> Shown | InputError:
    """Show a page given as bytes; `declared` is the encoding that stands beside it."""
    decoded = decode_as(content, declared or label(content), where)
    if isinstance(decoded, InputError):
        return decoded
    shown = shown_text(decoded.text, where)
    if isinstance(shown, InputError):
        return shown
    return evolve(shown, encoding=decoded.encoding, notices=(*decoded.notices, *shown.notices))


def shown_text(text: str, where: str) -> Shown | InputError:
    """Show a page given as text."""
    try:
        tree = parsed(text)
    except TooDeepError as problem:
        return InputError(where, str(problem), FLAT)
    found, stated = page(tree), facts(tree)
    return Shown(
        found.text,
        notices=found.notices,
        title=stated.title,
        published=stated.published,
        publication=stated.publication,
    )
