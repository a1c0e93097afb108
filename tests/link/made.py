"""Documents that are linked as a collection."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from verifier.model import Document
from verifier.pipeline import Options, examine, joined

if TYPE_CHECKING:
    from verifier.link import Linked

Text = str | tuple[str, str]  # the text; with the day on which it was published


@cache
def collection(*texts: Text) -> Linked:
    """Link some texts; those without a day were published on 5 June 1998, a Friday."""
    reports = []
    for number, given in enumerate(texts):
        text, day = given if isinstance(given, tuple) else (given, "1998-06-05")
        options = Options(published=date.fromisoformat(day))
        document = Document(f"d{number}.txt", text)
        reports += [found.report for found in examine([document], options=options)]
    return joined(reports)
