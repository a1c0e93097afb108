"""Years, decades and centuries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates.kinds.amount import number_of
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated
from verifier.dates.stretch import Stretch
from verifier.dates.words import NAME, PREPOSITIONS
from verifier.model import Basis

if TYPE_CHECKING:
    from verifier.dates.context import Context

NAMED = "the words name the year"
CENTURY = "the words name the century"
_OLD = 1900  # "the 1800s" are a century, "the 1900s" a decade
_MONEY = ("$", "£", "€", "#", "¥")
_COUNTED = (
    "percent",
    "%",
    "people",
    "points",
    "tons",
    "tonnes",
    "miles",
    "feet",
    "pounds",
    "meters",
    "km",
    "mw",
    "soldiers",
    "shares",
    "block",
)


def _bare(hit: Hit, context: Context) -> Reading | None:
    """Read four digits as a year, unless they count something, cost something or name a thing."""
    del context
    year = hit.at("year")
    if year is None or year.number is None or not 1200 <= year.number <= 2100:  # noqa: PLR2004
        return None
    before = hit.pieces[hit.first - 1] if hit.first else None
    after = hit.pieces[hit.last] if hit.last < len(hit.pieces) else None
    named = before is not None and before.symbol == NAME and before.lower not in PREPOSITIONS
    if before and named and before.end + 1 == year.start:
        return None  # "Resolution 1244"
    if before and (
        before.lower in _MONEY
        or (before.lower in (".", ",", "-", "/") and before.end == year.start and _digit(hit, -2))
    ):
        return None
    if after and (
        after.lower in _COUNTED
        or (after.lower in (".", ",", "/", "-", ":") and after.start == year.end and _digit(hit, 1))
    ):
        return None
    return dated(Stretch("year", year.number), Basis.EXPLICIT, NAMED, full=True)


def _digit(hit: Hit, step: int) -> bool:
    place = hit.first + step if step < 0 else hit.last + step
    return 0 <= place < len(hit.pieces) and hit.pieces[place].lower[0].isdigit()


def _short(hit: Hit, context: Context) -> Reading | None:
    del context
    year, mark = hit.at("year"), hit.at("mark")
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if (
        year is None
        or year.number is None
        or mark is None
        or before not in ("in", "of", "since", "by", "until", "from", "the")
    ):
        return None
    if mark.end != year.start or len(year.lower) != 2:  # noqa: PLR2004  digits of a short year
        return None
    full = year.number + (1900 if year.number > 30 else 2000)  # noqa: PLR2004  two digits
    return dated(Stretch("year", full), Basis.EXPLICIT, NAMED, full=True)


def _spelled(hit: Hit, context: Context) -> Reading | None:
    del context
    words = hit.all("year")
    head, rest = words[0], number_of(words[1:]) if len(words) > 1 else None
    if head.lower == "two":
        number = number_of(words) or 0
    elif len(words) > 1 and words[1].lower == "hundred":
        number = 1900
    else:
        number = 1900 + (rest or 0)
    return dated(Stretch("year", int(number)), Basis.EXPLICIT, NAMED, full=True) if number else None


def _decade(hit: Hit, context: Context) -> Reading | None:
    del context
    piece = hit.at("decade")
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    if piece is None or piece.number is None or (before == "-" and not _cut(hit)):
        return None
    short = len(piece.lower) < len("1990s")
    if short and hit.last - hit.first == 1:
        return None  # "in his 50s"
    number = 1900 + piece.number if short else piece.number
    if number < _OLD and number % 100 == 0:
        return dated(Stretch("century", number // 100), Basis.EXPLICIT, CENTURY)
    return dated(Stretch("decade", number // 10), Basis.EXPLICIT, "the words name the decade")


def _cut(hit: Hit) -> bool:
    """Tell whether "mid-" stands before it: "mid-1980s"."""
    word = hit.pieces[hit.first - 2].word if hit.first > 1 else None
    return word is not None and word.kind == "part"


def _decade_words(hit: Hit, context: Context) -> Reading | None:
    """Read "the nineties" as those of the century that is over at the issue."""
    piece = hit.at("decade")
    if piece is None or piece.number is None:
        return None
    century = 1900
    if context.today is not None and piece.number + century > context.today.year:
        century = 1800
    found = Stretch("decade", (century + piece.number) // 10)
    return dated(found, Basis.EXPLICIT, "the words name the decade")


def _century(hit: Hit, context: Context) -> Reading | None:
    del context
    which = hit.at("which")
    if which is None or not which.number or which.number > 30:  # noqa: PLR2004
        return None
    found = dated(Stretch("century", which.number - 1), Basis.EXPLICIT, CENTURY)
    return evolve(found, moves=False)


def _fiscal(hit: Hit, context: Context) -> Reading | None:
    year = hit.at("year")
    if year is None or year.number is None:
        return None
    read = _bare(hit, context) or dated(
        Stretch("year", year.number), Basis.EXPLICIT, NAMED, full=True
    )
    return evolve(
        read,
        reason="the words name the fiscal year",
        period=period.approximately(read.period) if read.period else None,
    )


RULES = (
    Rule("year.bare", "{year:yyyy}", _bare),
    Rule("year.named", "the year {year:yyyy}", _bare),
    Rule(
        "year.fiscal",
        "( the )? ( fiscal ( year )? | fy | calendar ( year )? | full - year ) {year:yyyy}",
        _fiscal,
    ),
    Rule(
        "year.fiscal",
        "( the )? {year:yyyy} ( fiscal | calendar | budget | model | crop ) year",
        _fiscal,
    ),
    Rule("year.short", "(mark: ' ) {year:dd|dddd}", _short),
    Rule("year.spelled", "( the year )? (year: $spelled )", _spelled),
    Rule("year.decade", "( the )? '? {decade:nns}", _decade),
    Rule("year.decade-words", "( the ) {decade:decade}", _decade_words),
    Rule("year.century", "( the )? {which:nth|ordinal} -? century", _century),
)
