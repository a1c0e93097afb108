"""The lexicons of quantities: number words, bounds, units, currencies, and words that make names.

To add a unit, a currency or a bound, add a row to the file; the forms are written in lower case
except where case tells them apart ("MW").
"""

from __future__ import annotations

from functools import cache

from attrs import frozen

from verifier.lexicon import rows


@frozen
class NumberRow:
    """Number words of one kind with their values in step."""

    id: str
    kind: str
    words: tuple[str, ...]
    values: tuple[int, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()


@frozen
class BoundRow:
    """Words before or after a number that bound it."""

    id: str
    bound: str
    side: str
    forms: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()


@frozen
class LabelRow:
    """Words that make the number after them a name, a place in a list or a date."""

    id: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()


@frozen
class UnitRow:
    """A unit of measure."""

    id: str
    forms: tuple[str, ...]
    close: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()


@frozen
class CurrencyRow:
    """A currency under its ISO 4217 code."""

    id: str
    signs: tuple[str, ...]
    words: tuple[str, ...]
    people: tuple[str, ...]
    near: tuple[str, ...]
    default: bool
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()


@frozen
class ChangeRow:
    """Words that make the amount behind them a change, or with `change` empty that forbid it."""

    id: str
    change: str  # "up", "down" or, for the verbs of "gave up 3 yards", empty
    measured: bool  # only where the amount has a unit: "lost 3 percent", not "lost three men"
    words: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...] = ()


@frozen
class NumberWord:
    """What one number word stands for."""

    kind: str
    value: int


@cache
def number_word(word: str) -> NumberWord | None:
    """Return the meaning of a number word in lower case, or None."""
    return _number_words().get(word)


@cache
def _number_words() -> dict[str, NumberWord]:
    return {
        word: NumberWord(row.kind, value)
        for row in rows("en", "numbers", NumberRow)
        for word, value in zip(row.words, row.values, strict=True)
    }


@cache
def _bounds(side: str) -> dict[str, tuple[tuple[tuple[str, ...], BoundRow], ...]]:
    """Index the bound phrases by the word next to the number, the longest first."""
    found: dict[str, tuple[tuple[tuple[str, ...], BoundRow], ...]] = {}
    for row in rows("en", "quantity_bounds", BoundRow):
        for form in row.forms if row.side == side else ():
            words = tuple(form.split())
            near = words[-1] if side == "before" else words[0]
            both = (*found.get(near, ()), (words, row))
            found[near] = tuple(sorted(both, key=lambda pair: (-len(pair[0]), pair[0])))
    return found


def bounds(side: str, near: str) -> tuple[tuple[tuple[str, ...], BoundRow], ...]:
    """Return the bound phrases of one side that have a word next to the number."""
    return _bounds(side).get(near, ())


def change(word: str) -> ChangeRow | None:
    """Return what a word in lower case tells of the direction of a change."""
    return _changes().get(word)


@cache
def _changes() -> dict[str, ChangeRow]:
    found = rows("en", "quantity_changes", ChangeRow)
    return {word: row for row in found if row.change for word in row.words}


@cache
def particle_verbs() -> frozenset[str]:
    """Return the verbs that make one word with "up" or "down"."""
    found = (row for row in rows("en", "quantity_changes", ChangeRow) if not row.change)
    return frozenset(word for row in found for word in row.words)


@cache
def labels(*, of: str = "") -> frozenset[str]:
    """Return the label words, all of them or those of one row."""
    found = rows("en", "quantity_labels", LabelRow)
    return frozenset(word for row in found if not of or row.id == of for word in row.words)


@cache
def unit_forms() -> tuple[tuple[str, str], ...]:
    """Return (form, unit) pairs, the longest form first."""
    pairs = [(form, row.id) for row in rows("en", "units", UnitRow) for form in row.forms]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def close_forms() -> tuple[tuple[str, str], ...]:
    """Return the (form, unit) pairs that count only when they touch the number."""
    return tuple((form, row.id) for row in rows("en", "units", UnitRow) for form in row.close)


@cache
def currencies() -> tuple[CurrencyRow, ...]:
    """Return the currencies."""
    return rows("en", "currencies", CurrencyRow)


@cache
def signs() -> tuple[tuple[str, str], ...]:
    """Return (sign, code) pairs, the longest sign first."""
    pairs = [(sign.strip(), row.id) for row in currencies() for sign in row.signs]
    return tuple(sorted(set(pairs), key=lambda pair: (-len(pair[0]), pair)))
