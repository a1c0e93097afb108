"""Which cue a content belongs to, and which source a cue: what the model sees of each pair."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from verifier.speech.features import bucket

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.speech.features import View

HOLDS = 12  # tokens at the start of a stretch whose heads are looked at
NEAREST = 6  # candidates on each side
SHORT = 4  # tokens between two stretches that are spelt out
LONG = 60  # tokens between two stretches beyond which their marks are not counted


@frozen
class Stretch:
    """Tokens of one role, as tagged."""

    first: int
    last: int
    role: str


def candidates(view: View, stretches: Sequence[Stretch], place: int, role: str) -> Iterator[int]:
    """Yield the nearest stretches of a role in this paragraph and the ones beside it."""
    paragraphs = view.page.paragraphs
    for step in (-1, 1):
        other, seen = place + step, 0
        while 0 <= other < len(stretches) and seen < NEAREST:
            if abs(paragraphs[stretches[other].first] - paragraphs[stretches[place].first]) > 1:
                break
            if stretches[other].role == role:
                yield other
                seen += 1
            other += step


def pair(view: View, stretches: Sequence[Stretch], one: int, other: int) -> list[str]:
    """Return the features of joining a content to a cue, or a cue to a source."""
    page, lower = view.page, view.page.lower
    a, b = stretches[one], stretches[other]
    kind = a.role[1]
    side = kind + ("L" if other < one else "R")
    low, high = sorted((one, other))
    between = Counter(stretches[k].role for k in range(low + 1, high))
    start, end = min(a.last, b.last), max(a.first, b.first)
    words = lower[start:end]
    sentences = abs(page.tokens[a.first].sentence - page.tokens[b.first].sentence)
    ends = abs(page.tokens[a.last - 1].sentence - page.tokens[b.first].sentence)
    marks = sum(w in ".!?;" for w in words) if len(words) < LONG else 9
    return [
        f"{side}",
        f"{side}d{bucket(max(0, end - start))}",
        f"{side}m{min(between['source'], 2)}{min(between['cue'], 2)}{min(between['content'], 2)}",
        f"{side}s{min(sentences, 3)}e{min(ends, 3)}",
        f"{side}p{min(2, abs(page.paragraphs[a.first] - page.paragraphs[b.first]))}",
        f"{kind}a={lower[a.first]}",
        f"{side}b={lower[b.first]}",
        f"{side}l={page.tokens[(b if kind == 'o' else a).last - 1].lemma}",
        f"{side}q{view.quote(a.first)}{view.quote(b.first)}",
        f"{side}w={' '.join(words) if len(words) <= SHORT else 'long'}",
        f"{side}.{marks}",
        f"{side},{min(3, words.count(','))}",
        f"{side}n{min(between[b.role], 2)}{'adj' if end - start <= 1 else ''}",
        f"{side}r{_by_rule(view, a, b)}",
        f"{side}t{_by_tree(view, a, b)}",
    ]


def _by_rule(view: View, a: Stretch, b: Stretch) -> int:
    """Tell how the rules joined the two: 2 together, 1 one of them seen, 0 neither."""
    left, right = _seen(view, a), _seen(view, b)
    return 2 if left & right else int(bool(left | right))


def _seen(view: View, stretch: Stretch) -> set[int]:
    owners = view.owners[stretch.role]
    places = range(stretch.first, stretch.last)
    return {number for place in places for number in owners.get(place, ())}


def _by_tree(view: View, a: Stretch, b: Stretch) -> str:
    """Tell whether a word of one hangs on a word of the other."""
    tokens = view.page.tokens
    for below, above, sign in ((a, b, "<"), (b, a, ">")):
        for index in range(below.first, min(below.last, below.first + HOLDS)):
            head = tokens[index].head
            if above.first <= head < above.last:
                return sign + tokens[index].dep
    return "0"
