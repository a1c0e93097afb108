"""Attributions in the passive: "was said to …", "it was said that", "was quoted as saying"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech import subject
from verifier.speech.extent import infinitive_end, right_end, that_clause
from verifier.speech.found import Found
from verifier.speech.knowledge import forms, words
from verifier.speech.page import BE, NOUNS, OPENING, STRAIGHT
from verifier.speech.phrases import phrase, phrase_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.knowledge import PatternRow
    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

BETWEEN = frozenset(("also", "not", "n't", "widely"))
SPOKEN = frozenset(("say", "report", "deny"))
PASSING_ON = frozenset("quoted quotes quoting quote cited cites citing reported".split())
BACK = 5  # tokens from a participle back to its auxiliary
ARTICLES = frozenset(("a", "an"))
REACH = 14  # tokens from what somebody is called to "by"
FAR = 24  # tokens from "as saying" back to "quoted"


def said_to(page: Page, index: int, row: PatternRow) -> Iterator[Found]:
    """Read "was said to have …" and "it was said that …"; "by X" may name the source."""
    auxiliary, start, source = _auxiliary(page, index), index + 1, None
    if page.lower[start : start + 1] == ("by",):
        source = phrase(page, start + 1, page.sentence(index).last)
        start = source[1] if source else start
    to = page.lower[start : start + 1] == ("to",) and row.use == "passive"
    if to and (auxiliary is not None or _reduced(page, index)):
        yield from _infinitive(page, index, start, row, source)
    elif (
        auxiliary and page.lower[auxiliary - 1] == "it" and (start := that_clause(page, index) or 0)
    ):
        yield Found(
            source=source,
            cue=(auxiliary, index + 1),
            content=((start, right_end(page, start, index)),),
            kind=SpeechKind(row.kind),
            rule=f"{row.id}.that",
            reason=f"“it {page.lower[auxiliary]} {page.lower[index]} that” leaves out who says so",
        )


def _auxiliary(page: Page, index: int) -> int | None:
    """Return the form of "be" before a participle; adverbs may stand between."""
    for left in range(index - 1, max(page.sentence(index).first, index - BACK) - 1, -1):
        if page.lower[left] in BE and page.tokens[left].tag != "POS":
            return left
        if page.tokens[left].tag != "RB" and page.lower[left] not in BETWEEN:
            break
    return None


def _reduced(page: Page, index: int) -> bool:
    """Tell the reduced clause in "a ship, said to carry arms, …" and "men believed to be …"."""
    if index == 0 or index + 2 >= len(page.tokens) or not page.tokens[index].dep.startswith("acl"):
        return False
    before = page.tokens[index - 1]
    follows = before.text == "," or before.tag in NOUNS
    return follows and page.tokens[index + 2].tag.startswith("VB")


def _infinitive(
    page: Page, index: int, to: int, row: PatternRow, source: Range | None
) -> Iterator[Found]:
    verb = to + 1
    if verb >= page.sentence(index).last:
        return
    if not page.tokens[verb].tag.startswith(("VB", "RB")) and page.lower[verb] not in (
        "have",
        "be",
    ):
        return
    auxiliary, word = _auxiliary(page, index), page.lower[index]
    yield Found(
        source=source,
        cue=(auxiliary if auxiliary is not None else index, verb),
        content=((to, infinitive_end(page, verb)),),
        kind=SpeechKind(row.kind),
        rule=f"{row.id}.to",
        reason=f"“{word} by … to” names who says so" if source else f"“{word} to” names nobody",
    )


def as_saying(page: Page, index: int) -> Iterator[Found]:
    """Read the inner step of "quoted an official as saying that …", "was quoted as saying …"."""
    following = page.lower[index + 1] if index + 1 < len(page.tokens) else ""
    readings = (v for v in forms().get(following, ()) if v.shape == "ing")
    said = next((v for v in readings if v.row.kind in SPOKEN | {"think"}), None)
    quoting = _quoting(page, index)
    if said is None or quoting is None or index + 2 >= page.limit(index):
        return
    auxiliary = _auxiliary(page, quoting)
    passive = auxiliary is not None
    source = phrase(page, quoting + 1, index)
    if auxiliary is not None:
        source = subject.before(page, auxiliary)
    whose = "subject" if passive else "object"
    start = that_clause(page, index + 1) or index + 2
    yield Found(
        source=source,
        cue=(index, index + 2),
        content=((start, right_end(page, start, index + 1)),),
        kind=said.kind,
        rule="quote.as-saying",
        reason=f"“{page.lower[quoting]} … as {following}” passes on the words of its {whose}",
    )


def _quoting(page: Page, index: int) -> int | None:
    first = page.sentence(index).first
    places = range(index - 1, max(first, index - FAR) - 1, -1)
    return next((i for i in places if page.lower[i] in PASSING_ON), None)


def quoted_by(page: Page, index: int) -> Iterator[Found]:
    """Read the outer step of "police sources quoted by Reuters said …"."""
    source = phrase(page, index + 2, page.sentence(index).last)
    auxiliary = _auxiliary(page, index)
    named = subject.before(page, auxiliary) if auxiliary else None
    whom = named or (phrase_before(page, index - 1) if index else None)
    if source is not None and whom is not None:
        content = (whom, (source[1], page.limit(index)))
        reason = f"“{page.lower[index]} by” names who passes on the words"
        cue = (index, index + 2)
        yield Found(source, cue, content, SpeechKind.REPORT, "quoted.by", reason)


def called(page: Page, index: int, row: PatternRow) -> Iterator[Found]:
    """Read "the plan was called a disaster by the union": the subject belongs to the content."""
    auxiliary, last = _auxiliary(page, index), page.limit(index)
    about = subject.before(page, auxiliary) if auxiliary else None
    start = index + 1 + (page.lower[index + 1 : index + 2] == ("as",))
    if auxiliary is None or about is None or start >= last:
        return
    opens = page.lower[start] in ARTICLES or page.lower[start] in OPENING | STRAIGHT
    if not opens and page.tokens[start].tag != "JJ":
        return
    places = range(start, min(last - 1, start + REACH))
    by = next((i for i in places if page.lower[i] == "by"), last)
    source = phrase(page, by + 1, page.sentence(index).last) if by < last else None
    end = by if source else infinitive_end(page, start)
    content = (about, (start, end))
    reason = f"“{page.lower[auxiliary]} {page.lower[index]}” says what somebody calls its subject"
    cue = (auxiliary, index + 1)
    yield Found(source, cue, content, SpeechKind(row.kind), f"{row.id}.name", reason)


def agent(page: Page, index: int) -> Iterator[Found]:
    """Read "the charge was rejected by the ministry": the subject is the content."""
    readings = (v for v in page.verbs(index) if v.shape in ("past", "participle"))
    verb = next((v for v in readings if v.row.kind in SPOKEN), None)
    auxiliary = _auxiliary(page, index)
    if verb is None or auxiliary is None:
        return
    source = phrase(page, index + 2, page.sentence(index).last)
    about = subject.before(page, auxiliary)
    if source is None or about is None:
        return
    if any(page.lower[i] in words("claim-noun") for i in range(*about)):
        reason = f"“{page.lower[index]} by” names who says so of its subject"
        cue = (auxiliary, index + 2)
        yield Found(source, cue, (about,), verb.kind, f"{verb.row.id}.by", reason)
