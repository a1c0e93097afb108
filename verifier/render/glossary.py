"""Terms with what they mean, for the definitions of flags and the rows of lexicons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.render.screen import NARROWEST, Ink, Screen, safe, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INDENT = 4  # cells
MARK = 2  # cells of the mark before an example
WIDEST = 100  # cells; longer lines are hard to read


def glossary(
    entries: Iterable[tuple[str, Iterable[str]]], screen: Screen, *, title: str = ""
) -> Iterator[str]:
    """Write each term on a line and its paragraphs below it; + and - mark examples."""
    room = min(max(screen.width, NARROWEST), WIDEST) - INDENT
    if title:
        yield screen.paint(safe(title), Ink.DATE)
    for term, paragraphs in entries:
        yield screen.paint(safe(term), Ink.STRONG)
        for paragraph in paragraphs:
            mark = paragraph[:MARK] if paragraph.startswith(("+ ", "- ")) else ""
            for number, line in enumerate(wrapped(paragraph[len(mark) :], room - len(mark))):
                yield " " * INDENT + (" " * len(mark) if number else mark) + line
        yield ""
