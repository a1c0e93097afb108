"""Days of publication and names of publications as metadata states them."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from verifier.model import Stated

if TYPE_CHECKING:
    from collections.abc import Callable

ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?![\d-])")
EARLIEST = 1500  # the first newspapers; nothing was published before
LONGEST = 200  # characters of a date or a name that are kept
ZERO = {date(1970, 1, 1)}  # what a clock says that was never set


def stated_day(words: str | None, where: str) -> Stated | None:
    """Keep what the metadata says of the day, read where it is in the form of ISO 8601 or RFC 5322.

    None for nothing. The day is that of the clock which is written down, whatever its zone.
    """
    kept = _kept(words)
    return Stated(kept, where, _day(kept)) if kept else None


def stated_name(words: str | None, where: str) -> Stated | None:
    """Keep the name of a publication; None for nothing."""
    kept = _kept(words)
    return Stated(kept, where) if kept else None


def _kept(words: str | None) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in words or "").split())[:LONGEST]


def _day(words: str) -> date | None:
    forms: tuple[Callable[[str], date | None], ...] = (_iso, _header)
    return next((day for form in forms if (day := form(words))), None)


def _iso(words: str) -> date | None:
    found = ISO.match(words)
    return _possible(lambda: date(*map(int, found.groups()))) if found else None


def _header(words: str) -> date | None:
    return _possible(lambda: parsedate_to_datetime(words))


def _possible(make: Callable[[], date]) -> date | None:
    try:
        found = make()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    day = found.date() if isinstance(found, datetime) else found
    return day if day.year >= EARLIEST and day not in ZERO else None
