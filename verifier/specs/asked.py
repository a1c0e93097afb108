"""Read a date in a step in any form that an analyst writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.errors import UsageError
from verifier.period import parse

if TYPE_CHECKING:
    from verifier.period import Period

NUMBERS = re.compile(r"\s*\d+[./ -]\d+[./ -]\d+\s*")
WHERE = "date"
FORMS = "write it as 1998-06-02, 2 June 1998, June 1998, 1998 or EDTF"


def asked(text: str) -> Period:
    """Read "2 June 1998", "June 1998", "1998-06-02", "1998" or EDTF; raise UsageError for the rest.

    A day without a year is refused, and so is 02.06.1998: nothing tells what is meant.
    """
    try:
        return parse(text)
    except UsageError:
        pass
    from verifier.dates import printed  # noqa: PLC0415  the grammar of dates takes time to load

    plain = " ".join(w.capitalize() if w.isalpha() else w for w in text.split())
    found = () if NUMBERS.fullmatch(plain) else printed(plain, issue=None)
    whole = len(found) == 1 and found[0].span is not None and len(found[0].span) == len(plain)
    if not whole or (found[0].period.earliest is None and found[0].period.latest is None):
        raise UsageError(WHERE, f'"{text}" is no date with a year', FORMS)
    return found[0].period
