"""Check statements against a few lines of text."""

from __future__ import annotations

import pytest

from verifier.verify import Shelf
from verifier.verify import check as checked


@pytest.fixture(scope="session")
def check(analyse):
    """Check a statement against one text, published on Friday 5 June 1998."""

    def once(statement: str, text: str):
        shelf = Shelf.of(analyse(text, "1998-06-05").claims)
        return checked(statement, analyse(statement).claims, shelf)

    return once
