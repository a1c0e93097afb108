"""Read numerals and numbers in words: "4.3M", "1/2", "twenty-six", "two-thirds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.quantities.rows import number_word

if TYPE_CHECKING:
    from verifier.quantities.lexemes import Line

MOST_OUT_OF = 100  # "one in three", but not "one in 1998"
LAST_OF_FRACTION = frozenset("of the its their his her our all that a an".split())
DIGIT_SCALES = frozenset(
    "thousand million billion trillion mln bln bn mn tn trn dozen hundred".split()
)
STROKES = ("/", "\N{FRACTION SLASH}")


@frozen
class Number:
    """A number in a line: places of its pieces, the last left out, and what it comes to."""

    first: int
    last: int
    low: float
    high: float
    kind: str  # digits, words, fraction, vague
    scale: float = 1.0  # what its scale words multiply by
    mantissa: float = 0.0  # before the scale words

    @property
    def value(self) -> float:
        """Return the number, for a vague one its lower end."""
        return self.low


def digits(line: Line, place: int) -> Number:
    """Read "200", "4.3M", "1/2", "2 1/2", "6 billion"."""
    piece, end = line.at(place), place + 1
    value = -piece.value if negative(line, place) else piece.value
    if line.at(end).text in STROKES and line.adjacent(end) and line.at(end + 1).kind == "num":
        below = line.at(end + 1).value
        if below and line.adjacent(end + 1):
            value = value / below
            return Number(place, end + 2, value, value, "fraction", mantissa=value)
    mixed = line.at(end)
    if mixed.kind == "num" and 0 < mixed.value < 1 and mixed.text[0] not in "0.":
        value, end = value + mixed.value, end + 1
    scale, end = scales(line, end)
    low = round(value * scale, 9) if scale > 1 else value
    return Number(place, end, low, low, "digits", scale, value)


def negative(line: Line, place: int) -> bool:
    """Tell the minus sign of "-5 degrees" from a dash."""
    sign = line.at(place - 1)
    return sign.text in ("-", "−") and line.adjacent(place) and not line.adjacent(place - 1)


def scales(line: Line, place: int) -> tuple[float, int]:
    """Read the scale words after a numeral: "million", "hundred thousand", "bn", "M"."""
    scale = 1.0
    piece = line.at(place)
    letter = number_word(piece.text)
    if letter and letter.kind == "letter" and line.adjacent(place) and _may_scale(line, place):
        return float(letter.value), place + 1
    while True:
        step = place + 1 if line.at(place).kind == "dash" and line.adjacent(place) else place
        word = number_word(line.at(step).lower)
        if word is None or word.kind != "scale" or line.at(step).lower not in DIGIT_SCALES:
            return scale, place
        scale, place = scale * word.value, step + 1


def _may_scale(line: Line, place: int) -> bool:
    """Tell "$5m", "4.3M sales" and "35m of its users" from "5m high" (meters)."""
    before, after = line.at(place - 2), line.at(place + 1)
    if line.at(place).text.isupper() or before.text[-1:] in ("$", "£", "€", "¥"):
        return True
    return after.lower == "of" or (
        after.kind == "word" and after.lower.endswith("s") and len(after.lower) > len("has")
    )


def spelled(line: Line, place: int) -> Number | None:
    """Read "twenty-six", "two hundred and fifty thousand", "two-thirds", "three and a half"."""
    total, current, at = 0.0, 0.0, place
    mantissa, scale, last_kind = 0.0, 1.0, ""
    while True:
        step = _over_joint(line, at) if at > place else at
        word = number_word(line.at(step).lower)
        if word is None or word.kind not in ("one", "ten", "scale"):
            break
        if word.kind == "scale":
            scale *= word.value
            if word.value in (12, 100) or current == 0:
                current = (current or 1) * word.value
            else:
                total, current = total + current * word.value, 0.0
        elif last_kind in ("", "scale") or (last_kind == "ten" and word.kind == "one"):
            current += word.value
            mantissa = mantissa if scale > 1 else current
        else:
            break
        last_kind, at = word.kind, step + 1
    value = total + current
    fraction = _denominator(line, at, value)
    if fraction:
        return Number(
            place, fraction[1], fraction[0], fraction[0], "fraction", mantissa=fraction[0]
        )
    share = _out_of(line, at, value)
    if share:
        return Number(place, share[1], share[0], share[0], "fraction", mantissa=share[0])
    if line.words(at, 3) == ("and", "a", "half"):
        value, at = value + scale / 2, at + 3
        more, at = scales(line, at)
        value, scale = value * more, scale * more
    return Number(place, at, value, value, "words", scale, mantissa or value)


def _over_joint(line: Line, place: int) -> int:
    """Step over a hyphen or "and" inside a number in words."""
    if line.at(place).kind == "dash" and line.adjacent(place) and line.adjacent(place + 1):
        return place + 1
    if line.at(place).lower == "and":
        before = number_word(line.at(place - 1).lower)
        after = number_word(line.at(place + 1).lower)
        if before and before.kind == "scale" and after and after.kind in ("one", "ten"):
            return place + 1
    return place


def _out_of(line: Line, place: int, count: float) -> tuple[float, int] | None:
    """Read "out of three" and "in ten" after a small count."""
    out = line.words(place, 2) == ("out", "of")
    if not out and not (line.at(place).lower == "in" and count == 1):
        return None
    at = place + 2 if out else place + 1
    word = number_word(line.at(at).lower)
    if line.at(at).kind == "num":
        below: Number | None = digits(line, at)
    else:
        below = spelled(line, at) if word and word.kind in ("one", "ten") else None
    if below is None or below.kind == "fraction" or not count < below.low <= MOST_OUT_OF:
        return None
    return count / below.low, below.last


def _denominator(line: Line, place: int, count: float) -> tuple[float, int] | None:
    """Read "-thirds", " tenths", "-quarter" after a small count."""
    step = place + 1 if line.at(place).kind == "dash" else place
    word = number_word(line.at(step).lower)
    if word is None or word.kind != "fraction" or not 0 < count < word.value:
        return None
    plural = line.at(step).lower.endswith("s")
    if (count == 1) == plural:
        return None
    hyphen = step > place
    if not hyphen and line.at(step + 1).lower not in LAST_OF_FRACTION:
        return None
    return count / word.value, step + 1
