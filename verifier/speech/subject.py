"""Who stands beside a verb of saying: the tree is asked first, then the words themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.speech.page import MARKS, NOUNS
from verifier.speech.phrases import (
    INNER,
    INSERTION,
    PHRASE,
    RELATIVES,
    SHORT,
    Range,
    is_apposition,
    leftwards,
    opening_comma,
    phrase,
    phrase_before,
    skip_left,
    trim,
    with_titles,
)

if TYPE_CHECKING:
    from verifier.speech.page import Page

LONGEST = 28  # tokens of a source; a longer one is a sign of a wrong tree
STEPS = 5  # up the tree to the verb that a participle hangs on
GAP = 16  # tokens that the tree may leave out between a subject and its verb
SPOKEN = frozenset(("say", "report", "deny"))
PLACING = frozenset("in at from near on".split())  # "a diplomat in Riga who …"
SUBJECTS = frozenset(("nsubj", "nsubj:pass", "csubj"))
PASSERS = frozenset("quoted cited interviewed contacted reached questioned asked".split())
LISTS = frozenset(("and", "or", "&"))
JOINED = frozenset(("and", "but", "or", "then"))


def before(page: Page, verb: int) -> Range | None:
    """Return the source that stands before a verb, or None."""
    found = _by_tree(page, verb) or _by_words(page, verb)
    found = passed_on(page, found) if found is not None else None
    if found is not None and found[1] - found[0] == 1 and page.lower[found[0]] in RELATIVES:
        return _antecedent(page, found[0])
    return found


def passed_on(page: Page, found: Range) -> Range:
    """Take who speaks for who passes it on: "traders quoted by Reuters said"."""
    first = page.sentence(found[0]).first
    passive = page.lower[max(first, found[0] - 2) : found[0]]
    if len(passive) != len(("quoted", "by")) or passive[1] != "by" or passive[0] not in PASSERS:
        return found
    return phrase_before(page, found[0] - 3) or found if found[0] - 3 >= first else found


def _antecedent(page: Page, relative: int) -> Range | None:
    """Return the noun phrase before "who"."""
    first = page.sentence(relative).first
    index = relative - 1 - (page.lower[relative - 1] == ",")
    found = phrase_before(page, index) if index >= first else None
    if found is None or found[0] - 2 < first or page.lower[found[0] - 1] not in PLACING:
        return found
    outer = phrase_before(page, found[0] - 2)
    return (outer[0], found[1]) if outer and outer[1] == found[0] - 1 else found


def after(page: Page, verb: int) -> Range | None:
    """Return the source that stands after a verb: "…, said the mayor of Riga"."""
    return phrase(page, verb + 1, page.sentence(verb).last)


def governing(page: Page, verb: int) -> Range | None:
    """Return the source of the verb that a participle or a co-ordinated verb hangs on."""
    index = verb if page.tokens[verb].tag != "VBG" else _leading(page, verb)
    for _ in range(STEPS):
        token = page.tokens[index]
        found = _child(page, index)
        relative = found is not None and page.lower[found] in RELATIVES
        if found is not None and not relative:
            return _shape(page, found, verb)
        if token.dep.startswith("acl"):
            return _noun(page, token.head, verb)
        if token.head == index:
            break
        index = token.head
    return None


def _leading(page: Page, verb: int) -> int:
    """Return the verb of saying that a participle goes on from: "said that A failed, adding that".

    The tree may hang it on a verb inside what is said.
    """
    index = verb
    for _ in range(STEPS):
        above = page.tokens[index].head
        if above == index or above > verb:
            break
        index = above
        said = any(v.row.kind in SPOKEN for v in page.verbs(index))
        if said and page.tokens[index].tag != "VBG" and _child(page, index) is not None:
            return index
    return verb


def opened(page: Page, verb: int) -> Range | None:
    """Return the subject behind a participle that opens its sentence: "Citing costs, it …"."""
    first, last = page.sentence(verb).first, page.sentence(verb).last
    for comma in range(verb + 2, min(last, verb + INSERTION) if verb <= first + 1 else 0):
        found = phrase(page, comma + 1, last) if page.lower[comma] == "," else None
        if found is not None and found[0] == comma + 1:
            end = found[1]
            while end < last and page.tokens[end].tag == "RB":
                end += 1
            if end < last and page.finite(end):
                return found
    return None


def _by_tree(page: Page, verb: int) -> Range | None:
    token, child = page.tokens[verb], _child(page, verb)
    if child is None and token.dep in ("aux", "aux:pass", "cop"):
        child = _child(page, token.head)
    if child is None or child > verb:
        return None
    relative = page.lower[child] == "that" and token.dep == "acl:relcl"
    if page.lower[child] in RELATIVES or relative:
        return _noun(page, token.head, verb)
    return _shape(page, child, verb)


def _child(page: Page, index: int) -> int | None:
    """Return the nearest subject before a verb."""
    below = (c for c in reversed(page.parse.children[index]) if c < index)
    return next((c for c in below if page.tokens[c].dep in SUBJECTS), None)


def _noun(page: Page, head: int, verb: int) -> Range | None:
    """Take the noun of a relative clause: in "a diplomat in Riga who said" it is no place."""
    who = page.lower[head + 1 : head + 2] == ("who",)
    if who and head and page.lower[head - 1] in PLACING and page.tokens[head].head < head:
        head = page.tokens[head].head
    return _shape(page, head, verb) if page.tokens[head].tag in NOUNS else None


def _shape(page: Page, head: int, verb: int) -> Range | None:
    """Cut the subtree of a subject down to one stretch of words before the verb."""
    if head >= verb:
        return None
    first, last = _stretch(page, head, verb)
    found = trim(page, with_titles(page, first), _rest(page, last + 1, verb))
    if found is None or (page.quoted[found[0]] != page.quoted[verb] and _spoken(page, found[0])):
        return None
    if _runs_on(page, found):
        return None
    return found if found[1] - found[0] <= LONGEST else phrase(page, found[0], verb)


def _stretch(page: Page, head: int, verb: int) -> Range:
    """Return the first and last token of the unbroken part of a subtree around its head."""
    below = {i for i in page.parse.subtree(head) if i < verb}
    first = last = head
    while first - 1 in below:
        first -= 1
    while last + 1 in below:
        last += 1
    while first < last and page.lower[first] in MARKS:
        first += 1
    return first, last


def _runs_on(page: Page, found: Range) -> bool:
    """Tell a clause with the next subject, "a ferry capsized, the coast guard", from a list."""
    commas = [i for i in range(*found) if page.lower[i] == ","]
    if not commas or page.lower[found[1]] == ",":
        return False
    return not any(page.lower[i] in LISTS for i in range(commas[-1], found[1]))


def _spoken(page: Page, index: int) -> bool:
    """Tell whether a token stands in a quotation that is more than a name in marks."""
    number = page.quoted[index]
    return number >= 0 and len(page.quotations[number]) > SHORT


def _rest(page: Page, end: int, verb: int) -> int:
    """Return where a noun phrase ends that the tree ends too early: "of State", an apposition."""
    stop = skip_left(page, verb - 1, end) + 1
    if stop <= end or stop - end > GAP:
        return end
    if page.lower[end] == "," and page.lower[stop - 1] == ",":
        return stop - 1 if is_apposition(page, end + 1, stop - 1) else end
    plain = (
        page.tokens[i].tag in PHRASE or page.lower[i] in INNER or page.joined(i)
        for i in range(end, stop)
    )
    return stop if all(plain) else end


def _by_words(page: Page, verb: int) -> Range | None:
    """Read leftwards: auxiliaries, adverbs and dates, then an apposition, then the noun phrase."""
    first = page.sentence(verb).first
    start = next((i + 1 for i in range(verb - 1, first, -1) if page.lower[i] == ";"), first)
    index = skip_left(page, verb - 1, start)
    if index < start:
        return None
    if page.lower[index] in JOINED:
        return _shared(page, verb, start)
    end = index + 1
    if page.lower[index] == ",":
        opening = opening_comma(page, index, start)
        if opening is None:
            return None
        end = index if is_apposition(page, opening + 1, index) else opening
        index = opening - 1
    begin = leftwards(page, index, start)
    return trim(page, begin, end) if begin <= index else None


def _shared(page: Page, verb: int, start: int) -> Range | None:
    """Return the source of the verb that another one is joined to: "said A and suggested B".

    A verb of saying in the same tense is taken before a nearer verb inside what is said.
    """
    shapes = {reading.shape for reading in page.verbs(verb)}
    spoken = (
        i
        for i in range(verb - 1, start, -1)
        if any(v.shape in shapes and v.row.kind in SPOKEN for v in page.verbs(i))
        and page.tokens[i].tag != "VBG"
    )
    finite = (i for i in range(verb - 1, start, -1) if page.finite(i))
    joined = next(spoken, None) or next(finite, None)
    return before(page, joined) if joined is not None else None
