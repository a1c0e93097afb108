"""A date that a person writes into an option or a specification: "June 1998", "2 June 1998"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import period
from verifier.dates.find import find
from verifier.dates.kinds.explicit import NO_SUCH_DAY
from verifier.errors import UsageError
from verifier.model import Basis, Parse

if TYPE_CHECKING:
    from verifier.model import Timex
    from verifier.period import Period

MONTHS = 12
SHOWN = 40  # characters of what was written that a message repeats
ADVICE = "write a date, a month or a year: 2 June 1998, June 1998, 1998, or 1998-06-02"


def asked(text: str, *, where: str = "date") -> Period:
    """Read a whole date: EDTF, or words that name the year.

    "June 2, 1998", "June 1998", "spring 1998", "the 1990s", "3-5 June 1998": a month or a
    year stands for all of it, from `earliest` to `latest`. Nothing counts from today, so
    "June 2" and "last week" are refused. Raise UsageError, which names `where` the text
    was written, for all else.
    """
    words = " ".join(text.split())
    try:
        return period.parse(words)
    except UsageError:
        pass
    for written in (words, _capitals(words)):
        found = find(Parse(written, (), ()), issue=None)
        if len(found) == 1 and found[0].text == written:
            return _placed(found[0], where)
    raise UsageError(where, f"{_short(words)} is no date", ADVICE)


def _placed(timex: Timex, where: str) -> Period:
    """Return the dates of an expression; refuse what has none of its own, or two readings."""
    words = _short(timex.text)
    if timex.rule in ("explicit.slashes", "explicit.dots") and _swaps(timex):
        raise UsageError(where, f"{words} may name the day or the month first", ADVICE)
    if timex.basis is Basis.EXPLICIT and timex.period is not None:
        return timex.period
    if timex.period is None and timex.reason.startswith(NO_SUCH_DAY):
        raise UsageError(where, f"{words} is no day of the calendar", ADVICE)
    yearless = timex.rule.startswith(("partial.", "range.", "season.", "holiday."))
    raise UsageError(where, f"{words} {'names no year' if yearless else 'is no date'}", ADVICE)


def _swaps(timex: Timex) -> bool:
    """Tell whether day and month could be read the other way round: "04/06/98"."""
    when = timex.period.earliest if timex.period else None
    return when is not None and when.day != when.month and when.day <= MONTHS


def _short(words: str) -> str:
    return repr(words if len(words) <= SHOWN else words[: SHOWN - 1] + "…")


def _capitals(words: str) -> str:
    """Write names of months with a capital, as they are known by."""
    return " ".join(word.capitalize() if word.isalpha() else word for word in words.split())
