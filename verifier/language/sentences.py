"""Where sentences start, by rules and without a parser.

A parser trained on tidy text breaks at "Lt. Gen." and "No. 14"; these rules do not. Paragraphs
come first (blank lines, then lines that were ended on purpose), then full stops and what surrounds
them. A citation in brackets after a full stop is a sentence of its own, because it covers what
stands before it. Every decision looks at a bounded window, so the time is linear for any text.

To teach the rules a shortening, add it to one of the sets below and a row to
`tests/language/test_sentences.py`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Shortenings that never end a sentence: something is bound to follow.
BOUND = frozenset(
    "adm amb asst brig capt cdr cf cmdr col comdr cpl det dr e.g eg esp exec fig figs fr ft"
    " gen gens gov govs hon i.e insp lt lts maj messrs mlle mme mr mrs ms mt msgr nos op pfc"
    " pp pres prof profs pvt rep reps rev rs sec secy sen sens sgt sr st supt vs viz vol"
    " vols".split()
)
# Shortenings that may end a sentence: only a word that often opens one shows that they do.
LOOSE = frozenset(
    "a.d a.k.a a.m al apr approx assn assoc aug ave b.c bldg blvd bros ca co corp ct dec dept"
    " dist ed eds est etc feb fri govt inc int intl jan jr jul jun l.p llc ltd mar mfg min"
    " mins mon nov oct p.m ph.d pm pct plc prov rd sat sep sept st sun thu thur thurs tue tues"
    " univ u.k u.n u.s u.s.a wed".split()
)
# Shortenings that are written small; of the others, "sat" and "col" are words when small.
SMALL = frozenset(
    "a.d a.k.a a.m al approx art b.c ca cf ch dept e.g eg esp est etc fig figs ft i.e incl min"
    " no nos op p p.m par pct pm pp sect vol vols vs viz".split()
)
# Shortenings that are one only before a figure: "No. 14", but "No. He declined."
BEFORE_FIGURE = frozenset("no nos p pp art ch vol ver par sect arts".split())
OPENERS = frozenset(
    "A After All Also Although An And Another Any As At Because Before Both But By Can Could"
    " Did Do Does Despite During Each Earlier Even For From Has Have He Her Here His How"
    " However I If In Indeed Is It Its Last Later Many Meanwhile More Moreover Most My Neither"
    " No Nor Not Now Of On Once One Only Or Other Others Our Over She Should Since So Some"
    " Still Such That The Their Then There These They This Those Though Through Thus To Under"
    " Until We Were What When Where Whether Which While Who Why With Yes Yet You Your"
    " According Analysts Officials Several Two Three".split()
)
SAYING = frozenset(
    "said says asked asks added adds told wrote writes cried shouted replied answered"
    " declared demanded".split()
)
OPEN_END = frozenset(
    "a an the of and or to in on at by for with from as that which is are was were be has"
    " have had".split()
)

CLOSED = frozenset(("etc", "inc", "corp", "ltd", "co"))  # no figure belongs to what they shorten

CLOSERS = "\"”’'»)\\]"
OPENING_MARKS = "\"“‘'«([¿¡"
NOTE = r"\[[a-z\d ,–-]{1,25}\]"  # a footnote mark: "[6]", "[citation needed]"
STOP = re.compile(
    rf"(?<![.!?…])[.!?…]++(?:[{CLOSERS}]|[^\S\n]?{NOTE})*(?:\s++(?!{NOTE})|(?=[A-Z“\"‘(][A-Za-z]))"
)
ENDS = frozenset(("?", "??", "???", "!!", "!!!", "?!"))
CARELESS = re.compile(r"[a-z’'-]{4,}")
LINE_END = re.compile(r"\n\s*+")
BLANK_LINE = re.compile(r"\n[^\S\n]*+\n")
LIST_ITEM = re.compile(r"(?:[-–—*•·▪]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
LEFT, RIGHT = 32, 48  # code points that a decision may look at
LONGEST = 4_000  # code points of a sentence
LONGEST_BRACKET = 300
SMALLEST_WIDTH = 30  # a line shorter than this says nothing about where lines were wrapped


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text in order, without white space at their ends."""
    starts = sentence_starts(text)
    ends = (*starts[1:], len(text))[: len(starts)]  # a text without words has no sentence
    return tuple(trimmed(text, start, end) for start, end in zip(starts, ends, strict=True))


def sentence_starts(text: str) -> tuple[int, ...]:
    """Return the offsets, in code points, at which sentences start."""
    found: list[int] = []
    for paragraph in paragraphs(text):
        starts = (paragraph.start, *stops(text, paragraph))
        ends = (*starts[1:], paragraph.end)
        for start, end in zip(starts, ends, strict=True):
            found.extend(bounded(text, start, end))
    return tuple(found)


def bounded(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the start of a sentence, and where one that never ends has to be cut.

    Tables and garbage have no full stops; a parser should not be handed a megabyte as one sentence.
    """
    yield start
    while end - start > LONGEST:
        blank = max(
            text.rfind(" ", start + 1, start + LONGEST),
            text.rfind("\n", start + 1, start + LONGEST),
        )
        start = blank + 1 if blank > 0 else start + LONGEST
        if not text[start].isspace():
            yield start


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the stretches that no sentence crosses: paragraphs, headings, items of lists."""
    start = len(text) - len(text.lstrip())
    width = 0
    for match in LINE_END.finditer(text, start):
        if match.end() == len(text):
            break
        line = text.rfind("\n", start, match.start()) + 1 or start
        if width == 0:
            width = widest(text, start)
        blank = match.group().count("\n") > 1
        if blank or ended_on_purpose(text, Span(line, match.start()), match.end(), width):
            yield trimmed(text, start, match.start())
            start = match.end()
            width = 0 if blank else width
    if start < len(text):
        yield trimmed(text, start, len(text))


def trimmed(text: str, start: int, end: int) -> Span:
    """Return a span without the white space at its end."""
    return Span(start, start + len(text[start:end].rstrip()))


def widest(text: str, start: int) -> int:
    """Return the length of the longest line up to the next blank line."""
    blank = BLANK_LINE.search(text, start)
    return max(map(len, text[start : blank.start() if blank else len(text)].split("\n")))


def ended_on_purpose(text: str, line: Span, after: int, width: int) -> bool:
    """Tell whether a line was ended by its author and not by wrapping.

    A wrapped line is one that the next word would not have fitted on.
    """
    if LIST_ITEM.match(text, after):
        return True
    first = text[after : after + RIGHT]
    if not (first[0].isupper() or first[0].isdigit() or first[0] in OPENING_MARKS):
        return False
    last = text[line.start : line.end].rsplit(None, 1)[-1:] or [""]
    if last[0].lower() in OPEN_END or last[0].endswith((",", "-", "–", "—")):
        return False
    word = len(first.split(None, 1)[0])
    return len(line) + 1 + word <= max(width, SMALLEST_WIDTH)


def stops(text: str, paragraph: Span) -> Iterator[int]:
    """Yield where a new sentence starts inside a paragraph."""
    bracket = 0  # end of a bracket that is a sentence of its own
    for match in STOP.finditer(text, paragraph.start, paragraph.end):
        after = match.end()
        if after >= paragraph.end or match.start() < bracket:
            continue
        if ends_sentence(text, match, paragraph):
            yield after
            bracket = own_bracket(text, after, paragraph.end)
            if bracket and (follows := next_start(text, bracket, paragraph.end)):
                yield follows
                bracket = follows


def own_bracket(text: str, start: int, end: int) -> int:
    """Return where a bracket that opens at `start` closes, if soon; 0 if none does."""
    if text[start] not in "([":
        return 0
    close = text.find(")" if text[start] == "(" else "]", start, min(end, start + LONGEST_BRACKET))
    return close + 1


def next_start(text: str, bracket: int, end: int) -> int:
    """Return where the sentence after a bracket starts; 0 if the bracket was part of one."""
    rest = text[bracket : min(end, bracket + RIGHT)]
    ahead = rest.lstrip(' \t\n\r.”"')
    if not ahead or not (ahead[0].isupper() or ahead[0].isdigit() or ahead[0] in OPENING_MARKS):
        return 0
    return bracket + len(rest) - len(ahead)


def ends_sentence(text: str, match: re.Match[str], paragraph: Span) -> bool:
    """Tell whether a run of stops ends a sentence."""
    ahead = text[match.end() : min(paragraph.end, match.end() + RIGHT)]
    before = text[max(paragraph.start, match.start() - LEFT) : match.start()]
    marks = match.group().rstrip()
    if ahead[0].islower():
        return carelessly(before, marks) and match.group() != marks
    if not opens_sentence(ahead):
        return False
    if match.group() == marks:
        return glued(before, marks, ahead)
    if marks[0] == "." and not marks.startswith(".."):
        return not shortened(before, marks, ahead)
    return not (marks[-1] in CLOSERS and reports(ahead))


def carelessly(before: str, marks: str) -> bool:
    """Tell whether marks end a sentence although a small letter follows, as in hasty mail."""
    word = (before.rsplit(None, 1)[-1:] or [""])[0]
    known = word in SMALL or word.lower() in BOUND or word.lower() in LOOSE
    return marks in ENDS or (marks == "." and CARELESS.fullmatch(word) is not None and not known)


def opens_sentence(ahead: str) -> bool:
    """Tell whether text can be the start of a sentence."""
    inner = ahead.lstrip(OPENING_MARKS + " -–—•*")
    if not inner:
        return False
    bracket = ahead[0] in "(["
    return inner[0].isupper() or inner[0].isdigit() or (bracket and inner[0].isalpha())


def reports(ahead: str) -> bool:
    """Tell whether text is the "Petrov asked" that belongs to the question before it."""
    words = ahead.split(None, 4)[:4]
    return any(word.strip(".,:") in SAYING for word in words[1:3]) and words[0] not in OPENERS


def glued(before: str, marks: str, ahead: str) -> bool:
    """Tell whether a stop without a blank after it ends a sentence: "an end.The next"."""
    word = ahead.split(None, 1)[0]
    chunk = before.rsplit(None, 1)[-1:] or [""]
    plain = not re.search(r"[@/\\_#]|\bwww\.", chunk[0] + word)
    tail = before[-2:]
    closed = marks[-1] in CLOSERS or (len(tail) > 1 and tail.isalpha() and tail.islower())
    return plain and closed and len(word) > 1 and "." not in word[:-1].rstrip(".”\"')")


def shortened(before: str, marks: str, ahead: str) -> bool:
    """Tell whether a full stop belongs to a shortening and ends nothing."""
    word = before.rsplit(None, 1)[-1:] or [""]
    last = word[0].lstrip("\"“‘'«([-–—$").rsplit("-", 1)[-1].rsplit("—", 1)[-1].rsplit("–", 1)[-1]
    lower = last.lower()
    opener = WORD.search(ahead)
    opens = opener is not None and opener.group().replace("’", "'").split("'")[0] in OPENERS
    figure = ahead.lstrip("(#$")[:1].isdigit()
    if marks != "." and marks[-1] in "\"”’'»" and lower not in BOUND:
        return False
    if lower in BEFORE_FIGURE and figure:
        return True
    if last.islower() and lower not in SMALL and len(last) > 1:
        return False
    if lower in BOUND:
        return not (last.islower() and opens)
    if lower in LOOSE or initials(last):
        return not opens or (figure and lower not in CLOSED)
    numbered = re.fullmatch(r"(?:[Ff]igure |[Tt]able )?(?:\d{1,2}\.)*\d{1,2}", before.strip())
    return numbered is not None  # "2.", "2.1.", "Figure 1." at the start of a paragraph


def initials(word: str) -> bool:
    """Tell whether a word is made of single letters: "B", "U.S", "A.B"."""
    letters = word.split(".")
    return all(len(letter) == 1 and letter.isalpha() for letter in letters) and word != "I"
