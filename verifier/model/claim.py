"""The claim: one clause that asserts one happening or state."""

from __future__ import annotations

import hashlib

from attrs import field, frozen

from verifier.model.dating import Dating
from verifier.model.finding import Cue, Finding, Link
from verifier.model.quantity import Quantity
from verifier.model.source import Attribution, Role
from verifier.model.status import Status
from verifier.model.text import Document, Quote, Span


@frozen
class Modality:
    """How the clause presents what it tells."""

    negated: bool = False
    hedged: bool = False
    possible: bool = False  # may, could, likely
    planned: bool = False  # not happened yet
    conditional: bool = False  # if, unless
    denied: bool = False
    past: bool = field(default=False, eq=False)  # told as having happened; firmness is the same
    sought: bool = False  # wanted, tried or asked for, and not told as done


@frozen(cache_hash=True)  # what is read out of a claim is kept by claim
class Claim:
    """One asserted happening or state, with the exact characters it stands in."""

    id: str
    document: str
    span: Span
    text: str
    quote: Quote
    event: Dating | None  # None where nothing at all dates it
    reported: Dating | None
    published: Dating | None
    attribution: tuple[Attribution, ...]
    quantities: tuple[Quantity, ...]
    modality: Modality
    cues: tuple[Cue, ...]
    subject: Span | None = None
    predicate: Span | None = None
    lemma: str = ""  # of the verb, or of what a copula links to: "sign", "director"
    object: Span | None = None
    place: Span | None = None
    names: tuple[Span, ...] = ()  # in its words, without titles: "Petrov", "Harbour Company"
    shared_subject: str = ""  # the subject in words, where it stands before the claim's own words
    paragraph: Span | None = None
    cited: str = ""  # why the citation reaches this clause
    flags: tuple[Finding, ...] = field(default=())
    links: tuple[Link, ...] = field(default=())
    origins: int = 1  # independent legs that the claim stands on
    origin: str = ""  # the leg that it stands on itself: "Itar-Tass"
    happening: str = ""  # the same for all claims of one event; empty where it stands alone
    status: Status | None = None  # what origins, flags and links amount to

    def cue(self, *categories: str) -> Cue | None:
        """Return the first cue of one of these categories, or None."""
        return next((cue for cue in self.cues if cue.category in categories), None)

    def steps(self, role: Role) -> tuple[Attribution, ...]:
        """Return the steps of the chain that have a role, from the outside in."""
        return tuple(step for step in self.attribution if step.role is role)


def claim_id(document: Document, span: Span) -> str:
    """Name a claim by what it says where: the same text and place give the same id."""
    key = f"{document.digest}:{span.start}:{span.end}"
    return "c_" + hashlib.sha256(key.encode()).hexdigest()[:12]
