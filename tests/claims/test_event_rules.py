"""Event dates in running news prose: each row is one clause of a passage, the id says why so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Analyse

CUSTOMS = (
    "1996-02-08",
    (
        "Egyptian customs officers on January 30 boarded the freighter Samos in Port Said. Its "
        "captain had refused to show the cargo list. The officers found 14 crates of "
        "detonators. The vessel is being held at the quay. (MENA, February 5)"
    ),
)
TRIAL = (
    "1996-05-21",
    (
        "The trial of former Construction Minister Agim Dervishi opened in Tirana on 20 May. "
        "Dervishi is charged with having sold state land to his brother in 1992. He pleaded not "
        "guilty. The judge adjourned the hearing until 3 June."
    ),
)
BUDGET = (
    "1999-05-18",
    (
        "The Kyrgyz cabinet on 14 May approved a revised budget for 1999. The revision was "
        "necessary because revenues fell in the first quarter."
    ),
)
MINE = (
    "1997-11-20",
    (
        "A gas explosion killed six men at the Vorgash mine on November 11. The accident "
        "occurred during a shift change. A similar blast in 1995 killed eleven miners. The mine "
        "had been fined twice for safety violations. It reopened on Monday. The disaster was "
        "the worst at the mine. (Reuter, November 18)"
    ),
)
FERRY = (
    "1998-09-18",
    (
        "A ferry capsized in the Kerch strait on September 12. The Emergencies Ministry puts "
        "the number of dead at 14. The captain is suspected of having ignored a storm warning. "
        "Two lifeboats are reported to have been missing. Divers searched the hull on September "
        "14. A report counts nineteen victims. His deputy denied this. (UNIAN, September 15)"
    ),
)
STRIKE = (
    "1996-05-20",
    (
        "Dockers in Riga were idle for three weeks until May 10. The lockout began on May 13 "
        "and lasted four days. Its leaders will meet five days after the vote on May 25. (BNS, "
        "May 17)"
    ),
)
RESIGNED = (
    "1998-04-16",
    (
        "Having lost a vote on April 8, Prime Minister Ilir Sokoli resigned the following day. "
        "The president accepted the resignation. The speaker welcomed the resignation. (ATA, "
        "April 14)"
    ),
)
HOSTAGES = (
    "1997-06-25",
    (
        "Two aid workers who were abducted in Dushanbe in May were freed on June 20. A third "
        "hostage was shot on June 3. Negotiators reportedly paid a ransom of $50,000. (AFP, "
        "June 24)"
    ),
)
SPEECH = (
    "1995-08-24",
    (
        "Defense Minister Pavel Gromko said on August 22 that the brigade had been withdrawn. "
        "He said the depots are guarded by two battalions. Gromko said on August 22 that the "
        "barracks would be handed over to the local council. (Interfax, August 23)"
    ),
)
TRUCE = (
    "1996-09-10",
    (
        "The two factions signed a ceasefire in Khartal on August 31. Under the deal, both "
        "sides withdrew their artillery. A second ceasefire collapsed. (Interfax, September 9)"
    ),
)
PIPELINE = (
    "1999-09-03",
    (
        "Contractors resumed work last month. Its cost has risen to US$590 million from US$300 "
        "million in 1996. Farmers have long complained about the noise. Crews took part in a "
        "drill before leaving port on August 30. (Azadinform, September 2)"
    ),
)
LOAN = (
    "1996-12-04",
    (
        "Sofia received a loan of $200 million in 1993. It repaid half of that sum within two "
        "years. The banks agreed in November to postpone the deadline. That decision followed "
        "weeks of bargaining. A similar bank failed in 1990. Its owner has lived abroad ever "
        "since. (BTA, December 3)"
    ),
)
PLANT = (
    "1999-03-18",
    (
        "The plant closed its reactor on March 12. Engineers replaced a valve and restarted it "
        "on March 15. Growers sold power for a third of last year's price. (ELTA, March 16)"
    ),
)
LEAD = (
    "1998-04-22",
    ("Customs officers have seized a shipment of nickel. Residents have asked for a new bridge."),
)
YARD = (
    "1996-09-27",
    (
        "The dispute will be raised when the two ministers meet in Kyiv next month. Crews had left "
        "the yard before it caught fire on September 10. The yard, idle for most of 1995, employs "
        "8,000 people."
    ),
)
PLANT_FIRE = (
    "2001-06-25",
    (
        "A fire at the plant on June 22 killed two workers. Its director told the press on June 23 "
        "that old fuses were being dismantled at the time. The firm, formed in 1993, has invested "
        "little. The road has been closed since June 22."
    ),
)
COURT = (
    "1998-03-06",
    (
        "A court sentenced the harbor master on 2 March. He was convicted of having bribed an "
        "inspector in 1992."
    ),
)

ROWS = {
    "a day between subject and verb dates the verb": (CUSTOMS, "boarded", "1996-01-30"),
    "had refused lies before the story": (CUSTOMS, "had refused", "../1996-01-30"),
    "the story goes on past its background": (CUSTOMS, "found 14", "1996-01-30"),
    "a state at the issue": (CUSTOMS, "is being held", "1996-02"),
    "what one is charged with has its own year": (TRIAL, "is charged", "1992"),
    "a charge does not lead the story away": (TRIAL, "pleaded", "1996-05-20"),
    "until a later day does not date the act": (TRIAL, "adjourned", "1996-05-20"),
    "the year of a budget does not date its approval": (BUDGET, "approved", "1999-05-14"),
    "a noun finds its verb": (BUDGET, "The revision", "1999-05-14"),
    "the accident is what the item is about": (MINE, "The accident", "1997-11-11"),
    "another of its kind has its own year": (MINE, "A similar blast", "1995"),
    "past perfect counts from the story, not the aside": (MINE, "fined", "../1997-11-11"),
    "the disaster comes back to it": (MINE, "The disaster", "1997-11-11"),
    "a toll carries the date of the happening": (FERRY, "puts the number", "1998-09-12"),
    "a charge without a date is about the item": (FERRY, "is suspected", "1998-09-12"),
    "reported to have been is past": (FERRY, "lifeboats", "1998-09-12"),
    "a later toll as well": (FERRY, "A report counts", "1998-09-12"),
    "who denies this denies what stands before": (FERRY, "denied this", "1998-09-12"),
    "a length with its end": (STRIKE, "were idle", "1996-04-20/1996-05-10"),
    "a length from the day told before": (STRIKE, "lasted", "1996-05-13/1996-05-16"),
    "days after a dated happening": (STRIKE, "will meet", "1996-05-30"),
    "the finite verb wins over the participle": (RESIGNED, "resigned", "1998-04-09"),
    "a reaction lies between event and report": (
        RESIGNED,
        "welcomed",
        "[1998-04-09..1998-04-14]",
    ),
    "a relative clause has its own month": (HOSTAGES, "were abducted", "1997-05"),
    "the date of a relative clause is not of the main one": (HOSTAGES, "were freed", "1997-06-20"),
    "a flashback that nothing goes on from": (HOSTAGES, "paid a ransom", "1997-06-20"),
    "past told in speech is not after the speech": (SPEECH, "withdrawn", "../1995-08-22"),
    "present told in speech": (SPEECH, "are guarded", "1995-08"),
    "future told in speech starts with it": (SPEECH, "handed over", "1995-08-22/.."),
    "under a deal is after it": (TRUCE, "withdrew", "[1996-08-31..1996-09-09]"),
    "risen from the amount of a year": (PIPELINE, "Its cost", "1996/1999-09"),
    "long complained has no start": (PIPELINE, "complained", "../1999-09-03"),
    "before a day and after the story": (PIPELINE, "a drill", "[1999-08-01..1999-08-30]"),
    "within a length from the story": (LOAN, "repaid half", "[1993-01-01..1995-12-31]"),
    "that decision is the act told last": (LOAN, "That decision", "1996-11"),
    "ever since counts from the sentence before": (LOAN, "has lived", "1990-01-01/1996-12-04"),
    "what leads up to a dated act": (PLANT, "a valve", "[1999-03-12..1999-03-15]"),
    "the year of a price dates no sale": (PLANT, "sold power", "1999-03-15"),
    "one act by the issue": (LEAD, "have seized", "../1998-04-22"),
    "how things have come to stand": (LEAD, "have asked", "1998-04"),
    "a when-clause gives the time": (YARD, "raised", "1996-10"),
    "a before-clause gives the bound": (YARD, "had left", "../1996-09-10"),
    "a past year beside a present state": (YARD, "employs", "1996-09"),
    "at the time is the time of the story, not of the speech": (
        PLANT_FIRE,
        "old fuses",
        "2001-06-22",
    ),
    "the year of a firm does not date what it has done": (
        PLANT_FIRE,
        "has invested",
        "2001-06-22/2001-06-25",
    ),
    "since a day so near runs to the issue": (
        PLANT_FIRE,
        "has been closed",
        "2001-06-22/2001-06-25",
    ),
    "a conviction is not of the day of the deed": (COURT, "convicted", "1998-03-02"),
}


@pytest.mark.parametrize(("passage", "words", "edtf"), ROWS.values(), ids=ROWS.keys())
def test_event(analyse: Analyse, passage: tuple[str, str], words: str, edtf: str) -> None:
    issue, text = passage
    found = [c for c in analyse(text, issue).claims if words in c.text]
    claim = min(found, key=lambda c: len(c.text))
    assert claim.event is not None
    assert (claim.event.period.edtf, bool(claim.event.reason)) == (edtf, True)


MISPRINTS = {
    "an entry dated after its source": (
        "Port Chronology\n\n5 June 1996: The board closes the port. (Trud, 2 June 1996)",
        True,
    ),
    "a must is no past": (
        "The board must decide by the end of the year. (Trud, 2 June 1998)",
        False,
    ),
    "told as past after its source": ("The board met on June 4. (Trud, 2 June 1998)", True),
}


@pytest.mark.parametrize(("text", "fires"), MISPRINTS.values(), ids=MISPRINTS.keys())
def test_impossible_date(analyse: Analyse, text: str, fires) -> None:
    issue = None if text.startswith("Port") else "1998-06-05"
    (claim,) = analyse(text, issue).claims
    assert ("impossible-date" in {f.name for f in claim.flags}) is fires
