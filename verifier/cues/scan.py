"""Cut a sentence into stretches of one finite predicate each, words first and the tree second.

The scan keeps a stack of open clauses. A relativizer, a complementizer or a subordinator opens
one; a finite verb belongs to the innermost clause that still lacks its verb; a second finite verb
closes what stands before it. So a hedge ends where the next finite verb takes over, whatever the
parser says about co-ordination.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.cues.sight import AND, STRONG, WEAK, Sight
from verifier.cues.stretches import Kind, Reading, Stretch
from verifier.cues.words import word_class

if TYPE_CHECKING:
    from verifier.cues.groups import Group
    from verifier.model import Token

TAIL = 7  # tokens that may follow the verb of "…, Tass said on Monday ."
PERFECT = frozenset(("have", "has", "had"))


def read(tokens: tuple[Token, ...]) -> Reading:
    """Cut a sentence into stretches."""
    return _Scan(tokens).run()


class _Scan:
    """One pass over the tokens of a sentence."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.sight = Sight(tokens)
        main = Stretch(Kind.MAIN, 0)
        self.all, self.stack = [main], [main]
        self.owner = [main] * len(tokens)
        self.coord = self.comma = -1  # last markers since the verb of the innermost stretch

    def run(self) -> Reading:
        """Read from left to right and close what is still open at the end."""
        place, tokens = 0, self.sight.tokens
        while place < len(tokens):
            group = self.sight.group_at(place)
            after = group.last + 1 if group else place + 1
            if group:
                self._verb(group)
            else:
                self._mark(place)
            self._own(place, after)
            place = after
        self._close(0, len(tokens))
        return Reading(tokens, self.all, self.owner)

    def _mark(self, place: int) -> None:
        """Take note of a word that opens or closes a stretch."""
        lower, sight = self.sight.lower(place), self.sight
        if lower in STRONG:
            self._close(0, place)
            self._open(Kind.MAIN, place + 1, place)
        elif lower in AND:
            if self.comma < 0 or self.coord < self.comma or self.comma == place - 1:
                self.coord = place
        elif lower in WEAK or (lower == "-" and sight.spaced(place)):
            self.comma = place
        elif lower == "that":
            self._that(place)
        elif sight.relative(place):
            self._open(Kind.RELATIVE, sight.relative_start(place), place)
        elif sight.question(place):
            self._open(Kind.COMPLEMENT, place, place)
        elif self._subordinates(place):
            self._open(Kind.ADVERBIAL, place, place)

    def _subordinates(self, place: int) -> bool:
        complete = self.stack[-1].verb is not None
        return self.sight.subordinate(
            place, complete=complete, comma=self.comma == place - 1 and place > 1
        )

    def _that(self, place: int) -> None:
        """Tell the complement and the relative clause from the demonstrative."""
        if place == 0 or not self.sight.verb_ahead(place):
            return
        before = self.sight.lower(place - 1)
        if before in AND or (before == "," and self.coord == place - 2):
            self._sibling(place)
        else:
            self._open(self._kind_of_that(place), place, place)

    def _kind_of_that(self, place: int) -> Kind:
        before, noun = self.sight.lower(place - 1), self.sight.noun(place - 1)
        straight = self.sight.group_at(place + 1) is not None
        if before in word_class("report-noun") and not straight:
            return Kind.COMPLEMENT
        if straight and noun:
            return Kind.RELATIVE
        return Kind.COMPLEMENT if self._waits() or not noun else Kind.RELATIVE

    def _waits(self) -> bool:
        """Tell whether the innermost stretch has a verb of saying without its complement."""
        top = self.stack[-1]
        return self._says(top) and not any(s.kind is Kind.COMPLEMENT for s in top.inner)

    def _says(self, stretch: Stretch) -> bool:
        verb = stretch.verb
        return verb is not None and self.sight.lower(verb.last) in word_class("reporting")

    def _sibling(self, place: int) -> None:
        """Open "and that …" beside the complement or relative clause that it continues."""
        kinds = (Kind.COMPLEMENT, Kind.RELATIVE)
        levels = [level for level, s in enumerate(self.stack) if s.kind in kinds]
        kind = self.stack[levels[-1]].kind if levels else Kind.COMPLEMENT
        if levels:
            self._close(levels[-1], place)
        self._open(kind, place, place)

    def _verb(self, group: Group) -> None:
        """Give a finite verb to the stretch that it belongs to."""
        top = self.stack[-1]
        if top.verb is None:
            self._give(top, group)
            return
        straight = self.coord >= 0 and self.sight.only_adverbs(self.coord + 1, group.first)
        if straight and self._shares(top, group):
            self.coord = -1
            return
        waiting = self._waiting()
        if straight and not (waiting >= 0 and self._is_last(group)):
            self._begin(Kind.PREDICATE, self.coord, group)
        elif waiting >= 0 and not self._adverbial_pair(top, group):
            self._resume(waiting, group)
        elif self.coord >= 0 and not self._comma_rules(group):
            self._begin(Kind.COORDINATE, self.coord, group)
        elif self.comma >= 0:
            self._close(0, self.comma)
            self._open(Kind.COORDINATE, self.comma + 1, group.first - 1)
        else:
            self._bare(top, group)
        self._give(self.stack[-1], group)

    def _waiting(self) -> int:
        """Return the level of the innermost stretch that lacks its verb, or -1."""
        levels = [level for level, stretch in enumerate(self.stack) if stretch.verb is None]
        return levels[-1] if levels else -1

    def _begin(self, kind: Kind, marker: int, group: Group) -> None:
        """Close the innermost stretch at a conjunction and open the next behind it."""
        self._close(len(self.stack) - 1, marker)
        self._open(kind, marker + 1, group.first - 1)

    def _shares(self, top: Stretch, group: Group) -> bool:
        """Tell whether "… to have burst and flooded" or "has left and returned" is one predicate.

        A form that can be a participle goes on with the perfect before it; an auxiliary never does.
        """
        alone = group.finite == group.last and self.sight.lower(group.finite).endswith("ed")
        if not alone or self.sight.lower(self.coord) != "and" or self.comma >= 0 or not top.verb:
            return False
        before = self.sight.tokens[top.verb.first : self.coord]
        return any(token.lower in PERFECT for token in before)

    def _comma_rules(self, group: Group) -> bool:
        """Tell "in Minsk and Kyiv, witnesses said": the comma, not "and", opens the clause."""
        if 0 <= self.comma < self.coord - 1:  # "…, some analysts and traders said."
            ends = group.last + TAIL >= len(self.sight.tokens)
            return ends and self.sight.lower(group.last) in word_class("reporting")
        after = self.comma > self.coord and self.sight.lower(self.coord - 1) != ","
        return after and not self.sight.only_adverbs(self.comma + 1, group.first)

    def _is_last(self, group: Group) -> bool:
        return group.first >= self.sight.last_group

    def _adverbial_pair(self, top: Stretch, group: Group) -> bool:
        """Tell whether "When A fell and B rose, C left" still reads on inside the "when" clause."""
        inside = top.kind is Kind.ADVERBIAL and self.coord > self.comma
        return inside and not self._is_last(group)

    def _resume(self, waiting: int, group: Group) -> None:
        """Go back to the clause whose subject is done: "the pipe that feeds the north | fell"."""
        stretch, nested = self.stack[waiting], self.stack[waiting + 1]
        cut = self.comma if self.comma >= nested.start else group.first
        if nested.start <= stretch.start + 1:  # the adverbial clause stands before the subject
            found = self.sight.subject(group, nested.start)
            stretch.start = cut = cut + 1 if cut == self.comma else found
        self._close(waiting + 1, cut)
        self._own(cut, group.first)

    def _bare(self, top: Stretch, group: Group) -> None:
        """Open a complement without "that", or a relative clause without "which"."""
        floor = top.verb.last + 1 if top.verb else top.start
        start = self.sight.subject(group, floor)
        kind = Kind.COMPLEMENT if self._says(top) else Kind.RELATIVE
        self._open(kind, start, group.first - 1)

    def _give(self, stretch: Stretch, group: Group) -> None:
        stretch.verb = group
        self.coord = self.comma = -1

    def _open(self, kind: Kind, start: int, upto: int) -> None:
        """Open a stretch that owns the tokens from its start up to the last one read."""
        parent = self.stack[-1] if self.stack else None
        stretch = Stretch(kind, start, parent)
        if parent:
            parent.inner.append(stretch)
        self.all.append(stretch)
        self.stack.append(stretch)
        self._own(start, upto + 1)
        self.coord = self.comma = -1

    def _own(self, start: int, end: int) -> None:
        for place in range(start, end):
            self.owner[place] = self.stack[-1]

    def _close(self, level: int, end: int) -> None:
        """Close the stretches from a level of the stack up."""
        for stretch in self.stack[level:]:
            stretch.end = end
        del self.stack[level:]
