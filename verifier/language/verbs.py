"""Find finite verb groups: a finite word, its auxiliaries and the verb that carries the meaning.

Tags decide, not the tree: they are right far more often, and a clause stands by its verb.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.language.openers import WH
from verifier.language.recover import forms
from verifier.model import Tense, Token, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
HAVE = frozenset({"have", "has", "had", "'ve", "having"})
BE = frozenset({"be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m"})
DO = frozenset({"do", "does", "did"})
FUTURE = frozenset({"will", "shall", "'ll", "wo"})
NOT = frozenset({"not", "n't", "never", "no"})
REDUCED = frozenset({"acl", "amod", "compound"})  # "a contract signed in May" tagged VBD
NOUNS = frozenset({"nsubj", "obj", "obl", "nmod", "compound"})  # where a noun stands
TOP = frozenset({"root", "ccomp", "conj", "parataxis", "acl:relcl"})  # where a finite verb stands


def verb_groups(
    tokens: Sequence[Token], more: frozenset[int] = frozenset()
) -> tuple[VerbGroup, ...]:
    """Return the finite verb groups of one sentence in order; indices are those of the parse.

    `more` are tokens to be taken as finite verbs whatever their tag.
    """
    groups, at = [], 0
    while at < len(tokens):
        if tokens[at].index in more or _opens(tokens, at):
            end = _end(tokens, at)
            groups.append(_group(tokens, at, end))
            at = end
        at += 1
    return tuple(groups)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if (token.lower in DO and token.tag in FINITE) or token.lower in forms("strong-past"):
        return token.tag not in {"NNP", "NNPS"}
    follows_wh = at > 0 and tokens[at - 1].tag in WH
    if token.tag in {"VBZ", "VBP"} and token.dep.split(":")[0] in NOUNS and not follows_wh:
        return False
    if token.tag in {"VBN", "NNS", "NN"}:
        return _mistagged(tokens, at)
    if token.tag not in FINITE or (token.lower == "'s" and token.dep == "case"):
        return False
    if token.tag == "VBD" and token.lower not in HAVE | BE and token.dep in REDUCED:
        return False
    return not (at and tokens[at - 1].lower == "to" and token.tag == "VBP")


def _mistagged(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the tree makes a finite verb of what the tagger took for something else.

    "The sides centered on trade" tagged as a participle, "Moscow sees as its aim" tagged as a noun.
    """
    token = tokens[at]
    if token.pos != "VERB" or token.dep not in TOP or not at:
        return False
    if token.tag == "VBN" and token.lower in BE:
        return False
    return tokens[at - 1].tag in {"NN", "NNS", "NNP", "NNPS", "PRP", "RB", "CC", "WDT", "WP", ","}


def _end(tokens: Sequence[Token], at: int) -> int:
    """Return the position of the last verb of the group that opens at `at`."""
    last, seen = at, at + 1
    while seen < len(tokens):
        token = tokens[seen]
        if _continues(tokens[last], token):
            last = seen
        elif not _parenthetic(token, tokens[last]):
            break
        seen += 1
    return last


def _continues(verb: Token, token: Token) -> bool:
    if verb.tag == "MD" or (verb.lower in DO and verb.tag in FINITE):
        return token.tag == "VB" or (token.tag == "VBP" and verb.tag == "MD")
    if verb.lower in HAVE:
        return token.tag in {"VBN", "VBD", "VB"}
    if verb.lower in BE or verb.lower == "'s":
        return token.tag in {"VBN", "VBG"} and token.dep not in {"amod", "compound", "nsubj"}
    return False


def _parenthetic(token: Token, verb: Token) -> bool:
    """Tell whether an adverb or negation may stand inside a group that is still open."""
    still_open = verb.tag == "MD" or verb.lower in HAVE | BE | DO | {"'s"}
    return still_open and (token.tag.startswith("RB") or token.lower in NOT)


def _group(tokens: Sequence[Token], first: int, last: int) -> VerbGroup:
    words = tokens[first : last + 1]
    forms = [word.lower for word in words]
    opener = forms[0]
    after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
    return VerbGroup(
        words[0].index,
        words[-1].index,
        words[-1].index,
        _tense(words[0]),
        perfect=_perfect(words),
        passive=_passive(words),
        progressive=words[-1].tag == "VBG" and len(words) > 1,
        negated=any(form in NOT for form in forms) or after in NOT - {"no"},
        modal=opener if words[0].tag == "MD" else "",
    )


def _tense(opener: Token) -> Tense:
    if opener.tag == "MD":
        return Tense.FUTURE if opener.lower in FUTURE else Tense.MODAL
    known = forms("strong-past") | (forms("bare-past") if opener.tag == "NN" else frozenset())
    past = opener.tag in {"VBD", "VBN"} or opener.lower in known
    return Tense.PAST if past else Tense.PRESENT


def _perfect(words: Sequence[Token]) -> bool:
    verbs = [word for word in words if not word.tag.startswith("RB")]
    return any(a.lower in HAVE and b.tag in {"VBN", "VBD", "VB"} for a, b in pairwise(verbs))


def _passive(words: Sequence[Token]) -> bool:
    verbs = [word for word in words if not word.tag.startswith("RB")]
    return any(
        (a.lower in BE or a.lower == "'s") and b.tag in {"VBN", "VBD"} and b.lower not in BE
        for a, b in pairwise(verbs)
    )
