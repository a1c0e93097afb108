"""Find the claim that a step speaks of, and say what was found when it does not hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.features.words import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from verifier.model import Attribution, CitedSource, Claim, Finding

    Source = Attribution | CitedSource


def containing(claims: Sequence[Claim], words: str) -> Claim:
    """Return the shortest claim that contains the words, or fail and name the nearest one."""
    found = matching(claims, words)
    if not found:
        fail(f'no claim contains "{words}"', nearest(claims, words))
    return min(found, key=lambda claim: len(claim.text))


def matching(claims: Sequence[Claim], words: str) -> list[Claim]:
    """List the claims that contain the words."""
    return [claim for claim in claims if folded(words) in folded(claim.text)]


def nearest(claims: Sequence[Claim], words: str) -> str:
    """Describe the claim that shares most words with these."""
    wanted = set(re.findall(r"\w+", folded(words)))
    shared = max(claims, key=lambda claim: _likeness(claim.text, wanted), default=None)
    return f'the nearest claim is "{shared.text}"' if shared else "there are no claims at all"


def _likeness(text: str, wanted: set[str]) -> float:
    words = set(re.findall(r"\w+", folded(text)))
    return len(words & wanted) / (len(words | wanted) or 1)


def hold(claim: Claim, *, true: bool, found: str) -> None:
    """Fail with what was found instead and the claim's words, unless the step holds."""
    if not true:
        fail(found, f'in the claim "{claim.text}"')


def fail(what: str, where: str) -> NoReturn:
    """End the scenario with one sentence and no Python."""
    pytest.fail(f"{what}; {where}", pytrace=False)


def flag(claim: Claim, name: str) -> Finding | None:
    """Return the finding of one flag on a claim."""
    return next((finding for finding in claim.flags if finding.name == name), None)


def listed(items: Sequence[object], none: str, show: Callable[..., str] = str) -> str:
    """List what was found for a person to read."""
    return ", ".join(show(item) for item in items) or none
