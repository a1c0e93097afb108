"""Which cited outlet "one Russian daily" or "the agency" means: an inference with its reason."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.citations.outlets import country
from verifier.citations.rows import DescriptionRow, compiled
from verifier.lexicon import rows
from verifier.model import Citation, CitedSource, Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


@frozen
class Description:
    """Words that stand for an outlet without naming it."""

    span: Span
    text: str
    noun: str
    kinds: tuple[str, ...]
    definite: bool  # "the newspaper", as against "one newspaper"


def descriptions(text: str, stretch: Span) -> Iterator[Description]:
    """Yield the phrases of a stretch that may stand for an outlet."""
    for hit in _pattern().finditer(text, stretch.start, stretch.end):
        row = _row(hit["noun"])
        definite = hit["det"].lower().startswith(("the", "that", "this"))
        yield Description(Span(*hit.span()), hit.group(), hit["noun"], row.kinds, definite)


def resolve_outlet(phrase: str, sources: tuple[CitedSource, ...]) -> tuple[CitedSource | None, str]:
    """Link a description to the one cited outlet that fits; None, with the reason, for no such."""
    found = next(descriptions(phrase, Span(0, len(phrase))), None)
    if found is None:
        return None, f"“{phrase}” describes no kind of outlet"
    kind, where = found.noun, country(phrase)
    fitting = _distinct(s for s in sources if s.outlet.kind in found.kinds and _from(s, where))
    if len(fitting) == 1:
        return fitting[
            0
        ], f"“{phrase}” is taken to be {fitting[0].name}: the only {kind} that is cited here"
    if len(fitting) > 1:
        names = ", ".join(source.name for source in fitting)
        return None, f"“{phrase}” may be any of {names}"
    unknown = _distinct(s for s in sources if s.outlet.kind == "unknown")
    if len(unknown) == 1 and not any(s.outlet.kind in found.kinds for s in sources):
        return (
            unknown[0],
            f"“{phrase}” is taken to be {unknown[0].name}: no other cited outlet can be a {kind}",
        )
    return None, f"“{phrase}”: no {kind} is cited here" + (
        f" that is from {where}" if where else ""
    )


def infer_outlet(words: str, citations: tuple[Citation, ...]) -> tuple[CitedSource | None, str]:
    """Link a description in covered text to the outlets of the citations that cover it."""
    cited = tuple(source for citation in citations for source in citation.sources)
    if not cited:
        return None, f"“{words}”: no citation covers it"
    return resolve_outlet(words, cited)


def _from(source: CitedSource, where: str) -> bool:
    return not where or not source.outlet.country or source.outlet.country == where


def _distinct(sources: Iterator[CitedSource]) -> list[CitedSource]:
    found: dict[str, CitedSource] = {}
    for source in sources:
        if source.named:
            found.setdefault(source.outlet.name, source)
    return list(found.values())


@cache
def _rows() -> tuple[DescriptionRow, ...]:
    return rows("en", "outlet_descriptions", DescriptionRow)


def _row(noun: str) -> DescriptionRow:
    return next(row for row in _rows() if noun.lower() in (n.lower() for n in row.nouns))


@cache
def _pattern() -> re.Pattern[str]:
    nouns = sorted((noun for row in _rows() for noun in row.nouns), key=len, reverse=True)
    listed = "|".join(nouns)
    determined = r"\b(?P<det>{determiner})\s+(?:{adjective}\s+){0,4}"
    return compiled(determined + rf"(?P<noun>{listed})" + "{after-outlet}")
