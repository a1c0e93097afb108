"""Read sentences with inline marks: braces around the cue, brackets around what it governs."""

from attrs import frozen

from verifier.model import Span


@frozen
class Marked:
    """A sentence without its marks, and where they stood."""

    text: str
    cue: Span
    governs: Span


def read(marked: str) -> Marked:
    """Take the marks out of "[The two sides {were said to} have met] and did sign"."""
    text, at = "", {}
    for char in marked:
        if char in "{}[]":
            at[char] = len(text)
        else:
            text += char
    return Marked(text, Span(at["{"], at["}"]), Span(at["["], at["]"]))
