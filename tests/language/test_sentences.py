"""Where sentences start: each row is a text in which `|` marks every start but the first."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.language.sentences import sentence_spans, sentence_starts

MARKED = {
    "ranks and initials": (
        "U.S. officials said Gen. Igor Sergeyev met Lt. Gen. V. Petrov on Jan. 5. |He declined."
    ),
    "a number": "The firm signed contract No. 14 with Daewoo Corp. in Seoul. |It is big.",
    "no is also a word": "Did he agree? |The answer was no. |He left.",
    "an hour inside": "President B. N. Yeltsin arrived at 5 p.m. Moscow time. |He left.",
    "an hour at the end": "Talks resumed at 10 a.m. |They ended quickly.",
    "a capital city": "He lived in Washington, D.C. until 1996. |Then he moved.",
    "a country at the end": "He left the U.S. |The visit was short.",
    "a country inside": "In the view of Col. Gen. Ivashov, the U.S. Navy left. |NATO did.",
    "a closing quote": "“The tanks were delivered in June.” |Seoul denied that.",
    "a question inside a report": "“Is that so?” Petrov asked. |No one knew.",
    "a citation after the stop": "It includes T-80 tanks. |(Itar-Tass, June 2)",
    "text goes on after a citation": "They left. |(Reuter, June 3; Interfax, June 4) |Talks go on.",
    "a bracket before the stop": "Prices rose 3.5 percent (see Monitor, May 28). |Exports fell.",
    "a footnote mark": "He remained until July 1805. [6] |He was a good student.",
    "dots inside": "Russia supplied S-300 systems... and then stopped. |No reason was given.",
    "a missing blank": "It was the end of the line.|The next day he spoke.",
    "an address is no missing blank": "See www.example.com/The.Page for details. |It is free.",
    "a versus": "The Su-27 vs. F-16 contest ended on Sept. 12, 1997. |Washington lost.",
    "that is": "The ministry, i.e. its press service, refused comment. |It will not.",
    "marks in a row": "Is Moscow serious?! |Analysts doubt it!",
    "a wrapped paragraph": (
        "Talks with Moscow\nended in the U.S. on\nFriday, the ministry said. |The sides\nagreed."
    ),
    "a blank line": "Publication: Monitor Volume: 4\n\n|A delegation has returned",
    "a heading on a line": (
        "ARMS TALKS END\n|Talks ended on Friday in Seoul, the ministry said, and they will resume."
    ),
    "a list": "- the first point\n|- the second point\n|3. a third one",
    "a numbered heading": "2.1. Results of the talks\n\n|They failed.",
    "hasty mail": "what are the pros? |would you come here. |he never came. |so we left",
    "a shortening before a small letter": "The firm pays approx. five dollars, incl. tax.",
    "sat is a word": "He stood up as she sat. |Petrov left.",
    "a Saturday": "They met on Sat. Petrov came too.",
    "rupees": "The price was Rs. 500 on Dec. 1. |It fell.",
}
ALPHABET = st.text(st.sampled_from(list('aAB1.!?…"“”’()[]-–•@ \n\t ')), max_size=60)
REPEATED = (".", "(A. ", "A.\n", " \n", "a", '."', ". [a", "A\nB\n", ". (", " ", "\n")
HOSTILE = [unit * (50_000 // len(unit)) for unit in REPEATED]


@pytest.mark.parametrize("marked", MARKED.values(), ids=MARKED.keys())
def test_starts(marked: str) -> None:
    text = marked.replace("|", "")
    parts = marked.split("|")
    expected = [sum(map(len, parts[:number])) for number in range(len(parts))]
    assert list(sentence_starts(text)) == expected


@given(ALPHABET)
def test_sentences_cover_the_text(text: str) -> None:
    spans = sentence_spans(text)
    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:6]))
def test_hostile_text_takes_linear_time(text: str) -> None:
    began = time.process_time()
    sentence_spans(text)
    assert time.process_time() - began < 3
