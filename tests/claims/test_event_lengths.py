"""Event dates that run to an end or back from the telling: one clause a row, the id says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Analyse

ROAD = (
    "1998-03-11",
    (
        "The Kalva tunnel will remain shut through March 29. It will be opened in stages through "
        "1999. The bridge at Odren must be repaired by 2003. Tents for "
        "300 families have yet to reach the valley."
    ),
)
TRADE = (
    "1999-09-14",
    (
        "Belmora has banned imports of live poultry until 1 March, BNS reported on September 11. "
        "Farmers have gone without pay for nearly three months. The debts of the ports "
        "have tripled "
        "within two years. It is the third ban to be imposed in 1999."
    ),
)
PORT = (
    "1996-08-08",
    (
        "Port director Ilo Brandt told a news conference on Tuesday that no ship had docked since "
        "Friday. He said the debts of the port had doubled within a year."
    ),
)
TANKER = (
    "1997-05-16",
    (
        "Maltese police on May 12 detained the tanker Orla. The ship had been waiting there since "
        "the beginning of the month."
    ),
)
COURT = (
    "1996-11-26",
    (
        "A court in Trava on November 22 convicted four bankers. Two of the bankers spent almost a "
        "year in prison."
    ),
)
REFINERY = (
    "1995-12-20",
    (
        "Chronology: The Halden Refinery, 1995\n\n"
        "8 February - A gas leak shuts down the northern wing. Inspectors detain a driver the "
        "following day. Police arrest a guard two days later.\n\n"
        "14-15 May - Vandals enter the pump house. Inspectors arrive the following day.\n\n"
        "3 July - Pumping stopped on "
        "20 June and is not expected to resume this year.\n\n"
        "October - A Norwegian engineer tells the daily Dagen that the valves were cracked as "
        "early as last March and that the managers hid this."
    ),
)
ROWS = {
    "what lasts through a coming day begins now": (ROAD, "tunnel", "1998-03-11/1998-03-29"),
    "what lasts through a year begins now": (ROAD, "in stages", "1998-03-11/1999"),
    "what must be done by a year lies ahead": (ROAD, "at Odren", "[1998-03-11..2003-12-31]"),
    "what has yet to come is a present state": (ROAD, "Tents", "1998-03"),
    "an end of what has begun lies ahead": (TRADE, "banned", "1999-09-14/2000-03-01"),
    "a length is counted back from the issue": (TRADE, "Farmers", "1999-06~/1999-09"),
    "a change within years is counted back": (TRADE, "tripled", "1997-09~/1999-09"),
    "a count of this year ends with the issue": (TRADE, "third ban", "1999-01/1999-09"),
    "since is counted to the day of speaking": (PORT, "docked", "1996-08-02/1996-08-06"),
    "a length in speech is counted from it": (PORT, "doubled", "1995-08~/1996-08"),
    "since ends with the act that it led to": (TANKER, "waiting", "1997-05-01/1997-05-12"),
    "a stay too long to follow comes before": (COURT, "in prison", "../1996-11-22"),
    "a verb with a particle holds on the entry's day": (REFINERY, "shuts down", "1995-02-08"),
    "the day after an entry": (REFINERY, "detain", "1995-02-09"),
    "a bare verb holds in its entry": (REFINERY, "arrest", "1995-02-11"),
    "the day after an entry of two days": (REFINERY, "arrive", "1995-05-16"),
    "a plan counts from its entry": (REFINERY, "not expected", "[1995-07-03..1995-12-31]"),
    "what goes on from a dated content": (REFINERY, "managers", "1995-03/1995-10"),
}


@pytest.mark.parametrize(("passage", "words", "edtf"), ROWS.values(), ids=ROWS.keys())
def test_event(analyse: Analyse, passage: tuple[str, str], words: str, edtf: str) -> None:
    published, text = passage
    found = [c for c in analyse(text, published).claims if words in c.text]
    assert [c.event.period.edtf for c in found if c.event][:1] == [edtf]
