"""Attributions whose cue is a verb: which verbs count, whom they name, and by which frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech import closing, subject
from verifier.speech.cueword import EDGES, is_cue
from verifier.speech.found import Found
from verifier.speech.frames import FRAMES, PURPOSES
from verifier.speech.naming import is_outlet
from verifier.speech.page import BE, NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.knowledge import Verb
    from verifier.speech.objects import Content
    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

ATTRIBUTIVE = frozenset(("amod", "compound"))
FIRST_PERSON = frozenset(("i", "we", "you"))
SPOKEN = frozenset((SpeechKind.SAY, SpeechKind.REPORT, SpeechKind.DENY))
DETERMINERS = frozenset("the a an this that these those his her its their of no any".split())
PERFECT = frozenset("has have had 've having".split())
PARTS = PERFECT | frozenset("did does do not n't also would will to".split()) - {"having"}
PAST = frozenset("said told wrote added claimed denied warned insisted announced".split())
PASSIVE = frozenset((("to",), ("by",), ("in",)))  # "a ship said to carry arms"
BACK = 5  # tokens from a participle back to its auxiliary
SHORT = 4  # words; a shorter quotation holds no speech of its own


def find(page: Page) -> Iterator[Found]:
    """Yield the attributions that a verb of the lexicon makes, one for each verb."""
    for index in range(len(page.tokens)):
        if page.skipped[index] or not is_cue(page, index) or _idle(page, index):
            continue
        found = _first(page, index)
        if found is not None and not _own_words(page, found):
            yield found


def _own_words(page: Page, found: Found) -> bool:
    """Tell what a quoted speaker says of himself, "I think", and mere opinions in quotations."""
    number, source = page.quoted[found.cue[1] - 1], found.source
    quotation = page.quotations[number] if number >= 0 else None
    inside = quotation is not None and len(quotation) > SHORT and quotation.first < found.cue[0]
    alone = source is not None and source[1] - source[0] == 1
    mine = alone and source is not None and page.lower[source[0]] in FIRST_PERSON
    return mine or (inside and found.kind not in SPOKEN)


def _idle(page: Page, index: int) -> bool:
    """Tell a form that says nothing: "the reported deaths", "as reported in …", "were planned"."""
    token, before = page.tokens[index], page.lower[index - 1] if index else ""
    if token.tag in ("VBN", "JJ") or (token.tag == "VBD" and token.dep in ATTRIBUTIVE):
        return not _active_perfect(page, index)
    if token.tag == "VBG":
        noun = before in DETERMINERS or (index > 0 and page.tokens[index - 1].tag == "POS")
        return noun or (index == 0 and subject.opened(page, index) is None)
    return token.tag == "VB" and before in DETERMINERS


def _active_perfect(page: Page, index: int) -> bool:
    """Tell "has said", and a past tense taken for a participle, from "was said"."""
    first = page.sentence(index).first
    for left in range(index - 1, max(first, index - BACK) - 1, -1):
        word = page.lower[left]
        if word in BE:
            return False
        if word in PERFECT:
            return True
        if page.tokens[left].tag not in ("RB", "MD") and word not in ("also", "not", "n't"):
            break
    token = page.tokens[index]
    if token.tag != "VBN" or token.dep in ATTRIBUTIVE:
        return False
    plain = (
        token.lower in PAST
        and not token.dep.startswith("acl")
        and page.lower[index + 1 : index + 2] not in PASSIVE
    )
    return plain or token.dep == "root" or _has_subject(page, index)


def _has_subject(page: Page, index: int) -> bool:
    """Tell whether a participle has a subject, or serves as the only verb of its clause."""
    if any(page.tokens[c].dep == "nsubj" and c < index for c in page.parse.children[index]):
        return True
    first, last = page.sentence(index).first, page.sentence(index).last
    left = right = index
    while left > first and page.lower[left - 1] not in EDGES:
        left -= 1
    while right < last and page.lower[right] not in EDGES:
        right += 1
    subject_ = any(
        page.tokens[i].tag in NOUNS or page.tokens[i].tag == "PRP" for i in range(left, index)
    )
    return subject_ and not page.has_finite(left, right)


def _first(page: Page, index: int) -> Found | None:
    """Try the frames of each reading of a verb, the surest first."""
    token = page.tokens[index]
    purpose = token.tag == "VB" and page.lower[index - 1] == "to"  # "will meet to discuss a truce"
    readings = [v for v in page.verbs(index) if v.shape != "base" or token.tag not in NOUNS]
    for frame, rule in FRAMES:
        verb = next((v for v in readings if frame in v.row.frames), None)
        if verb is None or (purpose and frame not in PURPOSES):
            continue
        content = rule(page, index)
        if content is not None:
            return _made(page, index, verb, frame, content)
    return None


def _made(page: Page, index: int, verb: Verb, frame: str, content: Content) -> Found | None:
    places, why = content
    nameless = verb.row.source == "none"
    source = None if nameless else _source(page, index, content)
    if source is None and not nameless:
        source = subject.opened(page, index) if page.tokens[index].tag == "VBG" else None
        if source is None:
            return None
        places = tuple((a, min(b, source[0])) for a, b in places if a < source[0])
    return Found(
        source=source,
        cue=(_cue_start(page, index), index + 1),
        content=places,
        kind=_kind(page, verb, source),
        rule=f"{verb.row.id}.{frame}",
        reason=f"“{page.tokens[index].text}” {why}",
    )


def _source(page: Page, index: int, content: Content) -> Range | None:
    places, why = content
    if why.endswith(closing.INVERTED):
        return subject.after(page, index)
    if page.tokens[index].tag == "VBG" or page.lower[index - 1] in ("to", "n't", "not"):
        return subject.governing(page, index) or subject.before(page, index)
    found = subject.before(page, index) or subject.governing(page, index)
    inside = found and any(a <= found[0] and found[1] <= b for a, b in places)
    return subject.governing(page, index) if inside else found


def _cue_start(page: Page, index: int) -> int:
    """Take the auxiliaries and adverbs before a verb into the cue: "has not said", "had known"."""
    start, first = index, page.sentence(index).first
    while start > first and page.lower[start - 1] in PARTS:
        start -= 1
    return start


def _kind(page: Page, verb: Verb, source: Range | None) -> SpeechKind:
    """Call it a report where an outlet says it."""
    if source is None or verb.kind not in (SpeechKind.SAY, SpeechKind.REPORT):
        return verb.kind
    return SpeechKind.REPORT if is_outlet(page, source) else SpeechKind.SAY
