"""`verifier explain ID PATH...`: one claim with the reasons for everything that is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses, collection
from verifier.cli.options import analysed
from verifier.cli.refusal import no_claim, several_claims

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.cli.console import Console
    from verifier.model import Claim
    from verifier.pipeline import Analysis


@click.command(short_help="Show one claim with the reasons behind it.")
@click.pass_obj
@click.argument("id_", metavar="ID")
@analysed
def explain(console: Console, *, id_: str, order: Order) -> None:
    """Show one claim in its paragraph, with every finding under the words that caused it.

    ID is what timeline and claims print for a claim, or its beginning if no other claim begins so.
    """
    from verifier.render import Story, explained

    kept: dict[str, Analysis] = {}
    found = collection(console, _keeping(id_, analyses(console, order), kept)).claims
    claim = _only(id_, [claim for claim in found if claim.id.startswith(id_)])
    analysis = kept[claim.document]
    linked = {link.claim for link in claim.links}
    others = tuple(other for other in found if other.id in linked)
    story = Story(analysis.document, claim, analysis.evidence.citations, others)
    console.print(explained(story, console.screen("text")))


def _keeping(id_: str, found: Iterable[Analysis], kept: dict[str, Analysis]) -> Iterator[Analysis]:
    """Pass the analyses on, and keep those in which a claim's id begins so."""
    for analysis in found:
        if any(claim.id.startswith(id_) for claim in analysis.claims):
            kept.setdefault(analysis.document.name, analysis)
        yield analysis


def _only(id_: str, matches: list[Claim]) -> Claim:
    if not id_ or not matches:
        raise no_claim(id_)
    ids = sorted({claim.id for claim in matches})
    if len(ids) > 1:
        raise several_claims(id_, ids)
    return matches[0]
