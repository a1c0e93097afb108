"""`verifier timeline PATH...`: the main job."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses
from verifier.cli.options import analysed, filtered, form_named, written

if TYPE_CHECKING:
    from verifier.cli.console import Console
    from verifier.timeline import Filter


@click.command(short_help="Put what documents claim in order of time.")
@click.pass_obj
@filtered
@written("text", "markdown", "jsonl")
@analysed
def timeline(console: Console, *, order: Order, filters: Filter, form: str) -> None:
    """Put the claims of documents in order, oldest first, what nothing dates in its own part.

    Several values of one option widen it (any of them); different options narrow (all of them).
    A period keeps what may lie in it and marks what may also lie outside. A DATE is written
    1998-06-03, 3 June 1998, June 1998 or 1998.
    """
    from verifier.timeline import timeline as ordered

    found = [claim for analysis in analyses(console, order) for claim in analysis.claims]
    console.print(form_named(form).timeline(ordered(found, filters), console.screen(form)))
