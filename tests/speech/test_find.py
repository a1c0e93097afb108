"""Source, cue and content of attributions, by the rules alone: they hold whatever the model learned."""

# ruff: noqa: E501  sentences stand in one line

from __future__ import annotations

import pytest

from verifier.model import SpeechKind
from verifier.speech import find

# (what is shown, text, source or None, cue, content): one attribution that must be among those found
CASES = [
    ("that-clause", "The ministry said that two barges had sunk.", "The ministry", "said", "two barges had sunk"),
    ("no that", "The agency said Georgia will receive power from Armenia.", "The agency", "said", "Georgia will receive power from Armenia"),
    ("date before that", "Norway’s Transport Ministry confirmed on July 8 that a lease had been initialed.", "Norway’s Transport Ministry", "confirmed", "a lease had been initialed"),
    ("hearer and date before that", "A spokesman denied to Reuters the same day that the cranes had belonged to the firm.", "A spokesman", "denied", "the cranes had belonged to the firm"),
    ("yesterday before that", "The EU border mission said yesterday that its patrols had counted nine trucks.", "The EU border mission", "said", "its patrols had counted nine trucks"),
    ("addressee", "The chairman told reporters that the vote would be repeated.", "The chairman", "told", "the vote would be repeated"),
    ("two that-clauses", "The ministry said that it had sold nine barges and that twenty others had been scrapped.", "The ministry", "said", "it had sold nine barges and that twenty others had been scrapped"),
    ("closing", "The first barge sank on June 2, the agency reported on June 3.", "the agency", "reported", "The first barge sank on June 2"),
    ("closing, covers both clauses", "The two sides had agreed on a schedule, but the mayor never kept to it, the Daily News wrote June 24.", "the Daily News", "wrote", "The two sides had agreed on a schedule, but the mayor never kept to it"),
    ("closing, inverted", "“The pier is closed,” said Igor Zaitsev, the head of the port.", "Igor Zaitsev, the head of the port", "said", "The pier is closed"),
    ("after a dateline", "RIGA, Nov. 20 (UPI) -- A tanker spilled oil in the port, a commission said Wednesday.", "a commission", "said", "A tanker spilled oil in the port"),
    ("colon", "The mayor said: “Nobody will freeze this winter.”", "The mayor", "said", "Nobody will freeze this winter"),
    ("apposition in the source", "Their lawyer, Anna Berzina, said the ministry had been told.", "Their lawyer, Anna Berzina", "said", "the ministry had been told"),
    ("relative clause is no source", "A senior engineer, who spoke on condition of anonymity, said the owners had known.", "A senior engineer", "said", "the owners had known"),
    ("title before the name", "Tajik Foreign Ministry spokesman Anvar Rahimov denied that deliveries had been cut off.", "Tajik Foreign Ministry spokesman Anvar Rahimov", "denied", "deliveries had been cut off"),
    ("according to, before", "According to one Oslo daily, the first cranes will be shipped in April.", "one Oslo daily", "According to", "the first cranes will be shipped in April"),
    ("according to, after", "A joint panel is to inspect the wreck, according to Asia-Plus.", "Asia-Plus", "according to", "A joint panel is to inspect the wreck"),
    ("according to, over both figures", "The ministry puts the debt at $63 million, but Lisbon acknowledges only $28 million, according to Interfax.", "Interfax", "according to", "The ministry puts the debt at $63 million, but Lisbon acknowledges only $28 million"),
    ("according to, same subject goes on", "According to one daily, members of the delegation provided few details of their talks, but suggested that a deal may come.", "one daily", "According to", "members of the delegation provided few details of their talks, but suggested that a deal may come"),
    ("according to stops at a new speaker", "According to unofficial reports, 3,000 villagers fled over the weekend, while the authorities spoke of “several dozen” people.", "unofficial reports", "According to", "3,000 villagers fled over the weekend"),
    ("shared subject", "According to one daily, members of the delegation gave few details of their talks, but suggested that a deal may come.", "members of the delegation", "suggested", "a deal may come"),
    ("details", "Members of the delegation provided few details of their talks.", "Members of the delegation", "provided", "few details of their talks"),
    ("only a number", "A commander, Temur Lomidze, acknowledged only six dead on his own side.", "A commander, Temur Lomidze", "acknowledged", "only six dead on his own side"),
    ("put at", "The ministry puts the Spanish debt at $63 million.", "The ministry", "puts", "the Spanish debt at $63 million"),
    ("blame on", "The spokesman blamed the delay on repairs at a station.", "The spokesman", "blamed", "the delay on repairs at a station"),
    ("spoke of", "The authorities spoke of several dozen refugees.", "The authorities", "spoke", "several dozen refugees"),
    ("passive, no source", "The two sides were said to have discussed security in Asia.", None, "were said to", "to have discussed security in Asia"),
    ("passive stops at a finite auxiliary", "The two sides were said to have discussed security and did sign several agreements.", None, "were said to", "to have discussed security"),
    ("passive stops at a finite verb", "The envoy is said to raise the storage of grain but signs only a letter of intent.", None, "is said to", "to raise the storage of grain"),
    ("quoted as saying, outer", "Caucasus Press quoted an unnamed banker as saying that Oslo will pay.", "Caucasus Press", "quoted", "an unnamed banker as saying that Oslo will pay"),
    ("quoted as saying, inner", "Caucasus Press quoted an unnamed banker as saying that Oslo will pay.", "an unnamed banker", "as saying", "Oslo will pay"),
    ("was quoted as saying", "The deputy mayor was quoted as saying that the pier would reopen.", "The deputy mayor", "as saying", "the pier would reopen"),
    ("quoted by an outlet", "Police sources quoted by Reuters said that a suspect had been arrested.", "Reuters", "quoted by", "Police sources"),
    ("noun with possessor", "The ministry’s claim that the dam was safe was rejected by the owners.", "The ministry", "claim", "the dam was safe"),
    ("statement first", "In a statement carried by state radio, the canal administration denied that any barge had been held.", "the canal administration", "denied", "any barge had been held"),
    ("nested", "The chairman told reporters that the captain had admitted that a valve had been left open.", "the captain", "had admitted", "a valve had been left open"),
    ("source cited by a source", "The daily claimed, citing unnamed diplomats, that the villages had been handed over.", "unnamed diplomats", "citing", "the villages had been handed over"),
    ("denial of what was alleged", "The daily alleged that a treaty had been signed, a claim that the embassy denies.", "the embassy", "denies", "a treaty had been signed, a claim that the embassy denies"),
    ("the outer clause ends before the closing outlet", "The deputy told the parliament that the deficit will grow, the bureau reported the same day.", "The deputy", "told", "the deficit will grow"),
    ("inserted in a clause", "One of those yards, the aides hinted, is the northern dock.", "the aides", "hinted", "One of those yards"),
    ("idiom", "Two aides let it be known, however, that a list is being drawn up.", "Two aides", "let it be known", "a list is being drawn up"),
    ("denial with a noun that holds the claim", "He also brushed aside as “pure invention” press accounts that the hull was cracked.", "He", "brushed aside", "the hull was cracked"),
    ("denial with a pronoun", "His deputy, speaking to a local crew, denied this.", "His deputy", "denied", "this"),
    ("silence", "Two officials would neither confirm nor deny the sale.", "Two officials", "would neither confirm nor deny", "the sale"),
    ("the place of a person is no source", "A diplomat in Riga who asked not to be named said that the talks had failed.", "A diplomat in Riga", "said", "the talks had failed"),
    ("plan", "The command has threatened to close the bridge.", "The command", "has threatened", "to close the bridge"),
    ("ground behind the subject", "The yard closed the dock, citing a shortage of welders.", "The yard", "citing", "a shortage of welders"),
    ("ground before the subject", "Citing the cost of coal, the plant raised its prices.", "the plant", "Citing", "the cost of coal"),
    ("participle before its subject", "Claiming that the dam was safe, the owners reopened the lock.", "the owners", "Claiming", "the dam was safe"),
    ("called, by somebody", "The plan was called a disaster by two deputies.", "two deputies", "was called", "The plan"),
    ("called, by nobody", "The clash has been described as an accident.", None, "been described", "The clash"),
    ("signed quotation", "“The pumps ran dry on the first night of the storm.” — Ruta Ozolina, Riga.", "Ruta Ozolina, Riga", "—", "The pumps ran dry on the first night of the storm"),
    ("quotation after a name", "Ruta Ozolina: “The pumps ran dry on the first night.”", "Ruta Ozolina", ":", "The pumps ran dry on the first night"),
    ("paragraph after a colon", "The statement by the port read as follows. The mayor added:\n\nThe pier will stay closed until Friday.\n\nIt opened on Monday.", "The mayor", "added", "The pier will stay closed until Friday"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"), [pytest.param(*case[1:], id=case[0]) for case in CASES]
)
def test_an_attribution_is_found(parse, text, source, cue, content):
    found = [
        (s.source.of(text) if s.source else None, s.cue_text, s.content[0].of(text))
        for s in find(parse(text), attribution="rules")
    ]
    assert (source, cue, content) in found


SILENT = [
    (
        "a report of yesterday is corrected",
        "The director (not a deputy, as reported in yesterday’s issue) left.",
    ),
    ("deny somebody something", "The islanders deny the foreign fleet the use of their port."),
    ("a plan that is a noun", "The plan for the port was dropped."),
    ("reported as an adjective", "The reported deaths came in March."),
    ("an offer is an act", "The bank offered a loan of $5 million, but the talks failed in May."),
    ("a storm claims lives", "The storm claimed forty lives."),
    ("hedging adverb has no source", "The tanker reportedly sank on Monday."),
    ("according to plan", "The work went on according to plan."),
    ("a label is no speaker", "Weather: Snow fell on the port.\n\nTraffic: The bridge is closed."),
    ("a dash after a short quotation", "The “Sea Star” — a tanker — sank."),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in SILENT])
def test_no_attribution_is_invented(parse, text):
    assert find(parse(text), attribution="rules") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The newspaper reports that the fleet has no fuel.", SpeechKind.REPORT),
        ("Itar-Tass said that the fleet has no fuel.", SpeechKind.REPORT),
        ("The ministry said that the fleet has no fuel.", SpeechKind.SAY),
        ("The ministry denied that the fleet has no fuel.", SpeechKind.DENY),
        ("The ministry believes that the fleet has no fuel.", SpeechKind.THINK),
        ("The ministry plans to sell the fleet.", SpeechKind.PLAN),
    ],
    ids=[
        "outlet by its noun",
        "outlet by its name",
        "institution",
        "denial",
        "thought",
        "intention",
    ],
)
def test_kind(parse, text, kind):
    assert [s.kind for s in find(parse(text), attribution="rules")] == [kind]


def test_a_quotation_goes_on_over_sentences_and_paragraphs(parse):
    text = (
        "“I have never heard a noise like it,” Janis Kalnins said. “The pumps kept running.\n\n"
        "“Nobody on the bridge answered.”\n\nThe port reopened on Saturday."
    )
    (speech,) = find(parse(text), attribution="rules")
    assert [span.of(text) for span in speech.content] == [
        "I have never heard a noise like it",
        "The pumps kept running",
        "Nobody on the bridge answered",
    ]


def test_a_transcript_names_the_speaker_of_each_turn(parse):
    text = (
        "BERZINA: Will you sell the port?\n\nKALNINS: I will not. It is ours.\n\nThe port is old."
    )
    found = find(parse(text), attribution="rules")
    assert [(s.source.of(text), s.content[0].of(text)) for s in found if s.source] == [
        ("BERZINA", "Will you sell the port"),
        ("KALNINS", "I will not. It is ours"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The yard closed the dock, citing a shortage of welders.", "The yard", "a shortage of"),
        ("The plan was called a disaster by two deputies.", "two deputies", "The plan"),
        ("“It rained on all seven days of the fair.” — Ruta Ozolina.", "Ruta Ozolina", "It rained"),
        ("The yard plans to close the dock on Monday.", "The yard", "to close the dock"),
        (
            "According to private counts, 3,000 villagers fled, while the mayor spoke of “several”.",
            "private counts",
            "3,000 villagers fled",
        ),
    ],
    ids=["ground", "called", "signed", "whole infinitive", "turn to another speaker"],
)
def test_the_model_keeps_what_a_rule_shows(parse, text, source, content):
    found = find(parse(text))
    assert any(
        s.source and s.source.of(text) == source and s.content[0].of(text).startswith(content)
        for s in found
    )


def test_citations_are_left_alone(parse):
    from verifier.model import Span

    text = "The ministry said that two barges had sunk (the agency said June 2)."
    start = text.index("(")
    (speech,) = find(parse(text), attribution="rules", skip=(Span(start, len(text) - 1),))
    assert speech.content[0].of(text) == "two barges had sunk"


def test_a_stand_is_found_on_demand_only(parse):
    tree = parse("The deputies criticized the budget.")
    assert find(tree, attribution="rules") == ()
    assert [s.kind for s in find(tree, attribution="rules", attitudes=True)] == [
        SpeechKind.ATTITUDE
    ]


@pytest.mark.parametrize("attribution", ["rules", "model"])
def test_every_span_lies_in_the_text_and_every_finding_has_a_reason(parse, seeds, attribution):
    text = next(iter(seeds.glob("*.txt"))).read_text(encoding="utf-8")
    for speech in find(parse(text), attribution=attribution):
        for span in (*speech.content, speech.cue, *((speech.source,) if speech.source else ())):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text) == span.of(text).strip()
        assert speech.cue_text == speech.cue.of(text)
        assert speech.rule
        assert speech.reason


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "“",
        "”",
        "said",
        "According to",
        "He said that",
        "…, said",
        '"\n"',
        "X was said to",
    ],
)
def test_scraps_are_no_error(parse, text):
    find(parse(text), attribution="rules")
