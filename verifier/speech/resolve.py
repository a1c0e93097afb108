"""Say in full who a pronoun, a short name or "the ministry" is, with the reason."""

from __future__ import annotations

from attrs import evolve, field, frozen

from verifier.model import Span, Speech
from verifier.speech.knowledge import words
from verifier.speech.mentions import Mention, mentions
from verifier.speech.naming import named
from verifier.speech.page import Page

Answer = tuple[Mention, str]


@frozen
class Context:
    """What stands before a source: the speakers so far and every name of the text, in order."""

    page: Page
    speakers: tuple[Mention, ...]
    names: tuple[Mention, ...] = field(default=())

    def before(self, offset: int) -> tuple[Mention, ...]:
        """Return the names that end before an offset, the nearest first."""
        return tuple(m for m in reversed(self.names) if m.span.end <= offset)


def resolve(page: Page, speeches: tuple[Speech, ...]) -> tuple[Speech, ...]:
    """Fill speaker, named and resolved of each speech, in the order of the text.

    A source that stands for itself keeps its own words and gives no reason.
    """
    names = mentions(page)
    order = sorted(
        range(len(speeches)),
        key=lambda i: speeches[i].source.start if speeches[i].source else speeches[i].cue.start,
    )
    done: dict[int, Speech] = {}
    speakers: list[Mention] = []
    for index in order:
        speech = speeches[index]
        if speech.source is None:
            done[index] = speech
            continue
        enclosing = [
            done[i] for i in order if i in done and done[i].speaker and _holds(speeches[i], speech)
        ]
        filled = _fill(Context(page, tuple(speakers), names), speech, enclosing)
        done[index] = filled
        speakers.append(Mention.of(page, speech.source, filled.speaker, filled.named))
    return tuple(done[i] for i in range(len(speeches)))


def _holds(outer: Speech, inner: Speech) -> bool:
    return outer is not inner and any(span.contains(inner.cue) for span in outer.content)


def _fill(context: Context, speech: Speech, enclosing: list[Speech]) -> Speech:
    source = speech.source
    if source is None:
        return speech
    text = " ".join(source.of(context.page.parse.text).split())
    own = Mention.of(context.page, source, text, named(context.page, source))
    answer = _answer(context, own, enclosing)
    if answer is None:
        reason = f"nobody before fits “{text}”" if own.pronoun else ""
        return evolve(speech, speaker=text, named=own.named and not own.pronoun, resolved=reason)
    mention, reason = answer
    return evolve(speech, speaker=mention.name, named=mention.named, resolved=reason)


def _answer(context: Context, own: Mention, enclosing: list[Speech]) -> Answer | None:
    if own.pronoun in words("self"):
        return _self(context, own, enclosing)
    if own.pronoun:
        return _pronoun(context, own)
    if own.short:
        return _short(context, own)
    if own.definite:
        return _definite(context, own)
    return None


def _self(context: Context, own: Mention, enclosing: list[Speech]) -> Answer | None:
    if not enclosing:
        return None
    speaker = enclosing[-1].speaker
    mention = next((m for m in reversed(context.speakers) if m.name == speaker), None)
    return (
        (mention, f"“{own.text}” inside a quotation is its speaker, {speaker}") if mention else None
    )


def _pronoun(context: Context, own: Mention) -> Answer | None:
    """Take the last speaker that fits; else the last name that fits in this or the last two sentences."""
    near = [m for m in reversed(context.speakers) if own.agrees(m) and _near(context, m, own, 6)]
    fits = [m for m in near if m.sure or not own.human] or near
    if fits:
        return fits[0], f"“{own.text}” goes on with the speaker before, {fits[0].name}"
    for mention in context.before(own.span.start):
        if own.agrees(mention) and _near(context, mention, own, 2):
            return mention, f"“{own.text}” is the last one named before, {mention.name}"
    return None


def _near(context: Context, mention: Mention, own: Mention, sentences: int) -> bool:
    page = context.page
    return (
        page.tokens[page.parse.at(own.span.start)].sentence
        - page.tokens[page.parse.at(mention.span.start)].sentence
        <= sentences
    )


def _short(context: Context, own: Mention) -> Answer | None:
    """Find the longer form of a name that was given before: the nearest with a title, else the longest."""
    longer = [m for m in (*context.before(own.span.start), *context.speakers) if own.shortens(m)]
    if not longer:
        return None
    best = max(longer, key=lambda m: (len(m.words), m.span.start))
    return best, f"“{own.text}” is short for {best.name}"


def _definite(context: Context, own: Mention) -> Answer | None:
    """Find whom "the ministry" or "the general" means: the last speaker or name with that noun."""
    pool = sorted(
        (*context.speakers, *context.before(own.span.start)),
        key=lambda m: m.span.start,
        reverse=True,
    )
    for mention in pool:
        if (
            mention.span.end <= own.span.start
            and own.noun in mention.nouns
            and len(mention.words) > len(own.words)
            and not mention.definite
        ):
            return mention, f"“{own.text}” takes up {mention.name}"
    return None


def span_of(speech: Speech) -> Span:
    """Return where a speech starts and ends, source, cue and content together."""
    spans = (*speech.content, speech.cue, *((speech.source,) if speech.source else ()))
    return Span(min(s.start for s in spans), max(s.end for s in spans))
