"""Every phrase is whole: it matches its own example, which holds, and no other phrase does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from verifier.specs import catalogue, page
from verifier.specs.outcome import Kind
from verifier.specs.phrase import Phrase
from verifier.specs.slots import SLOTS
from verifier.specs.vocabulary import CATALOGUE

ROOT = Path(__file__).parents[2]
PHRASES = [pytest.param(phrase, id=phrase.text) for phrase in catalogue.PHRASES]
SEED = f'Given the document "{next((ROOT / "seeds").glob("*.txt"))}"'
# Nothing makes these links in documents as short as the examples'.
UNSEEN = {
    "{claim} is updated by {other}",
    "{claim} is corrected by {other}",
}


def below(text):
    return f'Given a digest item:\n      """\n{text}\n      """'


GIVEN = (
    SEED,
    below("\n".join(f"      {line}" for line in page.ITEM.splitlines())),
    below("      The committee met yesterday."),
    below("      A port."),
)


def feature(phrase):
    """Return a scenario with the example for each of the documents that examples speak of."""
    lines = ["Feature: Examples"]
    for number, given in enumerate(GIVEN):
        lines += [f"  Scenario: {number}", f"    {given}", f"    {phrase.keyword} {phrase.example}"]
        lines += [f"      {line}" for line in phrase.below]
        if phrase.keyword == "Given":
            lines.append("    Then there are at least 0 claims")
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def ends(loaded_once, tmp_path_factory):
    """Run the examples of all phrases at once; return their ends by the number of the phrase."""
    from verifier.specs.run import Wish, run

    folder = tmp_path_factory.mktemp("examples")
    (folder / "seeds").symlink_to(ROOT / "seeds")
    for number, phrase in enumerate(catalogue.PHRASES):
        (folder / f"{number}.feature").write_text(feature(phrase), encoding="utf-8")
    found: dict[int, list[Kind]] = {}
    for outcome in run([str(folder)], Wish()).outcomes:
        number = int(outcome.place.rpartition("/")[2].partition(".")[0])
        found.setdefault(number, []).append(outcome.kind)
    return found


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_example_holds(ends, phrase):
    kinds = ends[catalogue.PHRASES.index(phrase)]
    assert len(kinds) == len(GIVEN)
    assert set(kinds) <= {Kind.PASSED, Kind.FAILED}
    if phrase.text not in UNSEEN:
        assert Kind.PASSED in kinds


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_example_is_of_this_phrase_and_of_no_other(phrase):
    found = [p.text for p in catalogue.PHRASES if p.match(phrase.example) is not None]
    assert found == [phrase.text]


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_says_what_it_means(phrase):
    assert phrase.about.endswith((".", "}"))
    assert len(phrase.about.split()) >= 3
    assert set(phrase.places) <= set(SLOTS)


@pytest.mark.parametrize("phrase", PHRASES)
def test_free_text_is_always_quoted(phrase):
    free = [name for name in phrase.places if name not in ("count", "verdict")]
    unquoted = [name for name in free if '"' not in SLOTS[name].shown]
    assert unquoted == []


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_comes_nearest_to_itself_mistyped(phrase):
    mistyped = re.sub(r"(\w{3,})$", r"\1x", phrase.example.rstrip(':"')) + "!"
    assert phrase in catalogue.nearest(phrase.keyword.casefold(), mistyped)


@pytest.mark.parametrize("group", CATALOGUE, ids=lambda group: group.name)
def test_every_phrase_of_a_module_is_in_its_tuple(group):
    module = {p.does.__module__ for p in group.phrases}
    assert len(module) == 1
    names = vars(__import__(module.pop(), fromlist=["PHRASES"])).values()
    assert [p for p in names if isinstance(p, Phrase) and p not in group.phrases] == []


def test_no_two_phrases_read_alike():
    shown = [phrase.shown for phrase in catalogue.PHRASES]
    assert len(set(shown)) == len(shown)


DATES = {
    "1998-06-02": "1998-06-02",
    "2 June 1998": "1998-06-02",
    "June 2, 1998": "1998-06-02",
    "2 june 1998": "1998-06-02",
    "June 1998": "1998-06",
    "1998": "1998",
    "1998-06~": "1998-06~",
    "1994/1998-06": "1994/1998-06",
    "[1998-06-01..1998-06-03]": "[1998-06-01..1998-06-03]",
}


@pytest.mark.parametrize(("text", "edtf"), DATES.items())
def test_a_date_is_read_in_any_usual_form(text, edtf):
    assert str(SLOTS["date"].read("date", {"date": text}, None)) == edtf


SAME = {
    "case": ("The Ferry SANK", "the ferry sank"),
    "quotation marks": ("“slow” ferries’ sank", '"slow" ferries\' sank'),
    "dashes": ("the ferry–sank", "the ferry-sank"),
    "white space": ("the\n ferry\tsank", "the ferry sank"),
    "accents put together": ("the cafe\u0301 sank", "the café sank"),
    "a soft hyphen": ("the fer\u00adry sank", "the ferry sank"),
}


@pytest.mark.parametrize(("one", "two"), SAME.values(), ids=SAME)
def test_words_are_compared_as_they_are_read(one, two):
    from verifier.specs.words import folded

    assert folded(one) == folded(two)


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("120 containers", "20 containers", False),
        ("in 20 containers", "20 containers", True),
        ("the army", "arm", False),
        ("120 containers, 20 containers", "20 containers", True),
        ("“20 containers”", "20 containers", True),
    ],
)
def test_words_are_whole(text, words, there):
    from verifier.specs.words import folded, holds

    assert holds(folded(text), folded(words)) is there
