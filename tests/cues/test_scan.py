"""How a sentence is cut into stretches of one finite predicate each: strokes mark the borders."""

import pytest

from verifier.cues.scan import read

CUTS = [
    ("main", "The port closed on Monday."),
    ("main predicate", "The envoy came to the port and / left on Friday."),
    ("main coordinate", "The port closed, and / the crew went home."),
    ("main main", "The port closed; / the crew went home."),
    ("main relative", "The crew left the port, / which closed on Monday."),
    ("main complement", "The mayor said / that the port had closed."),
    ("main complement", "The mayor said / the port had closed."),
    ("main complement complement", "The mayor said / that A had left and / that B had stayed."),
    ("main adverbial", "The port closed / because the crew had left."),
    ("main coordinate", "The port closed on Monday, / the agency reported."),
    ("main", "The envoy was said to have met the mayor and to have agreed on a date."),
]


@pytest.mark.parametrize(("kinds", "marked"), CUTS, ids=[marked for _, marked in CUTS])
def test_a_sentence_is_cut_at_its_predicates(kinds, marked, parse):
    parsed = parse(marked.replace("/ ", ""))
    stretches = sorted(read(parsed.of(parsed.sentences[0])).all, key=lambda s: s.start)
    assert [s.kind.value for s in stretches] == kinds.split()
    starts = [parsed.text[parsed.tokens[s.start].start :].lstrip(", ") for s in stretches]
    assert starts == [marked[at:].replace("/ ", "") for at in _borders(marked)]


def _borders(marked):
    return [0, *(at + 2 for at, char in enumerate(marked) if char == "/")]


def test_a_subject_reaches_over_its_relative_clause(parse):
    parsed = parse("The pipe that feeds the north broke on Monday.")
    main, relative = read(parsed.of(parsed.sentences[0])).all
    assert main.verb
    assert (main.start, main.verb.last) == (0, 6)
    assert relative.parent is main
    assert (relative.start, relative.end) == (2, 6)
