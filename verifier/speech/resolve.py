"""Say in full who a pronoun, a short name or "the ministry" is, with the reason."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from verifier.speech.knowledge import words
from verifier.speech.mentions import Mention, mentions
from verifier.speech.naming import named
from verifier.speech.page import Page

if TYPE_CHECKING:
    from verifier.model import Span, Speech

Answer = tuple[Mention, str]

NEAREST = 60  # speakers and names back from a source that may be meant
AROUND = 12  # contents before a cue that may hold it
SPEAKER, NAME = 6, 2  # sentences back to a speaker, to a name, that a pronoun may mean


@frozen
class Context:
    """What stands before a source: the speakers so far and every name of the text, in order."""

    page: Page
    names: tuple[Mention, ...]
    ends: tuple[int, ...]  # where each name ends
    speakers: list[Mention] = field(factory=list)
    longest: dict[str, Mention] = field(factory=dict)  # by surname, of what was read so far
    read: list[int] = field(factory=lambda: [0])  # how many names were read

    def before(self, offset: int) -> tuple[Mention, ...]:
        """Return the names before an offset, the nearest first, as far as they may still matter."""
        last = bisect_right(self.ends, offset)
        return tuple(reversed(self.names[max(0, last - NEAREST) : last]))

    def advance(self, offset: int) -> None:
        """Learn the full names that stand before an offset."""
        last = bisect_right(self.ends, offset)
        for mention in self.names[self.read[0] : last]:
            self.learn(mention)
        self.read[0] = max(self.read[0], last)

    def learn(self, mention: Mention) -> None:
        """Keep the longest name that ends with a surname."""
        known = self.longest.get(mention.surname)
        if mention.named and (known is None or len(known.words) <= len(mention.words)):
            self.longest[mention.surname] = mention


def resolve(
    page: Page, speeches: tuple[Speech, ...], names_at: tuple[Span | None, ...]
) -> tuple[Speech, ...]:
    """Fill speaker, named and resolved of each speech, in the order of the text.

    `names_at` are the words that name each speaker: the source, or fuller words beside it. A
    source that stands for itself keeps its own words and gives no reason.
    """
    known = tuple(sorted(mentions(page), key=lambda m: m.span.end))
    context = Context(page, known, tuple(m.span.end for m in known))
    done = list(speeches)
    for index in sorted(range(len(done)), key=lambda i: (done[i].source or done[i].cue).start):
        done[index] = _fill(context, done[index], names_at[index])
    holders = sorted((c, index) for index, speech in enumerate(done) for c in speech.content)
    return tuple(_selves(done, holders, speech) for speech in done)


def _selves(done: list[Speech], holders: list[tuple[Span, int]], speech: Speech) -> Speech:
    """Say who "I" is: the speaker of the words around it, found when all others are known."""
    if speech.speaker.lower() not in words("self"):
        return speech
    last = bisect_right(holders, speech.cue, key=lambda holder: holder[0])
    for content, index in reversed(holders[max(0, last - AROUND) : last]):
        outer = done[index]
        if content.contains(speech.cue) and outer.speaker and outer is not speech:
            reason = f"“{speech.speaker}” inside a quotation is its speaker, {outer.speaker}"
            return evolve(speech, speaker=outer.speaker, named=outer.named, resolved=reason)
    return speech


def _fill(context: Context, speech: Speech, source: Span | None) -> Speech:
    if source is None or speech.source is None:
        return speech
    context.advance(source.start)
    text = " ".join(source.of(context.page.parse.text).split())
    own = Mention.of(context.page, source, text, named=named(context.page, source))
    answer = _answer(context, own)
    if answer is None:
        reason = f"nobody before fits “{text}”" if own.pronoun else ""
        filled = evolve(speech, speaker=text, named=own.named and not own.pronoun, resolved=reason)
    else:
        mention, reason = answer
        filled = evolve(speech, speaker=mention.name, named=mention.named, resolved=reason)
    resolved = Mention.of(context.page, source, filled.speaker, named=filled.named)
    context.speakers.append(resolved)
    context.learn(resolved)
    return filled


def _answer(context: Context, own: Mention) -> Answer | None:
    if own.pronoun in words("self"):
        return None
    if own.pronoun:
        return _pronoun(context, own)
    if own.short:
        return _short(context, own)
    return _definite(context, own) if own.definite else None


def _pronoun(context: Context, own: Mention) -> Answer | None:
    """Take the last speaker that fits; else the last name that fits in the sentences before."""
    lately = reversed(context.speakers[-NEAREST:])
    near = [m for m in lately if own.agrees(m) and _near(context, m, own, SPEAKER)]
    fits = [m for m in near if m.sure or not own.human] or near
    if fits:
        return fits[0], f"“{own.text}” goes on with the speaker before, {fits[0].name}"
    before = context.before(own.span.start)
    lately = takewhile(lambda mention: _near(context, mention, own, NAME), before)
    named_before = [mention for mention in lately if own.agrees(mention)]
    subjects = [m for m in named_before if _subject(context, m)] if own.pronoun != "it" else []
    for mention in subjects or named_before:
        return mention, f"“{own.text}” is the last one named before, {mention.name}"
    return None


def _subject(context: Context, mention: Mention) -> bool:
    """Tell whether somebody named is what the sentence is about: its subject, a person for sure."""
    tokens = context.page.parse.tokens
    here = context.page.indices(mention.span)
    return mention.sure and any(tokens[i].dep.startswith("nsubj") for i in here)


def _near(context: Context, mention: Mention, own: Mention, sentences: int) -> bool:
    parse = context.page.parse
    here = parse.tokens[parse.at(own.span.start)].sentence
    return here - parse.tokens[parse.at(mention.span.start)].sentence <= sentences


def _short(context: Context, own: Mention) -> Answer | None:
    """Find the longer form of a name that was given before, with its title."""
    longer = context.longest.get(own.words[-1]) if own.words else None
    if longer is None or not own.shortens(longer):
        return None
    return longer, f"“{own.text}” is short for {longer.name}"


def _definite(context: Context, own: Mention) -> Answer | None:
    """Find whom "the ministry" or "the general" means: the last one with that noun."""
    pool = (*context.speakers[-NEAREST:], *context.before(own.span.start))
    for mention in sorted(pool, key=lambda m: m.span.start, reverse=True):
        fits = own.noun in mention.words and len(mention.words) > len(own.words)
        body = own.noun in words("institution") and mention.noun != own.noun
        if fits and not body and not mention.definite and mention.span.end <= own.span.start:
            return mention, f"“{own.text}” takes up {mention.name}"
    return None
