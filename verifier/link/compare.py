"""Hold two claims against each other, part by part.

Both the linker, over all claims of many documents, and the checking of a statement rest on it. It
says only what the words of the two claims give; whether they tell of one event is judged above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.link.comparison import Comparison
from verifier.link.parts.how_much import how_much
from verifier.link.parts.what import what
from verifier.link.parts.when import when
from verifier.link.parts.where import where
from verifier.link.parts.who import who

if TYPE_CHECKING:
    from verifier.model import Claim


def compare(one: Claim, two: Claim) -> Comparison:
    """Compare who, what, when, where and how much of two claims; the spans count each document."""
    return Comparison(
        who(one, two), what(one, two), when(one, two), where(one, two), how_much(one, two)
    )
