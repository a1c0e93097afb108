"""What a reader sees around a place of a sentence: verbs ahead, subjects behind, marks between."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from verifier.cues.groups import Group, groups
from verifier.cues.words import MARKS, SUBJECT, is_adverb, is_noun, word_class
from verifier.model import Token

RELATIVE = frozenset("who whom whose which where".split())
QUESTION = frozenset("whether how why what".split())
ALWAYS = frozenset(
    "while whereas because although though if unless lest when whenever once".split()
)
SOMETIMES = frozenset("after before since until till as provided than".split())
TIMES = frozenset("after before since until till".split())
POINTING = frozenset("that this these those what".split())  # begin a noun phrase as well
AND = frozenset("and but or nor yet so".split())
STRONG = frozenset((";",))
WEAK = frozenset((",", "–", "—", "--", "(", ")", ":"))
LOOK = 40  # tokens to look ahead for the verb of a subordinator
RISE = 6  # steps up the tree
NOUN_PHRASE = ("NN", "JJ", "CD", "DT", "PRP", "POS", "VBN", "HYPH", "$")


@frozen(slots=False)
class Sight:
    """A sentence with its finite verbs; all places are token indices in the sentence."""

    tokens: tuple[Token, ...]

    @cached_property
    def _groups(self) -> dict[int, Group]:
        return {group.first: group for group in groups(self.tokens)}

    @cached_property
    def last_group(self) -> int:
        """Tell where the last verb group begins."""
        return max(self._groups, default=-1)

    def group_at(self, place: int) -> Group | None:
        """Return the verb group that begins at a place."""
        return self._groups.get(place)

    def lower(self, place: int) -> str:
        """Give the word at a place in lower case; empty outside the sentence."""
        return self.tokens[place].lower if 0 <= place < len(self.tokens) else ""

    def spaced(self, place: int) -> bool:
        """Tell the dash with blanks around it from the hyphen."""
        return place > 0 and self.tokens[place - 1].end < self.tokens[place].start

    def relative(self, place: int) -> bool:
        """Tell whether "who", "which" or "where" opens a clause."""
        return self.lower(place) in RELATIVE and self.verb_ahead(place)

    def question(self, place: int) -> bool:
        """Tell whether "whether", "how" or, after "not known", "if" opens a clause."""
        asked = self.lower(place) == "if" and self.lower(place - 1) in word_class("asked-of")
        if place == 0 or not (asked or self.lower(place) in QUESTION):
            return False
        return self.lower(place + 1) != "to" and self.verb_ahead(place)

    def subordinate(self, place: int, *, complete: bool, comma: bool) -> bool:
        """Tell whether a word opens an adverbial clause.

        `complete` says that the clause around it has its verb, `comma` that a comma stands before.
        """
        lower, after = self.lower(place), self.lower(place + 1)
        if lower in ALWAYS:
            return after != "of" and (comma or self.some_verb(place) or self.verb_ahead(place))
        if lower not in SOMETIMES or self._phrasal(place) or not self.verb_ahead(place):
            return False
        if complete and lower in TIMES and self.verb_before_mark(place):
            return True
        return self.tokens[place].dep == "mark" or after in SUBJECT - POINTING

    def _phrasal(self, place: int) -> bool:
        """Tell "as saying", "after meeting" and "as many as" from openers of a clause."""
        gerund = place + 1 < len(self.tokens) and self.tokens[place + 1].tag == "VBG"
        return gerund or (self.lower(place) == "as" and self.lower(place + 2) == "as")

    def verb_ahead(self, place: int) -> bool:
        """Tell whether a finite verb follows before the next semicolon."""
        for at in range(place + 1, min(place + LOOK, len(self.tokens))):
            if at in self._groups:
                return True
            if self.lower(at) in STRONG:
                return False
        return False

    def verb_before_mark(self, place: int) -> bool:
        """Tell whether a finite verb follows before any comma, conjunction or relative."""
        for at in range(place + 1, min(place + LOOK, len(self.tokens))):
            if at in self._groups:
                return True
            if self.lower(at) in AND | WEAK | STRONG | RELATIVE | {"that"}:
                return False
        return False

    def some_verb(self, place: int) -> bool:
        """Tell whether any verb form follows before a mark: "if its posts come under fire"."""
        for token in self.tokens[place + 1 : place + LOOK]:
            if token.lower in WEAK | STRONG:
                return False
            if token.tag.startswith("VB"):
                return True
        return False

    def only_adverbs(self, start: int, end: int) -> bool:
        """Tell whether nothing but adverbs and marks stands between two places."""
        return all(is_adverb(t) or t.text in MARKS or t.text == "," for t in self.tokens[start:end])

    def noun(self, place: int) -> bool:
        """Tell whether a noun or a closing mark stands at a place."""
        return place >= 0 and (is_noun(self.tokens[place]) or self.tokens[place].text in MARKS)

    def relative_start(self, place: int) -> int:
        """Go back over "a third of", "in", "many of" to where a relative clause begins."""
        back = place
        for at in range(place - 1, max(-1, place - RISE), -1):
            if self.tokens[at].text == ",":
                return at + 1 if back < place else place
            if self.tokens[at].tag == "IN" and at == place - 1:
                back = at
            elif back == place:
                break
        return back

    def subject(self, group: Group, floor: int) -> int:
        """Find where the subject of a verb begins: by the tree, else back over a noun phrase."""
        verb, base = self.tokens[group.last], self.tokens[0].index
        for token in self.tokens[floor : group.first]:
            if token.dep.startswith(("nsubj", "csubj")) and token.head == verb.index:
                return self._leftmost(token.index - base, floor)
        start = group.first
        while start > floor and self._in_noun_phrase(start - 1):
            start -= 1
        return start if start < group.first else floor

    def _in_noun_phrase(self, place: int) -> bool:
        return self.tokens[place].tag.startswith(NOUN_PHRASE) or self.lower(place) == "of"

    def _leftmost(self, place: int, floor: int) -> int:
        """Return the first place, not before a floor, of what hangs on a place."""
        return next((at for at in range(floor, place) if self._hangs(at, place)), place)

    def _hangs(self, place: int, on: int) -> bool:
        base = self.tokens[0].index
        for _ in range(RISE):
            up = self.tokens[place].head - base
            if up == place or not 0 <= up < len(self.tokens):
                return False
            if up == on:
                return True
            place = up
        return False
