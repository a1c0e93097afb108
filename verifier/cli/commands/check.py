"""`verifier check STATEMENT PATH...`: what documents say of a statement."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click
from attrs import evolve

from verifier.cli.corridor import Order, analyses, collection, statements_of
from verifier.cli.exits import Exit
from verifier.cli.options import analysed, written
from verifier.cli.refusal import no_statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.cli.console import Console
    from verifier.verify import Verdict

WORDS = click.argument("paths", metavar="[STATEMENT] PATH...", nargs=-1, required=True)
BAD = frozenset({"contradicted", "mixed"})


@click.command(short_help="Say whether documents bear a statement out.")
@click.pass_obj
@partial(analysed, paths=WORDS)
@written("text", "jsonl")
@click.option(
    "--statement",
    "further",
    metavar="TEXT",
    multiple=True,
    help="A statement; may be given several times. All arguments are then paths.",
)
@click.option(
    "--statements",
    "listed",
    metavar="FILE",
    help="A file of statements, one a line. All arguments are then paths.",
)
@click.option(
    "--as-of",
    metavar="DATE",
    help="The day from which “yesterday” and a date without a year in a statement count.",
)
def check(console: Console, *, order: Order, form: str, **asked: object) -> None:
    """Say of each statement whether documents support or contradict it, and on what evidence.

    A statement is a whole sentence, as "The yard sold two ferries in 1997." It is answered part by
    part: who, what, when, where, how much. Hearsay, plans and questions are no support. The verdict
    is supported (exit code 0), contradicted or mixed (1), or not found (4).
    """
    from verifier.render import answer_line, answers
    from verifier.verify import Shelf
    from verifier.verify import check as checked

    order, texts = _texts(order, **asked)  # type: ignore[arg-type]
    asked_claims = list(statements_of(console, order, texts, asked["as_of"]))  # type: ignore[arg-type]
    shelf = Shelf.of(collection(console, analyses(console, order)).claims)
    screen = console.screen(form)
    verdicts = []
    for text, claims in asked_claims:
        answer = checked(text, claims, shelf)
        verdicts.append(answer.verdict)
        console.print([answer_line(answer)] if form == "jsonl" else answers(answer, screen))
    if console.code is Exit.DONE:  # a document that could not be read says more
        console.code = _code(verdicts)


def _texts(
    order: Order, *, further: tuple[str, ...], listed: str | None, as_of: str | None
) -> tuple[Order, tuple[str, ...]]:
    """Tell statements from paths: the first argument is a statement where no option gives one."""
    del as_of
    texts = [*further, *(_lines(listed) if listed else ())]
    if not further and not listed:
        first, *paths = order.paths
        order, texts = evolve(order, paths=tuple(paths)), [first]
    texts = [text.strip() for text in texts if text.strip()]
    if not texts or not order.paths:
        raise no_statement()
    return order, tuple(texts)


def _lines(path: str) -> list[str]:
    """Read a file of statements, one a line; `#` begins a remark."""
    import sys

    from verifier.errors import VerifierError
    from verifier.read import documents

    lines: list[str] = []
    for found in documents([path], stdin=getattr(sys.stdin, "buffer", None)):
        if isinstance(found, VerifierError):
            raise found
        lines += found.text.splitlines()
    return [line for line in lines if not line.lstrip().startswith("#")]


def _code(verdicts: Iterable[Verdict]) -> Exit:
    """Choose the exit code: a contradiction before what was not found."""
    found = {verdict.value for verdict in verdicts}
    if found & BAD:
        return Exit.CONTRADICTED
    return Exit.NOT_FOUND if "not found" in found else Exit.DONE
