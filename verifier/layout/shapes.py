"""Shapes that lines and heads of paragraphs have: run-in headlines, citations, notes, bylines."""

from __future__ import annotations

import re

from verifier.layout.dates import DATE, DATED, is_date

WORD = re.compile(r"\S+")
SMALL = re.compile(r"[a-zß-öø-ÿ]")
# Small letters that a headline in capitals may hold: "McCAIN", "1990s", "NATO's", "al-SADR".
CAPITAL_ALL_THE_SAME = re.compile(r"\W*(?:Mc|Mac|al-|el-|d['’])?[^\Wa-zß-öø-ÿ]+(?:['’]?s)?\W*")
STOP = re.compile(r"[.!?…]{1,6}[\"”’)]{0,4}(?=\s)")  # bounded, so that time stays linear
INITIALISM = re.compile(r"(?:\b[A-Z]\.)+$|\b(?:ST|DR|MR|MRS|GEN|LT|COL|NO|VS)\.$")
RUN_IN_WORDS = 60  # a headline in capitals is looked for in so many words
RUN_IN_LETTERS, RUN_IN_LEAST = 12, 2
UNSURE_LEAST = 4  # words where an initialism may have given the full stop

LONGEST_CITATION = 400
QUOTED = re.compile(r"[\"“][^\"”]{1,200}[\"”]")
BRACKETED = re.compile(r"[(\[][^()\[\]]{1,80}[)\]]")
CODE = re.compile(r"\b[A-Z]{2,}(?:-[A-Z0-9]{2,})+\b|\b(?:JPRS|FBIS)\b")
PAGES = re.compile(
    r"\bpp?\.\s*[A-Z]?\d+(?:\s*[-–,]\s*[A-Z]?\d+)*|\b(?:Vol|No|Nr)\.\s*\d+", re.IGNORECASE
)
OPENING = re.compile(r"(?:(?:quoted|cited|carried|reported)\s+)?(?:in|by|via|from)\s+(?=[A-Z\"“])")
CONNECTIVES = frozenset(  # small words inside the names of sources
    "a agencies agency al and as at by da de del der di du e el et for from gmt i in la le media"
    " news newspapers o of on online or press radio reports see service sources television the"
    " through to tv und van via von web website site wire wires www y".split()
)
NAME_WORDS = 14
VERBAL = re.compile(r"(?:ed|es|ing|met|said|says|held|left|went|is|was|are|were|has|had|will)$")
SENTENCE_OPENERS = frozenset(
    "On In By Since Until Till From At After Before During As It He She They We This That These"
    " Those There But And Or If When While For To With Not No".split()
)

NOTE = re.compile(r"(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]|(\d{1,3})(?=\s+[A-Z\"“]))\s*\S")
NOTES_TITLE = re.compile(r"[\W_]*(?:end|foot)?(?:notes?|sources|references)[\W_]*", re.IGNORECASE)

INITIALS = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3}){0,3}")
NO_INITIALS = frozenset(  # names that may stand behind a full stop
    "AFP ANSA AP BBC CNN CTK DPA EFE EU MTI NTV ORT PAP RFE RIA RTR TASS UK UN UPI US VOA".split()
)

PERSON = r"[A-Z][\w’'-]*\.?(?:\s+(?:[A-Z][\w’'-]*\.?|de|van|von|al|bin)){1,4}"
BYLINE = re.compile(
    rf"(?:By|BY|by)\s+{PERSON}(?:(?:,|\s+and|\s+AND|\s+in)\s+{PERSON})*"
    r"(?:(?:,|\s*/|\s*\||\s+-)\s+[A-Z][\w .,’'/&-]{1,60})?\.?"
)
LONGEST_BYLINE = 120


def run_in(text: str, start: int, end: int) -> int | None:
    """Return where a headline in capitals ends that prose follows at once, or None.

    "SHIPS LEAVE U.S. PORT. A delegation …" ends after "PORT.": the last full stop before the first
    word in small letters that closes no initialism. Capitals alone, with no prose behind, are none.
    """
    small = None
    for number, word in enumerate(WORD.finditer(text, start, end)):
        if SMALL.search(word[0]) and not CAPITAL_ALL_THE_SAME.fullmatch(word[0]):
            small = word.start()
            break
        if number > RUN_IN_WORDS:
            return None
    if small is None:
        return None
    stops = [stop.end() for stop in STOP.finditer(text, start, small)]
    firm = [stop for stop in stops if not INITIALISM.search(text, start, stop)]
    head = max(firm or stops, default=start)
    words = text[start:head].split()
    letters = sum(map(str.isalpha, text[start:head]))
    enough = len(words) >= (RUN_IN_LEAST if firm else UNSURE_LEAST) and letters >= RUN_IN_LETTERS
    return head if enough and not is_date(text[start:head]) else None


def is_citation(text: str) -> bool:
    """Tell whether a line holds nothing but citations: names, dates, pages, no sentence."""
    bare = text.strip()
    if len(bare) > LONGEST_CITATION or not bare[:1].strip("(["):
        bare = bare.strip("()[]")
    if len(bare) > LONGEST_CITATION or bare[-1:] in "!?:" or is_date(bare):
        return False
    segments = QUOTED.sub("Quoted", bare.rstrip(".")).split(";")
    dated = [bool(DATED.search(segment) or CODE.search(segment)) for segment in segments]
    return any(dated) and all(_names_only(segment) for segment in segments)


def _names_only(segment: str) -> bool:
    """Tell whether names, places, pages and dates fill a part of a citation."""
    bare = OPENING.sub("", BRACKETED.sub(" ", segment).strip(), count=1)
    for pattern in (PAGES, CODE, DATE):
        bare = pattern.sub(",", bare)
    fields = [field.split() for field in bare.split(",") if any(map(str.isalnum, field))]
    words = sum(map(len, fields))
    return words <= NAME_WORDS and all(map(_is_name, fields))


def _is_name(words: list[str]) -> bool:
    """Tell whether words name a source or a place: "Russky telegraf", "Voice of the Port".

    The second word may be small, as in the names of Russian papers, where it is no English verb.
    """
    plain = [word.strip(".:'’\"“”–—-/&") for word in words]
    plain = [word for word in plain if word]
    if not plain:
        return True
    small = [
        w for w in plain if not (w[0].isupper() or w[0].isdigit()) and w.lower() not in CONNECTIVES
    ]
    paper = len(plain) > 1 and small == plain[1:2] and not VERBAL.search(small[0])
    opens = plain[0][0].isupper() or plain[0] in {"see", "the"}
    return opens and plain[0] not in SENTENCE_OPENERS and (not small or paper)


def note_style(text: str) -> int:
    """Tell how a line is numbered as a note: [1], (1), 1. or 1; 0 where it is none."""
    found = NOTE.match(text)
    if not found or is_date(text.rstrip(".")):
        return 0
    return found.lastindex or 0


def is_initials(text: str) -> bool:
    """Tell whether a line holds nothing but initials of an analyst."""
    return INITIALS.fullmatch(text) is not None and text not in NO_INITIALS


def is_notes_title(text: str) -> bool:
    """Tell whether a line announces notes."""
    return NOTES_TITLE.fullmatch(text) is not None


def is_byline(text: str) -> bool:
    """Tell whether a line names who wrote the piece and nothing else."""
    return len(text) <= LONGEST_BYLINE and BYLINE.fullmatch(text) is not None
