"""Verbs whose content is a clause or a quotation, and the table of all frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from verifier.speech import closing, objects
from verifier.speech.adverbials import adjuncts
from verifier.speech.extent import infinitive_end, left_start, right_end, that_clause
from verifier.speech.objects import Content
from verifier.speech.page import CLOSING, DASHES, NOUNS, OPENING, STRAIGHT, Page

if TYPE_CHECKING:
    from verifier.speech.objects import Range

Rule = Callable[[Page, int], Content | None]

QUESTIONS = frozenset("whether if how why what who where when".split())
OPENERS = NOUNS | frozenset("DT PDT PRP PRP$ CD JJ JJR JJS EX VBG $ RB WP".split())
FOLLOWERS = frozenset("DT PRP NNP NNS PRP$ EX JJ".split())
TAILS = frozenset("who which but according and".split())
SHORTEST = 3  # words before a closing "said X" that are a clause
CLAUSE = 6  # words before a closing "X said" that are a clause though no verb is seen in them
WITHIN = 14  # tokens from a verb to the quotation that it opens
SHORT = 3  # words; a shorter quotation directly behind a verb is a word kept at a distance
SAYING = 24  # tokens from "quoted" to "as saying"


def that(page: Page, verb: int) -> Content | None:
    """Read "X said (yesterday) that …", and the clause without "that"."""
    start = that_clause(page, verb)
    if start is not None:
        return ((start, right_end(page, start, verb)),), "takes the clause after “that”"
    if closing.ends(page, verb) is not None:
        return None
    start, last = _complement(page, verb), page.limit(verb)
    if start >= last or page.lower[start] in DASHES or page.lower[start] in OPENING:
        return None
    if page.tokens[start].tag not in OPENERS or not page.clause_starts(start, last):
        return None
    if page.has_finite(verb + 1, start):
        return None
    return ((start, right_end(page, start, verb)),), "takes the clause after it"


def question(page: Page, verb: int) -> Content | None:
    """Read "X asked whether …", "X explained how …"; the person asked may stand between."""
    start = _complement(page, verb)
    if start + 1 >= page.limit(verb) or page.lower[start] not in QUESTIONS:
        return None
    return ((start, right_end(page, start, verb)),), "takes the question after it"


def _complement(page: Page, verb: int) -> int:
    """Return where a clause may start: behind time and place, and behind the person told."""
    start = adjuncts(page, verb + 1, page.sentence(verb).last)
    told = any("addressee" in reading.row.frames for reading in page.verbs(verb))
    return _addressee(page, start) if told else start


def _addressee(page: Page, index: int) -> int:
    """Step over one word in "told Interfax Georgia would …"; a longer name needs "that"."""
    if index + 1 >= len(page.tokens) or page.tokens[index].tag not in ("PRP", "NNP"):
        return index
    fits = page.tokens[index + 1].tag in FOLLOWERS or page.lower[index + 1] in QUESTIONS
    return index + 1 if fits else index


def quote(page: Page, verb: int) -> Content | None:
    """Read "X said: “…”" and "X said, “…”": a quotation of some length behind the verb.

    A colon that ends its paragraph opens the next one: "The statement read:" and its text.
    """
    if closing.ends(page, verb) is not None and page.lower[verb - 1] in CLOSING:
        return None
    start, mark = _opening(page, verb)
    if start >= len(page.tokens):
        return None
    apart = page.paragraphs[start] - page.paragraphs[verb]
    same = page.tokens[start].sentence == page.tokens[verb].sentence
    if apart > 1 or (mark != ":" and not same):
        return None
    quotation = page.quotations[page.quoted[start]] if page.quoted[start] >= 0 else None
    if quotation is not None and quotation.first == start and (len(quotation) > SHORT or mark):
        end = quotation.last + 1
        end = end if mark else max(end, right_end(page, start, verb))
        return ((start, end),), "opens the quotation after it"
    if mark != ":":
        return None
    last = page.parts[page.paragraphs[start]][1] if apart else page.sentence(start).last
    return ((start, last),), "opens what follows the colon"


def _opening(page: Page, verb: int) -> tuple[int, str]:
    """Return where a quotation may open behind a verb, and the colon or comma before it."""
    last = min(page.sentence(verb).last + 1, len(page.tokens), verb + WITHIN)
    start = verb + 1
    while start < last and page.lower[start] not in (":", ",", *OPENING, *STRAIGHT):
        if page.finite(start):
            break
        start += 1
    mark = page.lower[start] if start < last and page.lower[start] in (":", ",") else ""
    return start + bool(mark), mark


def final(page: Page, verb: int) -> Content | None:
    """Read "…, X said", "…, said X" and "…, X said, …": content before, or on both sides."""
    ends = closing.ends(page, verb)
    if ends is None or page.lower[verb - 1] in ("that", "which", "who"):
        return None
    before, after = ends
    first = left_start(page, before)
    inverted = before == closing.mark_before(page, verb)
    clause = before - first >= (SHORTEST if inverted else CLAUSE) or page.has_verb(first, before)
    rest = _continued(page, after)
    if first >= before or not (clause or rest or page.quoted[before - 1] >= 0):
        return None
    why = "closes what stands before it"
    if inverted:
        if all(reading.row.kind == "deny" for reading in page.verbs(verb)):
            return None  # "his deputy, speaking on the air, denied this": what follows is denied
        why += closing.INVERTED
    return ((first, before), *((rest,) if rest else ())), why


def _continued(page: Page, after: int) -> Range | None:
    """Return what goes on after an interrupting "X said,"."""
    last = page.limit(after - 1)
    if after >= last or page.lower[after] not in (",", *OPENING, *STRAIGHT):
        return None
    start = after + 1 if page.lower[after] == "," else after
    if start >= last or page.tokens[start].tag == "VBG" or page.lower[start] in TAILS:
        return None
    number = page.quoted[start]
    if number >= 0 and page.quotations[number].first == start:
        return start, page.quotations[number].last + 1
    return (start, last) if page.has_finite(start, last) else None


def infinitive(page: Page, verb: int) -> Content | None:
    """Read "X plans to …"; a noun phrase may not stand between."""
    start = adjuncts(page, verb + 1, page.sentence(verb).last)
    if page.lower[start : start + 1] != ("to",) or start + 1 >= page.limit(verb):
        return None
    if not page.tokens[start + 1].tag.startswith(("VB", "RB")):
        return None
    return ((start, infinitive_end(page, start + 1)),), "takes the infinitive after it"


def out_that(page: Page, verb: int) -> Content | None:
    """Read "X pointed out that …"."""
    if page.lower[verb + 1 : verb + 2] != ("out",):
        return None
    start = verb + 3 if page.lower[verb + 2 : verb + 3] == ("that",) else verb + 2
    if start >= page.limit(verb):
        return None
    return ((start, right_end(page, start, verb)),), "takes the clause after “out”"


def as_saying(page: Page, verb: int) -> Content | None:
    """Read the outer step of "X quoted Y as saying that …"."""
    for place in range(verb + 2, min(page.limit(verb) - 1, verb + SAYING)):
        if page.lower[place] == "as" and page.lower[place + 1].endswith("ing"):
            return ((verb + 1, right_end(page, place + 1, verb)),), "passes on what somebody said"
    return None


PURPOSES = frozenset(("that", "whether", "out-that"))  # frames that "to say" has, too

# The order is the order of trial. To add a frame, write its rule and name it here.
FRAMES: tuple[tuple[str, Rule], ...] = (
    ("as-saying", as_saying),
    ("that", that),
    ("whether", question),
    ("out-that", out_that),
    ("final", final),
    ("quote", quote),
    ("to", infinitive),
    ("at", objects.amount),
    ("as", objects.described),
    ("small", objects.called),
    ("gerund", objects.gerund),
    ("details", objects.details),
    ("relative", objects.relative),
    ("contested", objects.contested),
    ("report", objects.report),
    ("toll", objects.toll),
    ("addressee-to", objects.urged),
    ("to-noun", objects.pointed_to),
    *((word, objects.after_word(word)) for word in "of about against for on with".split()),
    ("noun", objects.noun),
)
