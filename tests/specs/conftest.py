"""Feature files written for one test, and what came of running them."""

from __future__ import annotations

import pytest

ITEM = """\
HARBOR GAZETTE, 5 June 1998

In 1994, the ministry bought more than 40 patrol boats. Two of the boats reportedly never left the
harbor. Inspectors visited the harbor on June 2. (Daily Record, June 3)
"""
PASSING = """\
Feature: The boats
  Background:
    Given the document "port.txt"

  Scenario: They were bought
    Then a claim containing "the ministry bought" is dated "1994"
"""


@pytest.fixture
def folder(tmp_path):
    """Give an empty folder of specs, beside a document."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "port.txt").write_text(ITEM, encoding="utf-8")
    return tmp_path / "specs"


@pytest.fixture
def write(folder):
    """Write a feature file into the folder."""

    def once(text, name="port.feature"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return once


@pytest.fixture
def run(folder, loaded_once):
    """Run the folder, or some paths."""
    from verifier.specs.run import Wish, run

    def once(*paths, **wish):
        return run([str(path) for path in paths or [folder]], Wish(**wish))

    return once


@pytest.fixture
def ends(write, run):
    """Run one feature and return its outcomes."""

    def once(text, name="port.feature"):
        write(text, name)
        return run().outcomes

    return once
