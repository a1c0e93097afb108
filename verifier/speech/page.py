"""The parse with what the rules of speech ask of it again and again."""

from __future__ import annotations

from functools import cached_property

from attrs import evolve, field, frozen

from verifier.model import Parse, Sentence, Span, Token
from verifier.speech.knowledge import Verb, forms

AUXILIARIES = frozenset(
    "is are was were am has have had does do did will would can could may might shall should must "
    "'s 're 've 'd 'll 'm ca wo".split()
)
SUBORDINATE = frozenset("; : ? ! where when because if while although".split())
ADVERBIAL = frozenset("IN RB VBG CC".split())
BE = frozenset("is are was were am be been being 's 're 'm".split())
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "EX", "WDT", "WP"))
NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
OPENING, CLOSING = frozenset("“«„"), frozenset("”»")
STRAIGHT = frozenset(('"', "''", "``"))  # open and close alike
OPENS = frozenset((":", "that", "who", "which", '"', "“"))
STOPS = frozenset((".", "!", "?", "…", "..."))
DASHES = frozenset(("–", "—", "--", "-", "―"))
REACH, LONGEST = 300, 600  # tokens: only text without full stops has longer sentences
SUBJECT = 16  # tokens of a subject before its verb
BRACKET = 60  # tokens of a citation in brackets
NAME = 4  # words; a quotation up to this length is a name or a word kept at a distance
MARKS = (
    STOPS
    | DASHES
    | OPENING
    | CLOSING
    | STRAIGHT
    | frozenset((",", ";", ":", "(", ")", "[", "]", "'", "‘", "’"))
)


@frozen
class Quotation:
    """A stretch in quotation marks: token indices of the marks themselves."""

    first: int  # the opening mark
    last: int  # the closing mark, or the last token of a paragraph that leaves the quotation open
    closed: bool
    continues: bool  # carries on a quotation that the paragraph before left open

    def __len__(self) -> int:
        return max(0, self.last - self.first - 1)


@frozen(slots=False)
class Page:
    """A parse, token by token, with quotations, paragraphs and stretches to leave alone."""

    parse: Parse
    skip: tuple[Span, ...] = field(default=())

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Give the tokens of the parse."""
        return self.parse.tokens

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """Give each token in lower case."""
        return tuple(t.lower for t in self.tokens)

    @cached_property
    def skipped(self) -> tuple[bool, ...]:
        """Tell for each token whether it lies in a stretch to leave alone."""
        flags = [False] * len(self.tokens)
        for span in self.skip:
            for index in range(self.parse.at(span.start), self.parse.at(span.end)):
                flags[index] = self.tokens[index].start < span.end
        return tuple(flags)

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """Number the paragraph of each token: a line break between two sentences starts one."""
        numbers, number = [], 0
        for before, token in zip((None, *self.tokens), self.tokens, strict=False):
            if before is not None and before.sentence != token.sentence:
                number += "\n" in self.parse.text[before.end : token.start]
            numbers.append(number)
        return tuple(numbers)

    @cached_property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """Give the paragraphs as ranges of tokens."""
        numbers = self.paragraphs
        starts = [i for i in range(len(numbers)) if i == 0 or numbers[i] != numbers[i - 1]]
        return tuple(zip(starts, (*starts[1:], len(numbers)), strict=True)) if starts else ()

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Find the stretches in quotation marks, paragraph by paragraph."""
        return tuple(_quotations(self))

    @cached_property
    def quoted(self) -> tuple[int, ...]:
        """Give for each token the number of its quotation, marks included, or -1."""
        inside = [-1] * len(self.tokens)
        for number, quotation in enumerate(self.quotations):
            inside[quotation.first : quotation.last + 1] = [number] * (
                quotation.last + 1 - quotation.first
            )
        return tuple(inside)

    def sentence(self, index: int) -> Sentence:
        """Return the sentence of a token, or the part within reach of a sentence without end."""
        whole = self.parse.sentences[self.tokens[index].sentence]
        if whole.last - whole.first <= LONGEST:
            return whole
        return evolve(
            whole, first=max(whole.first, index - REACH), last=min(whole.last, index + REACH)
        )

    def end(self, sentence: Sentence) -> int:
        """Return the index after the last word: closing marks and citations are left off."""
        last = sentence.last
        while last > sentence.first:
            if self.lower[last - 1] == ")" and (opening := self._opening(sentence.first, last - 1)):
                last = opening
            elif self.skipped[last - 1] or self.lower[last - 1] in MARKS:
                last -= 1
            else:
                break
        return last

    def _opening(self, first: int, closing: int) -> int:
        for index in range(closing - 1, max(first, closing - BRACKET), -1):
            if self.lower[index] == "(":
                return index
        return 0

    def limit(self, index: int) -> int:
        """Return where speech at a token must end: with its sentence or the quotation around it."""
        last = self.end(self.sentence(index))
        number = self.quoted[index]
        if number < 0:
            return last
        around = self.quotations[number]
        if around.first >= index or len(around) <= NAME:
            return last
        return min(last, around.last + (not around.closed))

    def joined(self, index: int) -> bool:
        """Tell whether a mark ties two parts of a name, without blanks: "Asia-Plus"."""
        if self.lower[index] not in ("-", "–", "/") or not 0 < index < len(self.tokens) - 1:
            return False
        before, mark, after = self.tokens[index - 1 : index + 2]
        return before.end == mark.start and mark.end == after.start

    def verbs(self, index: int) -> tuple[Verb, ...]:
        """Return the readings of a token as a verb of the lexicon."""
        readings = forms().get(self.lower[index], ())
        return () if readings and self.forename(index) else readings

    def forename(self, index: int) -> bool:
        """Tell the first name in "Commander Said Nurov" from the verb: by its capital.

        A sentence may open with either; a name is followed by a verb of its own.
        """
        if not self.tokens[index].text.istitle() or index + 1 >= len(self.tokens):
            return False
        if not self.tokens[index + 1].text.istitle() or self.tokens[index].sentence != (
            self.tokens[index + 1].sentence
        ):
            return False
        first, last = self.sentence(index).first, self.sentence(index).last
        if index > first:
            return self.tokens[index - 1].text[:1].isalnum() or self.lower[index - 1] == ","
        stop = next((i for i in range(index + 1, last) if self.lower[i] in OPENS), last)
        return any(self.tokens[i].tag in FINITE for i in range(index + 2, stop))

    def finite(self, index: int) -> bool:
        """Tell whether a token is a finite verb, auxiliaries whatever their tag."""
        word, tag = self.lower[index], self.tokens[index].tag
        if word in AUXILIARIES:
            return tag != "POS" and not (word == "may" and tag in NOUNS)
        return tag in FINITE

    def clause_starts(self, first: int, last: int) -> bool:
        """Tell whether a subject with its finite verb starts here, before any stop."""
        nominal = relative = False
        commas = 0
        for index in range(first, min(last, first + SUBJECT)):
            word = self.lower[index]
            commas += word == ","
            if self.finite(index) and not relative:
                paired = commas % 2 == 0 or self.tokens[first].tag in ADVERBIAL
                return nominal and paired
            relative = relative and not self.finite(index)
            if word in ("who", "which") or (word == "that" and nominal):
                relative = True
            elif word in SUBORDINATE:
                return False
            nominal = nominal or self.tokens[index].tag in NOMINAL
        return False

    def has_verb(self, first: int, last: int) -> bool:
        """Tell whether any verb stands here, also one that the tagger takes for a participle."""
        return any(
            self.finite(index) or self.tokens[index].tag.startswith("VB")
            for index in range(first, last)
        )

    def has_finite(self, first: int, last: int) -> bool:
        """Tell whether a finite verb stands between two tokens."""
        return any(self.finite(index) for index in range(first, last))

    def indices(self, span: Span) -> tuple[int, ...]:
        """Return the tokens that a span touches."""
        places = range(self.parse.at(span.start), self.parse.at(span.end) + 1)
        return tuple(i for i in places if i < len(self.tokens) and self.tokens[i].start < span.end)


def _quotations(page: Page) -> list[Quotation]:
    found: list[Quotation] = []
    opened, pending = -1, False
    for index, word in enumerate(page.lower):
        if opened >= 0 and page.paragraphs[index] != page.paragraphs[opened]:
            found.append(Quotation(opened, index - 1, closed=False, continues=pending))
            opened, pending = -1, True
        fresh = index == 0 or page.paragraphs[index] != page.paragraphs[index - 1]
        if fresh and pending and word not in OPENING and word not in STRAIGHT:
            pending = False
        if opened < 0 and (word in OPENING or word in STRAIGHT):
            opened = index
        elif opened >= 0 and (word in CLOSING or word in STRAIGHT):
            found.append(Quotation(opened, index, closed=True, continues=pending))
            opened, pending = -1, False
    if opened >= 0:
        found.append(Quotation(opened, len(page.lower) - 1, closed=False, continues=pending))
    return found
