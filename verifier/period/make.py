"""Make periods from the calendar."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve

from verifier.period.grammar import parse, span
from verifier.period.point import wrong
from verifier.period.value import Period, Shape

End = Period | date | None


def day(when: date) -> Period:
    """Make the period of one day."""
    return Period(when.isoformat(), Shape.DAY, when, when)


def month(year: int, number: int) -> Period:
    """Make the period of one month."""
    return parse(f"{year:04}-{number:02}")


def year(number: int) -> Period:
    """Make the period of one year."""
    return parse(f"{number:04}")


def decade(number: int) -> Period:
    """Make the period of the ten years that a year lies in: 1994 gives the 1990s."""
    return parse(f"{number // 10:03}X")


def season(year: int, number: int) -> Period:
    """Make a season, 21 spring to 24 winter, or a quarter, 33 to 36; winter ends a year later."""
    return parse(f"{year:04}-{number}")


def window(start: End, end: End) -> Period:
    """Make "on one day from start to end"; None leaves that side open."""
    first, last = _end(start), _end(end)
    return span(first, last, f"[{first or ''}..{last or ''}]", Shape.WINDOW)


def interval(start: End, end: End) -> Period:
    """Make "from start to end, all of it"; None is an open end, a window an uncertain one.

    EDTF has no set as an end: a window is printed as its middle day, marked approximate.
    The value keeps the window, so the bounds and the description stay exact.
    """
    first, last = _end(start), _end(end)
    return span(first, last, f"{_printed(first)}/{_printed(last)}", Shape.INTERVAL)


def since(start: Period | date) -> Period:
    """Make "from then on", with an open end."""
    return interval(start, None)


def until(end: Period | date) -> Period:
    """Make "up to then", with an open start."""
    return interval(None, end)


def lasting(days: int, *, ending: End = None, starting: End = None) -> Period:
    """Make an interval of so many days that ends, or starts, on a day or in a window.

    Both end days count: six days that end on the 6th began on the 1st. Where the known end
    is itself a window the other end is printed the full number of days away, for then nobody
    can tell whether the writer counted both.
    """
    known = _end(ending if ending is not None else starting)
    if known is None or known.earliest is None or known.latest is None or days < 1:
        raise wrong(str(known), "a length of at least a day needs one end with both bounds")
    step = timedelta(days=days - 1) * (-1 if ending is not None else 1)
    other = window(known.earliest + step, known.latest + step)
    first, last = (other, known) if ending is not None else (known, other)
    whole = interval(first, last)
    if known.shape is Shape.DAY:
        return whole
    middle = _middle(known)
    far = middle + step + (step / abs(step.days) if step.days else step)
    low, high = sorted((far, middle))
    return evolve(whole, edtf=f"{low}~/{high}~", approximate=True)


def approximately(period: Period) -> Period:
    """Mark a period, or both ends of one, as approximate."""
    if period.shape is Shape.UNKNOWN or period.approximate:
        return period
    if period.start is None and period.end is None:
        return parse(_marked(period.edtf))
    text = period.edtf
    for end in (period.start, period.end):
        if end is not None and end.shape is not Shape.WINDOW:
            text = text.replace(end.edtf, _marked(end.edtf))
    return parse(text)


def _marked(text: str) -> str:
    return text[:-1] + "%" if text.endswith("?") else text + "~"


def _end(end: End) -> Period | None:
    return day(end) if isinstance(end, date) else end


def _printed(end: Period | None) -> str:
    if end is None:
        return ".."
    if end.shape is Shape.WINDOW:
        return f"{_middle(end)}~"
    if end.shape is Shape.INTERVAL:
        raise wrong(end.edtf, "an interval cannot be the end of an interval")
    return end.edtf


def _middle(period: Period) -> date:
    low, high = period.earliest or period.latest, period.latest or period.earliest
    if low is None or high is None:
        raise wrong(period.edtf, "an end needs a day")
    return low + (high - low) // 2
