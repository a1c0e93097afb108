"""Which way a time expression looks: the tense of the verb that it stands with.

Tags and lemmas decide, not the tree: the nearest verb before the expression, or the
first one after it at the start of a clause, is right more often than a noisy attachment.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from verifier.dates.words import Word
from verifier.lexicon import rows

if TYPE_CHECKING:
    from verifier.model import Parse, Token

WILL = ("will", "shall", "'ll", "wo", "won't")
MODALS = ("would", "could", "should", "might", "may", "can", "must", "ought", "'d")
BE = ("is", "are", "am", "'s", "'re", "'m")
HAVE = ("has", "have", "'ve")
PAST_BE = ("was", "were", "had", "did")
_SIGHT = 60  # how many words away a verb may stand: a line without a full stop has no end
NOT = ("not", "n't", "never", "nobody", "cannot", "unlikely", "nothing", "hardly")
AUX = ("do", "does", "did", *BE, *HAVE, "was", "were", "had")
_DENIED = 8  # how many words may stand between "not" and its date
_UNTIL = ("until", "till")
_TIES = ("to", "until", "till", "for", "through")
_BETWEEN = frozenset("early late mid - about around at least the end of next".split())
_REACH = 8  # how many words a "plan" may stand before its "to"


class Tense(StrEnum):
    """Where the verb puts what it tells."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    FUTURE = "future"
    NONE = ""  # no verb


@cache
def _plans(*kinds: str) -> frozenset[str]:
    found = (row for row in rows("en", "time_plans", Word) if not kinds or row.kind in kinds)
    return frozenset(form for row in found for form in row.forms)


def tense(parse: Parse, start: int, end: int) -> Tense:
    """Return the tense that a time expression from `start` to `end` stands in."""
    if not parse.tokens:
        return Tense.NONE
    first = min(parse.at(start), len(parse.tokens) - 1)
    if parse.tokens[first].start >= end:
        return Tense.NONE  # not parsed: a headline, the date that opens an entry
    sentence = parse.sentences[parse.tokens[first].sentence]
    low, high = max(sentence.first, first - _SIGHT), min(sentence.last, first + _SIGHT)
    if meets(parse, start) or (first > low and parse.tokens[first - 1].lower in _plans("onset")):
        return Tense.FUTURE
    if _shifted(parse.tokens, first, low):
        return Tense.FUTURE
    back, on = range(first - 1, low - 1, -1), range(parse.at(end), high)
    order = (*on, *back) if _opens_clause(parse.tokens, first, low) else (*back, *on)
    seen = (_verb(parse.tokens, index, low, high) for index in order)
    found = next((found for found in seen if found), Tense.NONE)
    lasting = found is Tense.PERFECT and first > low and parse.tokens[first - 1].lower in _UNTIL
    return Tense.FUTURE if lasting else found  # "has suspended flights until June 3"


def _opens_clause(tokens: tuple[Token, ...], first: int, low: int) -> bool:
    """Tell whether the clause of the expression begins right before it: "who on Sunday left"."""
    tie = first - 1
    if tie > low and tokens[tie].lower in ("on", "in", "at"):
        tie -= 1
    return tie >= low and tokens[tie].lower in ("who", "which", "whose")


def _shifted(tokens: tuple[Token, ...], first: int, low: int) -> bool:
    """Tell whether something is put off to the date: "extended to July 1", "set for Monday"."""
    tie = first - 1
    while tie > low and tokens[tie].lower in _BETWEEN:
        tie -= 1
    if tie <= low or tokens[tie].lower not in _TIES:
        return False
    for token in reversed(tokens[max(low, tie - _REACH) : tie]):
        if token.text in ",;:" or token.lower in _TIES:
            return False
        if token.tag.startswith("V"):
            return token.tag in ("VBN", "VBD", "VBG") and token.lemma.lower() in _plans("shift")
    return False


def _verb(tokens: tuple[Token, ...], index: int, low: int, high: int) -> Tense | None:
    """Read the verb group that a token belongs to; None where it is no verb."""
    token = tokens[index]
    lower = token.lower
    if lower in WILL:
        return Tense.FUTURE
    if lower in MODALS and token.tag == "MD" and token.text != "May":
        return Tense.FUTURE
    if lower in _plans() and token.pos in ("ADJ", "VERB", "ADV") and _bare(tokens, index, low):
        return Tense.FUTURE
    if not token.tag.startswith("V"):
        return None
    return _tagged(tokens, index, low, high)


def _bare(tokens: tuple[Token, ...], index: int, low: int) -> bool:
    """Tell whether a plan word is predicated now: "is due", "are scheduled", "expected by"."""
    before = [t.lower for t in tokens[max(low, index - 3) : index]]
    return any(word in BE for word in before)


def _tagged(tokens: tuple[Token, ...], index: int, low: int, high: int) -> Tense | None:
    token = tokens[index]
    if token.tag == "VBD":  # "planned a march on Friday"
        return Tense.FUTURE if token.lemma.lower() in _plans("plan") else Tense.PAST
    if token.tag in ("VBZ", "VBP"):
        return _present(tokens, index, high)
    if token.tag == "VB":
        return _infinitive(tokens, index, low)
    group = _auxiliaries(tokens, index, low)
    if token.tag == "VBN":
        return _to_be(tokens, index, low) or _participle(group)
    return _gerund(group)


def _present(tokens: tuple[Token, ...], index: int, high: int) -> Tense:
    token = tokens[index]
    after = tokens[index + 1 : min(index + 4, high)]
    if token.lower in BE:
        if after and (after[0].lower == "to" or any(t.lower in _plans() for t in after[:2])):
            return Tense.FUTURE
        return Tense.PRESENT
    if token.lower in HAVE:
        return Tense.PERFECT if any(t.tag in ("VBN", "VBD") for t in after) else Tense.PRESENT
    return Tense.FUTURE if token.lemma.lower() in _plans() else Tense.PRESENT


def meets(parse: Parse, start: int) -> bool:
    """Tell whether the verb before is a present that fixes a date: "they meet Monday"."""
    first = parse.at(start)
    if not parse.tokens or first >= len(parse.tokens):
        return False
    low = parse.sentences[parse.tokens[first].sentence].first
    for token in reversed(parse.tokens[max(low, first - 4) : first]):
        if token.tag.startswith("V"):
            return token.tag in ("VBZ", "VBP") and token.lemma.lower() in _plans("fixture")
    return False


def negated(parse: Parse, start: int) -> bool:
    """Tell whether the verb in front of a date is denied: "will not begin before June"."""
    first = parse.at(start)
    if not parse.tokens or first >= len(parse.tokens):
        return False
    low = max(parse.sentences[parse.tokens[first].sentence].first, first - _DENIED)
    for token in reversed(parse.tokens[low:first]):
        if token.lower in NOT:
            return True
        if token.text in ",;:" or (token.tag in ("VBD", "VBZ", "VBP") and token.lower not in AUX):
            return False
    return False


def _infinitive(tokens: tuple[Token, ...], index: int, low: int) -> Tense | None:
    """Read "will meet", "did meet" and "plans to meet"."""
    for place in range(index - 1, max(low, index - 4) - 1, -1):
        lower = tokens[place].lower
        if lower in WILL or lower in MODALS:
            return Tense.FUTURE
        if lower == "did":
            return Tense.PAST
        if lower == "to":
            return _governed(tokens, place, low)
    return None


def _governed(tokens: tuple[Token, ...], to: int, low: int) -> Tense | None:
    for place in range(to - 1, max(low, to - _REACH) - 1, -1):
        token = tokens[place]
        if token.lower in _plans() or token.lemma.lower() in _plans():
            had = any(t.lower == "had" for t in tokens[max(low, place - 3) : place])
            return Tense.PAST if had else Tense.FUTURE  # "had been due to expire on Friday"
        if token.lower in BE and place == to - 1:
            return Tense.FUTURE
        if token.tag.startswith("V"):
            return None  # "refused to meet": the next verb to the left decides
    return None


def _auxiliaries(tokens: tuple[Token, ...], index: int, low: int) -> tuple[str, ...]:
    return tuple(t.lower for t in tokens[max(low, index - 4) : index])


def _to_be(tokens: tuple[Token, ...], index: int, low: int) -> Tense | None:
    """Read "is likely to be made public" by what governs the infinitive."""
    be = index - 1
    if be - 1 < low or tokens[be].lower not in ("be", "have") or tokens[be - 1].lower != "to":
        return None
    if tokens[be].lower == "have":
        return Tense.PAST  # "is said to have sailed on June 5"
    return _governed(tokens, be - 1, low)


def _participle(group: tuple[str, ...]) -> Tense | None:
    if any(word in WILL or word in MODALS for word in group):
        return Tense.FUTURE
    if any(word in PAST_BE for word in group):
        return Tense.PAST
    if any(word in HAVE for word in group):
        return Tense.PERFECT
    if any(word in BE for word in group):
        return Tense.PRESENT
    return Tense.PAST  # a reduced relative: "a contract signed in August"


def _gerund(group: tuple[str, ...]) -> Tense | None:
    if any(word in WILL or word in MODALS for word in group):
        return Tense.FUTURE
    if any(word in PAST_BE for word in group):
        return Tense.PAST
    if any(word in BE or word in HAVE for word in group):
        return Tense.PRESENT
    return None


def named(parse: Parse, offset: int, lower: str) -> bool:
    """Tell whether "May", "March" or "Sun" is the name: a verb or a modal has no such tag."""
    if lower not in ("may", "march", "sat", "sun", "wed", "mar") or not parse.tokens:
        return True
    token = parse.tokens[min(parse.at(offset), len(parse.tokens) - 1)]
    unparsed = token.start >= offset + len(lower)
    return unparsed or (token.pos in ("PROPN", "NOUN") and token.tag != "NN")
