"""Sentences that mark their time expressions in brackets, read for Friday 5 June 1998."""

import re
from datetime import date

from verifier.dates import find

ISSUE = date(1998, 6, 5)


def found(parse, sentence):
    """Return what a sentence holds as (words, "TYPE value"), the ends of a range one by one."""
    timexes = find(parse(re.sub(r"[\[\]]", "", sentence)), issue=ISSUE)
    parts = [part for timex in timexes for part in timex.parts or (timex,)]
    return [(part.text, f"{part.type} {part.value}") for part in parts]


def expected(sentence, values):
    """Return the same for the brackets of a sentence and what stands behind it."""
    return list(zip(re.findall(r"\[(.*?)\]", sentence), values.split(";"), strict=True))
