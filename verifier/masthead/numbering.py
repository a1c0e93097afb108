"""The day of an issue from its volume and number, by the issues whose day is known.

One issue a weekday: between two known issues the weekdays are counted. Where there are as many
weekdays as issues the day is certain; where there are more, some days had no issue, and the day
lies between two bounds. Holidays and breaks of the publication tell the most likely one.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from verifier.masthead.pauses import step, weekdays
from verifier.masthead.publications import Fact, Publication
from verifier.period import day, describe

MOST_IN_A_YEAR = 366  # weekdays
MOST_PAUSES = 25  # issues left out in a year, at the most: a break of two weeks and holidays


@frozen
class Numbered:
    """When an issue appeared, as its number tells."""

    earliest: date
    latest: date
    likely: date | None  # None where the bounds are too wide to say
    rule: str
    reason: str


def numbered(publication: Publication, volume: int, issue: int) -> Numbered | None:
    """Date an issue; None where nothing is known of its volume's year."""
    year = publication.year(volume)
    if year is None or not date.min.year < year < date.max.year:
        return None
    facts = [fact for fact in publication.facts if fact.volume == volume]
    exact = next((fact for fact in facts if fact.issue == issue), None)
    if exact:
        return _known(exact)
    low = max((f for f in facts if f.issue < issue), key=lambda f: f.issue, default=None)
    high = min((f for f in facts if f.issue > issue), key=lambda f: f.issue, default=None)
    gap = _Gap(publication, year, volume, issue, low, high)
    if publication.every and high:
        return _counted(gap, high)
    if publication.every and issue and (low or volume > 1 or publication.first):
        return _after(gap)
    return _year_only(publication, year, volume, low, high)


@frozen
class _Gap:
    """An issue between two known ones; None is the edge of the year."""

    publication: Publication
    year: int
    volume: int
    issue: int
    low: Fact | None
    high: Fact | None

    @property
    def name(self) -> str:
        return f"volume {self.volume} issue {self.issue}"

    @property
    def opens(self) -> tuple[date, int]:
        """Give the last day before the gap with the number of its issue."""
        if self.low:
            return self.low.date, self.low.issue
        first = self.publication.first
        if first and first.year == self.year:
            return step(first, -1), 0
        return date(self.year - 1, 12, 31), 0

    @property
    def forward(self) -> int:
        """Count the issues from the start of the gap to this one."""
        return self.issue - self.opens[1]

    @property
    def backward(self) -> int:
        """Count the issues from this one to the end of the gap."""
        return self.high.issue - self.issue if self.high else 0


def _known(fact: Fact) -> Numbered:
    name = f"volume {fact.volume} issue {fact.issue}"
    reason = f"{name} is a known issue ({fact.strength}): {fact.evidence}"
    return Numbered(fact.date, fact.date, fact.date, "masthead.known-issue", reason)


def _counted(gap: _Gap, high: Fact) -> Numbered:
    every = gap.publication.every
    start, first = gap.opens
    days, issues = weekdays(start, high.date), high.issue - first
    slack = days - issues * every
    ahead, back = step(start, gap.forward * every), step(high.date, -gap.backward * every)
    counted = f"{_between(gap, high)}; {_many(days, 'weekday')}, {_many(issues, 'issue')}"
    if slack == 0:
        return Numbered(ahead, ahead, ahead, "masthead.interpolated", f"{counted}, no slack")
    earliest = max(min(ahead, back), step(start, 1))
    latest = max(earliest, min(max(ahead, back), step(high.date, -1)))
    likely, why = _likely(gap, high, slack)
    likely = min(max(likely, earliest), latest)
    more = (
        f"{_many(slack, 'weekday')} without an issue" if slack > 0 else f"{-slack} numbers left out"
    )
    bounds = f"{_printed(earliest)} to {_printed(latest)}"
    reason = f"{counted}, so {more}: {bounds}, most likely {_printed(likely)} ({why})"
    return Numbered(earliest, latest, likely, "masthead.interpolated", reason)


def _likely(gap: _Gap, high: Fact, slack: int) -> tuple[date, str]:
    """Count from the nearer known issue, without the surest holidays.

    What slack is left, a summer break for example, is taken to lie on the far side of the issue,
    except that a break of August cannot come before an issue of July.
    """
    start = gap.opens[0]
    holidays = _holidays(gap, start, high.date, slack)
    ahead = _stepped(start, gap.forward * gap.publication.every, frozenset(holidays))
    back = _stepped(high.date, -gap.backward * gap.publication.every, frozenset(holidays))
    for pause in gap.publication.pauses if gap.low else ():
        if pause.floats and slack >= len(holidays) + pause.weekdays:
            if ahead.month < pause.month:
                return ahead, f"{_why(holidays, start, ahead)}; before {pause.name}"
            if back.month > pause.month:
                return back, f"{_why(holidays, back, high.date)}; after {pause.name}"
    if gap.low is None or gap.backward < gap.forward:
        return back, _why(holidays, back, high.date)
    return ahead, _why(holidays, start, ahead)


def _holidays(gap: _Gap, start: date, end: date, slack: int) -> dict[date, str]:
    """Name the holidays that lie in a gap, the surest first, as far as there is slack for them."""
    found: dict[date, str] = {}
    for pause in gap.publication.pauses:
        inside = {d for year in {start.year, end.year} for d in pause.days(year) if start < d < end}
        if not pause.floats and len(inside) <= slack - len(found):
            found |= dict.fromkeys(inside - set(found), pause.name)
    return found


def _why(holidays: dict[date, str], start: date, end: date) -> str:
    """Name the holidays that the count left out."""
    names = [name for when, name in sorted(holidays.items()) if start < when < end]
    if not names:
        return "counted from the nearer known issue"
    return f"no issue on {' and '.join(filter(None, (', '.join(names[:-1]), names[-1])))}"


def _stepped(when: date, count: int, without: frozenset[date]) -> date:
    """Go so many weekdays on or back, not counting some."""
    way = 1 if count > 0 else -1
    for _ in range(abs(count)):
        when = step(when, way)
        while when in without:
            when = step(when, way)
    return when


def _after(gap: _Gap) -> Numbered:
    """Date an issue after the last known one of its year, or after its start.

    It is no sooner than one issue a weekday allows. Counted from the start of a year alone, no day
    is the most likely one: numbering need not begin on the first weekday.
    """
    every, end, start = gap.publication.every, date(gap.year, 12, 31), gap.opens[0]
    since = (
        f"{gap.volume}:{gap.low.issue} ({_printed(start)})"
        if gap.low
        else f"the start of {gap.year}"
    )
    name = f"{gap.name}: {_many(gap.forward, 'issue')} after {since}"
    ahead = gap.forward * every
    if ahead > MOST_IN_A_YEAR or step(start, ahead) > end:
        reason = f"{name}, which would be after the end of the year: the number must be wrong"
        return Numbered(start, end, None, "masthead.beyond-the-year", reason)
    earliest, latest = step(start, ahead), min(step(start, ahead + MOST_PAUSES * every), end)
    reason = f"{name}, the last day known before; {_printed(earliest)} to {_printed(latest)}"
    if gap.low is None:
        return Numbered(earliest, latest, None, "masthead.extrapolated", reason)
    year = [d for pause in gap.publication.pauses for d in pause.days(gap.year) if d > start]
    likely = min(_stepped(start, ahead, frozenset(year)), latest)
    reason = f"{reason}, most likely {_printed(likely)}"
    return Numbered(earliest, latest, likely, "masthead.extrapolated", reason)


def _year_only(
    publication: Publication, year: int, volume: int, low: Fact | None, high: Fact | None
) -> Numbered:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if publication.first and publication.first.year == year:
        first = publication.first
    known = [f"after {f.volume}:{f.issue} ({_printed(f.date)})" for f in (low,) if f]
    known += [f"before {f.volume}:{f.issue} ({_printed(f.date)})" for f in (high,) if f]
    earliest, latest = (low.date if low else first), (high.date if high else last)
    why = " and ".join(known) or "no issue of that year is known"
    reason = f"volume {volume} is {year} (volume 1 was {year - volume + 1}); {why}"
    return Numbered(earliest, latest, None, "masthead.year-of-volume", reason)


def _between(gap: _Gap, high: Fact) -> str:
    above = f"{gap.volume}:{high.issue} ({_printed(high.date)})"
    if gap.low is None:
        return f"{gap.name}: between the start of {gap.year} and {above}"
    return (
        f"{gap.name}: between {gap.volume}:{gap.low.issue} ({_printed(gap.low.date)}) and {above}"
    )


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _printed(when: date) -> str:
    return describe(day(when))
