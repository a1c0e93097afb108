"""When it happened, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import period
from verifier.specs.phrase import Unmet, then
from verifier.specs.words import folded, holds

if TYPE_CHECKING:
    from verifier.model import Claim, Dating
    from verifier.period import Period
    from verifier.specs.found import Found

DEAL = 'a claim containing "In 1994, Moscow reached"'
TALKS = 'a claim containing "have discussed security"'


@then(
    "{claim} is dated {date}",
    example=f'{DEAL} is dated "1994"',
    about="It happened then: no earlier and no later day is possible.",
)
def dated(claim: Claim, when: Period) -> Unmet | None:
    """Hold where the bounds are the same."""
    return None if same(claim.event, when) else _other(claim, f"not {shown(when)}")


@then(
    "{claim} is dated {date} because of the words {cue}",
    example=f'{DEAL} is dated "1994" because of the words "1994"',
    about="It happened then, and these words of the text give the date.",
)
def dated_by(claim: Claim, when: Period, cue: str) -> Unmet | None:
    """Hold where the bounds are the same and the words are behind them."""
    if not same(claim.event, when):
        return _other(claim, f"not {shown(when)}")
    words, wanted = folded(claim.event.text if claim.event else ""), folded(cue)
    true = holds(words, wanted) or bool(words and holds(wanted, words))
    return None if true else _other(claim, f'not by "{cue}"')


@then(
    "{claim} is dated between {first} and {last}",
    example=f'{TALKS} is dated between "27 May 1998" and "3 June 1998"',
    about="Whenever it happened, it was in this time.",
)
def between(claim: Claim, first: Period, last: Period) -> Unmet | None:
    """Hold where the event lies in the time."""
    if first.earliest and last.latest and last.latest < first.earliest:
        return Unmet(f"{shown(last)} lies before {shown(first)}", "turn the dates round")
    true = claim.event is not None and period.within(
        claim.event.period, period.interval(first, last)
    )
    return None if true else _other(claim, f"not between {shown(first)} and {shown(last)}")


@then(
    "{claim} is dated within {date}",
    example=f'{TALKS} is dated within "1998"',
    about="The same for one stretch of time: a month, a year.",
)
def within(claim: Claim, when: Period) -> Unmet | None:
    """Hold where the event lies in the time."""
    true = claim.event is not None and period.within(claim.event.period, when)
    return None if true else _other(claim, f"not within {shown(when)}")


@then(
    "{claim} is dated after {date}",
    example=f'{TALKS} is dated after "1994"',
    about="Every possible day lies after this date.",
)
def after(claim: Claim, when: Period) -> Unmet | None:
    """Hold where the event is certainly later."""
    true = claim.event is not None and period.before(when, claim.event.period)
    return None if true else _other(claim, f"not after {shown(when)}")


@then(
    "{claim} is dated before {date}",
    example=f'{DEAL} is dated before "1998"',
    about="Every possible day lies before this date.",
)
def before(claim: Claim, when: Period) -> Unmet | None:
    """Hold where the event is certainly earlier."""
    true = claim.event is not None and period.before(claim.event.period, when)
    return None if true else _other(claim, f"not before {shown(when)}")


@then(
    "{claim} is dated from {first} on",
    example='a claim containing "meetings are planned" is dated from "5 June 1998" on',
    about="It begins no earlier than this day, and nothing tells when it ends.",
)
def open_ended(claim: Claim, first: Period) -> Unmet | None:
    """Hold where the event has this start and no end."""
    bounds = (claim.event.period.earliest, claim.event.period.latest) if claim.event else None
    return None if bounds == (first.earliest, None) else _other(claim, f"not from {first} on")


@then(
    "{claim} is undated",
    example='a claim containing "The committee met yesterday" is undated',
    about="Nothing tells when it happened; today is never taken instead.",
)
def undated(claim: Claim) -> Unmet | None:
    """Hold where nothing dates the event."""
    return _other(claim, "not undated") if claim.event else None


@then(
    "{claim} comes before {other}",
    example=f"{DEAL} comes before {TALKS}",
    about="Every possible day of the first lies before every possible day of the second.",
)
def comes_before(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the order is certain."""
    if claim.event and other.event and period.before(claim.event.period, other.event.period):
        return None
    return _order(claim, other)


@then(
    "{claim} possibly comes before {other}",
    example=(
        'a claim containing "visit to South Korea that concluded" possibly comes before '
        'a claim containing "returned very satisfied"'
    ),
    about="Some possible day of the first lies before some possible day of the second.",
)
def possibly_before(claim: Claim, other: Claim) -> Unmet | None:
    """Hold where the order is possible."""
    if claim.event and other.event:
        possible = period.possibly_before(claim.event.period, other.event.period)
        return None if possible else _order(claim, other)
    return _order(claim, other)


@then(
    "the document is published on {date}",
    example='the document is published on "5 June 1998"',
    about="The issue that carries the text is of this date.",
)
def issue(found: Found, when: Period) -> Unmet | None:
    """Hold where every issue has the date."""
    for analysis in found.analyses:
        for head in analysis.evidence.mastheads:
            if head.published is None or not same(head.published, when):
                reason = f" ({head.published.reason})" if head.published else ""
                told = f"{analysis.document.name} is published {told_date(head.published)}"
                return Unmet(f"{told}{reason}, not on {shown(when)}")
    return None if found.analyses else Unmet(found.nothing, "name a document first")


def same(dating: Dating | None, when: Period) -> bool:
    """Tell whether a date is the one that a step says, as printed or by its bounds."""
    if dating is None:
        return False
    known = dating.period
    return known.edtf == when.edtf or (known.earliest, known.latest) == (when.earliest, when.latest)


def shown(when: Period) -> str:
    """Write a period in words, and as EDTF where that tells more."""
    words = period.describe(when)
    return words if words == when.edtf else f"{words} ({when})"


def told_date(dating: Dating | None) -> str:
    """Write a date for a sentence."""
    return f"on {shown(dating.period)}" if dating else "on no known date"


def _other(claim: Claim, instead: str) -> Unmet:
    if claim.event is None:
        return Unmet(f"it is undated, {instead}")
    words = f' by "{claim.event.text}"' if claim.event.text else ""
    return Unmet(f"it is dated {shown(claim.event.period)}{words}, {instead}")


def _order(claim: Claim, other: Claim) -> Unmet:
    mine, theirs = (
        f"dated {shown(c.event.period)}" if c.event else "undated" for c in (claim, other)
    )
    return Unmet(f"it is {mine}, the other {theirs}")


PHRASES = (
    dated,
    dated_by,
    between,
    within,
    after,
    before,
    open_ended,
    undated,
    comes_before,
    possibly_before,
    issue,
)
