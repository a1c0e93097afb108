"""Wire datelines: the place, the date and the agency before the first word of a report."""

from __future__ import annotations

import re

from verifier.layout.dates import DAY
from verifier.model import Dateline, Span

PLACE = r"[A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]*){0,4}"
REGION = r",\s[A-Z][\w.’'-]*(?:[ ][A-Z][\w.’'-]*){0,2}"  # "Va.", "Russia", "North Korea"
DASH = r"\s*(?:--+|[—–_]|-(?=\s)|:(?=\s))"
AGENCY = r"(?:\((?P<agency>[^()\n]{2,40})\)|/(?P<slashed>[^/\n]{2,40})/)"
HEAD = re.compile(
    rf"(?P<place>{PLACE}(?:{REGION})??|[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?(?=,\s+{DAY}))"
    rf"(?:[,.]?\s+(?P<date>{DAY}))?(?:[,.]?\s*{AGENCY})?(?P<end>{DASH})\s*"
)
LONGEST = 160  # code points


def dateline(text: str, span: Span) -> Dateline | None:
    """Read the dateline at the head of a paragraph: `RIGA, Nov. 20 (UPI) --`.

    It needs a date or an agency beside the place, or a long dash after a place with its region, for
    "NATO -- the alliance" opens a sentence.
    """
    found = HEAD.match(text, span.start, min(span.end, span.start + LONGEST))
    if not found:
        return None
    agency = "agency" if found["agency"] else "slashed"
    region = "," in found["place"] and found["end"].strip() in ("--", "—")
    if not (found["date"] or found[agency] or region):
        return None
    place = found["place"] if region else found["place"].rstrip(".")  # "Va." keeps its full stop
    return Dateline(
        Span(found.start(), found.end("end")),
        Span(found.start("place"), found.start("place") + len(place)),
        Span(*found.span("date")) if found["date"] else None,
        Span(*found.span(agency)) if found[agency] else None,
    )
