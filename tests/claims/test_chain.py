"""Who says it: from the page inwards, with outlets that are only described."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model import Role

if TYPE_CHECKING:
    from tests.conftest import Analyse
    from verifier.model import Claim

# A chain in short: outlet > outlet > [speaker]; a dash behind a name that is none.
ROWS = {
    # outlets
    "closing citation": ("The port was closed. (Trud, June 2)", "Trud"),
    "a described daily is the cited one": (
        "According to one Russian daily, the port was closed. (Trud, June 2)",
        "Trud",
    ),
    "one of two cited outlets is meant by its kind": (
        "One Kyiv daily reports that the port was closed. (Interfax-Ukraine, Den, June 2)",
        "Den",
    ),
    "one of two cited outlets is named": (
        "Interfax reported that the port was closed. (Interfax, NTV, June 2)",
        "Interfax",
    ),
    "an outlet that cites another carries it": (
        "Reuters, citing the Wall Street Journal, said on June 3 that the port was closed.",
        "Reuters > Wall Street Journal",
    ),
    "the citing outlet stands behind": (
        "The port was closed, Itar-Tass reported on June 1, citing the Slovak daily Sme.",
        "Itar-Tass > Sme",
    ),
    "told to one outlet, passed on by another": (
        (
            "Defense Minister Ion Tudose on 2 June told Radio Bucharest that the port was closed, "
            "Reuters reported the following day."
        ),
        "Reuters > Radio Bucharest > [Defense Minister Ion Tudose]",
    ),
    "brackets carry what the sentence cites": (
        "The Turkish daily Cumhuriyet wrote on May 31 that the port was closed. (Turan, June 2)",
        "Turan > Cumhuriyet",
    ),
    "brackets that cite": (
        "The port was closed. (Interfax, citing Trud, June 2)",
        "Interfax > Trud",
    ),
    "brackets with a way": ("The port was closed. (Trud via Interfax, June 2)", "Interfax > Trud"),
    "outlet citing people": (
        "The port was closed, Itar-Tass reported on June 1, citing port officials.",
        "Itar-Tass > [port officials-]",
    ),
    "dateline that quotes an agency": (
        "TALLINN, June 3 (Reuters) - The port was closed, the BNS news agency reported.",
        "Reuters > BNS",
    ),
    "a note's mark is no word": (
        "The port was closed.[1]\n\nNotes\n[1] Izvestiya, June 2, 1998.",
        "Izvestiya",
    ),
    "an agency that is only described": (
        "The news agency said that the port was closed. (Turan, June 2)",
        "Turan",
    ),
    # speakers
    "speaker inside": (
        "Port director Anton Belkov said that the port was closed. (Trud, June 2)",
        "Trud > [Port director Anton Belkov]",
    ),
    "unnamed speaker": (
        "An unnamed official said that the port was closed. (Trud, June 2)",
        "Trud > [An unnamed official-]",
    ),
    "a spokesman is unnamed, his ministry is not": (
        "A spokesman for the Interior Ministry said that the port was closed. (Trud, June 2)",
        "Trud > [A spokesman for the Interior Ministry-]",
    ),
    "a body with two fields": (
        "The Department of Health and Human Services said that the port was closed. (AP, June 2)",
        "AP > [The Department of Health and Human Services]",
    ),
    "two presidents are known": (
        "The two presidents said that the port was closed. (AFP, June 2)",
        "AFP > [The two presidents]",
    ),
    "people beside a body": (
        "Residents and police said that the port was closed. (AFP, June 2)",
        "AFP > [Residents and police-]",
    ),
    "a first name that looks like a verb": (
        "Commander Said Nurov told reporters that the port was closed. (AP, June 2)",
        "AP > [Commander Said Nurov]",
    ),
    "nested speech, each step": (
        (
            "The paper reports that members of a team suggested that officials believe the dock "
            "was closed. (Trud, June 3)"
        ),
        "Trud > [members of a team-] > [officials-]",
    ),
    # acting is not telling
    "who objects acts": ("Moscow objected to the sale of the port. (Trud, June 2)", "Trud"),
    "who wants acts": ("The ministry wants the port closed by August. (Trud, June 2)", "Trud"),
    "who demands acts": ("Kyiv demanded the return of the port. (Trud, June 2)", "Trud"),
    "who threatens gives his word": (
        "The union threatened to close the port on Friday. (Trud, June 2)",
        "Trud > [The union]",
    ),
    "a clause is told": (
        "The union threatened that the port would be closed. (Trud, June 2)",
        "Trud > [The union]",
    ),
}
RESOLVED = {
    "the minister": (
        (
            "Defense Minister Oleh Marchuk came on June 1. The minister said that the port "
            "was closed. (Trud, June 2)"
        ),
        "Trud > [Defense Minister Oleh Marchuk]",
    ),
    "the foreign minister, by the post after a name": (
        (
            "Levan Gogia, the Georgian foreign minister, came on June 1. The foreign minister said "
            "that the port was closed. (Trud, June 2)"
        ),
        "Trud > [Levan Gogia, the Georgian foreign minister]",
    ),
    "short name": (
        (
            "First Deputy Defense Minister Ivan Karpov came on June 1. Karpov said that the port "
            "was closed. (Trud, June 2)"
        ),
        "Trud > [First Deputy Defense Minister Ivan Karpov]",
    ),
    "he is no month": (
        (
            "Port director Anton Belkov left on June 1.\n\nHe told reporters that the port was "
            "closed. (BNS, June 2)"
        ),
        "BNS > [Port director Anton Belkov]",
    ),
    "he who is only described stays unnamed": (
        "A Polish diplomat left Minsk on June 1. He said that the port was closed. (PAP, June 2)",
        "PAP > [A Polish diplomat-]",
    ),
    "they": (
        "Miners from Vorkuta blocked the line. They said that the port was closed. (NTV, June 2)",
        "NTV > [Miners from Vorkuta-]",
    ),
    "nobody before": (
        "A ship sank on June 1. The minister said that the port was closed. (Trud, June 2)",
        "Trud > [The minister]",
    ),
}


def chain(claim: Claim) -> str:
    steps = (s for s in claim.attribution if s.role is not Role.PUBLICATION)
    names = ((s.role, s.name + "-" * (not s.named)) for s in steps)
    return " > ".join(f"[{name}]" if role is Role.SPEAKER else name for role, name in names)


@pytest.mark.parametrize(("text", "steps"), RESOLVED.values(), ids=RESOLVED.keys())
def test_who_is_meant(analyse: Analyse, text: str, steps: str) -> None:
    assert chain(analyse(text, "1998-06-05").claims[-1]) == steps


@pytest.mark.parametrize(("text", "steps"), ROWS.values(), ids=ROWS.keys())
def test_steps(analyse: Analyse, text: str, steps: str) -> None:
    (claim,) = analyse(text, "1998-06-05").claims
    assert chain(claim) == steps


def test_the_report_has_its_own_date(analyse: Analyse) -> None:
    (claim,) = analyse("The port was closed on May 3. (Trud, June 2)", "1998-06-05").claims
    assert claim.event
    assert claim.reported
    assert (claim.event.period.edtf, claim.reported.period.edtf) == ("1998-05-03", "1998-06-02")


def test_who_carries_a_report_is_no_origin(analyse: Analyse) -> None:
    text = "Reuters, citing the Wall Street Journal, said on June 3 that the port was closed."
    (claim,) = analyse(text, "1998-06-05").claims
    assert [s.carries for s in claim.steps(Role.OUTLET)] == [True, False]
    assert claim.origins == 1


SPEAKERS = {
    "the verb stands before its speaker": ("No gas leaked, says shift leader Ivan Lund.", "Lund"),
    "passed on by an agency": (
        "Traders quoted by Reuters said that the mill is bankrupt.",
        "Traders",
    ),
    "adding goes on from the saying": (
        "Clerk Ivan Lund said that sacks were torn, adding that the tests will be repeated.",
        "Lund",
    ),
    "a verb behind an aside": ("The Bloc, which left in May, promises to sue the bank.", "Bloc"),
    "a court holds": ("The court held that the search had been illegal.", "court"),
    "a doubter speaks": ("The union disputed the death toll.", "union"),
}


@pytest.mark.parametrize(("text", "who"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_who_speaks(analyse, text, who):
    last = analyse(text, "1998-06-05").claims[-1]
    names = [step.name for step in last.attribution if step.role.value == "speaker"]
    assert who in names[-1]


UNNAMED = {
    "a group that opens the sentence": ("Veterinarians said that the herd was ill.", True),
    "a guard is no body": ("A guard said that the fire was out.", True),
    "a body is named": ("The ministry said that the herd was ill.", False),
    "a memorandum hides nobody": ("An internal memorandum says that the brakes failed.", False),
}


@pytest.mark.parametrize(("text", "hidden"), UNNAMED.values(), ids=UNNAMED.keys())
def test_who_is_kept_unnamed(analyse, text, hidden):
    flags = {f.name for c in analyse(text, "1998-06-05").claims for f in c.flags}
    assert ("anonymous" in flags) is hidden
