"""The seed's output, byte for byte. A wanted change: `python -m tests.golden`, read the diff."""

from __future__ import annotations

import json

import pytest

from tests.command import printed
from tests.golden import FOLDER, GOLDEN


@pytest.mark.parametrize("name", GOLDEN)
def test_the_same_input_gives_the_same_bytes(name):
    assert printed(*GOLDEN[name]) == (FOLDER / name).read_text(encoding="utf-8")


def test_every_claim_stands_in_the_seed_where_it_says(seeds):
    for line in (FOLDER / "seed.claims.jsonl").read_text(encoding="utf-8").splitlines():
        claim = json.loads(line)
        text = (seeds / claim["document"].rsplit("/", 1)[-1]).read_text(encoding="utf-8")
        assert text[claim["start"] : claim["end"]] == claim["text"]
