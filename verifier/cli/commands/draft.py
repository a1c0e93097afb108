"""`verifier draft FILE...`: a first feature from the claims of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses
from verifier.cli.options import analysed
from verifier.cli.refusal import no_second_reading

if TYPE_CHECKING:
    from verifier.cli.console import Console


@click.command(short_help="Write a first feature from the claims of documents.")
@click.pass_obj
@analysed
@click.option("--outlines", is_flag=True, help="One outline a paragraph, not a scenario a claim.")
def draft(console: Console, *, order: Order, outlines: bool) -> None:
    """Write a feature that says of each claim when it happened, who says it, and how firmly.

    It passes as it stands: verifier draft FILE > specs/first.feature, then verifier specs specs.
    Run it again after the documents have changed, and what fails is what has changed.
    """
    from verifier.masthead import published_option
    from verifier.pipeline import together
    from verifier.specs.draft import draft as drafted

    if "-" in order.paths:
        raise no_second_reading()
    published = None if order.published is None else published_option(order.published)
    found, copies = together(tuple(analyses(console, order)))
    for copy in copies:
        console.note(f"{copy.name}: {copy.reason}")
    console.screen("gherkin")  # UTF-8, whatever the terminal: the feature is read as such
    console.print(drafted(found, published=published, outlines=outlines))
