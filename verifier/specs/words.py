"""Compare words as a person reads them: quotes, dashes, case and white space make no difference."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

_DOUBLE = dict.fromkeys(map(ord, "“”„‟«»"), '"')
_SINGLE = dict.fromkeys(map(ord, "‘’‚‛´`"), "'")  # noqa: RUF001
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")  # noqa: RUF001  dashes are the matter here
FOLDS = {**_DOUBLE, **_SINGLE, **_DASHES}
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})  # controls, direction marks, soft hyphens
WORD = re.compile(r"\w+")


def one_line(text: str) -> str:
    """Put a text on one line, without characters that nobody sees."""
    plain = " ".join(text.split())
    if plain.isprintable():
        return plain
    seen = (c for c in plain if unicodedata.category(c) not in UNSEEN)
    return " ".join("".join(seen).split())


def folded(text: str) -> str:
    """Return a text in the form in which it is compared; quotation marks at its ends are lost."""
    plain = unicodedata.normalize("NFC", one_line(text)).translate(FOLDS)
    return plain.casefold().strip(" \"'")


def holds(text: str, words: str) -> bool:
    """Tell whether a folded text has folded words in it, the first and the last one whole."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (_inside_word(text, at) or _inside_word(text, end)):
            return True
        at = text.find(words, at + 1)
    return False


def likeness(one: str, two: str) -> float:
    """Say from 0 to 1 how much two folded texts have in common, words before letters."""
    mine, theirs = set(WORD.findall(one)), set(WORD.findall(two))
    common = len(mine & theirs) / (len(mine) or 1)
    return common + SequenceMatcher(None, one, two, autojunk=False).quick_ratio() / 10


def short(text: str, most: int = 160) -> str:
    """Put a text on one line and cut it at a word where it is long."""
    plain = one_line(text)
    return plain if len(plain) <= most else plain[:most].rsplit(" ", 1)[0] + " …"


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
