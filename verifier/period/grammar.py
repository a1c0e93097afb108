"""Read EDTF: dates, intervals with open or unknown ends, and one-of-a-window sets."""

from __future__ import annotations

from verifier.period.point import point, wrong
from verifier.period.value import Period, Shape


def parse(edtf: str) -> Period:
    """Read EDTF level 1 or `[a..b]`; raise UsageError, which says what to write, for the rest."""
    text = edtf.strip()
    if text.startswith("[") and text.endswith("]"):
        return _window(text)
    if "/" in text:
        return _interval(text)
    return point(text)


def span(start: Period | None, end: Period | None, text: str, shape: Shape) -> Period:
    """Join two ends to a window or an interval; raise UsageError where they are swapped."""
    earliest, latest = start.earliest if start else None, end.latest if end else None
    if earliest and latest and latest < earliest:
        raise wrong(text, "the end lies before the start")
    ends = [p for p in (start, end) if p]
    if start is not None and end is not None and start.edtf == end.edtf and _plain(start, shape):
        return start
    return Period(
        text,
        shape,
        earliest,
        latest,
        approximate=any(p.approximate for p in ends),
        uncertain=any(p.uncertain for p in ends),
        start=start,
        end=end,
    )


def _plain(both: Period, shape: Shape) -> bool:
    # A whole month as an interval lasts, a bare month need not: only a day is the same either way.
    return both.shape is Shape.DAY or (shape is Shape.WINDOW and both.shape is not Shape.INTERVAL)


def _window(text: str) -> Period:
    parts = text[1:-1].split("..")
    if len(parts) != 2:  # noqa: PLR2004  a start and an end
        raise wrong(text, "a set has one start and one end here")
    start, end = (point(part.strip()) if part.strip() else None for part in parts)
    if start is None and end is None:
        raise wrong(text, "a set needs a start or an end")
    clean = f"[{start or ''}..{end or ''}]"
    return span(start, end, clean, Shape.WINDOW)


def _interval(text: str) -> Period:
    parts = [part.strip() for part in text.split("/")]
    if len(parts) != 2:  # noqa: PLR2004  a start and an end
        raise wrong(text, "an interval has one start and one end")
    start, end = (None if part in ("", "..") else point(part) for part in parts)
    if start is None and end is None and ".." not in parts:
        raise wrong(text, "an interval needs a start or an end")
    return span(start, end, "/".join(parts), Shape.INTERVAL)
