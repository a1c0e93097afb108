"""The steps, as a plugin of pytest: one for each phrase of the vocabulary.

An analyst's `conftest.py` may add steps of its own, with the fixtures below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pytest_bdd import step
from pytest_bdd.parsers import StepParser

from verifier.model import Claim, Document
from verifier.specs.brief import Brief, Reader
from verifier.specs.catalogue import PHRASES, said
from verifier.specs.outcome import Kind, StepError
from verifier.specs.phrase import SUBJECT, Phrase
from verifier.specs.slots import refuse

READER = "verifier_specs_reader"  # the attribute of pytest's config that holds it
Table = Sequence[Sequence[str]] | None


@pytest.fixture
def brief(request: pytest.FixtureRequest) -> Brief:
    """Give what the scenario gives to read: nothing, before its first step."""
    reader: Callable[[pytest.Item], Reader] = getattr(request.config, READER)
    return Brief(reader(request.node))


@pytest.fixture
def claims(brief: Brief) -> tuple[Claim, ...]:
    """Give the claims of all documents of the scenario, to steps of an analyst's own."""
    return brief.found().claims


@pytest.fixture
def documents(brief: Brief) -> tuple[Document, ...]:
    """Give the documents of the scenario, to steps of an analyst's own."""
    return brief.documents


class PhraseParser(StepParser):
    """Match the steps that say one phrase."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.text)
        self.phrase = phrase

    def is_matching(self, name: str) -> bool:
        """Tell whether a step says the phrase."""
        found = said(self.phrase.keyword.casefold(), name)
        return found is not None and found.phrase is self.phrase

    def parse_arguments(self, name: str) -> dict[str, dict[str, str]]:
        """Return what stands in the places of the phrase."""
        return {"places": self.phrase.match(name) or {}}


def performed(phrase: Phrase) -> Callable[..., Brief | None]:
    """Make the function that pytest-bdd calls for a step."""

    def perform(
        brief: Brief, places: dict[str, str], docstring: str | None = None, datatable: Table = None
    ) -> Brief | None:
        _check_below(phrase, docstring, datatable)
        if phrase.keyword == "Given":
            below = (docstring,) if phrase.docstring else ()
            return phrase.does(brief, *phrase.arguments(places, None), *below)  # type: ignore[return-value]
        _expect(phrase, brief, places, datatable)
        return None

    return perform


def _expect(phrase: Phrase, brief: Brief, places: dict[str, str], table: Table) -> None:
    """Hold a phrase against what was found; StepError where it does not hold."""
    found = brief.found()
    arguments = phrase.arguments(places, found)
    if not phrase.text.startswith(SUBJECT):
        arguments.insert(0, found)
    unmet = phrase.unmet(*arguments, *((table,) if phrase.table else ()))
    if unmet is None:
        return
    subject = arguments[0]
    if not isinstance(subject, Claim):
        raise StepError(Kind.FAILED, unmet.what, unmet.advice)
    path = brief.path(subject.document)
    why = f", or see verifier explain {subject.id} {path}" if path else ""
    raise StepError(Kind.FAILED, f"{unmet.what}: {found.quoted(subject)}", f"{unmet.advice}{why}")


def _check_below(phrase: Phrase, docstring: str | None, table: Table) -> None:
    """Refuse what stands below a step and would be ignored, and ask for what is needed."""
    if phrase.docstring != (docstring is not None):
        what = "needs a text" if phrase.docstring else "takes no text"
        refuse(f'this step {what} between two lines of """ below it', "mend the step")
    if phrase.table != (table is not None):
        what = "needs a table" if phrase.table else "takes no table"
        refuse(f"this step {what} below it", "mend the step")


for _phrase in PHRASES:
    step(
        PhraseParser(_phrase),
        "given" if _phrase.keyword == "Given" else "then",
        target_fixture="brief" if _phrase.keyword == "Given" else None,
    )(performed(_phrase))
