"""`verifier claims PATH...`: every claim with all that is known of it, for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses
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
    """List the claims of documents in the order of their texts, each document as it is done."""
    written_in, screen = form_named(form), console.screen(form)
    for analysis in analyses(console, order):
        if passed:
            console.print(passages(analysis.document, analysis.passed))
            continue
        console.print(written_in.claims(analysis.claims, screen))
