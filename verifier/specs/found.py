"""All that was found in the documents of a scenario, and the claim that a step means."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field

from verifier.link import Copy
from verifier.model import Claim
from verifier.pipeline import Analysis, Options
from verifier.specs.outcome import Kind, StepError
from verifier.specs.words import folded, holds, likeness, short
from verifier.verify import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Document

PLACEHOLDER = re.compile(r"<[^<>]+>")
NAMED = 3  # claims named where words fit several
LEAST = 0.25  # likeness from which a claim is worth showing as the nearest


@define(frozen=True, slots=False, eq=False)
class Found:
    """The claims of all documents of a background, in the order of the documents and texts."""

    analyses: tuple[Analysis, ...]
    copies: tuple[Copy, ...] = ()  # documents that only repeat another one
    options: Options = field(factory=Options, kw_only=True)
    claims: tuple[Claim, ...] = field(init=False)

    @claims.default
    def _claims(self) -> tuple[Claim, ...]:
        return tuple(claim for analysis in self.analyses for claim in analysis.claims)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return the documents in the order given."""
        return tuple(analysis.document for analysis in self.analyses)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Return the folded words of each claim."""
        return tuple(folded(claim.text) for claim in self.claims)

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """Return the folded text of each document."""
        return tuple(folded(document.text) for document in self.documents)

    @cached_property
    def shelf(self) -> Shelf:
        """Lay out the claims for checking statements."""
        return Shelf.of(self.claims)

    def containing(self, words: str) -> list[Claim]:
        """List the claims that have the words, whole words only."""
        wanted = folded(words)
        return [
            claim
            for claim, text in zip(self.claims, self.texts, strict=True)
            if holds(text, wanted)
        ]

    def meant(self, words: str) -> list[Claim]:
        """List the claims that the words are meant for: those that are nothing else, or have them.

        So the words of a whole claim name it, even where another claim has them and more.
        """
        wanted = folded(words)
        whole = [c for c, text in zip(self.claims, self.texts, strict=True) if text == wanted]
        return whole or self.containing(words)

    def claim(self, words: str, nth: int | None = None) -> Claim:
        """Return the one claim that is meant; StepError where there is none, or several."""
        found = self.meant(words)
        if not found:
            raise self.none(words)
        if nth is not None and nth <= len(found):
            return found[nth - 1]
        if nth is not None:
            many = f'only {_counted(len(found))} contain "{short(words)}"'
            raise StepError(Kind.FAILED, many, f"{self._listed(found)}; name a lower number")
        if len(found) > 1:
            what = f'{_counted(len(found))} contain "{short(words)}": {self._listed(found)}'
            raise StepError(Kind.FAILED, what, "give more of the words, or say the 2nd claim")
        return found[0]

    def none(self, words: str) -> StepError:
        """Say that no claim has the words, and what is nearest to them."""
        what = f'no claim contains "{short(words)}"'
        if not self.claims:
            return StepError(Kind.FAILED, f"{what}: {self.nothing}", "check the document")
        copies = "".join(f"; {copy.name}: {copy.reason}" for copy in self.copies)
        told = f"{what}; {self._nearest(words)}{copies}"
        return StepError(Kind.FAILED, told, self._instead(words))

    @property
    def nothing(self) -> str:
        """Say why there are no claims at all."""
        names = ", ".join(document.name for document in self.documents)
        return f"no claims were found in {names}" if names else "no document is given"

    def place(self, claim: Claim) -> str:
        """Name the document and the line in which a claim begins."""
        document = next(d for d in self.documents if d.name == claim.document)
        return f"{document.name}:{document.text.count(chr(10), 0, claim.span.start) + 1}"

    def quoted(self, claim: Claim) -> str:
        """Quote a claim with its place."""
        return f'"{short(claim.text)}" ({self.place(claim)})'

    def _listed(self, claims: Iterable[Claim]) -> str:
        claims = list(claims)
        more = f" and {len(claims) - NAMED} more" if len(claims) > NAMED else ""
        return ", ".join(map(self.quoted, claims[:NAMED])) + more

    def _nearest(self, words: str) -> str:
        wanted = folded(words)
        scored = [likeness(wanted, text) for text in self.texts]
        best = max(scored)
        if best < LEAST:
            return "none of the claims comes near"
        return f"the nearest is {self.quoted(self.claims[scored.index(best)])}"

    def _instead(self, words: str) -> str:
        """Say where the words stand, if in no claim, or else how to list the claims."""
        wanted = folded(words)
        if PLACEHOLDER.fullmatch(words.strip()):
            return "a scenario with <…> needs Examples: below it"
        for analysis, page in zip(self.analyses, self.pages, strict=True):
            if holds(page, wanted):
                return f"the words stand in {analysis.document.name}, {_why(analysis, wanted)}"
        return "copy words from a claim that verifier claims --format text lists"


def _why(analysis: Analysis, wanted: str) -> str:
    for notice, words in _passed(analysis):
        if wanted in words or words in wanted:
            return f"in a passage that became no claim: {notice}"
    return "but not within one claim: name fewer of them"


def _passed(analysis: Analysis) -> Iterator[tuple[str, str]]:
    for notice in analysis.passed:
        if notice.span and (words := folded(notice.span.of(analysis.document.text))):
            yield notice.reason, words


def _counted(number: int) -> str:
    return "1 claim" if number == 1 else f"{number} claims"
