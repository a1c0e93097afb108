"""What a person reads when a step does not hold: one sentence, the claim, and what to try."""

from __future__ import annotations

import pytest

from tests.specs.conftest import PASSING
from verifier.specs.outcome import Kind

A = "a claim containing"
BOUGHT = f'{A} "the ministry bought"'
NEVER = f'{A} "reportedly never left"'
MET = f'{A} "Inspectors visited"'

FAILING = {
    "another date": (f'{BOUGHT} is dated "1995"', 'it is dated 1994 by "1994", not 1995'),
    "no date": (f"{BOUGHT} is undated", 'it is dated 1994 by "1994", not undated'),
    "too early": (f'{MET} is dated after "June 1998"', "not after June 1998"),
    "too late": (f'{MET} is dated before "1990"', "not before 1990"),
    "not between": (
        f'{MET} is dated between "1 May 1998" and "5 May 1998"',
        "not between 1 May 1998 (1998-05-01) and 5 May 1998",
    ),
    "wrong order": (f"{MET} comes before {BOUGHT}", "the other dated 1994"),
    "another source": (
        f'{BOUGHT} is cited to "AP" of "3 June 1998"',
        'it is cited to "Daily Record" of "3 June 1998"',
    ),
    "another day of the source": (
        f'{BOUGHT} is cited to "Daily Record" of "2 June 1998"',
        'of "3 June 1998"',
    ),
    "no speaker": (f'{BOUGHT} is said by "the minister"', "it is said by nobody"),
    "no such flag on it": (
        f'{NEVER} is flagged "planned"',
        'it is flagged "unconfirmed" by "reportedly"',
    ),
    "other words": (
        f'{NEVER} is flagged "unconfirmed" because of the words "allegedly"',
        '"unconfirmed" by "reportedly"',
    ),
    "a flag too many": (f'{NEVER} is not flagged "unconfirmed"', 'it is flagged "unconfirmed"'),
    "another amount": (
        f'{BOUGHT} has the quantity "40 patrol boats"',
        "more than 40",
    ),
    "another number": ("there are 7 claims", "there are 3, not 7"),
    "too few": ("there are at least 4 claims", "there are 3, not at least 4"),
    "something there": (
        'there is no claim containing "Inspectors"',
        'a claim does: "Inspectors visited the harbor on June 2"',
    ),
    "nothing there": (
        'there is a claim containing "the minister bought"',
        'the nearest is "In 1994, the ministry bought more than 40 patrol boats" (port.txt:3)',
    ),
    "several there": (
        f'{A} "the harbor" is undated',
        '2 claims contain "the harbor": "Two of the boats reportedly never left the harbor"',
    ),
    "in no claim": (f'{A} "Daily Record, June 3" is undated', "the words stand in port.txt"),
    "a placeholder without examples": (f'{A} "<words>" is undated', "needs Examples:"),
    "half a word": (f'{A} "ministr" is undated', 'no claim contains "ministr"'),
    "a number beyond": ('the 3rd claim containing "the harbor" is undated', "only 2 claims"),
    "one origin": (f"{BOUGHT} stands on 2 origins", "it stands on 1 origin"),
    "not linked": (f"{BOUGHT} is contradicted by {MET}", "the two are not linked"),
}


def one(outcomes):
    (outcome,) = outcomes
    return outcome


def step_of(feature, step):
    return feature[: feature.index("    Then")] + f"    Then {step}\n"


@pytest.mark.parametrize(("step", "told"), FAILING.values(), ids=FAILING)
def test_it_says_what_was_found_instead(ends, folder, step, told):
    outcome = one(ends(step_of(PASSING, step)))
    assert outcome.kind is Kind.FAILED
    assert outcome.place.endswith("port.feature:6")
    assert outcome.step == f"Then {step}"
    text = str(outcome).replace(str(folder), "")
    assert told in text
    assert outcome.advice
    assert "Traceback" not in text
    assert "pytest" not in text


MISREAD = {
    "no phrase": (f'{BOUGHT} is datted "1994"', "a claim containing"),
    "no date": (f'{BOUGHT} is dated "soonish"', "is no date"),
    "the wrong quotation marks": (f"{BOUGHT} is dated '1994'", 'write "'),
    "a day without a year": (f'{BOUGHT} is dated "3 June"', "names no year"),
    "a day in two readings": (f'{BOUGHT} is dated "02.06.1998"', "day or the month first"),
    "no flag": (f'{BOUGHT} is not flagged "unconfrmed"', 'did you mean "unconfirmed"?'),
    "no words": (f'{A} "" is undated', "write words there"),
    "one origin that corroborates": (
        f"{BOUGHT} is corroborated by 1 origins",
        "stands on 1 origin",
    ),
    "one claim twice": (f"{BOUGHT} is contradicted by {BOUGHT}", "name two claims"),
    "a table that is not there": ("these claims are found:", "needs a table"),
    "a Given as a Then": ('the document "port.txt"', "begin it with Given"),
}


@pytest.mark.parametrize(("step", "told"), MISREAD.values(), ids=MISREAD)
def test_a_step_that_cannot_be_read_is_undefined(ends, step, told):
    outcome = one(ends(step_of(PASSING, step)))
    assert outcome.kind is Kind.UNDEFINED
    assert told in str(outcome)


def test_an_unknown_step_gets_the_three_nearest_phrases(ends):
    outcome = one(ends(step_of(PASSING, f'{BOUGHT} is datd "1994"')))
    assert len(outcome.near) == 3
    assert outcome.near[0] == 'Then a claim containing "WORDS" is dated "DATE"'
    assert outcome.near[0] in str(outcome)


def test_an_unknown_step_is_found_behind_one_that_fails(ends):
    outcome = one(ends(f"{PASSING.replace('1994', '1995')}    And nobody knows this\n"))
    assert outcome.kind is Kind.UNDEFINED


def test_a_text_or_a_table_below_a_step_is_never_ignored(ends):
    outcome = one(ends(f"{PASSING}      | a |\n"))
    assert outcome.kind is Kind.UNDEFINED
    assert "takes no table" in outcome.what


def test_a_document_that_is_not_there_is_missing(ends, folder):
    outcome = one(ends(PASSING.replace("port.txt", "prot.txt")))
    assert outcome.kind is Kind.MISSING
    assert "prot.txt" in outcome.what
    assert "did you mean port.txt?" in outcome.advice
    assert str(folder) in outcome.advice


def test_a_document_that_cannot_be_read_is_broken(ends, folder):
    (folder / "port.txt").write_bytes(bytes(range(256)) * 4)
    outcome = one(ends(PASSING))
    assert outcome.kind is Kind.BROKEN
    assert "binary" in outcome.what


def test_no_document_at_all(ends):
    text = "Feature: F\n  Scenario: S\n    Then there are 3 claims\n"
    assert "no document is given" in str(one(ends(text)))


TABLE = """
      | containing          | dated  | cited to     | flagged                                 |
      | the ministry bought | 1995   | Daily Record |                                         |
      | Inspectors visited  |        | AP           | single-source                           |
      | divers visited      |        |              |                                         |
"""


def test_a_table_tells_every_row_that_does_not_hold(ends):
    outcome = one(ends(step_of(PASSING, f"these claims are found:{TABLE}")))
    assert outcome.kind is Kind.FAILED
    assert 'where the table has dated "1995": "In 1994, the ministry' in outcome.what
    assert 'where the table has cited to "AP"' in outcome.what
    assert 'no claim contains "divers visited"' in outcome.what


def test_a_table_of_all_claims_tells_what_is_not_in_it(ends):
    table = "\n      | containing |\n      | the ministry bought |\n      | Inspectors visited |\n"
    outcome = one(ends(step_of(PASSING, f"these are all the claims:{table}")))
    assert 'not in the table: "Two of the boats' in outcome.what


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("| containing | dat |", 'did you mean "dated"?'),
        ("| dated |", "containing"),
        ("| x | x |", "x"),
    ],
    ids=["a mistyped column", "no words", "no such column"],
)
def test_a_table_with_a_wrong_head_is_undefined(ends, head, told):
    row = "| a " * (head.count("|") - 1) + "|"
    outcome = one(ends(step_of(PASSING, f"these claims are found:\n      {head}\n      {row}\n")))
    assert outcome.kind is Kind.UNDEFINED
    assert told in str(outcome)


def test_what_is_in_work_is_pending(ends):
    outcome = one(
        ends(step_of(PASSING, "anything at all").replace("  Scenario", "  @wip\n  Scenario"))
    )
    assert outcome.kind is Kind.PENDING


def test_a_known_gap_is_no_failure_until_it_is_closed(ends):
    gap = PASSING.replace("  Scenario", "  @xfail\n  Scenario")
    assert one(ends(gap.replace("1994", "1995"))).kind is Kind.GAP
    closed = one(ends(gap))
    assert closed.kind is Kind.FAILED
    assert "take @xfail off" in closed.advice


def test_an_unknown_step_is_no_known_gap(ends):
    text = step_of(PASSING, "nobody knows this").replace("  Scenario", "  @xfail\n  Scenario")
    assert one(ends(text)).kind is Kind.UNDEFINED


def test_a_row_of_an_outline_may_be_a_known_gap(ends):
    text = PASSING.replace("Scenario:", "Scenario Outline:").replace("1994", "<year>")
    rows = "\n    Examples:\n      | year |\n      | {} |\n"
    rows = f"{rows.format(1994)}\n    @xfail{rows.format(1995)}"
    assert [outcome.kind for outcome in ends(text + rows)] == [Kind.PASSED, Kind.GAP]


def test_a_row_of_an_outline_has_an_id_of_its_own(ends):
    text = PASSING.replace("Scenario:", "Scenario Outline:").replace("1994", "<год>")
    outcomes = ends(f"{text}\n    Examples:\n      | год |\n      | 1994 |\n      | 1995 |\n")
    ids = [outcome.id for outcome in outcomes]
    assert ids == [f"specs/port.feature::They were bought[{year}]" for year in (1994, 1995)]


def test_the_code_of_an_own_step_that_fails(folder, ends):
    (folder / "conftest.py").write_text(
        "from pytest_bdd import then\n@then('it fails')\ndef _(claims):\n    claims[99]\n"
    )
    outcome = one(ends(step_of(PASSING, "it fails")))
    assert outcome.kind is Kind.BROKEN
    assert "IndexError" in outcome.what
