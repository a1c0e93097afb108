"""The day that a person gives with `--published`."""

from __future__ import annotations

import re
from datetime import date

from verifier.errors import UsageError

OPTION = "--published"
FORMS = "write it as 1998-06-05, 5 June 1998 or June 5, 1998"
MONTHS = (
    "january february march april may june july august september october november december".split()
)
ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<name>[A-Za-z]+)\.?,?\s+(?P<year>\d{4})"
)
MONTH_FIRST = re.compile(
    r"(?P<name>[A-Za-z]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"
)
SHORTEST = 3  # letters of a month's short form
EARLIEST = 1500


def published_option(text: str, *, today: date | None = None) -> date:
    """Read the day of publication as a person gives it.

    Raises UsageError for what is no day of the calendar, and for a day after `today` if given.
    """
    words = text.strip()
    found = next(
        (f for form in (ISO, DAY_FIRST, MONTH_FIRST) if (f := form.fullmatch(words))), None
    )
    parts = found.groupdict() if found else {}
    month = int(parts["month"]) if "month" in parts else _month(parts.get("name", ""))
    if found is None or month is None:
        raise UsageError(OPTION, f"“{_short(words)}” is no date with day, month and year", FORMS)
    try:
        day = date(int(parts["year"]), month, int(parts["day"]))
    except ValueError:
        raise UsageError(OPTION, f"“{words}” is no day of the calendar", FORMS) from None
    if day.year < EARLIEST:
        raise UsageError(OPTION, f"“{words}” lies before the first newspapers", FORMS)
    if today is not None and day > today:
        raise UsageError(
            OPTION, f"“{words}” lies in the future", "give the day on which it appeared"
        )
    return day


def _month(name: str) -> int | None:
    plain = name.lower()
    known = [
        n for n, month in enumerate(MONTHS, 1) if len(plain) >= SHORTEST and month.startswith(plain)
    ]
    return 9 if plain == "sept" else known[0] if known else None


def _short(words: str) -> str:
    plain = "".join(c if c.isprintable() else "?" for c in words)
    return plain if len(plain) <= 40 else plain[:39] + "…"  # noqa: PLR2004
