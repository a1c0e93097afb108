"""Read the words that bound an amount, and the verbs that make it a change up or down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.quantities.rows import bounds, change, particle_verbs

if TYPE_CHECKING:
    from verifier.quantities.lexemes import Line

SKIPPED = frozenset("a an the “ \" ‘ ' (".split())
BETWEEN = frozenset(
    "by of to from about around some nearly almost only another a an further more than at least"
    " over as much under sharply slightly roughly well just up down the".split()
)
LOOK_BACK = 7  # words from the verb to the number


@frozen
class Bound:
    """A bound with the places of its words, the last left out."""

    name: str
    first: int
    last: int
    rule: str


def bound_before(line: Line, place: int) -> Bound | None:
    """Read the bound that ends right before a place, articles and marks skipped."""
    at = place
    while at > 0 and line.at(at - 1).lower in SKIPPED and place - at < 2:  # noqa: PLR2004
        found = _ends_at(line, at)
        if found:
            return found
        at -= 1
    return _ends_at(line, at)


def _ends_at(line: Line, place: int) -> Bound | None:
    for form, row in bounds("before", line.at(place - 1).lower):
        first = place - len(form)
        if first >= 0 and line.words(first, len(form)) == form:
            return Bound(row.bound, first, place, row.id)
    return None


def bound_after(line: Line, place: int) -> Bound | None:
    """Read the bound that begins at a place: "or more", "or so", "-plus", "+"."""
    if line.at(place).text == "+" and line.adjacent(place):
        return Bound("at least", place, place + 1, "bound.at-least.after")
    start = place + 1 if line.at(place).kind == "dash" and line.adjacent(place) else place
    for form, row in bounds("after", line.at(start).lower):
        if line.words(start, len(form)) == form and (form != ("plus",) or start > place):
            return Bound(row.bound, start, start + len(form), row.id)
    return None


def change_before(line: Line, place: int, *, measured: bool) -> str:
    """Tell whether the amount is what something rose or fell by, or to what it came."""
    for step in range(1, LOOK_BACK):
        word = line.at(place - step).lower
        if word in ("up", "down") and line.at(place - step - 1).lower in particle_verbs():
            return ""
        found = change(word)
        if found and (measured or not found.measured):
            return found.change
        if word not in BETWEEN:
            return ""
    return ""
