"""What dates a clause: one row a way of dating, with the words of the claim and the EDTF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Analyse

ISSUE = "1998-06-05"  # a Friday

ROWS = {
    "explicit day": ("The committee met on May 12.", "The committee met", "1998-05-12"),
    "explicit year": ("In 1994, Moscow reached an agreement.", "Moscow reached", "1994"),
    "yesterday counts from the issue": (
        "The committee met yesterday. (Trud, June 2)",
        "The committee met",
        "1998-06-04",
    ),
    "present state": ("The port is closed.", "The port is closed", "1998-06"),
    "plan without a date": (
        "Some officers will study at the academy.",
        "will study",
        "1998-06-05/..",
    ),
    "plan in this year starts with the issue": (
        "A visit is scheduled to take place this year.",
        "is scheduled",
        "[1998-06-05..1998-12-31]",
    ),
    "past clause takes the date before it": (
        "The delegation visited Lviv on May 12. The group was headed by a deputy minister.",
        "The group was headed",
        "1998-05-12",
    ),
    "one act inside longer talks": (
        "The sides held talks from May 12 to May 15 and did sign a protocol.",
        "did sign a protocol",
        "[1998-05-12..1998-05-15]",
    ),
    "since runs to the month of the issue": (
        "Russia has shipped timber to the port since 1994.",
        "has shipped timber",
        "1994/1998-06",
    ),
    "since a month after the issue stays as it is": (
        "Russia has shipped timber to the port since August 1998.",
        "has shipped timber",
        "1998-08/..",
    ),
    "length joined to its end": (
        "The group returned from a six-day visit that ended on June 2.",
        "a six-day visit that ended",
        "1998-05-28/1998-06-02",
    ),
    "the end of a length is not the length": (
        "The dockers ended a nine-day strike on May 12.",
        "The dockers ended",
        "1998-05-12",
    ),
    "demonstrative points back": (
        "In 1994, Moscow shipped tanks to Algiers. Those deliveries include spare parts.",
        "Those deliveries include",
        "1994",
    ),
    "a year of things dates nothing": (
        "The two firms signed on May 12 an agreement on gas deliveries for 1999.",
        "The two firms signed",
        "1998-05-12",
    ),
}


@pytest.mark.parametrize(("text", "words", "edtf"), ROWS.values(), ids=ROWS.keys())
def test_event(analyse: Analyse, text: str, words: str, edtf: str) -> None:
    claims = [c for c in analyse(text, ISSUE).claims if words in c.text]
    assert [c.event and c.event.period.edtf for c in claims] == [edtf]


def test_every_date_has_a_reason(analyse: Analyse) -> None:
    text = " ".join(row[0] for row in ROWS.values())
    events = [c.event for c in analyse(text, ISSUE).claims if c.event]
    assert all(event.rule and event.reason for event in events)


def test_nothing_falls_back_to_today(analyse: Analyse) -> None:
    claims = analyse("The committee met yesterday. The port is closed.").claims
    assert [c.event for c in claims] == [None, None]
