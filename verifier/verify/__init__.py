"""Check a statement against claims: supported, contradicted, mixed or not found, and why."""

from verifier.verify.check import check
from verifier.verify.search import Shelf
from verifier.verify.stance import Judgement, judge
from verifier.verify.value import (
    Answer,
    Bearing,
    PartAnswer,
    Point,
    Stand,
    Testimony,
    Verdict,
)
from verifier.verify.weights import Stance

__all__ = [
    "Answer",
    "Bearing",
    "Judgement",
    "PartAnswer",
    "Point",
    "Shelf",
    "Stance",
    "Stand",
    "Testimony",
    "Verdict",
    "check",
    "judge",
]
