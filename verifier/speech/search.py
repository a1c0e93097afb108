"""Find every attribution of a text: the rules, the model, and what happens where they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Parse, Span, Speech, SpeechKind
from verifier.speech import idioms, nouns, patterns, turns, verbs
from verifier.speech.chains import nest
from verifier.speech.page import Page
from verifier.speech.quotations import follow
from verifier.speech.resolve import resolve

if TYPE_CHECKING:
    from verifier.speech.found import Found

MODEL, RULES = "model", "rules"


def find(
    parse: Parse,
    *,
    skip: tuple[Span, ...] = (),
    attribution: str = MODEL,
    attitudes: bool = False,
) -> tuple[Speech, ...]:
    """Return the attributions of a text in the order of their cues.

    `skip` are stretches that hold no running text, such as citations. Speech inside the content
    of another speech is a further step of the chain. A source is None where the text leaves it
    out ("was said to"). With `attitudes` also stands that assert nothing are returned: "the
    deputies criticised the budget". `attribution` is "rules", or "model" for rules and model.
    """
    page = Page(parse, skip)
    found = by_rules(page)
    if attribution == MODEL:
        # The model takes time to load that the rules do not need.
        from verifier.speech.merge import merge  # noqa: PLC0415

        found = merge(page, found)
    told = [
        (speech, one.named_at(page))
        for one in sorted(found, key=lambda f: (f.cue, f.content))
        if (speech := one.speech(page)) is not None
        and (attitudes or speech.kind is not SpeechKind.ATTITUDE)
    ]
    return resolve(page, tuple(s for s, _ in told), tuple(who for _, who in told))


def by_rules(page: Page) -> tuple[Found, ...]:
    """Return what the rules alone find."""
    found = _distinct(
        (
            *turns.find(page),
            *idioms.find(page),
            *patterns.find(page),
            *nouns.find(page),
            *verbs.find(page),
        )
    )
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
