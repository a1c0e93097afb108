"""The examples of README.md: every `$ verifier …` in a console block, with what it prints."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from attrs import frozen

from tests.command import ROOT, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

README = ROOT / "README.md"
DEMO = ROOT / "docs" / "demo" / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
PROMPT = "$ "


@frozen
class Example:
    """A command and the lines that stand under it."""

    line: str  # the command as printed
    output: str  # empty where README shows none

    @property
    def words(self) -> tuple[str, ...]:
        """Return what follows `verifier` on the line."""
        return tuple(shlex.split(self.line)[1:])

    def prints(self) -> str:
        """Run the command; lines lose their trailing blanks, as an editor takes them away."""
        return trimmed(printed(*self.words))


def examples(text: str) -> Iterator[Example]:
    """Yield every `verifier` command of the console blocks."""
    for block in BLOCK.findall(text):
        yield from _of_block(block)


def refreshed(text: str) -> str:
    """Return the text with every shown output replaced by what is printed now."""
    return BLOCK.sub(lambda block: "".join(map(_anew, _of_block(block.group(), every=True))), text)


def trimmed(text: str) -> str:
    """Return the text without trailing blanks on its lines and blank lines at its ends."""
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines())


def _of_block(block: str, *, every: bool = False) -> Iterator[Example]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, _, output = part.partition("\n")
        if every or line.startswith("verifier "):
            yield Example(line, trimmed(output))


def _anew(example: Example) -> str:
    known = example.line.startswith("verifier ") and example.output
    output = example.prints() if known else example.output
    return f"{PROMPT}{example.line}\n" + (f"{output}\n" if output else "")
