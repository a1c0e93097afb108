"""Number the items of a page, and tell the headline of the next item from one of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve

from verifier.layout.datelines import dateline
from verifier.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OPENS = frozenset({"headline.capitals", "headline.run-in", "headline.tail", "headline.before-head"})
TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.SOURCES})
NEXT = "a headline with no text below it: it belongs to the next item of the page"


def numbered(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with their items; a headline that nothing follows becomes furniture.

    A new item begins at a headline in capitals, a head with an issue or a dateline, once the item
    before has text of its own.
    """
    count = _Count()
    last = max((i for i, block in enumerate(blocks) if block.kind in TEXT), default=-1)
    for index, block in enumerate(blocks):
        if 0 <= last < index and block.kind is BlockKind.HEADLINE:
            rule = "furniture.next-headline"
            block = evolve(block, kind=BlockKind.FURNITURE, rule=rule, reason=NEXT)  # noqa: PLW2901
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        yield evolve(block, item=count.item(text, block, following))


@define
class _Count:
    """How many items were begun, and what the present one has."""

    number: int = 0
    has_text: bool = False
    has_dateline: bool = False

    def item(self, text: str, block: Block, following: Block | None) -> int:
        """Return the item of a block, the next one where it opens it."""
        dated = self._dated(text, block)
        if self.has_text and self._opens(text, block, following):
            self.number += 1
            self.has_text = self.has_dateline = False
        self.has_text |= block.kind in TEXT
        self.has_dateline |= dated
        return self.number

    def _opens(self, text: str, block: Block, following: Block | None) -> bool:
        if block.kind is BlockKind.HEADLINE:
            before_dateline = following is not None and self._dated(text, following)
            return block.rule in OPENS or (self.has_dateline and before_dateline)
        if block.kind is BlockKind.MASTHEAD:
            return block.rule not in {"masthead.updated", "masthead.dated"}
        return self.has_dateline and self._dated(text, block)

    @staticmethod
    def _dated(text: str, block: Block) -> bool:
        return block.kind is BlockKind.PARAGRAPH and dateline(text, block.span) is not None
