"""What the documents say of a statement in an analyst's own words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Document
from verifier.pipeline import analyse
from verifier.specs.phrase import Unmet, then
from verifier.specs.slots import refuse
from verifier.verify import Answer, check

if TYPE_CHECKING:
    from verifier.model import Claim
    from verifier.pipeline import Options
    from verifier.specs.found import Found
    from verifier.specs.slots import Count

KEPT = 512  # statements whose claims are kept
DEAL = 'the statement "In 1994, Moscow reached an agreement with Seoul"'


@then(
    "the statement {statement} is {verdict}",
    example=f"{DEAL} is supported",
    about="What verifier check says: supported, contradicted, mixed, or not found.",
)
def judged(found: Found, statement: str, verdict: str) -> Unmet | None:
    """Hold where the verdict is the one expected."""
    answer = _answer(found, statement)
    return None if answer.verdict.value == verdict else Unmet(_told(answer))


@then(
    "the statement {statement} stands on {count} origins",
    also=("the statement {statement} stands on {count} origin",),
    example=f"{DEAL} stands on 1 origin",
    about="So many independent origins are behind what supports or contradicts it.",
)
def stands(found: Found, statement: str, count: Count) -> Unmet | None:
    """Hold where so many origins are counted."""
    answer = _answer(found, statement)
    if count.fits(answer.origins):
        return None
    return Unmet(f"it stands on {answer.origins}; {_told(answer)}")


def _answer(found: Found, statement: str) -> Answer:
    """Check a statement; StepError for what makes no claim."""
    claims = _claims(statement, found.options)
    if not claims:
        refuse(f'no claim can be read in "{statement}"', "write it as a whole sentence")
    return check(statement, claims, found.shelf)


@lru_cache(maxsize=KEPT)
def _claims(statement: str, options: Options) -> tuple[Claim, ...]:
    """Read a statement as the documents are read; a statement itself appeared on no day."""
    options = evolve(options, published=None)
    (read,) = analyse([Document(name="statement", text=statement)], options=options)
    return read.claims


def _told(answer: Answer) -> str:
    """Say what was found, with the weightiest claim and what it lacks."""
    best = [point.evidence[0] for point in answer.points if point.evidence]
    claims = "; ".join(f'"{t.claim.text}" {t.bearing.value} it ({t.reason})' for t in best)
    return f"it is {answer.verdict.value}: {claims or 'no claim tells of it'}"


PHRASES = (judged, stands)
