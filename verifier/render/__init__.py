"""Write claims, timelines and explanations: one file per format, nothing is analysed here.

To add a format, write `verifier/render/formats/<name>.py` with the two functions of `Format`,
add it to FORMATS below, and give it its tests in `tests/render/test_<name>.py`. What is worded
alike in all formats stands in `wording`, what makes text fit for a screen in `screen`.
Every function yields lines without their ends, so that a long output starts at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from verifier.model import Claim
from verifier.render.answer_lines import answer_line
from verifier.render.answers import answers
from verifier.render.formats import explain, jsonl, markdown, text
from verifier.render.glossary import glossary
from verifier.render.screen import Screen
from verifier.render.story import Story
from verifier.timeline import Timeline


@frozen
class Format:
    """A way to write claims down."""

    name: str  # as given to --format
    timeline: Callable[[Timeline, Screen], Iterator[str]]
    claims: Callable[
        [Iterable[Claim], Screen], Iterator[str]
    ]  # of one document, as the text has them


FORMATS: tuple[Format, ...] = (
    Format("text", text.timeline, text.claims),
    Format("markdown", markdown.timeline, markdown.claims),
    Format("jsonl", jsonl.timeline, jsonl.claims),
)

explained = explain.explained


def named(name: str) -> Format:
    """Return the format of a name."""
    return next(known for known in FORMATS if known.name == name)


__all__ = [
    "FORMATS",
    "Format",
    "Screen",
    "Story",
    "answer_line",
    "answers",
    "explained",
    "glossary",
    "named",
]
