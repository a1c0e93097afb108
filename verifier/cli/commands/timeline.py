"""`verifier timeline PATH...`: the main job."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses, collection
from verifier.cli.options import analysed, filtered, form_named, written

if TYPE_CHECKING:
    from verifier.cli.console import Console
    from verifier.timeline import Filter


@click.command(short_help="Put what documents claim in order of time.")
@click.pass_obj
@filtered
@written("text", "markdown", "jsonl")
@analysed
@click.option("--claims", "flat", is_flag=True, help="One row a claim, not one an event.")
def timeline(console: Console, *, order: Order, filters: Filter, form: str, flat: bool) -> None:
    """Put the claims of documents in order, oldest first, what nothing dates in its own part.

    Claims of all documents that tell of one event share a row, which says where they disagree.

    Several values of one option widen it (any of them); different options narrow (all of them).
    A period keeps what may lie in it and marks what may also lie outside. A DATE is written
    1998-06-03, 3 June 1998, June 1998 or 1998.
    """
    from verifier.timeline import timeline as ordered

    found = collection(console, analyses(console, order)).claims
    line = ordered(found, filters, flat=flat)
    console.print(form_named(form).timeline(line, console.screen(form)))
