"""Rules and trained model together: the model for running news, the rules for what it cannot learn."""

from __future__ import annotations

from verifier.speech import learned
from verifier.speech.found import Found
from verifier.speech.page import Page


def merge(page: Page, rules: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return the findings of the model."""
    return learned.find(page, rules)
