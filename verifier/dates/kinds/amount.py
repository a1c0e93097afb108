"""Read the number in front of a unit of time, and the unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from verifier.dates.words import Piece

# The unit of the calendar and how many of it one of ours makes, by TIMEX3 letter.
CALENDAR = {
    "D": ("day", 1),
    "W": ("week", 1),
    "WE": ("weekend", 1),
    "F": ("week", 2),
    "M": ("month", 1),
    "Q": ("quarter", 1),
    "Y": ("year", 1),
    "E": ("decade", 1),
    "C": ("century", 1),
    "L": ("century", 10),
}


_SHARES = {
    ("TH", 0.5): (30, "TM"),
    ("TM", 0.5): (30, "TS"),
    ("D", 0.5): (12, "TH"),
    ("Y", 0.5): (6, "M"),
    ("E", 0.5): (5, "Y"),
    ("C", 0.5): (50, "Y"),
    ("C", 0.25): (25, "Y"),
}


@frozen
class Amount:
    """So many units of time; `number` is None for "several"."""

    number: float | None
    code: str  # TIMEX3 letter, T before the clock's

    @property
    def value(self) -> str:
        """Write it as a TIMEX3 duration."""
        count, code = self.number, self.code
        if code in ("E", "C", "L", "F") and count is not None:
            factor = {"E": 10, "C": 100, "L": 1000, "F": 2}[code]
            count, code = count * factor, "W" if code == "F" else "Y"
        written = "X" if count is None else f"{count:g}"
        return (
            f"PT{written}{code[1:]}"
            if code.startswith("T")
            else f"P{written}{code.replace('WE', 'D')}"
        )

    @property
    def steps(self) -> tuple[str, int] | None:
        """Return unit and whole number to move on the calendar; None for the vague and hours."""
        if self.code not in CALENDAR or self.number is None:
            return None
        if self.code == "Y" and self.number != int(self.number):
            return "month", int(self.number * 12)
        if self.number != int(self.number):
            return None
        unit, size = CALENDAR[self.code]
        return unit, int(self.number) * size


def many(unit: Piece | None) -> bool:
    """Tell whether a unit stands in the plural."""
    return unit is not None and unit.word is not None and unit.lower != unit.word.forms[0]


def whole(found: Amount) -> Amount:
    """Write half an hour as 30 minutes, and a quarter of a century as 25 years."""
    share = _SHARES.get((found.code, found.number or 0))
    return Amount(*share) if share else found


def _share(words: tuple[Piece, ...], slash: int) -> float:
    """Read the "1/2" of "2 1/2"."""
    return (words[slash - 1].number or 0) / (words[slash + 1].number or 1)


def number_of(words: tuple[Piece, ...]) -> float | None:
    """Read "22", "3.5", "1,200", "twenty-four", "two and a half"; None for "several"."""
    total, group, seen = 0.0, 0.0, False
    for place, piece in enumerate(words):
        kind = piece.word.kind if piece.word else ""
        if kind == "vague" or piece.lower == "some":
            return None
        if kind == "half":
            total, seen = total + 0.5, True
        elif kind == "hundreds":
            group, seen = (group or 1) * (piece.number or 1), True
        elif piece.lower == "/" and 0 < place < len(words) - 1:
            return total + group - (words[place - 1].number or 0) + _share(words, place)
        elif piece.lower == "." and place + 1 < len(words):
            tail = words[place + 1]
            return total + group + float(f"0.{tail.number or 0}")
        elif piece.number is not None:
            scale = 1000 if place and words[place - 1].lower == "," else 1
            group, seen = group * scale + piece.number, True
        elif piece.lower in ("a", "an", "one") and not seen and place + 1 == len(words):
            return 1.0
    return total + group if seen else 1.0
