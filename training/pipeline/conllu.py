"""Read CoNLL-U treebanks into sentences that keep the raw text.

The raw text matters more than the tidy columns: the pipeline meets wire copy, so the blanks between
words, glued contractions and typographic marks must be those of the source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NO_BLANK = "SpaceAfter=No"
COLUMNS = 10


@frozen
class Word:
    """One syntactic word of a treebank."""

    form: str  # as it stands in the raw text
    lemma: str
    pos: str  # universal part of speech
    tag: str  # Penn Treebank part of speech
    head: int  # index in the sentence; its own index for the root
    dep: str  # universal relation
    blank: bool  # whether white space follows


@frozen
class Sentence:
    """One sentence of a treebank."""

    document: str
    opens_paragraph: bool
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """Return the raw text, without white space at the end."""
        return "".join(word.form + " " * word.blank for word in self.words).rstrip()


def read(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file in order."""
    document, paragraph = "", False
    rows: list[list[str]] = []
    with path.open(encoding="utf-8") as lines:
        for line in (*lines, "\n"):
            if line.startswith("# newdoc"):
                document, paragraph = line.partition("=")[2].strip(), True
            elif line.startswith(("# newpar id", "# newpar\n", "# newpar =")):
                paragraph = True
            elif line[:1].isdigit():
                rows.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and rows:
                yield Sentence(document, paragraph, words(rows))
                rows, paragraph = [], False


def words(rows: Iterable[list[str]]) -> tuple[Word, ...]:
    """Turn the rows of one sentence into words, with multiword tokens glued as in the text."""
    rows = tuple(rows)
    found = tuple(word(row) for row in rows if row[0].isdigit())
    for row in rows:
        first, dash, last = row[0].partition("-")
        if dash:
            piece = slice(int(first) - 1, int(last))
            glued = glue(found[piece], row[1], blank=has_blank(row))
            found = (*found[: piece.start], *glued, *found[piece.stop :])
    return found


def word(row: list[str]) -> Word:
    """Turn one row into a word; the root gets its own index as head."""
    index, head = int(row[0]) - 1, int(row[6])
    return Word(row[1], row[2], row[3], row[4], head - 1 if head else index, row[7], has_blank(row))


def has_blank(row: list[str]) -> bool:
    """Tell whether white space follows a row's token."""
    return NO_BLANK not in row[COLUMNS - 1].split("|")


def glue(parts: tuple[Word, ...], surface: str, *, blank: bool) -> tuple[Word, ...]:
    """Give the parts of a multiword token the very characters of its surface.

    Most parts already spell the surface ("do" + "n't"). Where they do not ("whaddya"), the surface
    is cut at the lengths of the parts, each getting one character at least.
    """
    glued, rest = [], surface
    for left, part in zip(range(len(parts) - 1, -1, -1), parts, strict=True):
        size = max(1, min(len(part.form), len(rest) - left)) if left else len(rest)
        glued.append(evolve(part, form=rest[:size], blank=blank and not left))
        rest = rest[size:]
    return tuple(glued)


def documents(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, ...]]:
    """Group sentences by the document they come from."""
    held: list[Sentence] = []
    for sentence in sentences:
        if held and held[0].document != sentence.document:
            yield tuple(held)
            held = []
        held.append(sentence)
    if held:
        yield tuple(held)


def raw(document: tuple[Sentence, ...]) -> tuple[str, tuple[int, ...]]:
    """Return a document's raw text and where its sentences start, paragraphs set off by a line."""
    text, starts = "", []
    for before, sentence in zip((None, *document), document, strict=False):
        if before is not None:
            gap = " " if before.words[-1].blank else ""
            text += "\n\n" if sentence.opens_paragraph else gap
        starts.append(len(text))
        text += sentence.text
    return text, tuple(starts)
