"""`verifier explain ID PATH...`: one claim with the reasons for everything that is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order, analyses
from verifier.cli.options import analysed
from verifier.cli.refusal import no_claim, several_claims

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.cli.console import Console
    from verifier.model import Claim
    from verifier.pipeline import Analysis

FULL = 14  # characters of a whole id


@click.command(short_help="Show one claim with the reasons behind it.")
@click.pass_obj
@click.argument("id_", metavar="ID")
@analysed
def explain(console: Console, *, id_: str, order: Order) -> None:
    """Show one claim in its paragraph, with every finding under the words that caused it.

    ID is what timeline and claims print for a claim, or its beginning if no other claim begins so.
    """
    from verifier.render import Story, explained

    analysis, claim = _only(id_, _matches(id_, analyses(console, order)))
    linked = {link.claim for link in claim.links}
    others = tuple(other for other in analysis.claims if other.id in linked)
    story = Story(analysis.document, claim, analysis.evidence.citations, others)
    console.print(explained(story, console.screen("text")))


def _matches(id_: str, found: Iterable[Analysis]) -> list[tuple[Analysis, Claim]]:
    """Find the claims whose id begins so; a whole id ends the search."""
    matches = []
    for analysis in found:
        matches += [(analysis, claim) for claim in analysis.claims if claim.id.startswith(id_)]
        if matches and len(id_) == FULL:
            break
    return matches


def _only(id_: str, matches: list[tuple[Analysis, Claim]]) -> tuple[Analysis, Claim]:
    if not id_ or not matches:
        raise no_claim(id_)
    ids = sorted({claim.id for _, claim in matches})
    if len(ids) > 1:
        raise several_claims(id_, ids)
    return matches[0]
