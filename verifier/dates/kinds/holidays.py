"""Days that have a name."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from verifier.dates import stretch
from verifier.dates.context import NO_ANCHOR, Context, year_of
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.words import NAME, Word
from verifier.lexicon import rows
from verifier.model import Basis

_TUESDAY = 2


def _read(hit: Hit, context: Context) -> Reading | None:
    if hit.last < len(hit.pieces) and hit.pieces[hit.last].symbol == NAME:
        return None  # "Easter Island"
    if hit.pieces[hit.last - 1].lower != "day" and _describes(hit, context):
        return None  # "Christmas trees"
    code = hit.rule.id.rsplit(".", 1)[1]
    row = next(row for row in rows("en", "time_holidays", Word) if row.id == code)
    if not hit.pieces[hit.first].lower or context.today is None:
        return unresolved("XXXX", NO_ANCHOR)
    near = on(row.code, context.today.year)
    chosen = year_of(near.month, near.day, context, hit)
    when = on(row.code, chosen[0]) if chosen else near
    reason = f"a day with a name; {chosen[1] if chosen else ''}"
    tail = hit.at("tail")
    if tail is None:
        return dated(stretch.day(when), Basis.EXPLICIT, reason)
    early = tail.lower == "weekend" and when.isoweekday() <= _TUESDAY  # it runs up to the day
    around = stretch.holding(tail.lower, when).shifted(-int(early))
    return dated(around, Basis.EXPLICIT, f"{reason}; the {tail.lower} around it")


def _describes(hit: Hit, context: Context) -> bool:
    tokens, after = context.parse.tokens, hit.pieces[hit.last : hit.last + 1]
    index = context.parse.at(after[0].start) if after else len(tokens)
    return index < len(tokens) and tokens[index].pos == "NOUN"


def on(code: str, year: int) -> date:
    """Return the day of a holiday in a year."""
    if code.startswith("E"):
        return easter(year) + timedelta(days=int(code[1:]))
    if code.endswith("T"):  # the Tuesday after the first Monday
        return stretch.weekday(
            date(year, int(code.split("-", maxsplit=1)[0]), 1), 1, after=True
        ) + timedelta(days=1)
    month, *rest = (int(part) for part in code.split("-"))
    if len(rest) == 1:
        return date(year, month, rest[0])
    first = stretch.weekday(date(year, month, 1), rest[0], after=True)
    found = first + timedelta(weeks=rest[1] - 1)
    return found if found.month == month else found - timedelta(weeks=1)  # the fifth is the last


def easter(year: int) -> date:
    """Return Western Easter Sunday by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


@cache
def _rules() -> tuple[Rule, ...]:
    found = []
    for row in rows("en", "time_holidays", Word):
        ways = " | ".join(form.replace("'", " ' ").replace(".", " . ") for form in row.forms)
        found.append(Rule(f"holiday.{row.id}", f"( {ways} ) (tail: weekend | week )?", _read))
    return tuple(found)


RULES = _rules()
