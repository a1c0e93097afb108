"""Find every attribution of a text: the rules, the order among them, and what happens where they meet."""

from __future__ import annotations

from verifier.model import Parse, Span, Speech, SpeechKind
from verifier.speech import nouns, patterns, verbs
from verifier.speech.chains import nest
from verifier.speech.found import Found
from verifier.speech.page import Page
from verifier.speech.quotations import follow
from verifier.speech.resolve import resolve

MODEL, RULES = "model", "rules"


def find(
    parse: Parse, *, skip: tuple[Span, ...] = (), attribution: str = RULES, attitudes: bool = False
) -> tuple[Speech, ...]:
    """Return the attributions of a text in the order of their cues.

    `skip` are stretches that hold no running text, such as citations. Speech inside the content of another
    speech is a further step of the chain. A source is None where the text leaves it out ("was said to").
    With `attitudes` also stands that assert nothing are returned: "the deputies criticised the budget".
    """
    page = Page(parse, skip)
    found = by_rules(page)
    if attribution == MODEL:
        from verifier.speech.merge import merge  # noqa: PLC0415  loading the model costs time that the rules do not need

        found = merge(page, found)
    speeches = (f.speech(page) for f in sorted(found, key=lambda f: (f.cue, f.content)))
    wanted = (
        s for s in speeches if s is not None and (attitudes or s.kind is not SpeechKind.ATTITUDE)
    )
    return resolve(page, tuple(wanted))


def by_rules(page: Page) -> tuple[Found, ...]:
    """Return what the rules alone find."""
    found = _distinct((*patterns.find(page), *nouns.find(page), *verbs.find(page)))
    return follow(page, nest(page, found))


def _distinct(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Keep one finding for each cue: the earlier rule wins where two share a word."""
    taken: set[int] = set()
    kept = []
    for one in found:
        cue = set(range(*one.cue))
        if not cue & taken:
            kept.append(one)
            taken |= cue
    return tuple(kept)
