"""A citation that has been found, before it is decided what it covers."""

from __future__ import annotations

from attrs import frozen

from verifier.model import CitationKind, CitedSource, Dating, Span


@frozen
class Mark:
    """Where a citation stands and what it names."""

    span: Span
    kind: CitationKind
    sources: tuple[CitedSource, ...]
    rule: str
    reason: str = ""  # what the row says of the form
    dated_by: tuple[Span, ...] = ()
    subject: bool = False  # inline: the outlet is the subject of the report verb
    dates: tuple[Dating, ...] = ()  # of a mark whose source is not named but described

    @property
    def date(self) -> Dating | None:
        """Give the first date of the first source that has one."""
        return next((s.dates[0] for s in self.sources if s.dates), next(iter(self.dates), None))
