"""When something happened, was reported or was published, and how that is known."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.model.text import Span
from verifier.period import Period


class Basis(StrEnum):
    """How a date was reached, the firmest first."""

    EXPLICIT = "explicit"  # the words name it: "in 1994", "June 3"
    RELATIVE = "relative"  # counted from an anchor: "yesterday", "this year"
    ANAPHORIC = "anaphoric"  # taken over from a happening named before: "those deliveries"
    INHERITED = "inherited"  # from the sentence or the paragraph around it
    INFERRED = "inferred"  # from the tense alone
    NONE = "none"  # nothing dates it


class TimexType(StrEnum):
    """The four kinds of time expression of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@frozen
class Timex:
    """A time expression of the text with its reading."""

    span: Span
    text: str
    type: TimexType
    value: str  # TIMEX3 value, for example "1998-06-03", "P6D", "PRESENT_REF"; "" where unresolved
    period: (
        Period | None
    )  # None where it places nothing on the calendar (durations, sets, no anchor)
    basis: Basis
    rule: str  # for example "weekday.last"
    reason: str  # one sentence: which anchor was used and how
    mod: str = ""  # TIMEX3 mod: START, MID, END, APPROX, LESS_THAN …
    relation: str = (
        ""  # the word that ties it to the clause: "since", "until", "by", "from", "in" …
    )
    parts: tuple[Timex, ...] = ()  # the two ends of a range, each as it stands in the text


@frozen
class Dating:
    """A period with the words and the reason behind it."""

    period: Period
    basis: Basis
    rule: str
    reason: str
    text: str = ""  # the words that give it; empty where no words do
    span: Span | None = None
