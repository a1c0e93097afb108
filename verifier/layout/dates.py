"""The look of printed dates: enough to tell a date line from prose; `verifier.dates` reads them."""

from __future__ import annotations

import re

MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAYS = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?"
NUMBER = r"\d{1,2}(?!\d)(?:st|nd|rd|th)?"
DAYS = rf"{NUMBER}(?:\s*(?:[-–—,&]|to|and|through)\s*{NUMBER})*"
YEAR = r"(?:1[89]|20)\d\d(?!\d)"
DAY = (
    rf"(?:{WEEKDAYS},?\s+)?(?:{MONTHS}\s*{DAYS}(?:,?\s+{YEAR})?|{DAYS}\s+{MONTHS}(?:,?\s+{YEAR})?"
    rf"|{YEAR}-\d\d-\d\d)"
)
DATE = re.compile(
    rf"\b(?:{DAY}|{MONTHS}\s+{YEAR}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{1,2}}\s+{MONTHS}\s+\d\d|{YEAR})\b",
    re.IGNORECASE,
)
DATED = re.compile(  # a year alone counts behind a comma only
    rf"\b(?:{DAY}|{MONTHS}\s+{YEAR}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})\b|,\s*{YEAR}\b",
    re.IGNORECASE,
)
WITH_DAY = re.compile(rf"\b(?:{DAY}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})", re.IGNORECASE)
FULL_DAY = (
    rf"(?:{WEEKDAYS},?\s+)?(?:{MONTHS}\s*{NUMBER},?\s+{YEAR}|{NUMBER}\s+{MONTHS},?\s+{YEAR}"
    rf"|{YEAR}-\d\d-\d\d|\d{{1,2}}\.\d{{1,2}}\.{YEAR})"
)
TIME = r",?\s+(?:at\s+)?\d{1,2}[:.]?\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?"
# One word of a line that holds nothing but a date, or a stretch between two.
PART = re.compile(
    rf"(?:{MONTHS}|{WEEKDAYS}|{NUMBER}|{YEAR}s?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|{YEAR}-\d\d(?:-\d\d)?"
    r"|early|mid|late|beginning|middle|end|of|the|to|through|and|from|between|circa|c\.|about|after|before|by|since"
    r"|spring|summer|autumn|fall|winter|first|second|third|fourth|last|half|quarter|week|decade"
    r"|undated|present|ongoing|[-–—/,&\[\]()])",
    re.IGNORECASE,
)
ANCHOR = re.compile(rf"{MONTHS}|\b{YEAR}|\d[./]\d{{1,2}}[./]\d|\bundated\b", re.IGNORECASE)
LONGEST = 60  # code points of a date line
WRAPPING = "[]()*_# \t:.–—-"


def has_day(text: str) -> bool:
    """Tell whether a text prints a date down to the day."""
    return WITH_DAY.search(text) is not None


def is_date(text: str) -> bool:
    """Tell whether a line holds a date, or a stretch between two, and nothing else."""
    bare = text.strip(WRAPPING)
    if len(bare) > LONGEST or not ANCHOR.search(bare):
        return False
    place = 0
    while place < len(bare):
        found = PART.match(bare, place)
        if not found:
            return False
        place = found.end()
        while place < len(bare) and bare[place].isspace():
            place += 1
    return True
