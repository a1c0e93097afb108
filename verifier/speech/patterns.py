"""Attributions by fixed wordings: "according to X", "was said to …", "it is said that", "was quoted as saying"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import SpeechKind
from verifier.speech import subject
from verifier.speech.extent import BREAKS, infinitive_end, is_cue, right_end, speaks, that_clause
from verifier.speech.found import Found
from verifier.speech.knowledge import forms, passive_row, pattern_rows, words
from verifier.speech.naming import is_outlet
from verifier.speech.page import BE, DASHES, NOUNS
from verifier.speech.phrases import phrase, phrase_before, trim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.speech.knowledge import PatternRow
    from verifier.speech.page import Page

Range = tuple[int, int]

INFINITIVES = frozenset((("have",), ("be",)))
WORDS = frozenset(
    ("words", "view", "opinion", "account", "telling", "judgment", "estimate", "assessment")
)
QUOTED_BY = frozenset((("quoted", "by"), ("cited", "by")))


def find(page: Page) -> Iterator[Found]:
    """Yield the attributions that a fixed wording makes."""
    introductions = tuple(
        (row, tuple(w.split()))
        for row in pattern_rows()
        if row.use == "source-after"
        for w in row.words
    )
    for index in range(len(page.tokens)):
        if page.skipped[index]:
            continue
        for row, wording in introductions:
            if page.lower[index : index + len(wording)] == wording and (
                found := _source_after(page, index, len(wording), row)
            ):
                yield found
        if page.lower[index] == "in" and (found := _own_words(page, index)):
            yield found
        if (row := passive_row(page.lower[index])) and (found := _passive(page, index, row)):
            yield found
        if page.lower[index : index + 2] in QUOTED_BY and (found := _quoted_by(page, index)):
            yield found
        if (found := _agent(page, index)) is not None:
            yield found
        if page.lower[index] in ("as", "of") and (found := _quoted(page, index)):
            yield found


def _source_after(page: Page, index: int, width: int, row: PatternRow) -> Found | None:
    """Read "according to X, …", "…, according to X" and "…, according to X, …"."""
    sentence = page.sentence(index)
    end = page.end(sentence)
    source = _named(page, index + width, end)
    if source is None or (
        page.lower[index] != "according" and page.lower[source[0]] in ("plan", "hour", "capita")
    ):
        return None
    if page.lower[source[0] : source[1]] in (("plan",), ("schedule",), ("law",), ("tradition",)):
        return None
    content = _around(page, index, source, end)
    if not content:
        return None
    short = trim(page, *source) or source  # without a relative clause
    kind = SpeechKind.REPORT if is_outlet(page, short) else SpeechKind(row.kind)
    reason = (
        f"“{' '.join(page.lower[index : index + width])}” names the source of the clause beside it"
    )
    return Found(
        short,
        (index, index + width),
        content,
        kind,
        f"{row.id}.{_place(page, index, end, source)}",
        reason,
    )


def _place(page: Page, index: int, end: int, source: Range) -> str:
    if _opens(page, index):
        return "before"
    return "after" if source[1] >= end else "inside"


def _opens(page: Page, index: int) -> bool:
    """Tell whether the wording opens its sentence or its clause."""
    first = page.sentence(index).first
    return index - first <= 2 and not page.has_finite(first, index)


def _named(page: Page, start: int, end: int) -> Range | None:
    """Return the source after the wording, its relative clause included: up to the comma before a clause."""
    index = start
    found = phrase(page, start, end)
    if found is None:
        return None
    index = found[1]
    while index < end and page.lower[index] not in (",", ";", ":", "(", *DASHES):
        if page.finite(index) and not any(
            page.lower[i] in ("that", "who", "which") for i in range(start, index)
        ):
            return found
        index += 1
    return found[0], max(index, found[1])


def _around(page: Page, index: int, source: Range, end: int) -> tuple[Range, ...]:
    first = page.sentence(index).first
    after = source[1] + 1 if page.lower[source[1] : source[1] + 1] == (",",) else source[1]
    if _opens(page, index):
        if page.lower[after : after + 2] == ("however", ","):
            after += 2
        return ((after, _unbroken(page, after, end)),) if after < end else ()
    before = index - 1 if page.lower[index - 1] in (",", *DASHES) else index
    start = _clause_before(page, first, before)
    if after >= end or page.tokens[after].tag == "VBG" or page.lower[after] in BREAKS:
        return ((start, before),)
    return ((start, before), (after, _unbroken(page, after, end)))


def _clause_before(page: Page, first: int, before: int) -> int:
    """Return where the clause before a closing source starts: after a semicolon or a source of another clause."""
    for index in range(before - 1, first, -1):
        if page.lower[index] == ";":
            return index + 1
    return first


def _unbroken(page: Page, start: int, end: int) -> int:
    """Return where the content after an opening source ends: at a clause with a new subject that speaks itself."""
    for index in range(start + 1, end - 1):
        word = page.lower[index]
        if word == ";":
            return index
        if word in BREAKS and _new_speaker(page, index, end):
            return index - 1 if page.lower[index - 1] == "," else index
    return end


def _new_speaker(page: Page, conjunction: int, end: int) -> bool:
    if conjunction + 1 >= end or page.finite(conjunction + 1) or page.lower[conjunction - 1] != ",":
        return False
    if is_cue(page, conjunction + 1):
        return False
    for index in range(conjunction + 2, min(end, conjunction + 14)):
        if page.lower[index] in (",", ";"):
            return False
        if is_cue(page, index) or page.finite(index):
            return speaks(page, index, end)
    return False


def _passive(page: Page, index: int, row: PatternRow) -> Found | None:
    """Read "was said to have …" and "it was said that …": nobody is named unless "by X" stands between."""
    auxiliary = _auxiliary(page, index)
    start = index + 1
    source = None
    if page.lower[start : start + 1] == ("by",):
        source = phrase(page, start + 1, page.sentence(index).last)
        start = source[1] if source else start
    word = page.lower[start : start + 1]
    if row.use == "passive" and word == ("to",) and (auxiliary is not None or _bare(page, index)):
        return _infinitive(page, index, start, row, source)
    if (
        auxiliary is not None
        and page.lower[auxiliary - 1 : auxiliary] == ("it",)
        and (start := that_clause(page, index) or 0)
    ):
        reason = f"“it {page.lower[auxiliary]} {page.lower[index]} that” leaves out who says so"
        return Found(
            source,
            (auxiliary, index + 1),
            ((start, right_end(page, start, index)),),
            SpeechKind(row.kind),
            f"{row.id}.that",
            reason,
        )
    return None


def _auxiliary(page: Page, index: int) -> int | None:
    """Return the form of "be" before a participle; adverbs may stand between."""
    for left in range(index - 1, max(page.sentence(index).first, index - 5) - 1, -1):
        if page.lower[left] in BE and page.tokens[left].tag != "POS":
            return left
        if page.tokens[left].tag != "RB" and page.lower[left] not in (
            "also",
            "not",
            "n't",
            "widely",
        ):
            return None
    return None


def _bare(page: Page, index: int) -> bool:
    """Tell the reduced clause in "a ship, said to carry arms, …" or "officers believed to be …"."""
    left = page.lower[index - 1] if index else ""
    following = page.tokens[index + 2].tag if index + 2 < len(page.tokens) else ""
    return (
        following.startswith("VB")
        and (left == "," or page.tokens[index - 1].tag in NOUNS)
        and page.tokens[index].dep.startswith("acl")
    )


def _infinitive(
    page: Page, index: int, start: int, row: PatternRow, source: Range | None
) -> Found | None:
    following = page.tokens[start + 1].tag if start + 1 < len(page.tokens) else ""
    if (
        not following.startswith(("VB", "RB"))
        and page.lower[start + 1 : start + 2] not in INFINITIVES
    ):
        return None
    auxiliary = _auxiliary(page, index)
    cue = (auxiliary if auxiliary is not None else index, start + 1)
    end = infinitive_end(page, start + 1)
    reason = (
        f"“{page.lower[index]} to” leaves out who says so"
        if source is None
        else f"“{page.lower[index]} by … to” names who says so"
    )
    return Found(source, cue, ((start, end),), SpeechKind(row.kind), f"{row.id}.to", reason)


def _quoted(page: Page, index: int) -> Found | None:
    """Read the inner step of "quoted an official as saying that …" and "was quoted as saying …"."""
    following = page.lower[index + 1] if index + 1 < len(page.tokens) else ""
    said = next(
        (
            v
            for v in forms().get(following, ())
            if v.shape == "ing" and v.row.kind in ("say", "report", "deny", "think")
        ),
        None,
    )
    quoting = _quoting(page, index)
    if said is None or quoting is None:
        return None
    start = that_clause(page, index + 1) or index + 2
    content = ((start, right_end(page, start, index + 1)),)
    passive = _auxiliary(page, quoting) is not None
    source = (
        subject.before(page, _auxiliary(page, quoting) or quoting)
        if passive
        else phrase(page, quoting + 1, index)
    )
    reason = f"“{page.tokens[quoting].text} … as {following}” passes on the words of its {'subject' if passive else 'object'}"
    return Found(source, (index, index + 2), content, said.kind, "quote.as-saying", reason)


def _own_words(page: Page, index: int) -> Found | None:
    """Read "in Karpov's words, …" and "in the ministry's view, …"."""
    source = phrase(page, index + 1, page.sentence(index).last)
    if (
        source is None
        or page.lower[source[1] - 1] not in WORDS
        or page.tokens[source[1] - 2].tag != "POS"
    ):
        return None
    content = _around(page, index, source, page.limit(index))
    reason = f"“in … {page.lower[source[1] - 1]}” names the source of the clause beside it"
    return (
        Found(
            (source[0], source[1] - 2),
            (index, source[1]),
            content,
            SpeechKind.SAY,
            "words.own",
            reason,
        )
        if content
        else None
    )


def _quoted_by(page: Page, index: int) -> Found | None:
    """Read the outer step of "police sources quoted by Reuters said …" and "was quoted by BNS as saying …"."""
    source = phrase(page, index + 2, page.sentence(index).last)
    auxiliary = _auxiliary(page, index)
    whom = (
        subject.before(page, auxiliary) if auxiliary is not None else phrase_before(page, index - 1)
    )
    if source is None or whom is None:
        return None
    content = ((whom[0], whom[1]), (source[1], page.limit(index)))
    reason = f"“{page.lower[index]} by” names who passes on the words"
    return Found(source, (index, index + 2), content, SpeechKind.REPORT, "quoted.by", reason)


def _agent(page: Page, index: int) -> Found | None:
    """Read "the charge was rejected by the ministry": the subject is the content, the agent the source."""
    if page.lower[index + 1 : index + 2] != ("by",):
        return None
    verb = next(
        (
            v
            for v in page.verbs(index)
            if v.row.kind in ("say", "deny", "report") and v.shape in ("past", "participle")
        ),
        None,
    )
    auxiliary = _auxiliary(page, index)
    if verb is None or auxiliary is None:
        return None
    source = phrase(page, index + 2, page.sentence(index).last)
    about = subject.before(page, auxiliary)
    if (
        source is None
        or about is None
        or not any(page.lower[i] in words("claim-noun") for i in range(*about))
    ):
        return None
    reason = f"“{page.lower[index]} by” names who says so of its subject"
    return Found(source, (auxiliary, index + 2), (about,), verb.kind, f"{verb.row.id}.by", reason)


def _quoting(page: Page, index: int) -> int | None:
    first = page.sentence(index).first
    for left in range(index - 1, max(first, index - 24) - 1, -1):
        if page.lower[left] in (
            "quoted",
            "quotes",
            "quoting",
            "quote",
            "cited",
            "cites",
            "citing",
            "reported",
            "described",
        ):
            return left
    return None
