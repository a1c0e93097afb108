"""Claims made by hand, over a small text of their own."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from verifier.model import (
    Attribution,
    Basis,
    Claim,
    Dating,
    Document,
    Finding,
    Modality,
    Quote,
    Role,
    Span,
    claim_id,
)
from verifier.period import parse

TEXT = (
    "Publication: Gazette Volume: 4 Issue: 108\n\n"
    "In 1994, the ministry bought more than 40 patrol boats. A port official said that "
    "two of the boats reportedly never left the harbor, and that the talks will go on this autumn. "
    "The committee met.\n\n"
    "Inspectors visited the harbor on June 2. (Daily Record, June 3)\n"
)
DOCUMENT = Document("gazette.txt", TEXT)


def at(words: str, text: str = TEXT) -> Span:
    """Find words in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def dating(edtf: str, words: str = "", **more: Any) -> Dating:
    """Make a date that some words of the text give."""
    known = {"basis": Basis.EXPLICIT, "rule": "made", "reason": "made by hand", **more}
    span = at(words) if words and words in TEXT else None
    return Dating(parse(edtf), text=words, span=span, **known)


def flag(name: str, cue: str = "", rule: str = "made", reason: str = "made by hand") -> Finding:
    """Make a flag that a word of the text raises."""
    return Finding(name, rule, reason, cue, at(cue) if cue in TEXT and cue else None)


def publication(name: str = "Gazette") -> Attribution:
    return Attribution(Role.PUBLICATION, name)


def outlet(name: str, date: str | None = None, **more: Any) -> Attribution:
    return Attribution(Role.OUTLET, name, date=dating(date) if date else None, **more)


def speaker(name: str, **more: Any) -> Attribution:
    return Attribution(Role.SPEAKER, name, **{"named": False, **more})


def claim(
    words: str, event: str | Dating | None = None, document: Document = DOCUMENT, **more: Any
) -> Claim:
    """Make a claim of words of a document."""
    span = at(words, document.text)
    known = Claim(
        id=claim_id(document, span),
        document=document.name,
        span=span,
        text=words,
        quote=Quote.at(document.text, span),
        event=dating(event) if isinstance(event, str) else event,
        reported=None,
        published=dating("1998-06-05"),
        attribution=(publication(), outlet("Daily Record", "1998-06-03", span=None)),
        quantities=(),
        modality=Modality(),
        cues=(),
    )
    return evolve(known, **more)


def dated(edtf: str | None, number: int = 0) -> Claim:
    """Make a claim of which only the date matters; the number keeps apart claims of one date."""
    document = Document("made.txt", f"{edtf} event {number}")
    return claim(document.text, edtf, document)
