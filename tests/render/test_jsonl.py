"""The public form of a claim: keys, order, types."""

from __future__ import annotations

import json

from attrs import evolve

from tests.render.made import BOUGHT, CLAIMS, STAYED
from tests.timeline.made import claim, dating, flag
from verifier.model import Document, Link, LinkKind
from verifier.render import Screen, named
from verifier.render.formats.jsonl import line
from verifier.timeline import timeline

KEYS = [
    "id", "document", "start", "end", "text", "quote", "event", "reported", "published",
    "attribution", "quantities", "modality", "flags", "links", "origins", "origin", "happening",
    "status", "credibility",
]  # fmt: skip


def test_keys_come_in_one_order():
    assert [list(json.loads(line(each))) for each in CLAIMS] == [KEYS] * len(CLAIMS)


def test_one_claim_in_full():
    wire = json.loads(line(BOUGHT))
    assert wire["text"] == wire["quote"]["exact"]
    assert wire["event"] == {
        "edtf": "1994",
        "earliest": "1994-01-01",
        "latest": "1994-12-31",
        "basis": "explicit",
        "text": "In 1994",
        "start": 43,
        "end": 50,
        "reason": "the words name the year",
    }
    assert wire["attribution"] == [
        {"role": "publication", "name": "Gazette"},
        {
            "role": "outlet",
            "name": "Daily Record",
            "date": "1998-06-03",
            "named": True,
            "start": 281,
            "end": 293,
        },
    ]
    assert wire["quantities"][0]["low"] == 40
    assert isinstance(wire["quantities"][0]["low"], int)
    assert wire["quantities"][0]["high"] is None
    assert wire["flags"] == [
        {
            "name": "single-source",
            "rule": "made",
            "cue": "Daily Record",
            "start": 281,
            "end": 293,
            "reason": "made by hand",
        }
    ]


def test_a_speaker_comes_with_the_cue():
    speaker = json.loads(line(STAYED))["attribution"][-1]
    assert list(speaker)[:4] == ["role", "name", "named", "start"]
    assert (speaker["role"], speaker["named"], speaker["cue"]) == ("speaker", False, "said")


def test_what_is_not_known_is_null():
    wire = json.loads(line(claim("The committee met")))
    assert wire["event"] is None
    assert wire["reported"] is None
    open_end = json.loads(line(claim("The committee met", dating("1998-06-05/.."))))
    assert open_end["event"]["latest"] is None
    assert open_end["event"]["start"] is None


def test_links_name_the_other_claim():
    linked = evolve(BOUGHT, links=(Link(LinkKind.CONTRADICTS, "c_0", "other figures"),), origins=2)
    wire = json.loads(line(linked))
    assert wire["links"] == [{"kind": "contradicts", "claim": "c_0", "reason": "other figures"}]
    assert wire["origins"] == 2


def test_characters_stand_as_they_are_but_for_those_that_a_terminal_obeys():
    text = "Rivière “安全” \x9b2J \u202eabc \x1b[0m"
    printed = line(claim(text, None, Document("hostile.txt", text)))
    assert "Rivière “安全”" in printed
    assert printed.isprintable()
    assert json.loads(printed)["text"] == text


def test_half_of_a_surrogate_pair_is_escaped_and_comes_back():
    text = "a \udc80 b"
    printed = line(claim(text, None, Document("broken.txt", text)))
    assert json.loads(printed.encode())["text"] == text


def test_a_timeline_says_how_sure_its_order_is():
    lines = [json.loads(row) for row in named("jsonl").timeline(timeline(CLAIMS), Screen())]
    assert [wire["order"] for wire in lines] == [None, "possible", "possible", "certain", None]
    assert list(lines[0]) == [*KEYS, "order"]


def test_flags_without_a_place_have_none():
    wire = json.loads(line(claim("The committee met", flags=(flag("undated"),))))
    assert (wire["flags"][0]["start"], wire["flags"][0]["end"]) == (None, None)
