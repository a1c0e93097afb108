"""The parts of docs/specs.md that are made from the vocabulary."""

from __future__ import annotations

import re

from tests.command import ROOT
from tests.readme import refreshed
from verifier.specs import page

SPECS = ROOT / "docs" / "specs.md"
PART = r"(?<=<!-- {0} -->\n).*?(?=<!-- /{1} -->)"


def current(text: str) -> str:
    """Return the page with its item, its phrases and the outputs it shows as they are now."""
    item = "```text\n" + page.ITEM + "```\n"
    phrases = "\n".join(page.markdown()) + "\n"
    for head, tail, part in (
        ("item", "item", item),
        ("phrases: written by `python -m tests.golden`", "phrases", phrases),
    ):
        pattern = PART.format(re.escape(head), tail)
        text = re.sub(pattern, part.replace("\\", "\\\\"), text, flags=re.DOTALL)
    return refreshed(text)
