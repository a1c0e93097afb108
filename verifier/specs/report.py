"""Tell how a run ended, scenario by scenario, without a word of Python."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from verifier.render.screen import NARROWEST, Ink, Screen, safe, wrapped
from verifier.render.wording import count
from verifier.specs.outcome import Kind
from verifier.specs.words import short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.specs.outcome import Outcome
    from verifier.specs.run import Run

BAD = (Kind.MISSING, Kind.BROKEN, Kind.UNDEFINED, Kind.FAILED)  # the worst first
INKS = {Kind.PASSED: Ink.FAINT, Kind.PENDING: Ink.FLAG, Kind.GAP: Ink.FLAG}
NOTES = {Kind.PENDING: " (@wip)", Kind.GAP: " (@xfail)"}
PLURAL = {Kind.GAP: "known gaps"}
INDENT = 4


def report(run: Run, screen: Screen, *, everything: bool = False) -> Iterator[str]:
    """Write what did not pass, or every scenario, and the sums below."""
    for _, group in groupby(run.outcomes, _cause):
        outcome, *others = group
        if outcome.kind in BAD:
            yield from _told(outcome, len(others), screen)
            yield ""
        elif everything:
            yield screen.paint(f"{outcome.kind}: {safe(outcome.id)}", INKS[outcome.kind])
    yield _summary(run)


def worst(run: Run) -> Kind | None:
    """Return what weighs most among the ends of the scenarios; None where all is well."""
    return next((kind for kind in BAD if run.count(kind)), None)


def _cause(outcome: Outcome) -> object:
    """Return what outcomes have in common that ended at one step of a background."""
    return (outcome.place, outcome.kind, outcome.told) if outcome.kind in BAD else outcome


def _told(outcome: Outcome, others: int, screen: Screen) -> Iterator[str]:
    """Write where, at which step, what was found instead, and what to try."""
    more = f" and {count(others, 'more scenario')}" if others else ""
    yield screen.paint(f"{outcome.kind}: {safe(short(outcome.id))}{more}", Ink.ALARM)
    room = max(screen.width, NARROWEST) - INDENT
    step = f"{outcome.place}: {outcome.step}" if outcome.step else f"{outcome.place}:"
    for line in (*wrapped(step, room), *wrapped(outcome.told, room)):
        yield " " * INDENT + line
    for phrase in outcome.near:
        yield " " * INDENT * 2 + safe(phrase)


def _summary(run: Run) -> str:
    """Sum up: passed and failed always, the rest where there is any."""
    always = (Kind.PASSED, Kind.FAILED)
    kinds = [k for k in Kind if k in always or run.count(k)]
    sums = ", ".join(_sum(kind, run.count(kind)) for kind in kinds)
    files = {outcome.id.partition("::")[0] for outcome in run.outcomes}
    return f"{sums} in {count(len(files), 'file')}"


def _sum(kind: Kind, number: int) -> str:
    name = str(kind) if number == 1 else PLURAL.get(kind, str(kind))
    return f"{number:,} {name}{NOTES.get(kind, '')}"
