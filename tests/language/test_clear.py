"""CLEAR trees and what becomes of them: form/tag/pos/lemma/relation/head, counted from 1."""

from __future__ import annotations

import pytest

from verifier.language.clear import from_clear, is_clear
from verifier.model.parse import Token

ROWS = {
    "a phrase and a passive": (
        (
            "The/DT/DET/the/det/2 group/NN/NOUN/group/nsubjpass/4 was/VBD/AUX/be/auxpass/4"
            " headed/VBN/VERB/head/ROOT/4 by/IN/ADP/by/agent/4 Ivanov/NNP/PROPN/Ivanov/pobj/5"
            " in/IN/ADP/in/prep/4 Seoul/NNP/PROPN/Seoul/pobj/7"
        ),
        "det:2 nsubj:pass:4 aux:pass:4 root:4 case:6 obl:agent:4 case:8 obl:4",
    ),
    "a phrase under a noun": (
        "talks/NNS/NOUN/talk/ROOT/1 with/IN/ADP/with/prep/1 Seoul/NNP/PROPN/Seoul/pobj/2",
        "root:1 case:3 nmod:1",
    ),
    "a copula": (
        (
            "Ivanov/NNP/PROPN/Ivanov/nsubj/2 is/VBZ/AUX/be/ROOT/2 also/RB/ADV/also/advmod/2"
            " chairman/NN/NOUN/chairman/attr/2 of/IN/ADP/of/prep/4 it/PRP/PRON/it/pobj/5"
        ),
        "nsubj:4 cop:4 advmod:4 root:4 case:6 nmod:4",
    ),
    "there is": (
        "There/EX/PRON/there/expl/2 is/VBZ/AUX/be/ROOT/2 doubt/NN/NOUN/doubt/attr/2",
        "expl:2 root:2 nsubj:2",
    ),
    "a purpose": (
        (
            "They/PRP/PRON/they/nsubj/2 want/VBP/VERB/want/ROOT/2 to/TO/PART/to/aux/4"
            " sell/VB/VERB/sell/xcomp/2 arms/NNS/NOUN/arm/dobj/4"
        ),
        "nsubj:2 root:2 mark:4 xcomp:2 obj:4",
    ),
    "a clause under a preposition": (
        (
            "He/PRP/PRON/he/nsubj/2 left/VBD/VERB/leave/ROOT/2 after/IN/ADP/after/prep/2"
            " signing/VBG/VERB/sign/pcomp/3 it/PRP/PRON/it/dobj/4"
        ),
        "nsubj:2 root:2 mark:4 advcl:2 obj:4",
    ),
    "conjuncts in a chain": (
        (
            "tanks/NNS/NOUN/tank/ROOT/1 ,/,/PUNCT/,/punct/1 guns/NNS/NOUN/gun/conj/1"
            " and/CC/CCONJ/and/cc/3 ships/NNS/NOUN/ship/conj/3"
        ),
        "root:1 punct:1 conj:1 cc:5 conj:1",
    ),
    "out of the house": (
        ("went/VBD/VERB/go/ROOT/1 out/IN/ADP/out/prep/1 of/IN/ADP/of/prep/2 it/PRP/PRON/it/pobj/3"),
        "root:1 case:4 case:4 obl:1",
    ),
}


def tokens(rows: str) -> tuple[Token, ...]:
    cells = [row.rsplit("/", 5) for row in rows.split()]
    return tuple(
        Token(
            index=index,
            start=index,
            end=index + 1,
            text=form,
            tag=tag,
            pos=pos,
            lemma=lemma,
            dep=dep,
            head=int(head) - 1,
            sentence=0,
        )
        for index, (form, tag, pos, lemma, dep, head) in enumerate(cells)
    )


@pytest.mark.parametrize(("clear", "universal"), ROWS.values(), ids=ROWS.keys())
def test_trees(clear: str, universal: str) -> None:
    found = from_clear(tokens(clear))
    assert [f"{token.dep}:{token.head + 1}" for token in found] == universal.split()


def test_style_is_known_by_its_labels() -> None:
    assert is_clear(("nsubj", "pobj"))
    assert not is_clear(("nsubj", "obl"))
