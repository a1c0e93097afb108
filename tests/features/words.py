"""Read what an analyst writes in a step: dates in any usual form, words whatever their quotes."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from verifier.period import Period, parse

FORMS = {"%d %B %Y": "%Y-%m-%d", "%B %d, %Y": "%Y-%m-%d", "%B %Y": "%Y-%m"}
FOLDS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


def when(words: str) -> Period:
    """Read a date as a person writes it ("2 June 1998", "June 1998", "1994") or as EDTF."""
    for form, edtf in FORMS.items():
        try:
            return parse(datetime.strptime(words, form).replace(tzinfo=UTC).strftime(edtf))
        except ValueError:
            continue
    return parse(words)


def folded(words: str) -> str:
    """Make quotes, dashes, case and white space of no account."""
    return re.sub(r"\s+", " ", words.translate(FOLDS)).strip(" \"'").casefold()
