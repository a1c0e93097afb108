"""`verifier flags`: what each flag means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from verifier.cli.console import Console


@click.command(short_help="Print what each flag means.")
@click.pass_obj
def flags(console: Console) -> None:
    """Print the definition of every flag."""
    from verifier.flags import FLAGS
    from verifier.render import glossary

    entries = [(flag.name, [flag.definition]) for flag in FLAGS]
    console.print(glossary(entries, console.screen("text")))
