"""Attributions as the trained model reads them: tokens get roles, then roles are joined.

The model is package data under `model/`; its card says what it was trained on. Nothing here knows
how to train: that is `python -m training.attribution`.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import pycrfsuite

from verifier.model import SpeechKind
from verifier.speech.features import View, describe
from verifier.speech.found import Found
from verifier.speech.linking import Stretch, candidates, pair
from verifier.speech.naming import is_outlet
from verifier.speech.passes import again, marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.speech.page import Page

Range = tuple[int, int]

NAMES = {"S": "source", "C": "cue", "X": "content"}
LEAST = {"cue": 0.1, "source": 0.2}  # probability from which a link is believed
YES = "1"


def find(page: Page, found: tuple[Found, ...]) -> tuple[tuple[Found, ...], tuple[Range, ...]]:
    """Return the attributions that the model sees, given those of the rules, and loose contents.

    A loose content is a stretch read as somebody's words for which no cue was found, such as a
    quotation that goes on for paragraphs.
    """
    view = View(page, found)
    stretches = tag(view)
    linked = link(view, stretches)
    held = {span for one in linked for span in one.content}
    contents = ((s.first, s.last) for s in stretches if s.role == "content")
    return linked, tuple(span for span in contents if span not in held)


def tag(view: View) -> tuple[Stretch, ...]:
    """Give each token a role in two passes, the second seeing the first, and join the tokens."""
    parts = view.page.parts
    seen = [describe(view, first, last) for first, last in parts]
    tagger = _load("first")
    marks = marked(label for items in seen for label in tagger.tag(items))
    tagger = _load("second")
    out: list[Stretch] = []
    for items, (first, last) in zip(seen, parts, strict=True):
        more = again(view, marks, first, last)
        out += stretches_of(tagger.tag([a + b for a, b in zip(items, more, strict=True)]), first)
    return tuple(out)


def stretches_of(labels: Sequence[str], first: int) -> list[Stretch]:
    """Join labels such as B-X and I-X to stretches; an I that continues nothing opens one."""
    out: list[Stretch] = []
    for at, label in enumerate(labels, start=first):
        if label == "O":
            continue
        role = NAMES[label[-1]]
        if label[0] == "I" and out and out[-1].last == at and out[-1].role == role:
            out[-1] = Stretch(out[-1].first, at + 1, role)
        else:
            out.append(Stretch(at, at + 1, role))
    return out


def link(view: View, stretches: Sequence[Stretch]) -> tuple[Found, ...]:
    """Join each content to its cue and each cue to its source; drop cues without content."""
    contents: dict[int, list[Range]] = {}
    for place, stretch in enumerate(stretches):
        if stretch.role != "content":
            continue
        cue = _best(view, stretches, place, "cue")
        if cue is not None:
            contents.setdefault(cue, []).append((stretch.first, stretch.last))
    out = []
    for cue, content in sorted(contents.items()):
        named = _best(view, stretches, cue, "source")
        source = (stretches[named].first, stretches[named].last) if named is not None else None
        out.append(_found(view.page, stretches[cue], tuple(content), source))
    return tuple(out)


def _best(view: View, stretches: Sequence[Stretch], place: int, role: str) -> int | None:
    linker, best, chance = _load("links"), None, LEAST[role]
    for other in candidates(view, stretches, place, role):
        linker.set([pair(view, stretches, place, other)])
        probability = linker.marginal(YES, 0)
        if probability > chance:
            best, chance = other, probability
    return best


def _found(page: Page, cue: Stretch, content: tuple[Range, ...], source: Range | None) -> Found:
    text = " ".join(token.text for token in page.tokens[cue.first : cue.last])
    return Found(
        source=source,
        cue=(cue.first, cue.last),
        content=content,
        kind=_kind(page, cue, source),
        rule="model",
        reason=f"the trained model reads “{text}” as words of saying",
    )


def _kind(page: Page, cue: Stretch, source: Range | None) -> SpeechKind:
    """Take the kind from the first verb in the cue; an unknown word takes a stand."""
    for index in range(cue.first, cue.last):
        readings = page.verbs(index)
        if readings:
            kind = readings[0].kind
            outlet = (
                kind in (SpeechKind.SAY, SpeechKind.REPORT)
                and source is not None
                and is_outlet(page, source)
            )
            return (
                SpeechKind.REPORT
                if outlet
                else SpeechKind.SAY
                if kind is SpeechKind.REPORT
                else kind
            )
        if page.lower[index] in ("according", "citing", ":"):
            return SpeechKind.SAY
    return SpeechKind.ATTITUDE


@cache
def _load(name: str) -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(_content(name))
    return tagger


@cache
def _content(name: str) -> bytes:
    """Keep the model in memory for good: the tagger reads it there without a copy of its own."""
    return (resources.files("verifier.speech") / "model" / f"{name}.crfsuite").read_bytes()
