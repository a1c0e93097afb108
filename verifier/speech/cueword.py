"""Whether a word works as a verb of saying where it stands, whatever the tagger makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech.knowledge import words
from verifier.speech.page import CLOSING, NOUNS, OPENING

if TYPE_CHECKING:
    from verifier.speech.page import Page

EDGES = frozenset((",", ";", ":", "but", "and", "that")) | OPENING | CLOSING
ENDS = frozenset((",", ";", ":", "that", ".")) | OPENING
PART = 5  # tokens of ", for its part,"
SUBJECTS = frozenset(("NN", "NNP", "PRP"))
RELATIVES = frozenset(("who", "which", "whose", "whom", "where"))


def is_cue(page: Page, index: int) -> bool:
    """Tell whether a token works as a verb of the lexicon: "the newspaper reports that …"."""
    readings = page.verbs(index)
    if not readings:
        return False
    tag, following = page.tokens[index].tag, page.lower[index + 1 : index + 2]
    if tag.startswith("VB") or page.lower[index] in words("never-noun"):
        return True
    shapes = {reading.shape for reading in readings}
    if tag == "NNS" and page.lower[index - 1] in ("and", "but", "or") and following == ("to",):
        return "s" in shapes
    if tag == "NNS" and page.lower[index - 1] == "," and following in (("to",), ("that",)):
        return "s" in shapes and _behind_aside(page, index)
    if tag in NOUNS and shapes & {"s", "past"} and index > page.sentence(index).first:
        return _follows_its_subject(page, index)
    return tag in ("JJ", "IN") and "past" in shapes and following == ("that",)


def _behind_aside(page: Page, index: int) -> bool:
    """Tell a verb behind a relative clause: "the bloc, which left in May, promises to"."""
    first = page.sentence(index).first
    asides = range(first + 1, index - 1)
    return any(page.lower[i] == "," and page.lower[i + 1] in RELATIVES for i in asides)


def _follows_its_subject(page: Page, index: int) -> bool:
    """Tell "the newspaper reports that …" from "the newspaper reports were …"."""
    place = _before_its_part(page, index) - 1
    before = page.tokens[place].tag
    bearers = words("outlet-noun") | {"also", "only"}
    if before not in SUBJECTS and page.lower[place] not in bearers:
        return False
    first, last = page.sentence(index).first, page.sentence(index).last
    left = index
    while left > first and page.lower[left - 1] not in EDGES:
        left -= 1
    if page.has_finite(left, index):
        return False  # another verb serves the noun
    if page.lower[index + 1 : index + 2] in (("that",), ("only",)):
        return True
    right = index + 1
    while right < last and page.lower[right] not in ENDS:
        right += 1
    return not page.has_finite(index + 1, right) or page.clause_starts(index + 1, right)


def _before_its_part(page: Page, index: int) -> int:
    """Return where a subject ends: before ", for its part,", or at the verb."""
    inserted = page.lower[max(0, index - PART) : index]
    whole = len(inserted) == PART and inserted[:2] == (",", "for")
    return index - PART if whole and inserted[3:] == ("part", ",") and index > PART else index
