"""Times a counted distance away: "two weeks ago", "three days earlier", "the past five years"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.amount import Amount, many, number_of, whole
from verifier.dates.origin import coarse, origin, reason, today
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, reference, unresolved
from verifier.dates.stretch import holding
from verifier.dates.told import Told
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from datetime import date

    from verifier.dates.words import Piece
    from verifier.period import Period

A_LENGTH = "the words give a length, not a date"
_FINE = ("day", "week", "weekend", "month")  # "a year earlier" is no exact distance from these
_COARSE = ("year", "decade", "century")


def amount(hit: Hit) -> Amount | None:
    """Read the number and the unit of a hit."""
    unit = hit.at("unit")
    if unit is None or unit.word is None or not unit.word.code:
        return None
    words = hit.all("count")
    code = "D" if unit.word.kind == "daypart" else unit.word.code  # "three nights"
    if not words:
        plural = unit.lower != unit.word.forms[0]
        return Amount(None if plural else 1.5 if hit.has("half") else 1, code)
    number = number_of(words)
    if number is not None and hit.has("half"):
        number += 0.5  # "a year and a half"
    return whole(Amount(number, code))


def _ago(hit: Hit, context: Context) -> Reading | None:
    return _away(hit, context, -1, context.today, context.since())


def _ago_about(hit: Hit, context: Context) -> Reading | None:
    """Read "three or four months ago": before the issue, between the two."""
    found = amount(hit)
    return _vague(Amount(None, found.code), -1, context) if found else None


def _back(hit: Hit, context: Context) -> Reading | None:
    """Read "a few months back" at the end of a phrase: "two days back in court" goes on."""
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    return None if after is not None and after.lower[0].isalnum() else _ago(hit, context)


def _ahead(hit: Hit, context: Context) -> Reading | None:
    return _away(hit, context, 1, context.today, context.since())


def _earlier(hit: Hit, context: Context) -> Reading | None:
    """Read "N days earlier" from the story, and from the issue where nothing was told yet."""
    way = hit.at("way")
    step = (
        -1 if way and way.lower in ("earlier", "before", "previously", "prior", "previous") else 1
    )
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    if (
        way
        and way.lower in ("before", "prior")
        and after
        and after.symbol != "\n"
        and after.lower[0].isalnum()
    ):
        return None  # "thirty days before the vote": a length
    compared, found = _yearly(hit), amount(hit)
    unit = found.steps[0] if found and found.steps else ""
    told = _run_told(context) if compared else None
    told = told or origin(hit, context, unit) or today(context)
    if told is None or found is None:
        return _away(hit, context, step, context.today, context.since())
    if found.steps is None:
        return _vaguely(found, step, told)
    if not _same_kind(told.stretch, found) and not told.counts(unit):
        return coarse(told, unit, "XXXX")
    if _rough(told.stretch, unit, compared=compared):
        told = evolve(told, stretch=holding("year", told.stretch.first))
    read = away(found, step, told, reason(told, context))
    return evolve(read, moves=not compared) if read else None


def _rough(told: stretch.Stretch, unit: str, *, compared: bool) -> bool:
    """Tell whether a distance in years is no exact one: "three years earlier" than a day."""
    if compared:
        return told.length > 1 or told.unit in _FINE
    return unit in _COARSE and told.unit in _FINE


def away(found: Amount, step: int, told: Told, reason: str) -> Reading | None:
    """Count so many units from a date told of."""
    if found.steps is None:
        return None
    if _same_kind(told.stretch, found):
        return dated(_shift(told.stretch, found, step), Basis.RELATIVE, reason)
    unit, size = found.steps
    moved = stretch.moved(told.stretch.first, unit, step * size)
    if moved is None:
        return unresolved("XXXX", "the distance leaves the calendar")
    grain = "year" if unit in ("decade", "century") else unit
    return _weeks(dated(holding(grain, moved), Basis.RELATIVE, reason), found, told, step)


def _run_told(context: Context) -> Told | None:
    run = context.story.quarter
    return Told(run, run.period, 0) if run else None


def _weeks(read: Reading, found: Amount, told: Told, step: int) -> Reading:
    """Read weeks counted from a day as about that many days: nobody counts them exactly."""
    if found.code not in ("W", "F") or told.stretch.unit != "day" or found.steps is None:
        return read
    when = stretch.moved(told.stretch.first, "week", step * found.steps[1])
    about = period.approximately(period.day(when)) if when else read.period
    return evolve(read, period=about, reason=f"{read.reason}; weeks are counted roughly")


def _yearly(hit: Hit) -> bool:
    unit = hit.at("unit")
    return bool(unit and unit.lower == "year" and len(hit.all("count")) <= 1)


def _same_kind(told: stretch.Stretch, found: Amount) -> bool:
    steps = found.steps
    return bool(steps and (told.unit == steps[0] or (steps[0] in _COARSE and told.unit != "week")))


def _shift(told: stretch.Stretch, found: Amount, step: int) -> stretch.Stretch:
    unit, size = found.steps or ("day", 0)
    if told.unit == unit:
        return told.shifted(step * size)
    moved = stretch.moved(told.first, unit, step * size)
    return holding(told.unit, moved) if moved else told


def _away(
    hit: Hit, context: Context, step: int, origin: date | None, reason: str
) -> Reading | None:
    found = amount(hit)
    if found is None:
        return None
    if found.steps is None:
        return _vague(found, step, context)
    if origin is None:
        return unresolved("XXXX", NO_ANCHOR)
    unit, size = found.steps
    moved = stretch.moved(origin, unit, step * size)
    if moved is None:
        return unresolved("XXXX", "the distance leaves the calendar")
    grain = "year" if unit in ("decade", "century") else unit
    if unit == "year" and size == 1 and context.story.quarter is not None:
        months = {"quarter": 4, "half": 2, "month": 12}.get(context.story.quarter.unit, 1)
        read = dated(context.story.quarter.shifted(months * step), Basis.RELATIVE, reason)
        return evolve(read, moves=False)
    return dated(holding(grain, moved), Basis.RELATIVE, reason)


def _vague(found: Amount, step: int, context: Context) -> Reading:
    """Read "several years ago": before the issue, nobody says how long."""
    value = "PAST_REF" if step < 0 else "FUTURE_REF"
    if context.today is None:
        return unresolved(value, NO_ANCHOR)
    if found.code.startswith("T"):
        return reference(value, period.day(context.today), context.since("near"))
    ends = (None, context.today) if step < 0 else (context.today, None)
    return reference(value, period.window(*ends), context.since("some way from"))


def _vaguely(found: Amount, step: int, told: Told) -> Reading:
    """Read "weeks later" and "an hour earlier": on one side of the date told of."""
    first, last = told.placed.earliest, told.placed.latest
    if found.code.startswith("T"):
        placed: Period | None = told.placed
    else:
        placed = period.window(None, first) if step < 0 else period.window(last, None)
    read = reference("PAST_REF" if step < 0 else "FUTURE_REF", placed, told.reason)
    clock = found.code.startswith("T")
    return evolve(read, type=TimexType.TIME) if clock else read


def _later_units(hit: Hit, context: Context) -> Reading | None:
    """Read "hours later" and "weeks earlier"."""
    unit = hit.at("unit")
    return _earlier(hit, context) if many(unit) else None


def _past(hit: Hit, context: Context) -> Reading | None:
    """Read "the past five years" as running up to the issue, "the next two weeks" as from it on."""
    found, way = amount(hit), hit.at("way")
    unit = hit.at("unit")
    if found is None or way is None or unit is None:
        return None
    if (
        not hit.has("count")
        and unit.word
        and unit.lower == unit.word.forms[0]
        and found.code not in ("E", "C")
    ):
        return None
    step = 1 if way.word and way.word.kind == "next" else -1
    if _last_of(hit, way):
        return Reading(TimexType.DURATION, found.value, None, Basis.NONE, A_LENGTH, moves=False)
    placed = run(found, step, context)
    return Reading(
        TimexType.DURATION, found.value, placed, Basis.RELATIVE, context.since(), moves=False
    )


def _last_of(hit: Hit, way: Piece) -> bool:
    """Tell whether the units end something else: "the last days of the siege"."""
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    return hit.rule.id == "counted.past-units" and after == "of" and way.lower == "last"


def run(found: Amount, step: int, context: Context) -> Period | None:
    """Place a length that ends, or starts, at the issue; as exact as its unit."""
    if context.today is None:
        return None
    steps = found.steps
    moved = stretch.moved(context.today, steps[0], step * steps[1]) if steps else None
    if steps is None or moved is None:
        return period.until(context.today) if step < 0 else period.since(context.today)
    near, far = _grains(steps[0])
    other = period.approximately(holding(far, moved).period)
    here = holding(near, context.today).period
    return period.interval(other, here) if step < 0 else period.interval(here, other)


def _grains(unit: str) -> tuple[str, str]:
    if unit in _COARSE:
        return "month", "year"
    return ("month", "month") if unit in ("month", "quarter") else ("day", "day")


_COUNT = "(count: $number ( and a half )? | $vague | a | an | half ( a | an ) )?"
_MANY = "(count: $number ( and a half )? | $vague )"
_THE = "( the | these )? {way:last|past|next|previous}"
_WAY = "(way: earlier | later | before | previously | afterward | afterwards | prior )"
RULES = (
    Rule(
        "counted.ago",
        f"{_COUNT} {{unit:unit}} ( or so )? ago",
        _ago,
    ),
    Rule(
        "counted.ago",
        "(count: a | an | one | $number ) {unit:unit} and a (half: half ) ago",
        _ago,
    ),
    Rule("counted.ago", f"{_MANY} {{unit:unit}} back", _back),
    Rule("counted.ago-about", "$number ( or | to ) (count: $number ) {unit:unit} ago", _ago_about),
    Rule(
        "counted.from-now",
        "(count: $number | $vague | a | an ) {unit:unit} ( from now | hence )",
        _ahead,
    ),
    Rule(
        "counted.earlier",
        f"(count: $number | $vague | a | an ) {{unit:unit}} {_WAY}",
        _earlier,
    ),
    Rule(
        "counted.earlier",
        f"(count: a | an | one | $number ) {{unit:unit}} and a (half: half ) {_WAY}",
        _earlier,
    ),
    Rule("counted.later-units", "{unit:unit} (way: earlier | later | afterward )", _later_units),
    Rule(
        "counted.past",
        f"{_THE} ( $number ( to | or ) )? {_MANY} ( fiscal )? $padding {{unit:unit}}",
        _past,
    ),
    Rule(
        "counted.past-units",
        f"{_THE} {{unit:unit}} ( ( and | or ) {{unit}} )?",
        _past,
    ),
)
