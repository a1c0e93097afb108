"""`verifier cues [WORD...]`: the words that rules look for, with sentences that show how."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from verifier.cli.refusal import no_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.cli.console import Console
    from verifier.lexicon.entries import Entry


@click.command(short_help="Print the cue words, with examples.")
@click.argument("words", metavar="[WORD]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Also words of time, places, outlets.")
@click.pass_obj
def cues(console: Console, *, words: tuple[str, ...], everything: bool) -> None:
    """Print the cue words by category, with examples that fire and look-alikes that do not.

    With WORD, print each row of the lexicons that has the word in its name or its forms.
    """
    from verifier.lexicon.entries import entries
    from verifier.render import glossary

    asked = [word.casefold() for word in words]
    found = [
        row
        for row in entries("en")
        if (any(_has(row, word) for word in asked) if asked else everything or _is_cue(row))
    ]
    if not found:
        raise no_word(" ".join(words))
    ordered = sorted(found, key=lambda row: (row.lexicon, row.category))
    screen = console.screen("text")
    for (lexicon, category), group in groupby(ordered, lambda row: (row.lexicon, row.category)):
        title = category if category and category != lexicon else lexicon
        console.print(glossary(_told(group), screen, title=f"{title} ({lexicon}.toml)"))


def _is_cue(row: Entry) -> bool:
    return bool(row.category and row.because)


def _has(row: Entry, word: str) -> bool:
    return any(word in text.casefold() for text in (row.id, row.category, *row.forms))


def _told(rows: Iterable[Entry]) -> Iterator[tuple[str, list[str]]]:
    for row in rows:
        fires = [f"+ {example}" for example in row.examples]
        silent = [f"- {lookalike}" for lookalike in row.lookalikes]
        yield row.id, [", ".join(row.forms), *fires, *silent]
