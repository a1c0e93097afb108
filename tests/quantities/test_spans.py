"""What holds of every quantity, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from verifier.quantities import find

PIECES = (
    "more than US$200 million tanks T-80 some a dozen 1,000 20 - 40 to between and 5 % percent half"
    " of the third two-thirds May 14 1998 per kilowatt-hour lei ( ) , . $ 7:15 0 1/0 ½ several"
    " hundred thousand up +3 -5 № 4 rose fell by exactly No. one in three nineteen ninety"
).split(" ")


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(("", " ")))
def test_offsets_are_exact(parse, pieces, blank):
    parsed = parse(blank.join(pieces))
    found = find(parsed)
    for quantity in found:
        assert quantity.text == quantity.span.of(parsed.text)
        assert quantity.text.strip() == quantity.text != ""
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
    starts = [quantity.span.start for quantity in found]
    assert starts == sorted(starts)


@given(st.text(max_size=60))
def test_any_text_is_read(parse, text):
    for quantity in find(parse(text)):
        assert quantity.text == quantity.span.of(text)
