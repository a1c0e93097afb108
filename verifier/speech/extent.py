"""How far what is said reaches: right from the end of the cue, or back from it to the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech import closing
from verifier.speech.cueword import is_cue
from verifier.speech.page import AUXILIARIES, DASHES, OPENING

if TYPE_CHECKING:
    from verifier.speech.page import Page

Range = tuple[int, int]

QUESTIONS = frozenset("whether how why who which where when".split())
BREAKS = frozenset("but while whereas although though and yet or even".split())
SPOKEN = frozenset(("say", "deny", "report"))
MEANT = SPOKEN | {"think", "plan"}
BACKSHIFTED = frozenset("had would was were could might did".split())
PRESENT = frozenset("is are has have does do will can".split())
PERFECT = frozenset(("have", "has", "had"))
DAYS = frozenset("day evening morning night week month year afternoon".split())
PAST = frozenset(("VBD", "VBN"))
GROUP = frozenset(("RB", "VBN", "VB"))
OBJECTS = frozenset(("DT", "RB", "PRP", "PRP$"))
WINDOW = 16  # tokens between a verb and its "that"
INSERTED = 12  # tokens of an insertion between them
NAME = 3  # words; a longer quotation is speech
DATELINE = 14  # tokens


def that_clause(page: Page, verb: int) -> int | None:
    """Return where the clause after "that" starts: only hearer, place and time may precede."""
    last = min(page.sentence(verb).last, verb + WINDOW)
    index = verb + 1
    while index < last:
        word = page.lower[index]
        if word == "that" and page.lower[index + 1 : index + 2] and not _that_day(page, index):
            relative = index > verb + 1 and index + 1 < last and _relative(page, index + 1, last)
            return None if relative or index + 1 >= last else index + 1
        if word == ",":
            paired = _paired(page, index, last)
            if paired is None:
                return None
            index = paired
        elif _bars(page, index):
            return None
        index += 1
    return None


def _relative(page: Page, first: int, last: int) -> bool:
    """Tell "that fell" from "that talks had failed", where the tagger takes a plural for a verb."""
    if not page.finite(first):
        return False
    if page.tokens[first].tag != "VBZ" or page.lower[first] in AUXILIARIES:
        return True
    for index in range(first + 1, min(last, first + INSERTED)):
        if page.lower[index] in (",", "and", *BREAKS):
            break
        if page.lower[index] in AUXILIARIES and page.finite(index):
            return False
    return True


def _bars(page: Page, index: int) -> bool:
    """Tell what may not stand between a verb and its "that"."""
    word = page.lower[index]
    if word in (";", ":", "?", ".", *QUESTIONS) or word in OPENING or page.finite(index):
        return True
    after = page.tokens[index + 1] if index + 1 < len(page.tokens) else None
    return word == "to" and after is not None and after.tag == "VB" and after.text[:1].islower()


def _that_day(page: Page, index: int) -> bool:
    """Tell "that day" and "that evening" from the conjunction."""
    return page.lower[index + 1] in DAYS


def _paired(page: Page, comma: int, last: int) -> int | None:
    """Return the comma that closes an insertion directly before "that"."""
    for index in range(comma + 1, min(last - 1, comma + INSERTED)):
        if page.lower[index] == "," and page.lower[index + 1] == "that":
            return index
    return None


def right_end(page: Page, start: int, verb: int) -> int:
    """Return where the content that starts right of a verb ends.

    It reaches to the end of the sentence, but not into a clause with its own speaker or tense.
    """
    same = page.tokens[start].sentence == page.tokens[verb].sentence
    last = page.limit(verb if same else start)
    return min(_own_clause(page, start, last, verb), closing.start(page, start, last))


def _own_clause(page: Page, start: int, last: int, verb: int) -> int:
    for index in range(start + 1, last - 1):
        word = page.lower[index]
        if page.quoted[index] != page.quoted[start] and page.quoted[index] >= 0:
            continue
        adding = word == "," and page.tokens[index + 1].tag == "VBG" and is_cue(page, index + 1)
        if word == ";" or adding:
            return index
        if word in BREAKS and _breaks(page, index, last, (start, verb)):
            return index - 1 if page.lower[index - 1] == "," else index
    return last


def _breaks(page: Page, conjunction: int, last: int, of: Range) -> bool:
    """Tell whether a conjunction begins a clause that the speech before it does not hold."""
    start, verb = of
    index = _after_adverbs(page, conjunction + 1, last)
    if index >= last or page.lower[index] == "that":
        return False
    noun_or_past = page.tokens[index].tag == "NNS" or _past(page, index)
    if page.finite(index) or (noun_or_past and is_cue(page, index)):
        return _resumes(page, index, verb)
    comma = page.lower[conjunction - 1] == ","
    if not comma and page.lower[conjunction] in ("and", "or"):
        return False
    finite = _finite_after(page, index, last)
    if finite is None:
        return False
    shifted = next((i for i in range(start, conjunction) if page.finite(i)), None)
    return speaks(page, finite, last) or (comma and _unshifted(page, shifted, finite, verb))


def _after_adverbs(page: Page, index: int, last: int) -> int:
    while index < last and (page.tokens[index].tag == "RB" or page.lower[index] == "then"):
        index += 1
    return index


def _finite_after(page: Page, index: int, last: int) -> int | None:
    if page.clause_starts(index, last):
        return next((i for i in range(index, last) if page.finite(i)), None)
    for i in range(index + 1, min(last, index + INSERTED)):
        if page.lower[i] in (",", ";", ":"):
            return None
        if is_cue(page, i):
            return i
    return None


def speaks(page: Page, finite: int, last: int) -> bool:
    """Tell whether the verb group that starts at a finite verb says or denies something."""
    for index in range(finite, min(last, finite + 4)):
        if any(v.row.kind in SPOKEN for v in page.verbs(index)) and is_cue(page, index):
            return page.lower[index + 1 : index + 2] != ("to",)
        if not page.finite(index) and page.tokens[index].tag not in GROUP:
            return False
    return False


def _resumes(page: Page, finite: int, verb: int) -> bool:
    """Tell whether a verb without a subject goes on with the speaker: "said A and suggested B"."""
    if not any(v.row.kind in MEANT for v in page.verbs(finite)) or not is_cue(page, finite):
        return False
    token = page.tokens[finite]
    joined = token.dep == "conj" and token.head == verb
    past = {token.tag, page.tokens[verb].tag} <= PAST and _past(page, finite)
    return joined or past or token.tag in (page.tokens[verb].tag, "NNS")


def _past(page: Page, index: int) -> bool:
    """Tell "suggested", past tense or participle, from "seen"."""
    return any(reading.shape == "past" for reading in page.verbs(index))


def _unshifted(page: Page, shifted: int | None, finite: int, verb: int) -> bool:
    """Tell a flat present after a shifted past: "said that it had closed, but it is open"."""
    if shifted is None or page.tokens[verb].tag != "VBD":
        return False
    flat = page.lower[finite] in PRESENT or page.tokens[finite].tag == "VBZ"
    return flat and page.lower[shifted] in BACKSHIFTED


def infinitive_end(page: Page, verb: int) -> int:
    """Return where an infinitive clause ends: before a conjunction with a finite verb of its own.

    "were said to have discussed A and did sign B" ends before "and did": a finite auxiliary is
    never co-ordinated under an infinitive, nor is "signs" in "is said to raise A but signs B".
    """
    last = closing.start(page, verb, page.limit(verb))
    for index in range(verb + 1, last - 1):
        word = page.lower[index]
        if word == ";":
            return index
        if word == "," and (page.finite(index + 1) or is_cue(page, index + 1)):
            return index  # the infinitive stood in an insertion: "who declined to be named, said"
        apart = _finite_next(page, index, last, verb) or _own_subject(page, index, last)
        if word in BREAKS and apart:
            return index - 1 if page.lower[index - 1] == "," else index
    return last


def _finite_next(page: Page, conjunction: int, last: int, verb: int) -> bool:
    index = _after_adverbs(page, conjunction + 1, last)
    if index >= last or page.lower[conjunction] not in BREAKS:
        return False
    token = page.tokens[index]
    if (token.lower in AUXILIARIES - {"have"} and token.tag != "POS") or token.tag == "VBZ":
        return True
    if token.lower == "have":  # "to favor one route and have asked for a stop"
        return token.tag == "VBP" and page.lower[verb] not in PERFECT
    if token.tag == "NNS":  # "but signs only": a verb that the tagger takes for a noun
        return index + 1 < len(page.tokens) and page.tokens[index + 1].tag in OBJECTS
    participle = page.lower[verb] in PERFECT and (token.lower.endswith("ed") or token.dep == "conj")
    return token.tag == "VBD" and not participle


def _own_subject(page: Page, conjunction: int, last: int) -> bool:
    """Tell whether a conjunction begins a clause with its own subject and finite verb."""
    word = page.lower[conjunction]
    if word not in BREAKS or (word in ("and", "or") and page.lower[conjunction - 1] != ","):
        return False
    return page.clause_starts(conjunction + 1, last)


def left_start(page: Page, end: int) -> int:
    """Return where content before a closing cue starts: with its sentence, or its quotation."""
    first = page.sentence(end - 1).first
    number = page.quoted[end - 1]
    if number >= 0 and len(page.quotations[number]) > NAME:
        opening = page.quotations[number].first
        return opening if opening < first or page.lower[opening - 1] == ":" else first
    first = _after_dateline(page, first, end)
    while first < end and (page.skipped[first] or page.lower[first] in (*DASHES, ")")):
        first += 1
    return first


def _after_dateline(page: Page, first: int, end: int) -> int:
    """Step over "MOSCOW, Nov. 20 (UPI) --"."""
    if not page.tokens[first].text.isupper():
        return first
    for index in range(first + 1, min(end, first + DATELINE)):
        word, before = page.lower[index], page.lower[index - 1]
        if word in ("--", "–", "—") or (word == "-" and before == ")"):
            return index + 1
        if page.finite(index):
            break
    return first
