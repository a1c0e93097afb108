"""The flags: one judgement a file, and nothing else.

To add a flag, write `verifier/flags/<name>.py` with a function `check(claim) -> Finding | None`
whose docstring is the definition that users read, add it to FLAGS below, and give it a firing and
a silent scenario in `features/flag_<name>.feature` (tests/test_complete.py asks for both). A claim
comes with its links, so a flag may look at both; it never looks at another flag.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve, frozen

from verifier.flags import (
    anonymous,
    contradicted,
    date_inferred,
    denied,
    disputed,
    distanced,
    impossible_date,
    planned,
    second_hand,
    single_source,
    unconfirmed,
    undated,
    unofficial,
)
from verifier.model import Claim, Finding


@frozen
class Flag:
    """A named judgement on one claim."""

    name: str  # as printed: "single-source"
    check: Callable[[Claim], Finding | None]

    @property
    def definition(self) -> str:
        """Return what the flag means, as users read it."""
        return " ".join((self.check.__doc__ or "").split())


FLAGS: tuple[Flag, ...] = (
    Flag("unconfirmed", unconfirmed.check),
    Flag("unofficial", unofficial.check),
    Flag("anonymous", anonymous.check),
    Flag("denied", denied.check),
    Flag("planned", planned.check),
    Flag("disputed", disputed.check),
    Flag("distanced", distanced.check),
    Flag("single-source", single_source.check),
    Flag("contradicted", contradicted.check),
    Flag("undated", undated.check),
    Flag("date-inferred", date_inferred.check),
    Flag("impossible-date", impossible_date.check),
    Flag("second-hand", second_hand.check),
)


def flagged(claim: Claim) -> Claim:
    """Return the claim with every flag that fires on it, in the order of FLAGS."""
    findings = (flag.check(claim) for flag in FLAGS)
    return evolve(claim, flags=tuple(f for f in findings if f is not None))


__all__ = ["FLAGS", "Flag", "flagged"]
