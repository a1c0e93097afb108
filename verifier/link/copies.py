"""Text that was copied: runs of five words that two documents share."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from verifier.link.value import Copy
from verifier.link.words import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.link.value import Report
    from verifier.model import Claim

RUN = 5  # words
COPIED = 0.2  # share of the shorter text's runs that are in the other: one of them copied
NEARLY_ALL = 0.8  # share from which one document is a copy of the other
SKETCH = 4  # runs of a document by which its copies are looked for
NEAR = 20  # documents with a run of the sketch that are looked at, the latest
KEPT = 1 << 10  # documents whose runs are kept for the next look
LEAST = 3  # runs; a shorter text proves nothing

Shingles = frozenset[str]


@lru_cache(maxsize=KEPT)
def shingles(text: str) -> Shingles:
    """Return the runs of five words of a text."""
    words = [word.lower() for word in WORD.findall(text)]
    return frozenset(" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def containment(one: Shingles, two: Shingles) -> float:
    """Return which share of the smaller set is in the other, from 0 to 1."""
    least = min(len(one), len(two))
    return len(one & two) / least if least >= LEAST else 0.0


def merged(reports: Sequence[Report]) -> tuple[tuple[Report, ...], tuple[Copy, ...]]:
    """Leave out what a document only repeats of another one that it copies nearly whole.

    What the copy has of its own stays, so that a figure that was changed in it is not lost. Copies
    are looked for by the few runs of words that come first in the alphabet.
    """
    kept: list[Report] = []
    copies: list[Copy] = []
    known: dict[str, list[int]] = defaultdict(list)
    for report in reports:
        runs = shingles(report.text)
        sketch = sorted(runs)[:SKETCH] or [_words(report)]
        near = sorted({number for run in sketch for number in known[run][-NEAR:]})
        original = next((kept[n] for n in near if _copies(report, runs, kept[n])), None)
        if original is None:
            for run in sketch:
                known[run].append(len(kept))
            kept.append(report)
            continue
        rest = _rest(report, original)
        copies.append(_copy(report, original, rest))
        if rest.claims:
            kept.append(rest)
    return tuple(kept), tuple(copies)


def _copies(report: Report, runs: Shingles, other: Report) -> bool:
    theirs = shingles(other.text)
    if _words(report) == _words(other):
        return True
    most = max(len(runs), len(theirs))
    return most >= LEAST and len(runs & theirs) >= NEARLY_ALL * most


def _rest(report: Report, original: Report) -> Report:
    """Return a copy without the claims that the original has in the same words and of that date."""
    told = {_told(claim) for claim in original.claims}
    return evolve(report, claims=tuple(c for c in report.claims if _told(c) not in told))


def _told(claim: Claim) -> tuple[str, str]:
    day = claim.event.period.edtf if claim.event else ""
    return " ".join(WORD.findall(claim.text.lower())), day


def _words(report: Report) -> str:
    return " ".join(word.lower() for word in WORD.findall(report.text))


def _copy(report: Report, original: Report, rest: Report) -> Copy:
    left_out = len(report.claims) - len(rest.claims)
    amount = "the same text as" if not rest.claims else "nearly the same text as"
    kept = len(rest.claims)
    own = f"; {kept} of its own claims {'is' if kept == 1 else 'are'} kept" if kept else ""
    return Copy(report.name, original.name, left_out, f"{amount} {original.name}: told once{own}")


__all__ = ["COPIED", "Shingles", "containment", "merged", "shingles"]
