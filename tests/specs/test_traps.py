"""What pytest-bdd lets pass in silence, or tells in Python: each is said in an analyst's words."""

from __future__ import annotations

import pytest

from tests.specs.conftest import PASSING
from verifier.specs.outcome import Kind

THEN = 'Then a claim containing "the ministry bought" is dated "1994"'
GIVEN = 'Given the document "port.txt"'
TWINS = f"""\
Feature: Twins
  Scenario: One
    {GIVEN}
    Then there are no claims
  Scenario: One
    {GIVEN}
    {THEN}
  Scenario: Two
    {GIVEN}
    {THEN}
"""
OUTLINE = f"""\
Feature: F
 Scenario Outline: S
  {GIVEN}
  Then there is a claim containing "<w>"
  Examples:
  | w |
  | ministry |
"""

BROKEN = {
    "two scenarios of one name": (TWINS, 5, 'named "One", in lines 2 and 5'),
    "twins in two rules": (
        f"Feature: F\n Rule: A\n  Scenario: One\n   {THEN}\n Rule: B\n  Scenario: One\n   {THEN}\n",
        6,
        'named "One"',
    ),
    "a mistyped keyword, first": (
        f'Feature: F\n Scenario: S\n  Gven the document "port.txt"\n  {THEN}\n',
        3,
        "begin the line with Given",
    ),
    "a keyword in lower case": (
        f'Feature: F\n Scenario: S\n  given the document "port.txt"\n  {THEN}\n',
        3,
        "begin the line with Given",
    ),
    "a mistyped keyword, later": (
        f"Feature: F\n Scenario: S\n  {GIVEN}\n  Thn there is a claim\n",
        4,
        "did you mean Then?",
    ),
    "a mistyped Scenario": (f"Feature: F\n Scenrio: S\n  {GIVEN}\n  {THEN}\n", 2, "Scenario:"),
    "a mistyped Scenario before a good one": (
        f"Feature: F\n Scenrio: S\n  {GIVEN}\n  {THEN}\n\n Scenario: T\n  {GIVEN}\n  {THEN}\n",
        2,
        "begin the line with Scenario:",
    ),
    "a mistyped step of the background": (
        f'Feature: F\n Background:\n  Givn the document "port.txt"\n Scenario: S\n  {THEN}\n',
        3,
        "begin the line with Given",
    ),
    "no steps": ("Feature: F\n Scenario: S\n  Soon.\n", 2, "no steps"),
    "no Then": (f"Feature: F\n Scenario: S\n  {GIVEN}\n", 2, "no step begins with Then"),
    "no name": (f"Feature: F\n Scenario:\n  {GIVEN}\n  {THEN}\n", 2, "has no name"),
    "no scenario": ("Feature: F\n", 1, "no scenario"),
    "no feature before the scenario": (f"The port\n\n{THEN}\n", 1, "begin with Feature:"),
    "no colon": (PASSING.replace('1994"', '1994"\n\n  Scenario Two'), 8, "write Scenario:"),
    "an empty file": ("", 1, "no feature"),
    "comments only": ("# later\n", 1, "no feature"),
    "And first": (f"Feature: F\n Scenario: S\n  And {THEN[5:]}\n  {THEN}\n", 3, "begins with And"),
    "an outline without examples": (
        f"Feature: F\n Scenario Outline: S\n  {GIVEN}\n  {THEN}\n",
        2,
        "no examples",
    ),
    "a column that is not there": (
        OUTLINE.replace("<w>", "<wrods>").replace("| w |", "| words |"),
        5,
        "did you mean <words>?",
    ),
    "a row with a cell too many": (
        OUTLINE + "  | a | b |\n",
        8,
        "more or fewer cells",
    ),
    "a text that does not end": (
        'Feature: F\n Scenario: S\n  Given a digest item:\n  """\n x\n',
        6,
        '"""',
    ),
    "two features": (f"Feature: F\n Scenario: S\n  {THEN}\nFeature: G\n", 4, "file of its own"),
    "no such language": ("# language: xx\nFeature: F\n", 1, "language"),
    "no text at all": (b"\xff\xfe\xfd\x80Feature", 1, "UTF-8"),
    "a name that Python needs": (f"Feature: F\n Scenario: __doc__\n  {THEN}\n", 2, "another name"),
}


@pytest.mark.parametrize(("text", "line", "told"), BROKEN.values(), ids=BROKEN)
def test_what_would_be_lost_in_silence_is_said(ends, text, line, told):
    broken = [outcome for outcome in ends(text) if outcome.kind is Kind.BROKEN]
    assert [o.place.rpartition(":")[2] for o in broken][:1] == [str(line)]
    assert told in str(broken[0])


def test_the_other_scenarios_of_a_file_with_twins_run(ends):
    assert {outcome.id.rpartition("::")[2]: outcome.kind for outcome in ends(TWINS)} == {
        "One": Kind.BROKEN,
        "Two": Kind.PASSED,
    }


def test_a_description_in_plain_words_is_no_mistake(ends):
    text = PASSING.replace(
        "  Background", "  The deal, given that it held.\n  Then: nothing.\n\n  Background"
    )
    assert [outcome.kind for outcome in ends(text)] == [Kind.PASSED]


FORMS = {
    "a byte-order mark": b"\xef\xbb\xbf" + PASSING.encode(),
    "UTF-16": PASSING.encode("utf-16"),
    "line ends of Windows": PASSING.replace("\n", "\r\n").encode(),
    "line ends of an old Mac": PASSING.replace("\n", "\r").encode(),
    "Russian keywords": (
        "# language: ru\nФункция: Порт\n  Сценарий: Катера\n"  # noqa: RUF001
        '    Допустим the document "port.txt"\n    Тогда there are 3 claims\n'
    ).encode(),
    "quotation marks that a word processor curls": PASSING.replace('"port.txt"', "“port.txt”")
    .replace('"the ministry bought"', "“the ministry bought”")
    .encode(),
}


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
def test_a_file_is_read_as_editors_write_it(ends, content):
    assert [outcome.kind for outcome in ends(content)] == [Kind.PASSED]


TAGS = ("@порт", "@緊急", "@parametrize", "@skipif", "@_x", "@42", "@usefixtures")


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_may_be_any_word(write, run, tag):
    rows = f"\n  {tag}-rows\n  Examples:\n  | w |\n  | ministry |\n"
    outline = f'\n Scenario Outline: Rows\n  Then there is a claim containing "<w>"{rows}'
    write(PASSING.replace("  Scenario:", f"  {tag}\n  Scenario:") + outline)
    assert [o.kind for o in run().outcomes] == [Kind.PASSED] * 2
    chosen = run(tags=(tag[1:],)).outcomes
    assert [o.id for o in chosen] == ["specs/port.feature::They were bought"]
    assert len(run(tags=(f"{tag[1:]}-rows",)).outcomes) == 1


def test_a_change_of_the_file_is_seen_in_the_same_process(write, run):
    write(PASSING)
    assert [o.kind for o in run().outcomes] == [Kind.PASSED]
    write(PASSING.replace("1994", "1995"))
    assert [o.kind for o in run().outcomes] == [Kind.FAILED]


def test_free_text_never_runs_over_its_quotation_marks(ends):
    step = 'Then a claim containing "the ministry" and "bought" is dated "1994"'
    (outcome,) = ends(PASSING.replace(THEN, step))
    assert outcome.kind is Kind.UNDEFINED


@pytest.mark.parametrize("name", ["datatable", "docstring", "request"])
def test_no_word_of_an_outline_is_reserved(ends, name):
    text = PASSING.replace("Scenario:", "Scenario Outline:").replace(
        "the ministry bought", f"<{name}>"
    )
    (outcome,) = ends(f"{text}\n    Examples:\n      | {name} |\n      | the ministry bought |\n")
    assert outcome.kind is Kind.PASSED


def test_the_step_of_pytest_bdd_that_opens_a_debugger_is_not_known(ends):
    (outcome,) = ends(PASSING.replace(THEN, "Then trace"))
    assert outcome.kind is Kind.UNDEFINED


HOSTILE = {
    "pytest.ini": "[pytest]\naddopts = --strict-markers --no-such-option\npython_files = *\n",
    "tox.ini": "[pytest]\naddopts = --no-such-option\n",
    "pyproject.toml": "[tool.pytest.ini_options]\naddopts = '--no-such-option'\n",
    "setup.cfg": "[tool:pytest]\naddopts = --no-such-option\n",
    "test_evil.py": "raise SystemExit(3)\n",
    "__init__.py": "raise SystemExit(3)\n",
    "pytest_bdd.py": "raise SystemExit(3)\n",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("where", ["beside", "above"])
def test_what_lies_beside_changes_nothing(folder, ends, name, where):
    place = folder if where == "beside" else folder.parent
    (place / name).write_text(HOSTILE[name])
    assert [outcome.kind for outcome in ends(PASSING)] == [Kind.PASSED]


@pytest.mark.parametrize("name", ["build", "node_modules", "venv", "a[1]", "a b::c", "CVS"])
def test_a_folder_may_have_any_name(ends, name):
    text = PASSING.replace('"port.txt"', '"port.txt"')
    assert [o.kind for o in ends(text, f"{name}/port[2].feature")] == [Kind.PASSED]


def test_an_analysts_own_steps(folder, ends):
    (folder / "conftest.py").write_text(
        "from pytest_bdd import then\n"
        "@then('every claim has a source')\n"
        "def _(claims):\n"
        "    assert all(len(c.attribution) > 1 for c in claims), 'a claim has no source'\n"
    )
    (outcome,) = ends(PASSING.replace(THEN, "Then every claim has a source"))
    assert outcome.kind is Kind.PASSED
    (outcome,) = ends(PASSING.replace(THEN, "Then every claim has a sauce"))
    assert outcome.kind is Kind.UNDEFINED


CODE = {
    "a mistake while it loads": ("no_such_name\n", "NameError"),
    "the end of the program": ("raise SystemExit(3)\n", "ends the program"),
    "no Python": ("this is ( no Python\n", "SyntaxError"),
    "a hook that fails": ("def pytest_runtest_setup(item): 1 / 0\n", "division by zero"),
    "a hook that takes scenarios out": (
        "def pytest_collection_modifyitems(items): items.clear()\n",
        "was not run",
    ),
    "a hook that takes files out": ("collect_ignore_glob = ['*']\n", ""),
}


@pytest.mark.parametrize(("code", "told"), CODE.values(), ids=CODE)
def test_hostile_code_is_named(folder, ends, code, told):
    (folder / "conftest.py").write_text(code)
    (outcome,) = ends(PASSING)
    if told:
        assert outcome.kind is Kind.BROKEN
        assert told in outcome.what
        assert "conftest.py" in str(outcome)
        assert "Traceback" not in str(outcome)
    else:
        assert outcome.kind is Kind.PASSED


def test_nothing_is_left_behind(folder, ends):
    (folder / "conftest.py").write_text("")
    ends(PASSING)
    names = sorted(path.name for path in folder.rglob("*"))
    assert names == ["conftest.py", "port.feature", "port.txt"]


def test_code_above_the_folder_is_not_run(folder, ends):
    (folder.parent / "conftest.py").write_text("raise SystemExit(3)\n")
    assert [outcome.kind for outcome in ends(PASSING)] == [Kind.PASSED]
