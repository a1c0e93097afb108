"""Who says it: cited outlets, speakers, and the chain from the page to the speaker."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from verifier.model.dating import Dating
from verifier.model.text import Span


class CitationKind(StrEnum):
    """What a citation does."""

    CLOSING = "closing"  # `(Itar-Tass, June 2)` at the end of what it covers
    LINE = "line"  # a line of its own: `Yonhap (Seoul), 6 April 1996; in FBIS-EAS-96-068`
    INLINE = "inline"  # in the sentence: "Itar-Tass reported June 22"
    DATELINE = "dateline"  # `MOSCOW, Nov. 20 (UPI) --`
    NOTE = "note"  # an endnote mark with its note
    CROSS_REFERENCE = "cross-reference"  # to another issue of the same digest: no source


@frozen
class Outlet:
    """A publication, agency or station as the register of outlets knows it."""

    name: str  # the usual spelling
    kind: str  # agency, daily, weekly, magazine, television, radio, website, collective, unknown
    language: str = ""
    country: str = ""


@frozen
class CitedSource:
    """One source inside a citation, as printed."""

    name: str  # exactly as printed: "Russky telegraf"
    span: Span
    outlet: Outlet
    dates: tuple[Dating, ...] = ()  # one per printed date; a range gives one
    place: str = ""
    page: str = ""
    number: str = ""  # issue number of the source: "No. 8"
    within: CitedSource | None = None  # where it was read: FBIS-EAS-96-068
    named: bool = True  # False for "Russian and Western agencies"


@frozen
class Citation:
    """A citation and the text that it answers for."""

    span: Span
    text: str
    kind: CitationKind
    sources: tuple[CitedSource, ...]
    covers: tuple[Span, ...]  # the stretches of text, in order
    rule: str
    reason: str  # one sentence: what it covers and why
    dated_by: tuple[
        Span, ...
    ] = ()  # time words in the sentence that date the report, never the event


class SpeechKind(StrEnum):
    """What the cue word says the speaker did."""

    SAY = "say"
    THINK = "think"
    DENY = "deny"
    PLAN = "plan"
    REPORT = "report"  # an outlet passes on: "the newspaper reports"
    ATTITUDE = "attitude"  # takes a stand on something: supports, criticises; nothing is asserted


@frozen
class Speech:
    """One step of attribution in running text: source, cue, content."""

    content: tuple[Span, ...]  # in order; more than one where the cue interrupts
    cue: Span
    cue_text: str
    kind: SpeechKind
    source: Span | None  # the words that name or describe the speaker
    rule: str
    reason: str
    speaker: str = ""  # the source in full after pronouns and short names are resolved
    named: bool = False
    resolved: str = ""  # reason of the resolution; empty where the words stand for themselves


class Role(StrEnum):
    """A place in the chain of attribution, from the outside in."""

    PUBLICATION = "publication"
    OUTLET = "outlet"
    SPEAKER = "speaker"


@frozen
class Attribution:
    """One step of the chain behind a claim."""

    role: Role
    name: str
    named: bool = True
    date: Dating | None = None  # of the step; where several days are printed, the last of them
    dates: tuple[Dating, ...] = ()  # all that are printed, ranges as such
    span: Span | None = None
    cue: str = ""
    cue_span: Span | None = None
    rule: str = ""
    reason: str = ""
    kind: str = ""  # of the outlet: agency, daily …; of the cue: say, deny …
    inferred: bool = False  # "one Russian daily", taken to be the cited daily
    carries: bool = False  # passes on what the outlet after it reports: no origin of its own
    number: str = ""  # of the publication's issue: "4:108"
