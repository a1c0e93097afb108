"""Quarters, halves and counted months: "the third quarter", "the first eight months of 1996"."""

from __future__ import annotations

from datetime import timedelta

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.amount import number_of
from verifier.dates.kinds.ranges import joined
from verifier.dates.kinds.relative import way
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import Stretch, holding
from verifier.dates.tense import Tense
from verifier.model import Basis, TimexType

_SHORT = 100  # "the '80s" has two digits
_HALVES = {1: 1, 2: 2}


def _year(hit: Hit, context: Context) -> tuple[int, str] | None:
    """Find the year in the words, by "last" and "next", in the sentence, or from the issue."""
    year = hit.at("year")
    if year is not None and year.number is not None:
        return year.number, "the words name the year"
    if hit.has("way") and context.today:
        return context.today.year + way(hit.at("way")), context.since()
    told = context.story.last
    if told and told.stretch.unit == "year" and context.here(hit.pieces[hit.first].start):
        return told.stretch.first.year, told.reason
    return (context.today.year, context.since("the year of")) if context.today else None


def _quarter(hit: Hit, context: Context) -> Reading | None:
    which = hit.at("which")
    if which is None or not which.number or which.number > 4:  # noqa: PLR2004  quarters of a year
        return None
    found = _year(hit, context)
    if found is None:
        return unresolved(f"XXXX-Q{which.number}", NO_ANCHOR)
    year, reason = found
    read = Stretch("quarter", year * 4 + which.number - 1)
    if not hit.has("year") and not hit.has("way") and context.today:
        read = _by_tense(read, hit, context)
    basis = Basis.EXPLICIT if hit.has("year") else Basis.RELATIVE
    return dated(read, basis, reason)


def _by_tense(found: Stretch, hit: Hit, context: Context) -> Stretch:
    """Take the quarter of the year before, where this year's lies ahead of a past verb."""
    today = context.today
    if today is None or (context.story.last and found.first.year != today.year):
        return found
    if found.first <= today or context.tense(hit) not in (Tense.PAST, Tense.PERFECT):
        return found
    return found.shifted(-4)


def _two(hit: Hit, context: Context) -> Reading | None:
    """Read "the first and second quarters" as the two that they are."""
    names, found = [hit.at("first"), hit.at("second")], _year(hit, context)
    numbers = [piece.number for piece in names if piece and piece.number and piece.number <= 4]  # noqa: PLR2004
    if found is None or len(numbers) != len(names):
        return None
    reads = [
        dated(Stretch("quarter", found[0] * 4 + n - 1), Basis.RELATIVE, found[1]) for n in numbers
    ]
    middle = hit.groups["first"][1]
    return joined(reads[0], reads[1], found[1], ((hit.first, middle), (middle + 1, hit.last)))


def _half(hit: Hit, context: Context) -> Reading | None:
    """Read "the first half of 1996", "the second half of July", "the last half of the year"."""
    which, month = hit.at("which"), hit.at("month")
    number = 2 if which is None or not which.number else which.number
    if number not in _HALVES:
        return None
    if month is not None and month.number:
        return _half_month(number, month.number, hit, context)
    found = _year(hit, context)
    if found is None:
        return unresolved(f"XXXX-H{number}", NO_ANCHOR)
    basis = Basis.EXPLICIT if hit.has("year") else Basis.RELATIVE
    return dated(Stretch("half", found[0] * 2 + number - 1), basis, found[1])


def _half_decade(hit: Hit, context: Context) -> Reading | None:
    """Read "the last half of the '80s" as five years of the decade."""
    del context
    piece, which = hit.at("decade"), hit.at("which")
    if piece is None or piece.number is None:
        return None
    start = piece.number + (0 if piece.number >= _SHORT else 1900)
    late = which is None or which.number == len(_HALVES)
    years = (period.year(start + 5 * late), period.year(start + 4 + 5 * late))
    read = dated(Stretch("decade", start // 10), Basis.EXPLICIT, "the words name half of a decade")
    return evolve(read, period=period.interval(*years), mod="END" if late else "START")


def _the_half(hit: Hit, context: Context) -> Reading | None:
    """Read "the first half" of the year; with "of" behind it is half of something else."""
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    return None if after == "of" else _half(hit, context)


def _half_month(number: int, month: int, hit: Hit, context: Context) -> Reading:
    from verifier.dates.context import year_of  # noqa: PLC0415

    year = hit.at("year")
    chosen = (
        (year.number, "the words name the year")
        if year and year.number
        else year_of(month, None, context, hit)
    )
    if chosen is None:
        return unresolved(f"XXXX-{month:02}", NO_ANCHOR)
    whole = stretch.month(chosen[0], month)
    middle = whole.first + timedelta(days=14)
    ends = (whole.first, middle) if number == 1 else (middle + timedelta(days=1), whole.last)
    read = dated(whole, Basis.EXPLICIT, f"the words name half of a month; {chosen[1]}")
    return evolve(read, period=period.interval(*ends), mod="START" if number == 1 else "END")


def _months(hit: Hit, context: Context) -> Reading | None:
    """Read "the first eight months of 1996", "the first nine months"."""
    count = number_of(hit.all("count"))
    which = hit.at("which")
    if which is None and not hit.has("year") and not hit.has("way"):
        return None  # "the last eleven months" end now
    if count is None or not 1 <= count < 12:  # noqa: PLR2004  months of a year
        return None
    value = f"P{count:g}M"
    found = _year(hit, context)
    if found is None:
        return Reading(TimexType.DURATION, value, None, Basis.NONE, NO_ANCHOR, moves=False)
    first = 1 if which is not None and which.number == 1 else 13 - int(count)
    run = Stretch("month", found[0] * 12 + first - 1, int(count))
    basis = Basis.EXPLICIT if hit.has("year") else Basis.RELATIVE
    read = Reading(TimexType.DURATION, value, run.period, basis, found[1], stretch=run)
    months = hit.groups["unit"][1]
    if hit.last == months:
        return read
    tie = hit.pieces[months].lower in ("of", "in", ",")
    whole = dated(Stretch("year", found[0]), basis, found[1])
    return evolve(read, parts=((hit.first, months, read), (months + int(tie), hit.last, whole)))


def _the_quarter(hit: Hit, context: Context) -> Reading | None:
    """Read "the quarter", "the latest period": the last quarter told of, else the last full one."""
    if hit.last < len(hit.pieces) and hit.pieces[hit.last].lower == "-":
        return None  # "the quarter-to-quarter comparison"
    if context.story.quarter is not None:
        return dated(context.story.quarter, Basis.ANAPHORIC, "the quarter that the text spoke of")
    if context.today is None:
        return unresolved("XXXX-QX", NO_ANCHOR)
    return dated(
        holding("quarter", context.today).shifted(-1),
        Basis.RELATIVE,
        context.since("the last before"),
    )


def _year_end(hit: Hit, context: Context) -> Reading | None:
    """Read "year-end" as the last day of the year; a past verb in spring means the year before."""
    today = context.today
    if today is None:
        return unresolved("XXXX-12-31", NO_ANCHOR)
    back = context.tense(hit) is Tense.PAST and today.month <= 6  # noqa: PLR2004  half a year
    end = Stretch("year", today.year - int(back)).last
    return dated(stretch.day(end), Basis.RELATIVE, context.since("the year of"))


def _year_before(hit: Hit, context: Context) -> Reading | None:
    """Read "the year-earlier quarter", "the year-ago period"."""
    which, told = hit.at("which"), context.story.quarter
    if told is None and context.today is not None:
        told = holding("quarter", context.today).shifted(-1)
    if told is None:
        return unresolved("XXXX", NO_ANCHOR)
    if which is not None and which.number and told.unit == "quarter":
        told = Stretch("quarter", told.index // 4 * 4 + which.number - 1)
    if hit.pieces[hit.last - 1].lower == "months":
        count = number_of(hit.pieces[hit.last - 2 : hit.last - 1]) or 0
        told = Stretch("month", told.last.year * 12, int(count))
    steps = {"quarter": 4, "month": 12, "half": 2}.get(told.unit, 1)
    read = dated(
        told.shifted(-steps), Basis.ANAPHORIC, "a year before the stretch that the text spoke of"
    )
    kind = TimexType.DURATION if told.length > 1 else TimexType.DATE
    return evolve(read, type=kind, moves=False)


def _year_named(hit: Hit, context: Context) -> Reading | None:
    """Read "the 1989 period": the stretch told of, in another year."""
    year, told = hit.at("year"), context.story.quarter
    if year is None or year.number is None:
        return None
    if told is None or told.unit not in ("quarter", "month", "half"):
        return dated(Stretch("year", year.number), Basis.EXPLICIT, "the words name the year")
    steps = {"quarter": 4, "month": 12, "half": 2}[told.unit]
    moved = told.shifted((year.number - told.first.year) * steps)
    return evolve(
        dated(moved, Basis.ANAPHORIC, "the stretch that the text spoke of, in another year"),
        moves=False,
    )


_PRIOR = "( prior | previous )"
_WHICH = "{which:ordinal|nth}"
_YEAR = "( of | in | , )? {year:yyyy}"
_DECADE = "( of the '? {decade:nns} )"
_OF = f"{_YEAR} | of ( the | {{way:this|last|next}} ) year"
_HALF = f"( the )? ( {_WHICH} | last | latter ) half"
_WHAT = f"( {{ones|dd}} months | {_WHICH}? ( quarter | period )? )"
RULES = (
    Rule("quarter.period", f"( the )? {_WHICH} - period", _quarter),
    Rule("quarter.half", f"( the )? {{year:yyyy}} ( ' s )? {_WHICH} -? half", _half),
    Rule(
        "quarter.of-year",
        f"( the )? ( fiscal )? {_WHICH} -? quarter ( {_YEAR} | of {{way:last|this|next}} year )",
        _quarter,
    ),
    Rule("quarter.year-first", f"( the )? {{year:yyyy}} {_WHICH} -? quarter", _quarter),
    Rule("quarter.this-year", f"{{way:last|this|next}} year ' s {_WHICH} -? quarter", _quarter),
    Rule("quarter.this-year", f"the ( fiscal )? year ' s {_WHICH} -? quarter", _quarter),
    Rule("quarter.year-first", f"( fiscal )? {{year:yyyy}} ' s {_WHICH} -? quarter", _quarter),
    Rule(
        "quarter.ordinal",
        f"( the )? ( fiscal | current )? {_WHICH} -? ( fiscal )? quarter",
        _quarter,
    ),
    Rule(
        "quarter.half",
        f"{_HALF} ( {_OF} )",
        _half,
    ),
    Rule(
        "quarter.half-month",
        f"{_HALF} of {{month:month}} ,? {{year:yyyy}}?",
        _half,
    ),
    Rule("quarter.half-decade", f"{_HALF} {_DECADE}", _half_decade),
    Rule("quarter.half-bare", f"( the )? {_WHICH} - half", _half),
    Rule("quarter.the-half", f"the {_WHICH} half", _the_half),
    Rule(
        "quarter.months",
        f"( the )? ( {_WHICH} | last ) (count: {{ones|dd}} ) (unit: months ) ( {_OF} )?",
        _months,
    ),
    Rule(
        "quarter.the", "the ( latest | just - ended | most recent | recent )? quarter", _the_quarter
    ),
    Rule(
        "quarter.like",
        "the ( like | comparable | corresponding ) ( quarter | period )",
        _the_quarter,
    ),
    Rule(
        "quarter.two",
        f"( the )? {{first:ordinal|nth}} and {{second:ordinal|nth}} quarters ( {_YEAR} )?",
        _two,
    ),
    Rule("quarter.latest", "( the )? ( latest | most recent ) ( period | quarter )", _the_quarter),
    Rule(
        "quarter.year-before",
        f"( the )? ( comparable )? ( year - ( earlier | ago ) | {_PRIOR} - year ) {_WHAT}",
        _year_before,
    ),
    Rule("quarter.year-named", "the {year:yyyy} ( quarter | period )", _year_named),
    Rule("quarter.year-end", "( the )? ( calendar )? year ( -? | ' s ) end", _year_end),
)
