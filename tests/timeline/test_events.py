"""One row an event: who leads it, who stands beside, and what is said to disagree."""

from __future__ import annotations

from attrs import evolve

from tests.timeline.made import claim, dating
from verifier.model import Basis, Document, Link, LinkKind, Modality
from verifier.timeline import Certainty, Filter, timeline

TEXT = Document("two.txt", "Fire burned 40 crates. Fire burned 60 crates. The pier was closed.")


def told(words: str, **more):
    return claim(words, more.pop("event", "1998-06-01"), TEXT, happening="c_1", **more)


SURE = told("Fire burned 40 crates", origin="Trud")
VAGUE = told("Fire burned 60 crates", origin="AP", event=dating("1998-06", basis=Basis.INFERRED))
ALONE = claim("The pier was closed", "1998-06-02", TEXT)


def test_claims_of_one_event_share_a_row():
    line = timeline([VAGUE, ALONE, SURE])
    assert [row.claims for row in line.rows] == [(SURE, VAGUE), (ALONE,)]
    assert line.rows[1].order is Certainty.CERTAIN
    assert line.total == 3


def test_flat_gives_each_claim_its_row():
    assert all(not row.others for row in timeline([VAGUE, ALONE, SURE], flat=True).rows)


def test_what_is_told_flatly_leads():
    hedged = evolve(SURE, modality=Modality(hedged=True))
    assert timeline([hedged, VAGUE]).rows[0].claim == VAGUE


def test_claims_of_one_origin_stand_together():
    again = told("Fire", origin="Trud")
    assert [c.origin for c in timeline([SURE, VAGUE, again]).rows[0].claims] == [
        "Trud",
        "Trud",
        "AP",
    ]


def test_a_filter_takes_claims_not_events():
    line = timeline([SURE, VAGUE], Filter(about=("60",)))
    assert [row.claims for row in line.rows] == [(VAGUE,)]


def test_disagreement_is_told_once_and_only_inside_the_row():
    link = Link(LinkKind.CONTRADICTS, VAGUE.id, "40 against 60")
    back = Link(LinkKind.CONTRADICTS, SURE.id, "40 against 60")
    outside = Link(LinkKind.CONTRADICTS, "c_elsewhere", "another")
    one, two = evolve(SURE, links=(link, outside)), evolve(VAGUE, links=(back,))
    assert timeline([one, two]).rows[0].disagreement == ("40 against 60",)


def test_the_order_of_the_claims_makes_no_difference():
    claims = [SURE, VAGUE, ALONE]
    assert timeline(claims) == timeline(claims[::-1])
