"""What a person may write after `--published`."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import UsageError
from verifier.masthead import published_option


@pytest.mark.parametrize(
    "text",
    [
        *("1998-06-05", "1998-6-5", "5 June 1998", "June 5, 1998", "June 5 1998", "5 Jun 1998"),
        *(" 5th June, 1998 ", "jun. 5, 1998"),
    ],
)
def test_a_day_is_read(text: str):
    assert published_option(text) == date(1998, 6, 5)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("June 35", "“June 35” is no date with day, month and year"),
        ("tomorrow", "“tomorrow” is no date with day, month and year"),
        ("", "“” is no date with day, month and year"),
        ("1998-06", "“1998-06” is no date with day, month and year"),
        ("5 Jux 1998", "“5 Jux 1998” is no date with day, month and year"),
        ("June 35, 1998", "“June 35, 1998” is no day of the calendar"),
        ("1998-02-30", "“1998-02-30” is no day of the calendar"),
        ("0000-01-01", "“0000-01-01” is no day of the calendar"),
        ("0098-06-05", "“0098-06-05” lies before the first newspapers"),
        ("2031-01-01", "“2031-01-01” lies in the future"),
        ("x" * 90, "“" + "x" * 39 + "…” is no date with day, month and year"),
    ],
)
def test_nonsense_is_one_line_that_says_what_to_write(text: str, what: str):
    with pytest.raises(UsageError) as caught:
        published_option(text, today=date(2026, 1, 1))
    assert str(caught.value).startswith(f"--published: {what}; ")


@given(st.text(max_size=60))
def test_any_text_is_a_day_or_one_line(text: str):
    try:
        published_option(text)
    except UsageError as error:
        assert str(error).isprintable()  # noqa: PT017
