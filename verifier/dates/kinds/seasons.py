"""Seasons: "last spring", "the spring of 1996", "in the autumn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.dates.context import NO_ANCHOR, Context
from verifier.dates.kinds.relative import way
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading, dated, unresolved
from verifier.dates.stretch import Stretch, holding
from verifier.dates.tense import Tense
from verifier.model import Basis

if TYPE_CHECKING:
    from datetime import date

    from verifier.dates.words import Piece

IN = frozenset(
    "in during by until since of over for through throughout before after from early late mid"
    " -".split()
)

_TIES = frozenset("in during by until since before after early late mid through from -".split())
_AFTER = frozenset("and but when while after before because as to until for on".split())


def _season(hit: Hit, context: Context) -> Reading | None:
    piece = hit.at("season")
    if piece is None or piece.number is None:
        return None
    if context.today is None:
        return unresolved(f"XXXX-{piece.word.code if piece.word else ''}", NO_ANCHOR)
    return dated(
        season_near(piece.number, context.today, way(hit.at("way"))),
        Basis.RELATIVE,
        context.since(),
    )


def season_near(number: int, today: date, step: int) -> Stretch:
    """Return the last season of that name before today, the next one, or that of this year."""
    now = holding("season", today)
    found = Stretch("season", today.year * 4 + number - 21)
    if step < 0 and found.index >= now.index:
        return found.shifted(-4)
    if step > 0 and found.index <= now.index:
        return found.shifted(4)
    return found


def _season_year(hit: Hit, context: Context) -> Reading | None:
    del context
    piece, year = hit.at("season"), hit.at("year")
    if piece is None or piece.number is None or year is None or year.number is None:
        return None
    number = year.number
    if hit.has("mark"):
        number += 1900 if number > 30 else 2000  # noqa: PLR2004  two digits: 1931 to 2030
    found = Stretch("season", number * 4 + piece.number - 21)
    return dated(found, Basis.EXPLICIT, "the words name the season and the year", full=True)


def _bare_season(hit: Hit, context: Context) -> Reading | None:
    piece = hit.at("season")
    if piece is None or piece.number is None or not piece.word or not _in_season(hit, piece):
        return None
    if context.today is None:
        return unresolved(f"XXXX-{piece.word.code}", NO_ANCHOR)
    now = holding("season", context.today)
    found = Stretch("season", context.today.year * 4 + piece.number - 21)
    verb = context.tense(hit)
    if verb is Tense.FUTURE and found.index < now.index:
        found = found.shifted(4)
    if verb in (Tense.PAST, Tense.PERFECT) and found.index > now.index:
        found = found.shifted(-4)
    return dated(found, Basis.RELATIVE, context.since())


def _in_season(hit: Hit, piece: Piece) -> bool:
    """Tell a season from a spring in a valve: a preposition stands before the one.

    Without "the" it must end its phrase: "since early spring", not "in spring water".
    """
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if after == "of" or piece.capital or before not in IN:
        return False
    if hit.pieces[hit.first].lower == "the":
        return True
    closed = not after[:1].isalnum() or after in _AFTER
    return before in _TIES and closed and after not in ("-", "'")


RULES = (
    Rule("season.pointed", "( the | this )? {way:last|past|next|this} {season:season}", _season),
    Rule(
        "season.year",
        "( the )? {season:season} ( of | , | in )? {year:yyyy}",
        _season_year,
    ),
    Rule(
        "season.year",
        "( the )? {season:season} of (mark: ' ) {year:dd|dddd}",
        _season_year,
    ),
    Rule("season.bare", "( the )? {season:season}", _bare_season),
)
