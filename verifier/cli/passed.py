"""The passages that became no claim, each with its place and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Document, Notice


def passages(document: Document, passed: tuple[Notice, ...]) -> Iterator[str]:
    """Write each passage as `path:line: words: reason [rule]`."""
    from verifier.read import printable
    from verifier.render.screen import safe

    line, at = 1, 0
    for notice in passed:
        if notice.span is None:
            continue
        line += document.text.count("\n", at, notice.span.start)
        at = notice.span.start
        words = safe(" ".join(notice.span.of(document.text).split()))
        where = f"{printable(document.name)}:{line}"
        yield f"{where}: “{words}”: {notice.reason} [{notice.rule}]"
