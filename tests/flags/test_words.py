"""Flags from words: on each line a sentence that must raise the flag, or one that looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Analyse

FIRING = {
    "unconfirmed": (
        "The two sides are reportedly close to an accord.",
        "The chairman is reported to be ill.",
        "Forty miners are presumed dead.",
        "The owner is widely believed to control the bank.",
        "The ministry could not confirm that the dam had burst.",
        "The ministry would neither confirm nor deny that the dam had burst.",
        "The crew probably left the port on Monday.",
        "The cargo was supposedly sold in May.",
        "The owner, it is said, sold the cargo in May.",
        "The owner is suspected of selling the cargo.",
        "The sale is thought likely.",
        "There are indications that the mine will close.",
        "The crew seems to have been freed.",
        "It appears that the crew sold the cargo.",
        "It has been suggested that the crew sold the cargo.",
        "The frigate is said by aides to have left Odesa.",
        "The frigate reportedly left Odesa on Monday.",
        "The frigate is believed to have left Odesa.",
        "It is rumored that the bank has closed its doors.",
        "The bank, according to unverified accounts, closed its doors on May 4.",
        "The minister apparently signed the decree on Monday.",
        "The army seems to have left the town.",
        "There is speculation that the chairman will resign.",
        "The chairman is thought to favor the sale.",
        "The chairman is alleged to have sold the ship.",
        "Unconfirmed reports said that the dam had burst.",
        "The sale could not be independently confirmed.",
        "The crew may have sold the cargo in Varna.",
        "The rebels are understood to control the road.",
        "By all accounts the mine was flooded in April.",
        "Two of the miners are feared dead.",
        "The council presumably approved the sale in May.",
    ),
    "unofficial": (
        "The count was unofficial.",
        "According to unofficial information, the ship was sold in May.",
        "Unofficial results gave the party 40 percent.",
        "Unofficially, the owner admits that the mine is closed.",
        "An unofficial delegation arrived on Monday.",
        "The ministers met informally in Riga.",
        "The minister met the traders unofficially on Monday.",
        "According to unofficial figures, 40 ships left the port.",
        "Unofficial estimates put the loss at 3 million dollars.",
        "The two sides held informal talks in May.",
        "The chairman paid an unofficial visit to Riga in May.",
        "Speaking off the record, an aide said that the sale was over.",
        "The general attended the parade in a private capacity.",
        "Unofficial sources said that the mine was flooded.",
        "The loss was, unofficially, three times as large.",
        "The union informally asked the ministry for help in May.",
    ),
    "denied": (
        "The ministry has flatly denied selling rifles to the rebels.",
        "The bank denied rumors about the sale of the mine.",
        "The spokeswoman denied reports of a leak.",
        "Both ministries denied the report on Monday.",
        "The owner denied any knowledge of the sale.",
        "The owner categorically denied that he had sold the mine.",
        "The ministry denied that the dam had burst.",
        "The ministry denied the report that the dam had burst.",
        "The union denied any part in the strike.",
        "The chairman rejected claims that the mine had been sold.",
        "The spokesman dismissed as false reports that the crew had been freed.",
        "The ministry said that reports of a sale were untrue.",
        "There is no truth to rumors that the bank has closed.",
        "The port authority denied it had closed the channel.",
        "The embassy refuted the allegation that it had paid the crew.",
    ),
    "planned": (
        "The owner warned that the mine would close.",
        "The ministry expects to sell the mine in June.",
        "The talks are to resume in June.",
        "The ministry announced plans to sell the mine.",
        "The bank is going to lend 40 million dollars.",
        "The accord is to be signed in June.",
        "A vote is due on Monday.",
        "The ship will not sail before June.",
        "The ministry is preparing to sell the mine.",
        "The plant is expected to reopen in June.",
        "The fund hopes to open an office in Riga.",
        "The ministers will meet again in June.",
        "Elections are slated for June.",
        "The mine will close on July 1.",
        "The mine is to close on July 1.",
        "The owner plans to sell the mine.",
        "The council is expected to vote on Monday.",
        "The talks are scheduled for July.",
        "The owner intends to sell the mine by July.",
        "The union has threatened to block the road.",
        "The frigate is due in Varna on July 3.",
        "The owner said that the mine would close in July.",
        "The lenders must be repaid by the end of June.",
        "The auditors recommend that the fund be wound up.",
        "The council is about to sell the mine.",
        "The chairman vowed to reopen the mine.",
        "The two sides are set to sign the accord.",
        "Talks between the two sides are planned for July.",
        "The owner promised that the mine would reopen.",
    ),
    "disputed": (
        "The account was called into question by the union.",
        "Doubts remain about the cause of the fire.",
        "The opposition contested the results of the vote.",
        "The toll is disputed.",
        "There are conflicting reports about the cause of the fire.",
        "The two governments disagree over the number of dead.",
        "Reports of the clash were contradictory.",
        "The ministry's figures were contradicted by the union.",
        "The government disputes that figure.",
        "The number of dead is in dispute.",
        "The owner disputed the figure.",
        "The ownership of the mine is disputed.",
        "The two sides gave conflicting accounts of the clash.",
        "The union questioned the official figures.",
        "The union contests the ministry's account of the fire.",
        "Accounts of the clash differ.",
        "The cause of the fire remains contested.",
        "The lawyer challenged the legality of the sale.",
        "Estimates of the loss vary widely.",
        "The figure was disputed by the union.",
    ),
    "distanced": (
        "The supposed buyer left in May.",
        "The owner was a “friend” of the chairman.",
        "The ostensible owner left in May.",
        "The “experts” left on Monday.",
        "The army “restored order” in the town.",
        "The “volunteers” crossed the border on Monday.",
        "The so-called peace council met in May.",
        "The ministry paid “compensation” to the crew.",
        "The self-styled mayor left the town in May.",
        "The alleged smuggler left the port in May.",
        'The owner gave the crew a "holiday" in May.',
        "The town was ‘liberated’ in May.",
        "The purported agent left the port in May.",
        "The council set up a “free zone” in 1996.",
        "The self-proclaimed republic closed the road.",
    ),
}
SILENT = {
    "unconfirmed": (
        "The rumor was printed in May and the ministry denied it.",
        "The owner must have paid the crew by Monday.",
        "The report was published on May 4.",
        "The ministry reported that the frigate had left Odesa.",
        "The committee confirmed that the dam had burst.",
        "The frigate left Odesa in May.",
        "The chairman said to reporters that the sale was over.",
        "The chairman appeared before the committee on Monday.",
        "The committee could not meet on Monday.",
        "The dam burst on Monday and reports of it reached the capital.",
        "The apparent heir spoke to the council on Monday.",
        "The crew believed in the captain.",
        "The council suggested a vote on May 4.",
        "The ministers were said farewell at the airport.",
        "The report was confirmed by the ministry on Monday.",
    ),
    "unofficial": (
        "The minister met the traders officially on Monday.",
        "According to official figures, 40 ships left the port.",
        "The two sides held formal talks in May.",
        "An official of the ministry met the traders on Monday.",
        "Officials of the port met the traders on Monday.",
        "The “official” talks ended on Monday.",
        "The private bank closed its doors in May.",
        "The record harvest was sold in May.",
        "The office informed the union in May.",
    ),
    "denied": (
        "The ministry did not deny that the dam had burst.",
        "The guards denied the crew access to the port.",
        "The court denied the owner bail on Monday.",
        "The ministry confirmed that the dam had burst.",
        "The crew was denied entry on Monday.",
        "The council rejected the offer on Monday.",
        "The court dismissed the charges against the owner in May.",
        "The union refused to sign the accord on Monday.",
        "The ministry neither confirmed nor denied that the dam had burst.",
        "The chairman said that the mine had been sold.",
        "The rebels deny the army control of the road.",
    ),
    "planned": (
        "The owner decided to sell the mine.",
        "The ministry would have sold the mine.",
        "The ministry offered to pay the crew.",
        "The owner tried to sell the mine.",
        "The bank expected a profit but lost 3 million dollars.",
        "The council approved a plan for the mine on Monday.",
        "The mine closed as planned on May 4.",
        "The owner would not say who bought the mine.",
        "The will of the owner was read in May.",
        "The delay was due to the storm.",
        "The owner is willing to sell the mine.",
        "The two sides agreed to sell the mine.",
        "The harvest was larger than expected.",
        "The planned economy failed in 1991.",
        "The goal of the talks was to end the strike.",
        "In those years the miners would often march to the port.",
    ),
    "disputed": (
        "The trade dispute ended in May.",
        "The two sides are in dispute over the mine.",
        "Police questioned the owner on Monday.",
        "Ten parties contested the election in May.",
        "The ships left the disputed waters in May.",
        "The conflict ended in May.",
        "The union challenged the chairman to a debate.",
        "No one disputes the figure.",
        "Prices vary from port to port.",
        "The question was put to a vote in May.",
        "The miners doubted the owner's goodwill.",
    ),
    "distanced": (
        "“The mine is closed,” the owner said.",
        "The frigate “Hetman” left Odesa in May.",
        "The blast claimed four lives in May.",
        "The owner said that “the mine will be closed by the end of the year”.",
        "The daily “Slovo” printed the list in May.",
        "The claim was rejected in May.",
        "The union alleged nothing.",
        "The guards were supposed to leave in May.",
        "The council met in May.",
        "The group claimed responsibility for the blast.",
        "“No,” said the owner.",
    ),
}
CASES = [
    pytest.param(flag, text, fires, id=f"{flag} {'on' if fires else 'not on'}: {text}")
    for fires, each in ((True, FIRING), (False, SILENT))
    for flag, texts in each.items()
    for text in texts
]


@pytest.mark.parametrize(("flag", "text", "fires"), CASES)
def test_a_flag_from_words(analyse: Analyse, flag: str, text: str, fires) -> None:
    found = {
        finding.name for claim in analyse(text, "1998-06-05").claims for finding in claim.flags
    }
    assert (flag in found) is fires


SCOPED = {
    "the hedge stops at while": (
        "unconfirmed",
        "The owner reportedly sold the mine, while [the union kept the port].",
    ),
    "the hedge stops at a second finite verb": (
        "unconfirmed",
        "The two sides were said to have met and [did sign a pact].",
    ),
    "unofficial is one delegation's": (
        "unofficial",
        "[The chairman paid an official visit to Riga], while an unofficial mission stayed there.",
    ),
    "the plan stops at but": (
        "planned",
        "The mine will close on July 1, but [the port was reopened on May 4].",
    ),
    "the denial stops at the next clause": (
        "denied",
        "The ministry denied that the dam had burst; [the port was closed on May 4].",
    ),
    "the dispute is the other clause's": (
        "disputed",
        "The number of dead is in dispute, while [the port was closed on May 4].",
    ),
}


@pytest.mark.parametrize(("flag", "marked"), SCOPED.values(), ids=SCOPED.keys())
def test_a_flag_keeps_to_its_clause(analyse: Analyse, flag: str, marked: str) -> None:
    spared = marked[marked.index("[") + 1 : marked.index("]")]
    claims = analyse(marked.replace("[", "").replace("]", ""), "1998-06-05").claims
    raised = {claim.text: any(f.name == flag for f in claim.flags) for claim in claims}
    assert not raised[spared]
    assert any(raised.values())
