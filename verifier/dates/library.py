"""The only door to dateparser: full dates with a year, which it reads right 98 times in 100.

It is never asked what has no year, and always told the language and the base, so that
its own clock has no say. Importing it takes 84 ms: it is imported with the first full date.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

_BASE = datetime(2000, 1, 1)  # noqa: DTZ001  never used: the words name day, month and year


@lru_cache(maxsize=4096)
def full_date(words: str) -> date | None:
    """Read day, month and year in words; None where there is no such day."""
    import dateparser  # noqa: PLC0415  import late

    found = dateparser.parse(words, languages=["en"], settings={"RELATIVE_BASE": _BASE})
    return found.date() if found else None
