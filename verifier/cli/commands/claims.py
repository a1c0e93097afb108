"""`verifier claims PATH...`: every claim with all that is known of it, for programs."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses, collection
from verifier.cli.options import analysed, form_named, written
from verifier.cli.passed import passages

if TYPE_CHECKING:
    from verifier.cli.console import Console


@click.command(short_help="List the claims with all that is known of them.")
@click.pass_obj
@analysed
@written("jsonl", "text", "markdown")
@click.option("--passed", is_flag=True, help="List instead what became no claim, and why.")
def claims(console: Console, *, order: Order, form: str, passed: bool) -> None:
    """List the claims of documents in the order of their texts, linked over all documents."""
    if passed:
        for analysis in analyses(console, order):
            console.print(passages(analysis.document, analysis.passed))
        return
    written_in, screen = form_named(form), console.screen(form)
    found = collection(console, analyses(console, order)).claims
    for _, own in groupby(found, key=attrgetter("document")):
        console.print(written_in.claims(tuple(own), screen))
