"""Amounts in the text: value or range, bound, unit or currency, and what is counted.

How `low` and `high` follow from the words: "exactly" has both ends the same; "more than 200" and
"at least 200" have `low` 200 and no `high`; "up to 200", "as many as 200" and "less than 200" have
`high` 200 and no `low` (the strict ones are told by `bound`); "some 200" and "nearly 200" are
"about" with both ends 200; "500-700" is "between"; "dozens" reaches from 12 to 120 and "several
dozen" from 36 to 108, both "about". A share is a number below one ("two-thirds" is 0.667 without a
unit, "22 percent" is 22 in percent).
"""

from verifier.quantities.search import find

__all__ = ["find"]
