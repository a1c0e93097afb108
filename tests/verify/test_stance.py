"""What a passage does to a statement, and the words that decide it."""

from __future__ import annotations

import pytest

from verifier.verify import Stance, judge
from verifier.verify.weights import BIAS, Weight, Weights

STATEMENT = "The yard sold the ferry Aurora"
ROWS = (
    ("told flatly", "Yard sells ferry Aurora to island council", Stance.FOR),
    ("a denial", "Yard denies it sold ferry Aurora", Stance.AGAINST),
    ("called a hoax", "No, the yard did not sell the Aurora: letter was a hoax", Stance.AGAINST),
    ("a rumour", "Rumours swirl that yard may have sold ferry Aurora", Stance.OBSERVING),
    ("hearsay", "Ferry Aurora reportedly sold by yard", Stance.OBSERVING),
    ("a question", "Has the yard sold the ferry Aurora?", Stance.OBSERVING),
    ("somebody’s claim", "Yard sold ferry Aurora, source claims", Stance.OBSERVING),
)


@pytest.mark.parametrize(("passage", "stance"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_stance(passage, stance):
    assert judge(STATEMENT, passage).stance is stance


def test_the_words_that_decide_are_named():
    judged = judge(STATEMENT, "Ferry Aurora reportedly sold by yard")
    assert [sign.rule for sign in judged.signs] == ["hearsay.reportedly"]
    assert judged.reason == "“reportedly” passes it on as hearsay"


def test_a_sign_that_the_statement_has_too_says_little():
    denial = judge("The yard denies the sale", "Yard denies sale")
    assert denial.stance is not Stance.AGAINST


def test_chances_add_up_and_unknown_traits_weigh_nothing():
    weights = Weights((Weight(BIAS, (0.0, 0.0, 0.0)),))
    judged = judge(STATEMENT, "Yard sells ferry", weights=weights)
    assert judged.certainty == pytest.approx(1 / 3)
