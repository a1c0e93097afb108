"""Write what `verifier.dates` finds as TimeBank's annotators would: conventions, no findings.

Never sees the gold of a document. A range is two expressions there, most words that only
hint at the present or the past stay untagged, and a rate or an adjective ("quarterly
dividend") is no expression.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.model import Parse, Timex, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator

# Rules whose expressions are tagged in less than half of the cases where they stand.
UNTAGGED = frozenset(
    {
        "reference.so-far",
        "reference.formerly",
        "reference.then",
        "anaphoric.then",
        "anaphoric.since",
        "reference.recent",
        "reference.at-present",
        "anaphoric.at-the-time",
        "anaphoric.by-then",
        "happening.day",
        "happening.since",
    }
)
_NEAR = 12  # characters that hold the next word


def conform(found: tuple[Timex, ...], parse: Parse) -> tuple[Timex, ...]:
    """Return the expressions as TIMEX3 gold marks them."""
    return tuple(mark for timex in found for mark in _marks(timex, parse))


def _marks(timex: Timex, parse: Parse) -> Iterator[Timex]:
    if timex.rule in UNTAGGED or timex.rule.startswith("era.") or _adjective(timex, parse):
        return
    if timex.type is TimexType.SET and "rate" in timex.reason:
        return
    for part in timex.parts or (timex,):
        yield _typed(part, parse)


def _typed(timex: Timex, parse: Parse) -> Timex:
    """Read "the year" of "the year ended March 31" as a length."""
    after = parse.text[timex.span.end : timex.span.end + _NEAR].split()[:1]
    if timex.rule == "relative.the-unit" and after in (["ended"], ["ending"]):
        return evolve(timex, type=TimexType.DURATION, value="P1Y")
    return timex


def _adjective(timex: Timex, parse: Parse) -> bool:
    """Tell whether a single word only describes a noun: "future sales", "quarterly dividend"."""
    if timex.text.lower() not in ("future", "quarterly", "annual"):
        return False
    index = parse.at(timex.span.end)
    return index < len(parse.tokens) and parse.tokens[index].pos in ("NOUN", "ADJ", "PROPN")
