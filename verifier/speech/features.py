"""What the sequence model sees of each token: words, tree, and what the rules found around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from verifier.speech.cueword import is_cue
from verifier.speech.found import Found
from verifier.speech.page import STOPS, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

ROLES = ("source", "cue", "content")
LETTERS = {"source": "S", "cue": "C", "content": "X"}
AROUND = (-3, -2, -1, 1, 2, 3)
CLIMB = 6  # steps up the tree to look for a verb of saying
Range = tuple[int, int]
Stretches = dict[str, tuple[tuple[int, ...], tuple[int, ...]]]

STEPS = ((4, None), (7, "4"), (13, "7"), (25, "13"))
UPPER, SMALL, DIGIT, RUN = (
    re.compile("[A-Z]"),
    re.compile("[a-z]"),
    re.compile(r"\d"),
    re.compile(r"(.)\1+"),
)


@frozen(slots=False)
class View:
    """A page with the findings of the rules, ready to be described token by token."""

    page: Page
    found: tuple[Found, ...] = field(repr=False)

    @cached_property
    def cues(self) -> tuple[int, ...]:
        """List the verbs of saying outside longer quotations."""
        return tuple(
            i for i in range(len(self.page.tokens)) if is_cue(self.page, i) and self.quote(i) != "I"
        )

    @cached_property
    def cue_set(self) -> frozenset[int]:
        """Give the same verbs as a set."""
        return frozenset(self.cues)

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """Give each token its role by the rules: a cue wins over a source over content."""
        marks = ["O"] * len(self.page.tokens)
        for role in ("content", "source", "cue"):
            for one in self.found:
                for first, last in ranges(one, role):
                    letter = LETTERS[role]
                    marks[first:last] = [f"B{letter}", *[f"I{letter}"] * (last - first - 1)]
        return tuple(marks)

    @cached_property
    def rules(self) -> dict[int, str]:
        """Map the last token of each cue to the rule that made it."""
        return {one.cue[1] - 1: one.rule for one in self.found}

    @cached_property
    def stretches(self) -> Stretches:
        """Give for each role the starts and the ends of what the rules found, in order."""
        out = {}
        for role in ROLES:
            places = sorted({r for one in self.found for r in ranges(one, role)})
            out[role] = tuple(a for a, _ in places), tuple(sorted(b for _, b in places))
        return out

    @cached_property
    def owners(self) -> dict[str, dict[int, tuple[int, ...]]]:
        """Give for each role and token the numbers of the findings that hold it."""
        out: dict[str, dict[int, tuple[int, ...]]] = {role: {} for role in ROLES}
        for number, one in enumerate(self.found):
            for role in ROLES:
                for first, last in ranges(one, role):
                    for place in range(first, last):
                        out[role][place] = (*out[role].get(place, ()), number)
        return out

    def quote(self, index: int) -> str:
        """Tell whether a token stands outside quotation marks (O), inside (I) or is one (Q)."""
        number = self.page.quoted[index]
        if number < 0:
            return "O"
        quotation = self.page.quotations[number]
        return (
            "Q"
            if index == quotation.first or (index == quotation.last and quotation.closed)
            else "I"
        )


def ranges(one: Found, role: str) -> tuple[tuple[int, int], ...]:
    """Return the token ranges of a role."""
    if role == "content":
        return one.content
    if role == "source":
        return (one.source,) if one.source else ()
    return (one.cue,)


def bucket(distance: int) -> str:
    """Name a distance coarsely."""
    return next((name or str(distance) for limit, name in STEPS if distance < limit), "25")


def shape(word: str) -> str:
    """Draw the letters and digits of a word."""
    return RUN.sub(r"\1\1", UPPER.sub("X", SMALL.sub("x", DIGIT.sub("d", word))))[:8]


def describe(view: View, first: int, last: int) -> list[list[str]]:
    """Return the features of each token of a paragraph."""
    signs = _sentence_signs(view, first, last)
    return [
        [
            *_words(view, i, first, last),
            *_place(view, i, signs),
            *_tree(view, i),
            *_rules(view, i, first, last),
        ]
        for i in range(first, last)
    ]


def _words(view: View, i: int, first: int, last: int) -> list[str]:
    page, tokens, lower = view.page, view.page.tokens, view.page.lower
    word, tag = lower[i], tokens[i].tag
    out = [
        "b",
        f"w={word}",
        f"l={tokens[i].lemma}",
        f"s={shape(tokens[i].text)}",
        f"e={word[-3:]}",
        f"t={tag}",
        f"q={view.quote(i)}",
    ]
    out += [f"x={v.row.id}" for v in page.verbs(i)[:2]]
    if i in view.cue_set:
        out.append("cue")
    for step in AROUND:
        j = i + step
        if not first <= j < last:
            out.append(f"w{step}=#")
            continue
        out += [f"w{step}={lower[j]}", f"t{step}={tokens[j].tag}", f"q{step}={view.quote(j)}"]
        if j in view.cue_set:
            out.append(f"c{step}")
    before, after = lower[i - 1] if i > first else "#", lower[i + 1] if i + 1 < last else "#"
    tags = tokens[i - 1].tag if i > first else "#", tokens[i + 1].tag if i + 1 < last else "#"
    return [
        *out,
        f"wa={before}|{word}",
        f"wb={word}|{after}",
        f"ta={tags[0]}|{tag}",
        f"tb={tag}|{tags[1]}",
        f"tt={tags[0]}|{tag}|{tags[1]}",
    ]


def _sentence_signs(view: View, first: int, last: int) -> dict[int, str]:
    """Say for each sentence whether it has quotation marks, verbs of saying or "according"."""
    signs: dict[int, list[int]] = {}
    for i in range(first, last):
        sign = signs.setdefault(view.page.tokens[i].sentence, [0, 0, 0])
        sign[0] |= view.page.quoted[i] >= 0
        sign[1] += i in view.cue_set
        sign[2] |= view.page.lower[i] == "according"
    return {number: f"{q}{min(v, 2)}{a}" for number, (q, v, a) in signs.items()}


def _place(view: View, i: int, signs: dict[int, str]) -> list[str]:
    page = view.page
    sentence, number = page.sentence(i), page.tokens[i].sentence
    out = [
        f"ps={bucket(i - sentence.first)}",
        f"pe={bucket(sentence.last - 1 - i)}",
        f"ss={signs[number]}",
        f"sq={signs[number]}{view.quote(i)}",
    ]
    out += [f"sp={signs.get(number - 1, '#')}", f"sn={signs.get(number + 1, '#')}"]
    at = bisect_right(view.cues, i)
    left = (
        view.cues[at - 1]
        if at and view.cues[at - 1] != i
        else (view.cues[at - 2] if at > 1 else -1)
    )
    right = view.cues[at] if at < len(view.cues) else -1
    for name, j in (("pv", left), ("nv", right)):
        if j >= 0 and page.tokens[j].sentence == number:
            following = page.lower[j + 1] if j + 1 < len(page.lower) else "#"
            out += [
                f"{name}={page.tokens[j].lemma}",
                f"{name}d={bucket(abs(i - j))}",
                f"{name}n={following if name == 'pv' else page.lower[j - 1]}",
            ]
        else:
            out.append(f"{name}=0")
    if page.lower[i] in STOPS:
        out.append("stop")
    return out


def _tree(view: View, i: int) -> list[str]:
    tokens = view.page.tokens
    token = tokens[i]
    head = tokens[token.head]
    side = "L" if head.index < i else "R"
    out = [
        f"d={token.dep}",
        f"dh={token.dep}|{head.tag}",
        f"hl={head.lemma}",
        f"hd={token.dep}|{head.lemma}",
        f"hs={side}",
    ]
    at, path = token, []
    for step in range(CLIMB):
        if at.head == at.index:
            break
        path.append(at.dep)
        at = tokens[at.head]
        if at.index in view.cue_set:
            out += [
                f"a={path[-1]}",
                f"al={path[-1]}|{at.lemma}",
                f"ad={path[-1]}{bucket(step)}{'L' if at.index < i else 'R'}",
            ]
            break
    if len(path) > 1:
        out.append(f"pp={path[0]}/{path[1]}")
    return out


def _rules(view: View, i: int, first: int, last: int) -> list[str]:
    out = roles(view, i, (first, last), view.marks, view.stretches)
    if rule := view.rules.get(i):
        out.append(f"ru={rule}")
    return out


def roles(
    view: View, i: int, bounds: Range, marks: Sequence[str], stretches: Stretches
) -> list[str]:
    """Describe the roles that an earlier reading gives a token and its neighbours."""
    lower, (first, last), mark = view.page.lower, bounds, marks[i]
    near = [marks[i + step] if first <= i + step < last else "#" for step in AROUND]
    out = [
        f"r={mark}",
        f"rw={mark}|{lower[i]}",
        f"rq={mark}{view.quote(i)}",
        f"rt={mark}|{view.page.tokens[i].tag}",
    ]
    out += [f"r{step}={other}" for step, other in zip(AROUND, near, strict=True)]
    out.append(f"r3={near[2]}{mark}{near[3]}")
    for role in ROLES:
        starts, ends = stretches[role]
        letter = LETTERS[role]
        at = bisect_right(ends, i)
        if at and ends[at - 1] > first:
            out += [
                f"{letter}<{bucket(i - ends[at - 1])}{mark}",
                f"{letter}<w={lower[ends[at - 1] - 1]}",
            ]
        at = bisect_right(starts, i)
        if at < len(starts) and starts[at] < last:
            out += [f"{letter}>{bucket(starts[at] - i)}{mark}", f"{letter}>w={lower[starts[at]]}"]
    return out
