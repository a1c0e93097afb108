"""The findings on one word by name: what its clause, its governors and the cues say of it.

Names are stable, so that weights can be fitted to them: "modal.may", "negated",
"1:embedding.wanting" (the word right above it embeds it so), "cue:plan.modal.will".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cues.embedding import embedding, modal
from verifier.cues.scan import read
from verifier.cues.state import state
from verifier.cues.words import word_class

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.cues.standing import Standing, Step
    from verifier.cues.stretches import Reading, Stretch
    from verifier.model import Cue, Parse

DEEPEST = 3  # governors and clauses that are told apart; what lies further out counts as third
LEAD = 9  # tokens before the word among which a word that embeds it may stand
STOPS = frozenset(",;:.")
CLAUSAL = frozenset("xcomp ccomp acl advcl".split())
NOMINAL = frozenset("obj obl nmod nsubj compound amod".split())
PAST = frozenset("was were had did".split())
PRESENT = frozenset("is are has have do does 's 're".split())
QUESTION_TAIL = 2


def signs(parse: Parse, found: Standing, cues: tuple[Cue, ...]) -> frozenset[str]:
    """Name all findings on a word; of the cues those count that bear on it."""
    sentence = parse.sentences[parse.tokens[found.index].sentence]
    reading = read(parse.of(sentence))
    return frozenset(
        (
            *_own(parse, found),
            *_noun(parse, found),
            *_cued(parse, found, cues),
            *_above(parse, found),
            *_lead(parse, found),
            *_clauses(parse, reading, found),
        )
    )


def _own(parse: Parse, found: Standing) -> Iterator[str]:
    token, own = parse.tokens[found.index], found.state
    yield f"tag:{token.tag}"
    yield f"relation:{token.dep.split(':', maxsplit=1)[0]}"
    yield f"shape:{own.shape}"
    value = round(found.value)
    yield f"value:{value}"
    yield f"value:{value}:{own.shape}"
    yield f"above:{round(found.above)}:{own.determiner or own.shape}"
    perfect = "perfect" if own.perfect else "plain"
    for row in (own.modal, own.opener):
        if row:
            yield row.id
            yield f"{row.id}:{perfect}:{own.negated}"
    if own.mark:
        yield f"mark:{own.mark}"
    if own.subject:
        yield f"subject:{own.subject}"
    yield from _flagged(parse, found)


def _flagged(parse: Parse, found: Standing) -> Iterator[str]:
    token, own = parse.tokens[found.index], found.state
    helpers = set(own.auxiliaries)
    end = parse.sentences[token.sentence].last
    tests = {
        "negated": own.negated,
        "perfect": own.perfect,
        "progressive": token.tag == "VBG" and bool(helpers),
        "past": bool(helpers & PAST),
        "present": own.finite and bool(helpers & PRESENT),
        "question": any(t.text == "?" for t in parse.tokens[end - QUESTION_TAIL : end]),
        "imperative": token.dep == "root" and own.shape == "bare" and not own.subject,
    }
    yield from (name for name, holds in tests.items() if holds)


def _noun(parse: Parse, found: Standing) -> Iterator[str]:
    own = found.state
    if not own.determiner:
        return
    yield f"determiner:{own.determiner}"
    yield f"determiner:{own.determiner}:{round(found.value)}"
    for child in parse.children[found.index]:
        if parse.tokens[child].dep == "case":
            yield f"case:{parse.tokens[child].lower}"


def _cued(parse: Parse, found: Standing, cues: tuple[Cue, ...]) -> Iterator[str]:
    span = parse.tokens[found.index].span
    for cue in cues:
        if cue.bears_on(span):
            yield f"cue:{cue.category}"
            yield f"cue:{cue.rule}"
            if cue.category == "negation":
                yield f"cue:negation:{found.state.shape}:{found.state.negated}"


def _above(parse: Parse, found: Standing) -> Iterator[str]:
    """Name what the word stands under; conjuncts are passed over."""
    steps = [step for step in found.steps if step.relation != "conj"]
    yield from _joined(found)
    for at, step in enumerate(steps[:-1] if len(steps) > DEEPEST + 1 else steps, start=1):
        level = min(at, DEEPEST)
        yield from _embedded(level, step)
        if at == 1:
            pos = parse.tokens[step.head].pos
            yield f"1:{step.relation}:{step.shape}:{pos}"
            yield f"1:{step.relation}:{bool(step.rows)}"


def _joined(found: Standing) -> Iterator[str]:
    """Name what a conjunct shares with the first one, where it has no clause of its own."""
    if not found.steps or found.steps[0].relation != "conj" or found.state.finite:
        return
    first = found.steps[0].state
    if first.modal:
        yield f"joined:{first.modal.id}"
    if first.negated:
        yield "joined:negated"
    if first.shape == "to":
        yield "joined:to"
    if first.opener:
        yield f"joined:{first.opener.id}"


def _embedded(level: int, step: Step) -> Iterator[str]:
    above = step.state
    for row in step.rows:
        yield f"{level}:{row.id}"
        if above.negated:
            yield f"{level}:{row.id}:negated"
        if above.modal:
            yield f"{level}:{row.id}:modal"
    kind = "clause" if step.relation in CLAUSAL else "noun" if step.relation in NOMINAL else "other"
    if above.negated:
        yield f"{level}:{kind}:negated"
    if above.modal:
        yield f"{level}:{kind}:{above.modal.id}"
    if above.opener:
        yield f"{level}:{kind}:{above.opener.id}"
    if above.shape == "to":
        yield f"{level}:{kind}:to"


def _lead(parse: Parse, found: Standing) -> Iterator[str]:
    """Name the nearest embedding word before it, for where the tree errs."""
    shapes = ("noun", "from", "for") if found.state.shape == "noun" else (found.state.shape,)
    first = parse.sentences[parse.tokens[found.index].sentence].first
    for at in range(found.index - 1, max(first, found.index - LEAD) - 1, -1):
        token = parse.tokens[at]
        if token.text in STOPS:
            return
        rows = dict.fromkeys(row for shape in shapes for row in embedding(token, shape))
        if rows:
            denied = state(parse, at).negated
            for row in rows:
                yield f"lead:{row.id}"
                if denied:
                    yield f"lead:{row.id}:negated"
            return


def _clauses(parse: Parse, reading: Reading, found: Standing) -> Iterator[str]:
    """Name the kinds of the clauses around the word, with what their finite verbs say."""
    base = parse.sentences[parse.tokens[found.index].sentence].first
    at: Stretch | None = reading.owner[found.index - base]
    level = 0
    while at is not None and level < DEEPEST:
        opener = parse.tokens[base + at.start].lower if at.start < len(reading.tokens) else ""
        opener = opener if opener in word_class("opening") else ""
        yield f"clause{level}:{at.kind}:{opener}"
        if at.verb is not None:
            own = base + at.verb.last == found.index
            words = {t.lower for t in reading.tokens[at.verb.first : at.verb.last + 1]}
            for row in filter(None, (modal(word, "modal") for word in sorted(words))):
                yield f"clause{level}:{row.id}:{own}"
            if words & word_class("negative"):
                yield f"clause{level}:negated:{own}:{found.state.shape}"
            if not own:
                shape = found.state.shape if level == 0 else "that"
                for embedder in embedding(reading.tokens[at.verb.last], shape):
                    yield f"clause{level}:{embedder.id}"
        at, level = at.parent, level + 1
