"""How a page is laid out: what each run of lines is for, by shape and place alone.

Nothing is dropped and no date is read here: every character that is not white space belongs to
exactly one block, and each block says which rule put it where and why. The words by which
mastheads and boilerplate are told stand in `lexicons/en/masthead*.toml`, `furniture.toml` and
`publications/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.layout.cuts import cut
from verifier.layout.datelines import dateline
from verifier.layout.entries import opens
from verifier.layout.items import numbered
from verifier.layout.lines import page
from verifier.layout.marks import marks
from verifier.layout.paragraphs import joined
from verifier.layout.rows import LineRow, mastheads

if TYPE_CHECKING:
    from verifier.model import Block, Document

__all__ = ["LineRow", "blocks", "dateline", "mastheads", "opens"]


def blocks(document: Document) -> tuple[Block, ...]:
    """Return the blocks of a document in order, numbered by the items of the page."""
    lines = page(document.text)
    parts = [part for block in joined(lines, marks(lines)) for part in cut(lines, block)]
    return tuple(numbered(document.text, parts))
