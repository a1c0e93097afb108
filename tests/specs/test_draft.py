from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from verifier.model import Document
from verifier.specs.outcome import Kind

SEEDS = Path(__file__).parents[2] / "seeds"

DOCUMENTS = {
    "no claim": "Harbor notes\n",
    "one claim": "The ferry sank on June 1, 1998.\n",
    "one claim told twice": "The ferry sank on June 1, 1998.\n\nThe ferry sank on June 1, 1998.\n",
    "one claim within another": "Officials said that the ferry sank. The ferry sank.\n",
    "straight and curly quotation marks": 'The "fast" ferry sank. The “slow” ferry ‘rested’.\n',
    "pipes and backslashes": "The ferry | the \\n tug \\| sank on June 1, 1998. It lay \\.\n",
    "angle brackets": "The <containing> ferry sank. A <dated> tug sank in 1997.\n",
    "line breaks": "The ferry\nsank\r\nin 1997.\n\nThe\u2028tug\x0b sank\x85 in 1996.\n",
    "characters that nobody sees": "The fer\u00adry sank\u200b in\x00 1997.\n",
    "a claim like a keyword": "Scenario: the ferry sank. Given that, it sank. # It sank twice.\n",
    "a name of Python": "__doc__ sank in 1997. __class__ was sold.\n",
    "nobody speaks": "Nobody said that the ferry sank. Nothing was said.\n",
    "one amount twice": "Three ferries and three tugs sank in 1997.\n",
    "several sources": "The ferry sank in May. (AP, Reuters, May 12, 16; UPI, May 15-16, 1998)\n",
}


def drafted(analyses, folder, *, outlines=False):
    """Write the draft of documents, and the documents, into a folder."""
    from verifier.specs.draft import draft

    for analysis in analyses:
        path = folder / analysis.document.name
        path.write_bytes(analysis.document.text.encode())
    text = "\n".join(draft(analyses, outlines=outlines)) + "\n"
    (folder / "draft.feature").write_text(text, encoding="utf-8")
    return text


def analysed(*texts):
    from verifier.pipeline import examine, together

    read = [Document(f"item{n}.txt", text) for n, text in enumerate(texts)]
    return together(tuple(examine(read)))[0]


def not_passed(run):
    return [str(outcome) for outcome in run.outcomes if outcome.kind is not Kind.PASSED]


@pytest.mark.parametrize("outlines", [False, True], ids=["scenarios", "outlines"])
@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_draft_passes_as_it_stands(folder, run, text, outlines):
    drafted(analysed(text), folder, outlines=outlines)
    done = run()
    assert not_passed(done) == []
    assert done.outcomes


@pytest.mark.parametrize("outlines", [False, True], ids=["scenarios", "outlines"])
def test_the_draft_of_the_seed_passes(folder, run, outlines):
    text = next(SEEDS.glob("*.txt")).read_text(encoding="utf-8")
    drafted(analysed(text), folder, outlines=outlines)
    done = run()
    assert not_passed(done) == []
    assert len(done.outcomes) == 22


def test_documents_are_drafted_together(folder, run):
    drafted(analysed("The ferry sank in 1997.\n", "The ferry sank in 1997. It burned.\n"), folder)
    assert not_passed(run()) == []


WORDS = st.sampled_from(
    'the ferry tug sank said that reportedly "fast" “slow” (AP, June 2) in 1997 <b> | \\ \\n # '
    "officials would not and yesterday . ; , Mr. Belkov 's $12 million Given: __doc__ @x \n \n\n"
    " Reuters nobody no source; nothing 3".split(" ")
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=60).map(" ".join),
    st.lists(st.sampled_from([*DOCUMENTS.values(), '"', "“", "|", "\\"]), max_size=4).map("".join),
    st.text(max_size=80).map(lambda text: f"The {text} ferry sank in 1997, {text} said."),
)


@settings(max_examples=25)
@given(texts=st.lists(TEXTS, min_size=1, max_size=2), outlines=st.booleans())
def test_the_draft_of_any_text_passes(tmp_path_factory, loaded_once, texts, outlines):
    from verifier.read import documents
    from verifier.specs.run import Wish, run

    folder = tmp_path_factory.mktemp("any")
    for number, text in enumerate(texts):
        (folder / f"item{number}.txt").write_bytes(f"{text}\nA port.".encode("utf-8", "ignore"))
    read = [d.text for d in documents([str(folder)]) if isinstance(d, Document)]
    assume(len(read) == len(texts))
    drafted(analysed(*read), folder, outlines=outlines)
    done = run([str(folder)], Wish())
    assert not_passed(done) == []


def test_what_changed_is_what_fails(folder, run):
    drafted(
        analysed("The ferry sank in 1997. The tug burned in 1996. (AP, June 2, 1998)\n"), folder
    )
    path = folder / "item0.txt"
    path.write_text("The ferry sank in 1995. The tug burned in 1996. (AP, June 2, 1998)\n")
    told = "\n".join(not_passed(run()))
    assert "1995" in told
    assert "burned" not in told


def test_the_draft_of_one_text_is_always_the_same(folder):
    texts = ("The ferry sank in 1997. It burned.\n", "The tug sank.\n")
    assert drafted(analysed(*texts), folder) == drafted(analysed(*texts), folder)


def test_names_of_scenarios_do_not_depend_on_what_stands_before(folder):
    short = drafted(analysed("The tug burned in 1996.\n"), folder)
    longer = drafted(analysed("The ferry sank in 1997. The tug burned in 1996.\n"), folder)
    names = [set(re.findall(r"Scenario: (.*)", text)) for text in (short, longer)]
    assert names[0] <= names[1]
