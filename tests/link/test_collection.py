"""Claims of several documents: what they have to do with each other, and what only looks so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.link.made import collection

if TYPE_CHECKING:
    from tests.link.made import Text
    from verifier.model import Claim

FIRE = "A fire destroyed 40 containers in the port of Tornio on June 1."

# documents, the kinds of link of the first claim of each

ROWS: dict[str, tuple[tuple[Text, ...], tuple[list[str], ...]]] = {
    "figures for the same thing exclude each other": (
        (
            f"{FIRE} (Trud, June 2)",
            "The fire in Tornio port destroyed 60 containers on June 1. (Segodnya, June 2)",
        ),
        (["contradicts"], ["contradicts"]),
    ),
    "in one document, too": (
        (
            "The fire destroyed 40 containers on June 1. (Trud, June 2)\n\n"  # noqa: ISC004
            "The fire destroyed 60 containers on June 1. (Segodnya, June 3)",
        ),
        (["contradicts"],),
    ),
    "round numbers are no licence: two thousand is not three thousand": (
        (
            "The flood killed 2,000 cattle near Tornio on June 1. (Trud, June 2)",
            "The flood killed 3,000 cattle near Tornio on June 1. (Segodnya, June 2)",
        ),
        (["contradicts"], ["contradicts"]),
    ),
    "a price differs": (
        (
            "Borealia bought ten boats of Nordmetall in 1996 for US$600 million. (Trud, June 2)",
            "Nordmetall sold Borealia ten boats in 1996 for US$200 million. (Interfax, June 3)",
        ),
        (["contradicts"], ["contradicts"]),
    ),
    "another month": (
        (
            "The port unloaded 40 containers in March. (Trud, June 2)",
            "The port unloaded 60 containers in April. (Segodnya, June 3)",
        ),
        ([], []),
    ),
    "another stretch of time": (
        (
            "Some 500 people crossed the Lodva border from May 18 to May 31. (Trud, June 2)",
            "A total of 168 people crossed the Lodva border on May 30. (Segodnya, June 3)",
        ),
        (["related"], ["related"]),
    ),
    "signed is not delivered": (
        (
            "Nordmetall signed contracts worth $300 million with Borealia in 1997. (Trud, June 2)",
            "Nordmetall delivered boats worth $120 million to Borealia in 1997. (Trud, June 3)",
        ),
        (["related"], ["related"]),
    ),
    "about forty and forty-two agree": (
        (
            "The fire in Tornio destroyed about 40 containers on June 1. (Trud, June 2)",
            "The fire in Tornio destroyed 42 containers on June 1. (Segodnya, June 2)",
        ),
        (["corroborates"], ["corroborates"]),
    ),
    "later and exact": (
        (
            "The fire in Tornio destroyed about 40 containers on June 1. (Trud, June 2)",
            "The fire in Tornio destroyed 42 containers on June 1. (Segodnya, June 4)",
        ),
        (["updated-by"], ["updates"]),
    ),
    "a toll that grows": (
        (
            "The explosion at the Sarna mine killed 12 people on June 1. (Trud, June 2)",
            "The blast at the Sarna mine killed 19 people on June 1. (Interfax, June 4)",
        ),
        (["updated-by"], ["updates"]),
    ),
    "a toll that is disputed on one day": (
        (
            "The explosion at the Sarna mine killed 12 people on June 1. (Trud, June 4)",
            "The blast at the Sarna mine killed 19 miners on June 1. (Interfax, June 4)",
        ),
        (["contradicts"], ["contradicts"]),
    ),
    "killed and injured are counted apart": (
        (
            "The explosion at the Sarna mine killed 12 people on June 1. (Trud, June 4)",
            "The blast at the Sarna mine injured 19 people on June 1. (Interfax, June 4)",
        ),
        ([], []),
    ),
    "a denial": (
        (
            "The yard sold two submarines to Borealia in May. (Trud, June 2)",
            "The ministry denied that the yard sold Borealia two submarines in May.",
        ),
        (["denied-by"], ["denies"]),
    ),
    "a plan and its deed": (
        (
            ("The two ministers will sign the fisheries protocol in Riga on June 8.", "1998-06-03"),
            ("The two ministers signed the fisheries protocol in Riga on June 8.", "1998-06-09"),
        ),
        (["updated-by"], ["updates"]),
    ),
    "a delay": (
        (
            ("The bridge over the Nara will open on June 20. (Trud, June 2)", "1998-06-03"),
            (
                "The opening of the bridge over the Nara was postponed to July 15. (Trud, June 9)",
                "1998-06-10",
            ),
        ),
        (["updated-by"], ["updates"]),
    ),
    "a correction": (
        (
            ("Orlov is director of Nordmetall. (Trud, June 2)", "1998-06-03"),
            (
                "Orlov is deputy director of Nordmetall (not director, as reported before).",
                "1998-06-04",
            ),
        ),
        (["corrected-by"], ["corrects"]),
    ),
    "approved and rejected": (
        (
            "The Lodva council approved the harbor loan on June 1. (Trud, June 2)",
            "The Lodva council rejected the harbor loan on June 1. (Interfax, June 2)",
        ),
        (["contradicts"], ["contradicts"]),
    ),
    "two days for one happening": (
        (
            "The ferry Aurora Star ran aground off Cape Lindo on June 1. (Trud, June 4)",
            "The ferry Aurora Star ran aground off Cape Lindo on June 3. (Interfax, June 4)",
        ),
        (["contradicts"], ["contradicts"]),
    ),
    "a second fire is another one": (
        (
            "A fire damaged the Tornio refinery on June 1. (Trud, June 2)",
            "A second fire damaged the Tornio refinery on June 1. (Interfax, June 2)",
        ),
        ([], []),
    ),
    "one committee in two towns is two meetings": (
        (
            "The committee met in Riga on June 1. (Trud, June 2)",
            "The committee met in Lodva on June 1. (Interfax, June 2)",
        ),
        ([], []),
    ),
    "a rumour corroborates nothing": (
        (
            f"{FIRE} (Trud, June 2)",
            "A fire reportedly destroyed 40 containers in Tornio on June 1. (Interfax, June 2)",
        ),
        (["repeats"], ["repeats"]),
    ),
    "one wire is one origin": (
        (
            f"{FIRE} (Itar-Tass, June 2)",
            "The fire in the port of Tornio destroyed 40 containers on Monday, Itar-Tass reported.",
        ),
        (["repeats"], ["repeats"]),
    ),
    "two outlets of their own": (
        (
            f"{FIRE} (Trud, June 2)",
            "Forty containers burned in the port of Tornio on Monday. (Interfax, June 2)",
        ),
        (["corroborates"], ["corroborates"]),
    ),
    "copied words are one origin": (
        (
            f"{FIRE} Nobody was hurt.",
            f"{FIRE} The mayor visited the port in the evening and thanked the firemen at length.",
        ),
        (["repeats"], ["repeats"]),
    ),
}


def first_claims(texts: tuple[Text, ...]) -> list[Claim]:
    claims = collection(*texts).claims
    return [next(c for c in claims if c.document == f"d{n}.txt") for n in range(len(texts))]


@pytest.mark.parametrize(("texts", "kinds"), ROWS.values(), ids=ROWS.keys())
def test_links(texts: tuple[Text, ...], kinds: tuple[list[str], ...]) -> None:
    found = [[link.kind.value for link in claim.links] for claim in first_claims(texts)]
    assert found == list(kinds)


@pytest.mark.parametrize(("texts", "kinds"), ROWS.values(), ids=ROWS.keys())
def test_every_link_has_its_other_side(texts: tuple[Text, ...], kinds: object) -> None:
    claims = {claim.id: claim for claim in collection(*texts).claims}
    for claim in claims.values():
        for link in claim.links:
            assert claim.id in {back.claim for back in claims[link.claim].links}
            assert link.reason


@pytest.mark.parametrize(("texts", "kinds"), ROWS.values(), ids=ROWS.keys())
def test_linked_claims_are_one_event_unless_only_related(
    texts: tuple[Text, ...], kinds: object
) -> None:
    claims = {claim.id: claim for claim in collection(*texts).claims}
    for claim in claims.values():
        for link in claim.links:
            same = claim.happening == claims[link.claim].happening != ""
            assert same is (link.kind != "related")


# documents, origins of the first claim, its standing and proposed rating
STANDING: dict[str, tuple[tuple[Text, ...], int, str, str]] = {
    "one source": ((f"{FIRE} (Trud, June 2)",), 1, "single-source", "F3"),
    "nobody cited": ((FIRE,), 1, "single-source", "F6"),
    "hedged": (("The port was reportedly closed. (Trud, June 2)",), 1, "unconfirmed", "F4"),
    "planned": (("The port will close on June 20. (Trud, June 2)",), 1, "unconfirmed", "F6"),
    "two origins": (ROWS["two outlets of their own"][0], 2, "corroborated", "F2"),
    "one wire in two papers": (ROWS["one wire is one origin"][0], 1, "single-source", "F3"),
    "copied": (ROWS["copied words are one origin"][0], 1, "single-source", "F6"),
    "cited together for one report": (
        (f"{FIRE} (AP, Itar-Tass, June 2)",),
        1,
        "single-source",
        "F3",
    ),
    "cited apart": ((f"{FIRE} (Trud, June 2; Segodnya, June 3)",), 2, "corroborated", "F2"),
    "two ministries are two voices": (
        (
            ("The Interior Ministry said that a fire destroyed 40 containers in the port of Tornio "
            "on June 1. (Trud, June 2)"),
            ("The Health Ministry said that a fire destroyed 40 containers in the port of Tornio "
            "on June 1. (Segodnya, June 2)"),
        ),
        2,
        "corroborated",
        "F2",
    ),
    "contradicted": (
        ROWS["figures for the same thing exclude each other"][0],
        1,
        "disputed",
        "F4",
    ),
    "denied": (ROWS["a denial"][0], 1, "denied", "F5"),
    "corrected": (ROWS["a correction"][0], 1, "denied", "F5"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "origins", "standing", "rating"), STANDING.values(), ids=STANDING.keys()
)
def test_status(texts: tuple[Text, ...], origins: int, standing: str, rating: str) -> None:
    claim = first_claims(texts)[0]
    assert claim.status is not None
    assert (claim.origins, claim.status.standing, claim.status.rating) == (
        origins,
        standing,
        rating,
    )
    assert claim.status.reason


def test_a_contradiction_names_both_amounts_and_who_tells_them() -> None:
    one, _ = first_claims(ROWS["a price differs"][0])
    assert "US$600 million (Trud, 2 June 1998) against US$200 million (Interfax" in (
        one.links[0].reason
    )


def test_the_order_of_the_documents_makes_no_difference_to_the_links() -> None:
    texts = ROWS["a price differs"][0]
    there, back = (
        {link.reason for claim in collection(*each).claims for link in claim.links}
        for each in (texts, texts[::-1])
    )
    assert there == back


COUNCIL = (
    "The council of Lodva approved the budget of the water works on June 1 after a long debate. "
    "The mayor said that the pumps would be replaced by the end of the year."
)


def test_an_exact_copy_is_told_once_and_named() -> None:
    found = collection(COUNCIL, COUNCIL.replace(" The mayor", "\nThe mayor"))
    assert [(copy.name, copy.of) for copy in found.copies] == [("d1.txt", "d0.txt")]
    assert {claim.document for claim in found.claims} == {"d0.txt"}


def test_what_a_near_copy_adds_is_kept() -> None:
    found = collection(COUNCIL, f"{COUNCIL} The bridge was closed on June 3.")
    assert [copy.name for copy in found.copies] == ["d1.txt"]
    added = [claim.text for claim in found.claims if claim.document == "d1.txt"]
    assert added == ["The bridge was closed on June 3"]


def test_documents_of_one_affair_are_one_story() -> None:
    found = collection(FIRE, "The fire in Tornio port was put out.", "The Lodva council met.")
    assert [story.documents for story in found.stories] == [("d0.txt", "d1.txt"), ("d2.txt",)]
