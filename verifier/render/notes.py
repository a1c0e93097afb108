"""What rules made of the words of a document for one claim, numbered as they are shown."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.model import Claim, Role, Span
from verifier.period import describe
from verifier.render import wording
from verifier.render.passage import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@frozen
class Note:
    """What one rule made of some words."""

    span: Span
    title: str  # "event date 1994"
    reason: str  # with the rule in brackets


@frozen
class Numbered:
    """Some words with all that was made of them."""

    mark: Mark
    notes: tuple[Note, ...]


def numbered(claim: Claim, main: Span) -> tuple[Numbered, ...]:
    """Give the words behind a claim their numbers, those of its main passage first."""
    ordered = sorted(_notes(claim), key=lambda n: (not main.contains(n.span), n.span))
    groups = groupby(ordered, key=lambda note: note.span)
    return tuple(
        Numbered(Mark(span, number), tuple(dict.fromkeys(same)))
        for number, (span, same) in enumerate(groups, start=1)
    )


def see(known: Iterable[Numbered], span: Span | None) -> str:
    """Point to the number of some words: "see 3"; empty where they have none."""
    return next((f"see {entry.mark.number}" for entry in known if entry.mark.span == span), "")


def why(reason: str, *rules: str) -> str:
    """Give a reason with the rule behind it."""
    rule = ", ".join(dict.fromkeys(filter(None, rules)))
    return " ".join(filter(None, (reason, rule and f"[{rule}]")))


def because(what: str, reason: str) -> str:
    """Join what is told and why, where there is a why."""
    if not reason:
        return what
    return f"{what} {reason}" if reason.startswith("[") else f"{what}: {reason}"


def _notes(claim: Claim) -> Iterator[Note]:
    date = claim.event
    if date and date.span:
        reason = why(date.reason, date.basis, date.rule)
        yield Note(date.span, f"event date {describe(date.period)}", reason)
    yield from _flags(claim)
    yield from _cues(claim)
    yield from _steps(claim)
    for amount in claim.quantities:
        reason = why(amount.reason, amount.rule)
        yield Note(amount.span, f"amount {wording.amount(amount)}", reason)


def _flags(claim: Claim) -> Iterator[Note]:
    """Yield the flags that words raised; a reason that the date gives already is not told twice."""
    known = claim.event.reason if claim.event else ""
    for finding in claim.flags:
        if finding.span:
            reason = "" if finding.reason == known else finding.reason
            yield Note(finding.span, f"flag {finding.name}", why(reason, finding.rule))


def _cues(claim: Claim) -> Iterator[Note]:
    """Yield the cue words that raised no flag: they still bear on how the claim is to be read."""
    told = {(finding.rule, finding.span) for finding in claim.flags}
    for cue in claim.cues:
        if (cue.rule, cue.span) not in told:
            yield Note(cue.span, f"cue of {cue.category}", why(cue.reason, cue.rule))


def _steps(claim: Claim) -> Iterator[Note]:
    """Yield the names and the cues of the chain; how far a citation reaches has its own part."""
    for step in claim.attribution:
        if step.span:
            told = step.role is Role.OUTLET and step.reason == claim.cited
            reason = why("" if told else step.reason, step.rule)
            yield Note(step.span, f"{step.role} {wording.step(step)}", reason)
        if step.cue_span:
            reason = f"it brings in {wording.step(step)}"
            yield Note(step.cue_span, f"cue of attribution ({step.kind or 'say'})", reason)
