"""Tell finite verbs from participles, infinitives and nouns.

Tags are right nineteen times in twenty, so closed-class words decide first, then the tag, then
what the tagger is known to misread in news. A bare infinitive never counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cues.words import (
    BARE,
    BE,
    FINITE,
    HAVE,
    MARKS,
    MODAL,
    SUBJECT,
    is_adverb,
    is_noun,
    word_class,
)

if TYPE_CHECKING:
    from verifier.model import Token

DO = frozenset(("do", "does", "did"))
AUXILIARY = BE | HAVE | MODAL | DO
DOUBTFUL = frozenset("may will can might 's 'd".split())
CLAUSAL = frozenset(("acl:relcl", "ccomp", "parataxis", "advcl"))
LEADS_NOUN = frozenset("the a an its his her their our your my 's to of no".split())
DETERMINING = ("DT", "PRP$", "POS", "MD")
PRONOUNS = frozenset("he she they we i who it".split())
SUBJECT_LONGEST = 10


def is_finite(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether a finite verb stands at a place."""
    lower = tokens[place].lower
    if lower in DOUBTFUL:
        return _modal(tokens, place)
    if lower in FINITE or lower == "had":
        return True
    if _after_determiner(tokens, place):
        return False
    if lower in BARE:
        return lower != "be" and not _infinitive(tokens, place)
    return _tagged(tokens, place) or _misread(tokens, place)


def _after_determiner(tokens: tuple[Token, ...], place: int) -> bool:
    before = tokens[place - 1] if place else None
    return before is not None and (before.lower in LEADS_NOUN or before.tag in DETERMINING)


def _modal(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell the modal from the month, the testament and the possessive."""
    token = tokens[place]
    after = tokens[place + 1].tag if place + 1 < len(tokens) else ""
    if token.lower in ("'s", "'d"):
        return token.tag.startswith(("VB", "MD"))
    if token.text == "May":
        return token.tag == "MD" and after.startswith("VB")
    if _after_determiner(tokens, place):
        return False
    return token.tag == "MD" or after in ("VB", "RB")


def _infinitive(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether "have" or "do" is an infinitive: "to have", "will do", "did not have"."""
    before = tokens[_back_over_adverbs(tokens, place)].lower if place else ""
    return before in MODAL | DO or before == "to"


def _back_over_adverbs(tokens: tuple[Token, ...], place: int) -> int:
    back = place - 1
    while back > 0 and (is_adverb(tokens[back]) or tokens[back].text in MARKS):
        back -= 1
    return back


def _tagged(tokens: tuple[Token, ...], place: int) -> bool:
    """Go by the tag, where the words around do not speak against it."""
    token = tokens[place]
    if token.lower in word_class("past-only") and token.text == token.lower:
        return True
    if token.tag == "VB" and token.dep in ("root", "conj"):
        return _plural_subject(tokens, place)
    if token.tag not in ("VBD", "VBZ", "VBP", "VBN") or token.lower.endswith("ing"):
        return False
    if token.tag == "VBN":
        return place > 0 and _past_after_all(tokens, place)
    if token.tag == "VBP":
        return not _infinitive(tokens, place)
    return token.tag == "VBD" or not _plural_noun(tokens, place)


def _plural_subject(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell a present tense tagged as an infinitive: "Robbers stop a van"."""
    index = tokens[place].index
    below = [t for t in tokens[:place] if t.head == index]
    subjects = [t for t in below if t.dep == "nsubj" and t.tag in ("NNS", "NNPS")]
    return bool(subjects) and not any(t.dep.startswith("aux") or t.lower == "to" for t in below)


def _plural_noun(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell "reports of", "financial woes" and "colonels reportedly left", tagged as verbs."""
    if place and tokens[place - 1].tag.startswith("JJ"):
        return True
    at, lower = place + 1, tokens[place].lower
    if place and tokens[place - 1].lower == "that" and _heads_subject(tokens, place):
        return True
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if at == len(tokens):
        return False
    verb = tokens[at].lower in MODAL or tokens[at].tag == "VBD"
    if verb and lower not in FINITE | word_class("reporting"):
        return True
    return tokens[at].lower == "of" and lower not in word_class("takes-of")


def _heads_subject(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell "that talks with a buyer had failed" from "that talks with buyers"."""
    if place + 1 >= len(tokens) or tokens[place + 1].tag != "IN":
        return False
    for token in tokens[place + 2 : place + SUBJECT_LONGEST]:
        if token.text == "," or token.lower in ("and", "but", "who", "which", "that"):
            break
        if token.lower in AUXILIARY:
            return True
    return False


def _past_after_all(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell a past tense that the tagger takes for a participle: "he denied", "the talks ended"."""
    token = tokens[place]
    if tokens[place - 1].lower in PRONOUNS:
        return True
    before = tokens[_back_over_adverbs(tokens, place)]
    if before.lower in AUXILIARY:
        return False
    if token.dep == "root" or token.lower in ("told", "said"):
        return True
    clausal = token.dep in CLAUSAL and not token.lower.endswith("wn")
    joined = before.lower in ("and", "but") and token.lower.endswith("ed")
    if joined or is_noun(before):
        return _has_object(tokens, place) or (clausal and not joined)
    return False


def _has_object(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell a verb with its object: "crowds cheered the crew", not "a pact signed the same day"."""
    at = place + 1
    while at < len(tokens) and (is_adverb(tokens[at]) or tokens[at].text in MARKS):
        at += 1
    if at >= len(tokens):
        return False
    after, later = tokens[at], tokens[at + 1].lower if at + 1 < len(tokens) else ""
    article = after.lower in ("the", "a", "an") and later not in word_class("time-noun")
    counted = after.tag == "CD" and not after.text[:1].isdigit()
    return article or counted or after.tag in ("PRP", "PRP$")


def _misread(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell a verb that the tagger takes for a noun: "the newspaper reports that"."""
    token = tokens[place]
    if not 0 < place < len(tokens) - 1 or token.tag not in ("NNS", "NN", "NNP", "VB"):
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    if token.lower == "remains":
        return before.lower not in word_class("remains-noun")
    if after.lower == "that":
        return token.lower in word_class("reporting") and _after_subject(tokens, place)
    if before.lower in ("and", "but") and token.tag == "NNS" and after.lower != "to":
        return after.tag in ("DT", "PRP$", "CD") or after.lower in ("only", "no")
    return token.lower in word_class("intending") and _intends(tokens, place)


def _intends(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell "the cabinet plans to raise" and "the cabinet plans no tax" from "peace plans"."""
    token, before, after = tokens[place], tokens[place - 1], tokens[place + 1]
    if token.tag == "NNS" and before.tag in ("NN", "NNP"):
        return after.tag == "DT" or after.lower == "to"
    led = is_noun(before) or before.lower in SUBJECT or before.lower in ("and", "but")
    if before.text == "," and token.tag == "NNS" and after.lower == "to":
        return _behind_aside(tokens, place)
    plural = token.tag == "NNS" or before.tag == "NNS" or before.lower in SUBJECT
    return after.lower == "to" and led and plural


def _behind_aside(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether a relative clause ends before a place: "The bloc, which left, plans"."""
    opened = range(1, place - 1)
    return any(tokens[at].tag in ("WDT", "WP") and tokens[at - 1].text == "," for at in opened)


def _after_subject(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell "the newspaper reports that" from "denied newspaper reports that"."""
    back = place - 1
    if not (is_noun(tokens[back]) or tokens[back].lower in SUBJECT | {"and", "but"}):
        return False
    if tokens[place].lower.endswith("s") == (tokens[back].tag in ("NNS", "NNPS")):
        return False
    while back >= 0 and tokens[back].tag.startswith(("NN", "JJ", "CD", "POS")):
        back -= 1
    if back >= 0 and tokens[back].tag in ("DT", "PRP$"):
        back -= 1
    return back < 0 or not tokens[back].tag.startswith(("IN", "VB", "TO"))
