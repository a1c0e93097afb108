"""How far a cue bears: the stretch of its own clause, or the clause that it introduces.

Scope follows the clause, never the sentence. It runs from the subject to the end of the cue's own
predicate and stops at a co-ordinated finite verb, a semicolon, "while", a relative clause or any
other finite clause; a relative clause inside the subject is spared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.cues.pattern import Match
from verifier.cues.stretches import Kind, Reading, Stretch
from verifier.cues.words import word_class

if TYPE_CHECKING:
    from verifier.model import Token

LOOSE = frozenset((",", ".", ";", ":", "–", "—", "--", "-", "(", "?", "!"))
LINKING = frozenset("that while whereas although though because and but".split())
JOINTS = frozenset("and but or nor".split())
FINITE_TAGS = ("VBD", "VBZ", "VBP", "MD")
INSIDE = frozenset((Kind.RELATIVE, Kind.ADVERBIAL))


@frozen
class Reach:
    """Token places that a cue bears on, the end left out, and the places that it spares."""

    start: int
    end: int
    spares: tuple[tuple[int, int], ...] = ()


def reach(reading: Reading, match: Match, scope: str) -> Reach:
    """Tell how far a cue bears, by the kind of scope that its row names."""
    if scope == "clause":
        return _Scope(reading, match, reading.owner[match.last]).clause()
    found = _Scope(reading, match, reading.owner[match.first])
    return found.phrase() if scope == "phrase" else found.introduced(scope) or found.clause()


def of_phrase(tokens: tuple[Token, ...], match: Match) -> bool:
    """Tell the adverb of a phrase: "his apparently ill wife", "…, apparently to rest"."""
    adverb = tokens[match.first]
    inside = 0 < match.first == match.last < len(tokens) - 1
    if not inside or not adverb.tag.startswith("RB"):
        return False
    before, after = tokens[match.first - 1], tokens[match.first + 1]
    if after.text in LOOSE or after.tag.startswith(FINITE_TAGS):
        return False
    if before.tag in ("DT", "PRP$", "POS"):
        return after.tag.startswith(("JJ", "VBN", "NN", "RB"))
    set_off = before.text in (",", "(", "--", "–", "—")
    return set_off and after.tag.startswith(("TO", "NN", "IN", "DT", "JJ", "VBG"))


@frozen
class _Scope:
    """One cue in its sentence; `stretch` is the clause that it stands in."""

    reading: Reading
    match: Match
    stretch: Stretch

    def clause(self) -> Reach:
        """Give the predicate of the cue's clause with its subject."""
        own = self.stretch
        last = max(self.match.last, own.verb.last if own.verb else own.start)
        spares = tuple(
            (s.start, s.end)
            for s in own.inner
            if own.start <= s.start and s.end <= last and s.verb is not None
        )
        return self._trimmed(self._opened(own), self._cut(own, last), spares)

    def introduced(self, scope: str) -> Reach | None:
        """Give the words that the cue introduces, None where the sentence has none."""
        match scope:
            case "source":
                return self.content(self.stretch) if self._says(self.stretch) else None
            case "frame":
                return self.frame()
            case "inserted":
                return self.inserted()
            case "speaker":
                return self.speaker()
            case "condition":
                return self.condition()
            case _:
                return self.content(self.stretch)

    def content(self, says: Stretch) -> Reach | None:
        """Give what is said: the complement clauses that open behind the cue."""
        ahead = [s for s in self.reading.all if self._complement(s, says)]
        if not ahead:
            return None
        last = [s for s in ahead if s.parent is ahead[0].parent][-1]
        end = self._cut(last, last.verb.last if last.verb else last.start, INSIDE)
        spares = tuple(
            (s.start, s.end)
            for s in self.reading.all
            if s.kind in INSIDE and s.verb is not None and ahead[0].start < s.start < end
        )
        return self._trimmed(self._opened(ahead[0]), end, spares)

    def frame(self) -> Reach | None:
        """Give all that stands before "…, according to"; None where the frame comes first."""
        verb, first = self.stretch.verb, self.match.first
        tokens = self.reading.tokens
        if first > 1 and tokens[first - 1].text == "," and tokens[first - 2].lower in JOINTS:
            return self.phrase_on()  # "…, and, by one count, 190": its own conjunct only
        tail = verb is not None and verb.last < first and self.reading.tokens[first - 1].text == ","
        return self._trimmed(0, first - 1) if tail else None

    def inserted(self) -> Reach | None:
        """Give all that stands around "…, they hinted, …", up to a semicolon on either side."""
        tokens, first, last = self.reading.tokens, self.match.first, self.match.last
        if not any(token.text == "," for token in tokens[:first]):
            return None
        start = next((i + 1 for i in range(first - 1, 0, -1) if tokens[i].text == ";"), 0)
        end = next((i for i in range(last + 1, len(tokens)) if tokens[i].text == ";"), len(tokens))
        asides = ((s.start, s.end) for s in self.reading.all if s.kind is Kind.RELATIVE and s.verb)
        return self._trimmed(start, end, tuple(asides))

    def speaker(self) -> Reach | None:
        """Give what the unnamed speaker says, in the cue's clause or one around it."""
        at: Stretch | None = self.stretch
        while at is not None:
            found = self._said_in(at)
            if found:
                return found
            at = at.parent
        return None

    def phrase(self) -> Reach:
        """Give the words from the cue to the next comma, verb or clause."""
        every = self.reading.all
        stops = {s.start for s in every} | {s.verb.first for s in every if s.verb}
        end = self.match.last + 1
        while end < self.stretch.end and end not in stops:
            if self.reading.tokens[end].text in LOOSE:
                break
            end += 1
        return Reach(self.match.first, end)

    def phrase_on(self) -> Reach:
        """Give the words from a cue between commas to the end of its conjunct."""
        place, tokens = self.match.last + 1, self.reading.tokens
        place += place < len(tokens) and tokens[place].text == ","
        while place < self.stretch.end and tokens[place].text not in LOOSE:
            place += 1
        return self._trimmed(self.match.first, place)

    def condition(self) -> Reach | None:
        """Give the clause that holds only if the condition does."""
        depends = self.stretch.parent if self.stretch.kind is Kind.ADVERBIAL else None
        if depends is None or depends.verb is None:
            return None
        return self._trimmed(depends.start, self._cut(depends, depends.verb.last))

    def _complement(self, stretch: Stretch, says: Stretch) -> bool:
        """Tell whether a stretch is what a clause says, directly or in "as saying that"."""
        if stretch.kind is not Kind.COMPLEMENT or stretch.start <= self.match.last:
            return False
        above = stretch.parent
        return above is says or (above is not None and above.parent is says and not above.verb)

    def _says(self, stretch: Stretch) -> bool:
        verb = stretch.verb
        return verb is not None and (
            self.reading.tokens[verb.last].lower in word_class("reporting")
        )

    def _said_in(self, says: Stretch) -> Reach | None:
        """Give what a clause says, behind its verb or, in "…, an official said", before it."""
        verb, match = says.verb, self.match
        if verb is None or match.first <= verb.last <= match.last or not self._says(says):
            return None  # "asked not to be named" is the cue itself
        content = self.content(says)
        if content is None and says.start > 1 and says.kind is Kind.COORDINATE:
            return self._trimmed(0, says.start)
        return content

    def _cut(self, own: Stretch, last: int, kinds: frozenset[Kind] = frozenset(Kind)) -> int:
        """Return where a stretch ends: at its end or at the first clause behind its verb."""
        later = [
            s.start
            for s in self.reading.all
            if s.kind in kinds and s is not own and last < s.start < own.end
        ]
        return min([own.end, *later])

    def _opened(self, stretch: Stretch) -> int:
        """Return where a stretch begins, behind "that" or "while"."""
        linked = self.reading.tokens[stretch.start].lower in LINKING
        return stretch.start + 1 if linked and stretch.kind is not Kind.RELATIVE else stretch.start

    def _trimmed(self, start: int, end: int, spares: tuple[tuple[int, int], ...] = ()) -> Reach:
        """Leave out commas, stops and conjunctions at either end."""
        end = max(end, start + 1)
        while start < end - 1 and self._loose(start):
            start += 1
        while end > start + 1 and self._loose(end - 1):
            end -= 1
        kept = tuple((a, b) for a, b in spares if start <= a and b <= end)
        return Reach(start, end, kept)

    def _loose(self, place: int) -> bool:
        token = self.reading.tokens[place]
        return token.text in LOOSE or token.lower in JOINTS
