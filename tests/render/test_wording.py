"""What is worded alike in every format."""

from __future__ import annotations

import pytest

from tests.render.made import BOATS, BOUGHT, STAYED
from tests.timeline.made import claim, dating, flag, outlet, publication, speaker
from verifier.model import Basis, Quantity, Span
from verifier.render import Screen, glossary, wording


def amount(low: float | None, high: float | None, bound: str, unit: str, of: str) -> Quantity:
    return Quantity(Span(0, 1), "", low, high, bound, unit, of, "made", "made by hand")


AMOUNTS = (
    ("open above", BOATS, "more than 40 boats"),
    ("exact", amount(7, 7, "exactly", "", "tanks"), "7 tanks"),
    ("money", amount(86e6, 86e6, "exactly", "USD", "arms"), "86,000,000 USD of arms"),
    ("between", amount(500, 700, "between", "", "men"), "between 500 and 700 men"),
    ("open below", amount(None, 0.5, "up to", "percent", ""), "up to 0.5 percent"),
    ("no number", amount(None, None, "dozens", "", "cars"), "dozens cars"),
)


@pytest.mark.parametrize(
    ("quantity", "words"), [a[1:] for a in AMOUNTS], ids=[a[0] for a in AMOUNTS]
)
def test_amounts(quantity, words):
    assert wording.amount(quantity) == words


SOURCES = (
    ("one outlet", (publication(), outlet("Den", "1998-07-28")), "Den, 28 July 1998"),
    ("two outlets", (outlet("AP"), outlet("UPI", "1998-05")), "AP; UPI, May 1998"),
    ("one outlet twice", (outlet("AP"), outlet("AP")), "AP"),
    ("no outlet", (publication(),), "no outlet cited"),
    ("a named speaker", (outlet("AP"), speaker("Admiral Lis", named=True)), "AP <- Admiral Lis"),
    ("an unnamed speaker", (outlet("AP"), speaker("an aide")), "AP <- an aide (unnamed)"),
    (
        "a speaker called unnamed",
        (outlet("AP"), speaker("an unnamed aide")),
        "AP <- an unnamed aide",
    ),
    (
        "a speaker who quotes another",
        (outlet("AP"), speaker("the mayor", named=True), speaker("guests")),
        "AP <- the mayor <- guests (unnamed)",
    ),
    ("nobody", (speaker(""),), "no outlet cited <- someone (unnamed)"),
)


@pytest.mark.parametrize(("steps", "words"), [s[1:] for s in SOURCES], ids=[s[0] for s in SOURCES])
def test_sources(steps, words):
    assert wording.source(claim("The committee met", attribution=steps), "<-") == words


FLAGS = (
    ("with its cue", flag("unconfirmed", "reportedly"), "unconfirmed (reportedly)"),
    ("quotation marks go", flag("distanced", "“official”"), "distanced (official)"),
    ("a cue that the row shows", flag("anonymous", "A port official"), "anonymous"),
    ("no cue", flag("single-source"), "single-source"),
    ("a long cue is cut", flag("disputed", "x" * 60), f"disputed ({'x' * 48}…)"),
)


@pytest.mark.parametrize(("finding", "words"), [f[1:] for f in FLAGS], ids=[f[0] for f in FLAGS])
def test_flags(finding, words):
    assert wording.flag(finding, STAYED) == words


BASES = (
    (Basis.EXPLICIT, False),
    (Basis.RELATIVE, False),
    (Basis.ANAPHORIC, True),
    (Basis.INHERITED, True),
    (Basis.INFERRED, True),
)


@pytest.mark.parametrize(("basis", "inferred"), BASES, ids=[basis for basis, _ in BASES])
def test_a_date_that_no_words_of_the_clause_give_is_inferred(basis, inferred):
    told = claim("The committee met", dating("1998~", basis=basis))
    date = wording.event_date(told)
    assert (date.text, date.inferred, date.approximate) == ("about 1998", inferred, True)


def test_publications():
    assert wording.publication(BOUGHT) == "Gazette, 5 June 1998"
    assert wording.publication(claim("The committee met", attribution=())) == "5 June 1998"
    nameless = claim("The committee met", attribution=(), published=None)
    assert wording.publication(nameless) == ""


def test_a_glossary_hangs_its_examples():
    lines = glossary(
        [("term", ["what it means", "+ it fires here", "- but not\x1b here"])], Screen(40)
    )
    assert list(lines) == [
        "term",
        "    what it means",
        "    + it fires here",
        "    - but not\\x1b here",
        "",
    ]
    wide = glossary([("term", ["+ " + "word " * 13])], Screen(40), title="title")
    assert list(wide)[:4] == [
        "title",
        "term",
        "    + word word word word word word word",
        "      word word word word word word",
    ]
