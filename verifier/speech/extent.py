"""How far what is said reaches: from the end of the cue to the right, or back from it to the left."""

from __future__ import annotations

from verifier.speech import closing
from verifier.speech.knowledge import words
from verifier.speech.page import AUXILIARIES, CLOSING, DASHES, NOUNS, OPENING, Page

Range = tuple[int, int]

QUESTIONS = frozenset(("whether", "how", "why", "who", "which", "where", "when"))
BREAKS = frozenset(("but", "while", "whereas", "although", "though", "and", "yet", "or", "even"))
SPOKEN = frozenset(("say", "deny", "report"))
BACKSHIFTED = frozenset(("had", "would", "was", "were", "could", "might", "did"))
PRESENT = frozenset(("is", "are", "has", "have", "does", "do", "will", "can"))
PERFECT = frozenset(("have", "has", "had"))
WINDOW = 16  # tokens between a verb and its "that"


def is_cue(page: Page, index: int) -> bool:
    """Tell whether a token works as a verb of the lexicon here, also where the tagger took it for a noun."""
    readings = page.verbs(index)
    if not readings:
        return False
    tag = page.tokens[index].tag
    if tag.startswith("VB") or page.lower[index] in words("never-noun"):
        return True
    shapes = {reading.shape for reading in readings}
    if (
        tag == "NNS"
        and page.lower[index - 1] in ("and", "but", "or")
        and page.lower[index + 1 : index + 2] == ("to",)
    ):
        return "s" in shapes
    if tag in NOUNS and shapes & {"s", "past"} and index > page.sentence(index).first:
        return _verb_after_noun(page, index)
    return (
        tag in ("JJ", "IN") and "past" in shapes and page.lower[index + 1 : index + 2] == ("that",)
    )


def _verb_after_noun(page: Page, index: int) -> bool:
    """Tell "the newspaper reports that …" from "the newspaper reports were …": no other verb serves the noun."""
    before = page.tokens[index - 1].tag
    if before not in ("NN", "NNP", "PRP") and page.lower[index - 1] not in ("also", "only"):
        return False
    first, last = page.sentence(index).first, page.sentence(index).last
    left = index
    while left > first and page.lower[left - 1] not in (
        ",",
        ";",
        ":",
        "but",
        "and",
        "that",
        *OPENING,
        *CLOSING,
    ):
        left -= 1
    if page.has_finite(left, index):
        return False
    if page.lower[index + 1 : index + 2] in (("that",), ("only",)):
        return True
    right = index + 1
    while right < last and page.lower[right] not in (",", ";", ":", "that", ".", *OPENING):
        right += 1
    return not page.has_finite(index + 1, right) or page.clause_starts(index + 1, right)


def that_clause(page: Page, verb: int) -> int | None:
    """Return where the clause after a verb's "that" starts: only addressee, place and time may stand between."""
    last = min(page.sentence(verb).last, verb + WINDOW)
    index = verb + 1
    while index < last:
        word = page.lower[index]
        if word == "that" and not _demonstrative(page, index):
            relative = index > verb + 1 and index + 1 < last and page.finite(index + 1)
            return None if relative or index + 1 >= last else index + 1
        if word in (";", ":", "?", ".", *QUESTIONS) or word in OPENING or page.finite(index):
            return None
        if (
            word == "to"
            and page.tokens[index + 1 : index + 2]
            and page.tokens[index + 1].tag == "VB"
        ):
            return None
        if word == ",":
            closing = _paired(page, index, last)
            if closing is None:
                return None
            index = closing
        index += 1
    return None


def _demonstrative(page: Page, index: int) -> bool:
    """Tell "that day" and "that evening" from the conjunction."""
    after = page.lower[index + 1 : index + 2]
    return bool(after) and after[0] in (
        "day",
        "evening",
        "morning",
        "night",
        "week",
        "month",
        "year",
        "afternoon",
    )


def _paired(page: Page, comma: int, last: int) -> int | None:
    """Return the comma that closes an insertion directly before "that"."""
    for index in range(comma + 1, min(last - 1, comma + 12)):
        if page.lower[index] == "," and page.lower[index + 1] == "that":
            return index
    return None


def right_end(page: Page, start: int, verb: int) -> int:
    """Return where the content that starts right of a verb ends.

    It reaches to the end of the sentence, but not into a clause with a speaker or a tense of its own.
    """
    last = page.limit(verb) if page.sentence(start) == page.sentence(verb) else page.limit(start)
    return min(_own_clause(page, start, last, verb), closing.start(page, start, last))


def _own_clause(page: Page, start: int, last: int, verb: int) -> int:
    for index in range(start + 1, last - 1):
        word = page.lower[index]
        if page.quoted[index] != page.quoted[start] and page.quoted[index] >= 0:
            continue
        if word == ";" or (
            word == "," and page.tokens[index + 1].tag == "VBG" and is_cue(page, index + 1)
        ):
            return index
        if word in BREAKS and breaks(page, index, last, start=start, verb=verb):
            return index - 1 if page.lower[index - 1] == "," else index
    return last


def breaks(page: Page, conjunction: int, last: int, *, start: int, verb: int) -> bool:
    """Tell whether a conjunction begins a clause that the speech before it does not hold."""
    index = conjunction + 1
    while index < last and page.tokens[index].tag == "RB":
        index += 1
    if index >= last or page.lower[index] == "that":
        return False
    if page.finite(index) or (page.tokens[index].tag == "NNS" and is_cue(page, index)):
        return _resumes(page, index, verb)
    comma = page.lower[conjunction - 1] == ","
    if not comma and page.lower[conjunction] in ("and", "or"):
        return False
    finite = _finite_after(page, index, last)
    if finite is None:
        return False
    if speaks(page, finite, last):
        return True
    return comma and _unshifted(page, start, conjunction, finite, verb)


def _finite_after(page: Page, index: int, last: int) -> int | None:
    if not page.clause_starts(index, last):
        return _cue_after(page, index, last)
    return next((i for i in range(index, last) if page.finite(i)), None)


def _cue_after(page: Page, index: int, last: int) -> int | None:
    for i in range(index + 1, min(last, index + 10)):
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
        if not page.finite(index) and page.tokens[index].tag not in ("RB", "VBN", "VB"):
            return False
    return False


def _resumes(page: Page, finite: int, verb: int) -> bool:
    """Tell whether a verb without a subject of its own goes on with the speaker: "said A and suggested B"."""
    if not any(v.row.kind in SPOKEN | {"think", "plan"} for v in page.verbs(finite)) or not is_cue(
        page, finite
    ):
        return False
    return page.tokens[finite].tag in (page.tokens[verb].tag, "NNS") or (
        page.tokens[finite].dep == "conj" and page.tokens[finite].head == verb
    )


def _unshifted(page: Page, start: int, conjunction: int, finite: int, verb: int) -> bool:
    """Tell a flat present after a shifted past: "said that it had closed, but the port is busy"."""
    first = next((i for i in range(start, conjunction) if page.finite(i)), None)
    if first is None or page.tokens[verb].tag != "VBD":
        return False
    return page.lower[first] in BACKSHIFTED and (
        page.lower[finite] in PRESENT or page.tokens[finite].tag == "VBZ"
    )


def infinitive_end(page: Page, verb: int) -> int:
    """Return where an infinitive clause ends: before a conjunction with a finite verb of its own.

    "were said to have discussed A and did sign B" ends before "and did": a finite auxiliary is never co-ordinated
    under an infinitive, and neither is "signs" in "is said to raise A but signs B".
    """
    last = closing.start(page, verb, page.limit(verb))
    for index in range(verb + 1, last - 1):
        word = page.lower[index]
        if word == ";" or (
            page.quoted[index] != page.quoted[verb]
            and page.quoted[index] >= 0
            and word not in BREAKS
        ):
            if word == ";":
                return index
            continue
        if word == "," and (page.finite(index + 1) or is_cue(page, index + 1)):
            return index  # the infinitive stood in an insertion: "who declined to be named, said …"
        if word in BREAKS and (
            _finite_next(page, index, last, verb) or _own_subject(page, index, last)
        ):
            return index - 1 if page.lower[index - 1] == "," else index
    return last


def _finite_next(page: Page, conjunction: int, last: int, verb: int) -> bool:
    index = conjunction + 1
    while index < last and (
        page.tokens[index].tag == "RB" or page.lower[index] in ("also", "then")
    ):
        index += 1
    if index >= last:
        return False
    token = page.tokens[index]
    if token.lower in AUXILIARIES - {"have"} and token.tag != "POS":
        return True
    if token.tag == "VBZ" or (
        token.tag == "NNS"
        and page.tokens[index + 1 : index + 2]
        and page.tokens[index + 1].tag in ("DT", "RB", "PRP", "PRP$")
    ):
        return True
    return token.tag == "VBD" and (
        page.lower[verb] not in PERFECT or (not token.lower.endswith("ed") and token.dep != "conj")
    )


def _own_subject(page: Page, conjunction: int, last: int) -> bool:
    """Tell whether a conjunction after a comma, or "while", begins a clause with its own subject and finite verb."""
    comma = page.lower[conjunction - 1] == ","
    if page.lower[conjunction] in ("and", "or") and not comma:
        return False
    return page.clause_starts(conjunction + 1, last)


def left_start(page: Page, end: int) -> int:
    """Return where content that ends before a closing cue starts: its sentence, or the quotation that runs up to it."""
    first = page.sentence(end - 1).first
    number = page.quoted[end - 1]
    if number >= 0 and len(page.quotations[number]) > 3:
        opening = page.quotations[number].first
        return opening if opening < first or page.lower[opening - 1] == ":" else first
    first = _after_dateline(page, first, end)
    while first < end and (page.skipped[first] or page.lower[first] in (*DASHES, ")")):
        first += 1
    return first


def _after_dateline(page: Page, first: int, end: int) -> int:
    """Step over "MOSCOW, Nov. 20 (UPI) --"."""
    for index in range(first + 1, min(end, first + 14)):
        dash = page.lower[index] in ("--", "–", "—") or (
            page.lower[index] == "-" and page.lower[index - 1] == ")"
        )
        if dash and page.tokens[first].text.isupper():
            return index + 1
        if page.finite(index):
            break
    return first
