"""Which cited outlet an unnamed one is taken to be."""

from __future__ import annotations

import pytest

from verifier.citations import infer_outlet, resolve_outlet

MIXED = "(Den, June 1; Interfax-Ukraine, June 2; NTV, June 3)"


@pytest.mark.parametrize(
    ("phrase", "brackets", "name"),
    [
        ("one Russian daily", "(Russky telegraf, June 3)", "Russky telegraf"),
        ("the newspaper", "(Russky telegraf, June 3)", "Russky telegraf"),
        ("one Kyiv daily", MIXED, "Den"),
        ("the newspaper", MIXED, "Den"),
        ("the agency", MIXED, "Interfax-Ukraine"),
        ("one Russian television channel", MIXED, "NTV"),
        ("the newspaper", "(Severny vestnik, June 3)", "Severny vestnik"),
        ("the newspaper", "(Izvestiya, June 1; Izvestiya, June 3)", "Izvestiya"),
    ],
)
def test_the_one_outlet_of_the_kind_is_meant(cited, phrase, brackets, name):
    source, reason = infer_outlet(phrase, cited(f"Two ships left {brackets}."))
    assert source is not None
    assert source.name == name
    assert reason.startswith(f"“{phrase}” is taken to be {name}")


@pytest.mark.parametrize(
    ("phrase", "brackets", "why"),
    [
        ("one Russian daily", "(Interfax, June 3)", "no daily is cited here that is from Russia"),
        ("one Russian daily", "(Den, June 3)", "no daily is cited here that is from Russia"),
        ("the newspaper", "(Izvestiya, Trud, June 3)", "may be any of Izvestiya, Trud"),
        ("the agency", "(Russian agencies, June 3)", "no agency is cited here"),
        ("the ministry", "(Interfax, June 3)", "describes no kind of outlet"),
    ],
)
def test_no_outlet_is_meant_without_a_doubt(cited, phrase, brackets, why):
    source, reason = infer_outlet(phrase, cited(f"Two ships left {brackets}."))
    assert source is None
    assert why in reason


def test_without_sources_nothing_is_inferred():
    assert infer_outlet("the newspaper", ()) == (None, "“the newspaper”: no citation covers it")
    assert resolve_outlet("the newspaper", ())[0] is None
