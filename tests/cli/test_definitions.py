"""`flags` and `cues`: what words mean here."""

from __future__ import annotations

from verifier.cli.exits import Exit
from verifier.flags import FLAGS
from verifier.lexicon.entries import entries


def test_every_flag_is_defined(run):
    outcome = run("flags")
    assert outcome.code == Exit.DONE
    words = " ".join(outcome.out.split())
    for flag in FLAGS:
        assert f"{flag.name} {flag.definition}" in words


def test_cues_come_by_category_with_examples_both_ways(run):
    outcome = run("cues")
    assert outcome.code == Exit.DONE
    lines = outcome.out.splitlines()
    assert "hedge (hedges.toml)" in lines
    assert "hedge.adverb.reportedly" in lines
    assert "    + The committee reportedly met in secret on Monday." in lines
    assert any(line.startswith("    - ") for line in lines)
    assert not any("outlets.toml" in line for line in lines)


def test_a_word_finds_its_rows_in_every_lexicon(run):
    outcome = run("cues", "REPORTEDLY")
    assert outcome.code == Exit.DONE
    assert "hedge.adverb.reportedly" in outcome.out
    assert "plans.toml" not in outcome.out
    assert "yesterday" in run("cues", "yesterday").out


def test_all_lexicons(run):
    everything = run("cues", "--all").out
    assert all(f"{row.lexicon}.toml" in everything for row in entries("en"))


def test_a_word_that_no_lexicon_has(run):
    outcome = run("cues", "xyzzy")
    assert outcome.code == Exit.NOT_FOUND
    assert outcome.err == (
        "xyzzy: no row of the lexicons has this word; try a shorter form of it\n"
    )
