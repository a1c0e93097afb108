"""Affix rules for wire text, laid over the tokenizer that a pipeline brings.

News copied from web pages glues dashes and quotes to words (in–“so to speak”–out), and treebanks
keep some words whole that spaCy cuts (anti-aircraft, e-mail, Lt.). The same rules serve training
and use; a trained pipeline stores them, so laying them on again changes nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]

QUOTES = '“”„«»"'
DASHES = "–—"
UNBROKEN = re.compile(r"\S{150}(?=\S)")  # no word: cut, as spaCy's time grows with its square
# Beginnings that stay one word with what follows their hyphen.
WHOLE = (
    "anti co counter cross de e ex extra inter intra macro mega micro mid mini multi neo non over"
    " para post pre pro pseudo quasi re semi sub super trans ultra un under vice"
).split()
# Shortenings that keep their full stop inside a sentence; the sentence rules know many more.
SHORT = (
    "Lt. Ft. Sgt. Maj. Capt. Col. Cmdr. Brig. Adm. Gen. Pvt. Cpl. Hon. Pres. Supt. Sec. Dept."
    " Univ. Assn. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sept. No. Nos. no. nos. vs. v."
    " cf. al. etc. approx. est. ca. pp. Vol. vol. Fig. fig. Figs. Eq. Sen. Rep. Gov. Rev."
    " Prof. Dr. St. Ave. Blvd. Rd. Mt. Esq."
).split()


def refine(tokenizer: Tokenizer) -> None:
    """Lay the rules for wire text over a tokenizer, in place."""
    from spacy.attrs import ORTH  # type: ignore[import-not-found]  # noqa: PLC0415  import late
    from spacy.lang.en import English  # noqa: PLC0415  import late: spaCy takes a second
    from spacy.util import (  # noqa: PLC0415
        compile_infix_regex,
        compile_prefix_regex,
        compile_suffix_regex,
    )

    defaults = English.Defaults
    rules = dict(tokenizer.rules or defaults.tokenizer_exceptions)
    tokenizer.rules = {}  # spaCy reads all rules anew whenever one of the affixes changes
    tokenizer.token_match = tokenizer.token_match or defaults.token_match
    tokenizer.url_match = tokenizer.url_match or defaults.url_match
    runs = [r"[^\w\s]{12,}", r"[!?]{2,}", r"<<+", r">>+", r"[=_*~-]{2,}", rf"[{DASHES}]+"]
    tokenizer.prefix_search = compile_prefix_regex([*runs, *(defaults.prefixes or ())]).search
    tokenizer.suffix_search = compile_suffix_regex([*runs, *(defaults.suffixes or ())]).search
    tokenizer.infix_finditer = compile_infix_regex(infixes(list(defaults.infixes or ()))).finditer
    tokenizer.rules = rules | {short: [{ORTH: short}] for short in SHORT}


def bare() -> Callable[[Language], Tokenizer]:
    """Make a tokenizer without any rules, for `refine` to fill: spaCy's own takes 0.2 s to make."""
    from spacy.tokenizer import Tokenizer  # noqa: PLC0415  import late: spaCy takes a second

    return lambda nlp: Tokenizer(nlp.vocab)


def infixes(defaults: list[str]) -> list[str]:
    """Return the places to cut inside a word, with hyphens left alone after a bound beginning."""
    bound = "".join(rf"(?<!\b{first})(?<!\b{first.capitalize()})" for first in WHOLE)
    kept = [rule.replace("(?:-|–", f"(?:{bound}-|–") for rule in defaults]
    word = rf"A-Za-z0-9%.,){QUOTES}"
    return [
        *kept,
        rf"(?<=[{word}])[{DASHES}]+(?=[A-Za-z0-9$(‘’'{QUOTES}])",
        rf"[{QUOTES}]",
        r"(?<=[a-z])[!?]+(?=[A-Z])",
        r"(?<=[A-Za-z])[()\[\]]+(?=[A-Za-z])",
    ]


def plain(text: str) -> str:
    """Return text as spaCy wants it, as long as before: blanks for white space, no surrogates."""
    return re.sub("[\ud800-\udfff]", "\ufffd", re.sub(r"\s", " ", text))


def pieces(tokenizer: Tokenizer, text: str) -> list[tuple[int, int]]:
    """Return where the tokens of one sentence start and end, white space left out.

    Line ends count as blanks, so that hard-wrapped text gives the same tokens as running text. The
    full stop after a shortening that ends the sentence is a token, as in the treebanks.
    """
    flat = plain(text)
    cuts = [0, *(match.end() for match in UNBROKEN.finditer(flat)), len(flat)]
    found = [
        (start + token.idx, start + token.idx + len(token))
        for start, end in pairwise(cuts)
        for token in tokenizer(flat[start:end])
        if not token.is_space
    ]
    if len(found) > 1 and flat[slice(*found[-1])] in SHORT:
        start, end = found[-1]
        found[-1:] = [(start, end - 1), (end - 1, end)]
    return found
