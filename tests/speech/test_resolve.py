"""Who a pronoun, a short name or "the ministry" is, and whether a source counts as named."""

# ruff: noqa: E501  sentences stand in one line

from __future__ import annotations

import pytest

from verifier.model import Span
from verifier.speech import find
from verifier.speech.naming import named
from verifier.speech.page import Page

RESOLVED = [
    ("he", "Deputy Mayor Igor Zaitsev said that the pier was closed. He said that repairs would begin.", "Deputy Mayor Igor Zaitsev"),
    ("he, after a name without a title", "Igor Zaitsev said that the pier was closed. He added that it would reopen.", "Igor Zaitsev"),
    ("she is no chairman", "The chairman, Igor Zaitsev, said it was late. A lawyer, Anna Berzina, said it was not. She said that she would appeal.", "A lawyer, Anna Berzina"),
    ("short name", "First Deputy Defense Minister Nikolai Mikhailov met a delegation. Mikhailov said that the talks would go on.", "First Deputy Defense Minister Nikolai Mikhailov"),
    ("the general", "Colonel General Pavel Ershov said that two helicopters had been lost. The general said that both had been found.", "Colonel General Pavel Ershov"),
    ("the ministry", "Norway’s Defense Ministry denied that its guns had fired. The ministry said that they had been silent.", "Norway’s Defense Ministry"),
    ("the agency is the body named before", "Kazakhstan's atomic energy agency said that exports had risen. The agency said that they would rise again.", "Kazakhstan's atomic energy agency"),
    ("it, a body", "The transport ministry said that the line was closed. It said that buses would run.", "The transport ministry"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker"), [pytest.param(*case[1:], id=case[0]) for case in RESOLVED]
)
def test_a_source_is_resolved_with_a_reason(parse, text, speaker):
    last = find(parse(text), attribution="rules")[-1]
    assert last.speaker == speaker
    assert last.resolved


def test_what_nobody_fits_stays_as_it_stands(parse):
    (speech,) = find(parse("He said that the pier was closed."), attribution="rules")
    assert speech.speaker == "He"
    assert not speech.named
    assert "nobody" in speech.resolved


def test_full_words_need_no_reason(parse):
    (speech,) = find(
        parse("The transport ministry said that the line was closed."), attribution="rules"
    )
    assert (speech.speaker, speech.resolved, speech.named) == ("The transport ministry", "", True)


NAMED = [
    ("person with title", "Tajik Foreign Ministry spokesman Anvar Rahimov said it was so.", True),
    ("name in apposition", "A guerrilla commander, Temur Lomidze, said it was so.", True),
    ("company in apposition", "The owners, Calder Marine of Valletta, said it was so.", True),
    ("ministry", "Norway’s Defense Ministry said it was so.", True),
    ("mission", "The EU border mission said it was so.", True),
    ("commission", "A Latvian government commission said it was so.", True),
    ("department", "The Department for Statistics said it was so.", True),
    ("capital for a government", "Moscow said it was so.", True),
    ("post of one holder", "Uzbekistan’s foreign minister said it was so.", True),
    ("officials", "Energy officials in Bishkek said it was so.", False),
    ("unnamed", "An unnamed ministry official said it was so.", False),
    ("senior official", "A senior Transport Ministry official said it was so.", False),
    ("members of a named delegation", "Members of Mikhailov’s delegation said it was so.", False),
    ("experts", "Independent economists said it was so.", False),
    ("unnamed outlet", "One Russian daily said it was so.", False),
    ("nobody", "A recent survey said it was so.", True),
]


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*case[1:], id=case[0]) for case in NAMED]
)
def test_named(parse, text, expected):
    source = Span(0, text.index(" said it was so"))
    source = Span(0, source.end - (text[source.end - 1] == ","))
    assert named(Page(parse(text)), source) is expected
