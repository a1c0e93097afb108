"""A statement against a few lines: verdict, parts, what is missing."""

from __future__ import annotations

import pytest

from verifier.verify import Bearing, Verdict

SALE = "In 1994, the Brandal yard sold two ferries to Finland for more than US$20 million."
# statement, text, verdict, the parts of the weightiest claim that are contradicted or open
ROWS = {
    "every part": ("The Brandal yard sold two ferries to Finland.", SALE, "supported", ""),
    "kin words": ("Finland bought two ferries.", SALE, "supported", ""),
    "a lower bound": (
        "The Brandal yard sold ferries to Finland for at least US$15 million.",
        SALE,
        "supported",
        "",
    ),
    "a number that is excluded": (
        "The Brandal yard sold ferries to Finland for less than US$10 million.",
        SALE,
        "contradicted",
        "how much contradicted",
    ),
    "a number left open": (
        "The Brandal yard sold ferries to Finland for US$25 million.",
        SALE,
        "not found",
        "how much open",
    ),
    "another year": (
        "The Brandal yard sold two ferries to Finland in 1996.",
        SALE,
        "contradicted",
        "when contradicted",
    ),
    "within the decade": (
        "The Brandal yard sold two ferries to Finland in the 1990s.",
        SALE,
        "supported",
        "",
    ),
    "another seller": ("Norway sold two ferries to Finland.", SALE, "not found", "who open"),
    "changed round": (
        "Finland sold two ferries to the Brandal yard.",
        SALE,
        "contradicted",
        "who contradicted",
    ),
    "not at all": ("The council approved the budget.", SALE, "not found", ""),
    "the opposite": (
        "The Brandal yard did not sell any ferries to Finland.",
        SALE,
        "contradicted",
        "what contradicted",
    ),
    "a denial contradicts": (
        "The ministry sold the reserve.",
        "The ministry denied that it had sold the reserve.",
        "contradicted",
        "what contradicted",
    ),
    "hearsay is no support": (
        "The minister left the country.",
        "The minister reportedly left the country.",
        "not found",
        "",
    ),
    "a plan is no support": (
        "The bridge at Hallo opened.",
        "The bridge at Hallo will open in August.",
        "not found",
        "",
    ),
    "a plan supports a plan": (
        "The bridge at Hallo will open in August 1998.",
        "The bridge at Hallo will open in August.",
        "supported",
        "",
    ),
    "one alone can head it": (
        "The delegation was headed by Dahl.",
        "The delegation was headed by Deputy Minister Anna Berg.",
        "contradicted",
        "who contradicted",
    ),
    "somebody is turned down": (
        "The council appointed Peter Dahl director.",
        "The council appointed Maria Dahl, not Peter Dahl, director on Monday.",
        "contradicted",
        "who contradicted",
    ),
    "the same words for a date": (
        "The yard has launched two ships since the end of the war.",
        "Since the end of the war, the yard has launched two ships.",
        "supported",
        "",
    ),
    "another day of another thing": (
        "A Polish dealer refused 500 tractors in March 1998.",
        "A Polish dealer refused 300 machines last month.",
        "not found",
        "how much open",
    ),
    "about as many": (
        "Thirty surveyors left the town.",
        "Some thirty surveyors left the town.",
        "supported",
        "",
    ),
    "the word of the same speaker": (
        "Olav Berg said that the dam is safe.",
        "The dam is safe, engineer Olav Berg said on Tuesday.",
        "supported",
        "",
    ),
    "the word of somebody else": (
        "Peter Dahl said that the dam is safe.",
        "The dam is safe, engineer Olav Berg said on Tuesday.",
        "not found",
        "who open",
    ),
    "the noun points back": (
        "The port of Torvik paid US$40 million for the cranes.",
        "The port of Torvik bought two cranes. The port paid US$40 million for the cranes.",
        "supported",
        "",
    ),
}


@pytest.mark.parametrize(
    ("statement", "text", "verdict", "short_of"), ROWS.values(), ids=ROWS.keys()
)
def test_verdict(check, statement, text, verdict, short_of):
    answer = check(statement, text)
    assert answer.verdict.value == verdict
    (point,) = answer.points
    parts = [f"{p.aspect} {p.stand}" for p in point.best if p.stand.value != "supported"]
    assert short_of in parts or (not short_of and (not parts or verdict == "not found"))


def test_a_statement_of_two_claims_is_answered_claim_by_claim(check):
    answer = check("Finland bought two ferries, and the council approved the budget.", SALE)
    assert [point.verdict for point in answer.points] == [Verdict.SUPPORTED, Verdict.NOT_FOUND]
    assert answer.verdict is Verdict.MIXED


def test_what_is_attributed_rests_on_somebodys_word(check):
    answer = check("The dam is safe.", "The dam is safe, engineer Olav Berg said on Tuesday.")
    (point,) = answer.points
    assert answer.verdict is Verdict.SUPPORTED
    assert "it rests on the word of engineer Olav Berg" in point.missing[0]
    assert point.support == (point.evidence[0].told_by,)


def test_outlets_of_one_wire_are_one_origin(check):
    text = (
        "The yard sold the ferry. (Nordwire, June 3)\n\n"
        "On Tuesday the yard sold the ferry. (Nordwire, June 4)\n\n"
        "The yard sold the ferry to an island company at a low price. (Daily Lantern, June 4)"
    )
    (point,) = check("The yard sold the ferry.", text).points
    assert [t.bearing for t in point.evidence] == [Bearing.SUPPORTS] * 3
    assert point.support == ("Nordwire", "Daily Lantern")


def test_hearsay_says_which_words_make_it_so(check):
    (point,) = check("The minister left.", "The minister reportedly left.").points
    assert point.evidence[0].bearing is Bearing.OBSERVES
    assert point.evidence[0].reason == "it is hearsay: “reportedly”"


def test_nothing_to_check_is_not_found(check):
    answer = check("ferries", SALE)
    assert (answer.verdict, answer.points, answer.origins) == (Verdict.NOT_FOUND, (), 0)
    assert answer.missing


def test_the_same_statement_gives_the_same_answer(check):
    statement = "The Brandal yard sold two ferries to Finland."
    assert check(statement, SALE) == check(statement, SALE)
