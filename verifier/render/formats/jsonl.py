"""JSON lines, one claim a line: the public form of a claim, version 1.

Keys come in one order, offsets count code points of the document as read, and what is not known
is null; a step of attribution leaves out what it does not have. `happening` is the same for all
claims of one event, null where a claim stands alone. A timeline has the same lines, event by event,
oldest first, each with one more key at the end: `order` is how surely the event comes after the
one before (certain, possible; null for the first and the undated ones).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from verifier.render.screen import Screen, visible

if TYPE_CHECKING:
    from verifier.model import Attribution, Claim, Dating, Finding, Link, Quantity, Span
    from verifier.timeline import Timeline

MODALITY = ("negated", "hedged", "possible", "planned", "conditional", "denied", "sought")
Json = str | int | float | bool | None | Mapping[str, "Json"] | list["Json"]


def claims(found: Iterable[Claim], screen: Screen) -> Iterator[str]:  # noqa: ARG001  every format has one
    """Write each claim on a line."""
    return (line(claim) for claim in found)


def timeline(line_of_claims: Timeline, screen: Screen) -> Iterator[str]:  # noqa: ARG001
    """Write each row on a line, the undated ones last."""
    rows = ((claim, row.order) for row in line_of_claims.shown for claim in row.claims)
    return (line(claim, order=order) for claim, order in rows)


def line(claim: Claim, **more: Json) -> str:
    """Write one claim as a line of JSON, with further keys at the end."""
    printed = json.dumps({**wire(claim), **more}, ensure_ascii=False, allow_nan=False)
    return "".join(map(_printable, printed)) if not printed.isprintable() else printed


def wire(claim: Claim) -> dict[str, Json]:
    """Give the public form of a claim."""
    return {
        "id": claim.id,
        "document": claim.document,
        **_place(claim.span),
        "text": claim.text,
        "quote": {
            "prefix": claim.quote.prefix,
            "exact": claim.quote.exact,
            "suffix": claim.quote.suffix,
        },
        "event": _dating(claim.event),
        "reported": _dating(claim.reported),
        "published": _dating(claim.published),
        "attribution": [_attribution(step) for step in claim.attribution],
        "quantities": [_quantity(quantity) for quantity in claim.quantities],
        "modality": [name for name in MODALITY if getattr(claim.modality, name)],
        "flags": [_flag(finding) for finding in claim.flags],
        "links": [_link(link) for link in claim.links],
        "origins": claim.origins,
        "origin": claim.origin or None,
        "happening": claim.happening or None,
        "status": claim.status.standing.value if claim.status else None,
        "credibility": claim.status.credibility if claim.status else None,
    }


def _place(span: Span | None) -> dict[str, Json]:
    return {"start": span.start if span else None, "end": span.end if span else None}


def _dating(dating: Dating | None) -> Json:
    if dating is None:
        return None
    earliest, latest = dating.period.earliest, dating.period.latest
    return {
        "edtf": dating.period.edtf,
        "earliest": earliest.isoformat() if earliest else None,
        "latest": latest.isoformat() if latest else None,
        "basis": dating.basis.value,
        "text": dating.text,
        **_place(dating.span),
        "reason": dating.reason,
    }


def _attribution(step: Attribution) -> Json:
    known: dict[str, Json] = {
        "number": step.number or None,
        "date": step.date.period.edtf if step.date else None,
        "dates": _printed(step),
        "named": step.named if step.role != "publication" else None,
        **_place(step.span),
        "cue": step.cue or None,
        "cue_start": step.cue_span.start if step.cue_span else None,
        "cue_end": step.cue_span.end if step.cue_span else None,
        "kind": step.kind or None,
        "inferred": step.inferred or None,
        "rule": step.rule or None,
        "reason": step.reason or None,
    }
    told = {key: value for key, value in known.items() if value is not None}
    return {"role": step.role.value, "name": step.name, **told}


def _printed(step: Attribution) -> Json:
    """Give the dates as printed where they are more than the one day in `date`."""
    printed: list[Json] = [dating.period.edtf for dating in step.dates]
    return printed if len(printed) > 1 or any(d.period.lasts for d in step.dates) else None


def _quantity(quantity: Quantity) -> Json:
    return {
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "bound": quantity.bound,
        "unit": quantity.unit,
        "of": quantity.of,
        "text": quantity.text,
        **_place(quantity.span),
        "rule": quantity.rule,
        "reason": quantity.reason,
    }


def _number(value: float | None) -> int | float | None:
    """Write whole numbers without a point, and what is boundless as no bound."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 2**53 else value


def _flag(finding: Finding) -> Json:
    return {
        "name": finding.name,
        "rule": finding.rule,
        "cue": finding.cue,
        **_place(finding.span),
        "reason": finding.reason,
    }


def _link(link: Link) -> Json:
    return {"kind": link.kind.value, "claim": link.claim, "reason": link.reason}


def _printable(char: str) -> str:
    """Write what a terminal would obey as an escape of JSON: the value stays the same."""
    return char if visible(char) == char else f"\\u{ord(char):04x}"
