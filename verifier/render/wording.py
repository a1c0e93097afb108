"""How findings are worded for a person, the same in every format.

Nothing here is made safe for a screen or a page: each format does that in its own way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.link import carriers
from verifier.model import Attribution, Basis, Claim, Dating, Finding, LinkKind, Quantity, Role
from verifier.period import describe

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SURE = frozenset({Basis.EXPLICIT, Basis.RELATIVE})  # words of the clause give the date
ALARMING = frozenset(
    {"contradicted", "contradicts", "denied-by", "corrected-by", "impossible-date"}
)
DERIVED = frozenset(
    {"single-source", "second-hand", "undated", "repeats", "corroborates", "related"}
)
# What a mark beside the date, or the part of the page, says already.
SHOWN = frozenset({"date-inferred", "undated"})
SAYING_THE_SAME = frozenset({LinkKind.REPEATS, LinkKind.CORROBORATES})
MOST_NAMES = 4  # origins that are listed by name
QUOTES = "“”\"‘’'"
LONGEST_CUE = 48  # code points; a longer cue is cut
OWN_WORD = "no outlet cited"


@frozen
class EventDate:
    """The date of an event as a person writes it, with what is doubtful about it."""

    text: str  # "1994 to June 1998"; empty where nothing dates it
    inferred: bool  # no words of the clause give it
    approximate: bool


def event_date(claim: Claim) -> EventDate:
    """Word the event's date."""
    event = claim.event
    if event is None:
        return EventDate("", inferred=False, approximate=False)
    doubt = event.period.approximate or event.period.uncertain
    return EventDate(describe(event.period), inferred=event.basis not in SURE, approximate=doubt)


def dated(name: str, date: Dating | None) -> str:
    """Name something with its date: "Russky telegraf, 3 June 1998"."""
    return f"{name}, {describe(date.period)}" if date else name


def step(attribution: Attribution) -> str:
    """Word one step of the chain of attribution."""
    name = _printed(attribution) or "someone"
    told = "unnamed" in name.casefold()
    if attribution.role is Role.SPEAKER and not attribution.named and not told:
        return f"{name} (unnamed)"
    return name


def _printed(step: Attribution) -> str:
    """Word a step with every date that is printed for it."""
    dates = step.dates or ((step.date,) if step.date else ())
    return ", ".join([step.name, *dict.fromkeys(describe(d.period) for d in dates)])


def source(claim: Claim, arrow: str) -> str:
    """Word who is behind a claim, from the cited outlets in to the last speaker."""
    outlets = _once([step(outlet) for outlet in claim.steps(Role.OUTLET)])
    speakers = _once([step(speaker) for speaker in claim.steps(Role.SPEAKER)])
    return f" {arrow} ".join(["; ".join(outlets) or OWN_WORD, *speakers])


def publication(claim: Claim) -> str:
    """Word the publication that the claim stands in, with the date of its issue."""
    name = next((step.name for step in claim.steps(Role.PUBLICATION) if step.name), "")
    if name:
        return dated(name, claim.published)
    return describe(claim.published.period) if claim.published else ""


def flag(finding: Finding, claim: Claim) -> str:
    """Word a flag with the cue behind it, unless the row shows that cue already."""
    seen = {step.name for step in claim.attribution}
    if claim.event:
        seen.add(claim.event.text)
    if not finding.cue or finding.cue in seen:
        return finding.name
    cue = finding.cue.strip(QUOTES)
    return f"{finding.name} ({cue if len(cue) <= LONGEST_CUE else cue[:LONGEST_CUE] + '…'})"


def flags(claim: Claim, *, beside: Iterable[Claim] = ()) -> list[str]:
    """Word all that marks a claim beside its date: flags, a condition, links to other claims.

    Links to the claims that are shown beside it are left out where they only say the same.
    """
    told = [flag(finding, claim) for finding in claim.flags if finding.name not in SHOWN]
    if claim.modality.conditional:
        told.append("on a condition")
    near = {other.id for other in beside}
    links = (k for k in claim.links if k.claim not in near or k.kind not in SAYING_THE_SAME)
    return told + [f"{link.kind} {link.claim}" for link in links]


def status(claim: Claim) -> str:
    """Word the status with its rating: "corroborated F2"; "F3" where a flag says the rest."""
    if claim.status is None:
        return ""
    said = {finding.name for finding in claim.flags}
    standing = "" if claim.status.standing in said else claim.status.standing.value
    return f"{standing} {claim.status.rating}".strip()


def legs(claims: Sequence[Claim]) -> str:
    """Count who carries some claims and on how many legs they stand: "2 outlets, 1 origin (AP)"."""
    outlets = carriers(claims)
    origins = (name for claim in claims for name in claim.origin.split("; ") if name)
    names = list(dict.fromkeys(origins))
    listed = "; ".join(names) if len(names) <= MOST_NAMES else f"{names[0]} and others"
    return f"{count(len(outlets), 'outlet')}, {count(len(names), 'origin')} ({listed})"


def words(claim: Claim) -> str:
    """Word what is claimed, with a denial and a subject that stands before it in brackets."""
    subject = f"[{claim.shared_subject}] " if claim.shared_subject else ""
    steps = (s for s in claim.steps(Role.SPEAKER) if s.kind == "deny" and s.cue_span)
    outside = any(not claim.span.overlaps(s.cue_span) for s in steps if s.cue_span)
    return ("[denied] " if outside else "") + subject + claim.text


def count(number: int, noun: str) -> str:
    """Count something: "1 claim", "2 claims"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _once(names: list[str]) -> list[str]:
    return list(dict.fromkeys(names))


def amount(quantity: Quantity) -> str:
    """Word what an amount was read as: "more than 200,000,000 USD of arms"."""
    ends = [f"{end:,.15g}" for end in (quantity.low, quantity.high) if end is not None]
    number = (" and " if quantity.bound == "between" else " to ").join(dict.fromkeys(ends))
    bound = "" if quantity.bound == "exactly" else quantity.bound
    counted = quantity.of and (f"of {quantity.of}" if quantity.unit else quantity.of)
    return " ".join(filter(None, (bound, number, quantity.unit, counted)))
