"""Answers to statements as JSON lines: one object a statement.

The keys come in one order; `evidence` and `parts` speak of all points of the statement, `points`
gives each by itself. `document`, `start` and `end` place a claim; ids are those that `verifier
claims` gives.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from verifier.render.screen import visible

if TYPE_CHECKING:
    from verifier.render.formats.jsonl import Json
    from verifier.verify import Answer, PartAnswer, Point, Testimony


def answer_line(found: Answer) -> str:
    """Write one answer as a line of JSON."""
    printed = json.dumps(_answer(found), ensure_ascii=False, allow_nan=False)
    return "".join(char if visible(char) == char else f"\\u{ord(char):04x}" for char in printed)


def _answer(found: Answer) -> dict[str, Json]:
    return {
        "statement": found.statement,
        "verdict": found.verdict.value,
        "origins": found.origins,
        "evidence": [_testimony(t) for point in found.points for t in point.evidence],
        "parts": [_part(part) for point in found.points for part in point.best],
        "points": [_point(point) for point in found.points],
        "missing": [*found.missing, *(text for point in found.points for text in point.missing)],
    }


def _point(point: Point) -> Json:
    return {
        "text": point.text,
        "start": point.span.start,
        "end": point.span.end,
        "verdict": point.verdict.value,
        "origins": point.origins,
        "support": list(point.support),
        "against": list(point.against),
        "evidence": [testimony.claim.id for testimony in point.evidence],
        "parts": [_part(part) for part in point.best],
        "missing": list(point.missing),
    }


def _testimony(found: Testimony) -> Json:
    return {
        "claim": found.claim.id,
        "document": found.claim.document,
        "start": found.claim.span.start,
        "end": found.claim.span.end,
        "text": found.claim.text,
        "bearing": found.bearing.value,
        "reason": found.reason,
        "told_by": found.told_by or None,
        "flags": [finding.name for finding in found.claim.flags],
        "weight": round(found.weight, 3),
        "parts": [_part(part) for part in found.parts],
    }


def _part(part: PartAnswer) -> Json:
    return {
        "part": part.aspect.value,
        "answer": part.stand.value,
        "statement": part.statement,
        "evidence": part.evidence or None,
        "reason": part.reason,
    }
