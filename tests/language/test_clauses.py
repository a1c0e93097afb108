"""Sentences with their finite clauses marked: brackets hold a clause's own words."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from verifier.language.clauses import clauses
from verifier.model import ClauseKind, Parse

Parser = Callable[[str], Parse]

MARKED = {
    "hedge stops at a finite auxiliary": (
        "[The two sides were said to have discussed trade] and [did sign several protocols]."
    ),
    "new subject after and": (
        "[Kyiv offered in May to reschedule the sum], and [it agreed in June to take oil]."
    ),
    "while opens a contrast": (
        "[An exchange of visits is scheduled for this year], while [meetings are planned]."
    ),
    "semicolon": "[The group was led by a deputy minister]; [two officers travelled with it].",
    "speech with a that-clause": "[The ministry said] that [it had sold nine barges there].",
    "closing frame": "[The mill stopped loading grain on June 21], [the agency reported].",
    "relative inside the subject": (
        "[The pipeline that feeds the town broke on May 3] and [two plants went cold]."
    ),
    "participle after a noun is no clause": (
        "[Soldiers posted along the canal have not intervened so far]."
    ),
    "a name after its noun is one subject with it": (
        "[Nine sailors were rescued] when [the freighter Vesna Star ran aground off Cape Orlov]."
    ),
    "shared auxiliary": "[At least thirty men had been killed or wounded].",
}


@pytest.mark.parametrize("marked", MARKED.values(), ids=MARKED.keys())
def test_clause_words(parse: Parser, marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    wanted = re.findall(r"\[([^\]]*)\]", marked)
    found = parse(text)
    got = [found.span(c.first, c.last - 1).of(text).rstrip(".") for c in clauses(found)]
    assert [g for g in got if g in wanted] == wanted


def test_kinds(parse: Parser) -> None:
    text = "The ship sank in May, while the crew was saved, the owner said."
    kinds = [c.kind for c in clauses(parse(text))]
    assert kinds[1] is ClauseKind.CONTRAST


def test_clause_words_never_overlap_backwards(parse: Parser) -> None:
    text = "He said that the port, which closed in 1994, would open when the ice melts."
    found = clauses(parse(text))
    assert all(c.first <= c.verb.first <= c.verb.last < c.last for c in found)
