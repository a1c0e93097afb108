"""Treebank sentences keep their raw text, and varied marks keep the analysis."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from training.pipeline.__main__ import ROUNDS, configured
from training.pipeline.conllu import documents, raw, read
from training.pipeline.vary import vary

if TYPE_CHECKING:
    from pathlib import Path

CONLLU = """# newdoc id = one
# text = It won't sink, "he" said.
1\tIt\tit\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\twon't\t_\t_\t_\t_\t_\t_\t_\t_
2\two\twill\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tsink\tsink\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t,\t,\tPUNCT\t,\t_\t4\tpunct\t_\t_
6\t"\t"\tPUNCT\t``\t_\t8\tpunct\t_\tSpaceAfter=No
7\the\the\tPRON\tPRP\t_\t8\tnsubj\t_\tSpaceAfter=No
8\t"\t"\tPUNCT\t''\t_\t4\tpunct\t_\t_
9\tsaid\tsay\tVERB\tVBD\t_\t4\tparataxis\t_\tSpaceAfter=No
10\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "one.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return path


def test_the_raw_text_is_that_of_the_source(treebank: Path) -> None:
    (document,) = documents(read(treebank))
    assert raw(document)[0].strip() == 'It won\'t sink, "he" said.'


def test_a_varied_sentence_keeps_its_analysis(treebank: Path) -> None:
    (sentence,) = read(treebank)
    for seed in range(50):
        varied = vary(sentence, Random(seed))  # noqa: S311  variation, no secret
        kept = varied.words
        pairs = zip(kept, sentence.words, strict=False)
        assert all((a.head, a.dep, a.tag) == (b.head, b.dep, b.tag) for a, b in pairs)
        assert len(sentence.words) - len(kept) in {0, 1}  # a full stop may go


def test_each_round_is_a_config_that_spacy_takes(tmp_path: Path) -> None:
    steps = [configured(tmp_path, None, r)["training"]["max_steps"] for r in ROUNDS]
    assert steps == [1500, 1800, 1000]
