"""Quantities in news sentences: value, value with bound, value with unit (micro F1).

    python benchmarks/quantities.py dev.json [--predictions FILE] [--json FILE]

The data are NewsQuant (Almasian et al.: CQE, EMNLP 2023; terms in the authors' repository), 197
sentences of the development part, one JSON list: text and quantities with `value` ("12",
"20-25"), `change` (= ~ > < up down) and `normalized_unit`. Matching is one to one inside a
sentence. The adapter only renames: a bound or a change becomes a sign, a unit code the corpus's
word for it.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.language import load
from verifier.quantities import find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.model import Quantity

SIGNS = {
    "more than": ">",
    "at least": ">",
    "less than": "<",
    "up to": "<",
    "about": "~",
    "between": "=",
    "exactly": "=",
}
UNITS = {
    "percent": "percentage",
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "japanese yen",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "HKD": "hong kong dollar",
    "MYR": "malaysian ringgit",
    "DKK": "danish krone",
    "ILS": "shekel",
    "INR": "indian rupee",
    "meter": "metre",
    "pound": "pound-mass",
    "square meter": "square metre",
    "kilometer": "kilometre",
}
Row = dict[str, str]
TOLERANCE = 1e-5


def predictions(texts: Iterable[str]) -> list[dict[str, list[Row]]]:
    """Run the program over the sentences and write what it finds as the corpus does."""
    return [{"quantities": [row(q) for q in find(parse)]} for parse in load(None).parse(texts)]


def row(quantity: Quantity) -> Row:
    """Write one quantity in the corpus's form."""
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    if quantity.rule == "quantity.range.falling":
        ends.reverse()  # "from 208 to 193" keeps the order of the text there
    value = "-".join(str(end) for end in dict.fromkeys(ends))
    sign = SIGNS[quantity.bound] if len(set(ends)) == 1 else "="
    target = quantity.text.startswith(("from ", "between "))  # the corpus sees no change there
    unit = UNITS.get(quantity.unit, quantity.unit) or singular(quantity.of) or "-"
    return {
        "value": value,
        "change": quantity.change if sign == "=" and quantity.change and not target else sign,
        "normalized_unit": unit,
    }


def singular(noun: str) -> str:
    """Cut the plural ending of the last word, as the corpus does."""
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("s", "")):
        if noun.endswith(ending) and not noun.endswith("ss"):
            return noun[: -len(ending)] + instead
    return noun


def figures(
    gold: list[dict[str, list[Row]]], found: list[dict[str, list[Row]]]
) -> dict[str, float]:
    """Score value, value with bound, value with unit."""
    also: dict[str, Callable[[Row, Row], bool]] = {
        "value": lambda _gold, _row: True,
        "bound": lambda g, p: g.get("change", "=") == p["change"],
        "unit": lambda g, p: g.get("normalized_unit", "").lower() == p["normalized_unit"].lower(),
    }
    return {
        f"{name} {figure}": number
        for name, test in also.items()
        for figure, number in zip("PRF", score(gold, found, test), strict=True)
    }


def score(
    gold: list[dict[str, list[Row]]],
    found: list[dict[str, list[Row]]],
    also: Callable[[Row, Row], bool],
) -> tuple[float, float, float]:
    """Count one-to-one matches and give precision, recall and F1 in percent."""
    hits = 0
    for wanted, given in zip(gold, found, strict=True):
        left = list(given["quantities"])
        for quantity in wanted["quantities"]:
            hit = next((p for p in left if same(quantity, p) and also(quantity, p)), None)
            if hit is not None:
                left.remove(hit)
                hits += 1
    given_all = sum(len(p["quantities"]) for p in found) or 1
    wanted_all = sum(len(g["quantities"]) for g in gold) or 1
    precision, recall = 100 * hits / given_all, 100 * hits / wanted_all
    return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0


def same(gold: Row, given: Row) -> bool:
    """Tell whether two values agree."""
    one, other = ends(gold["value"]), ends(given["value"])
    return len(one) == len(other) and all(
        abs(a - b) <= 1e-8 + TOLERANCE * abs(a) for a, b in zip(one, other, strict=True)
    )


def ends(value: str) -> tuple[float, ...]:
    """Read "12" or "20-25"."""
    number = r"-?[\d.]+(?:[eE][+-]?\d+)?"
    match = re.fullmatch(f"({number})-({number})", str(value).strip())
    try:
        return (float(match[1]), float(match[2])) if match else (float(value),)
    except ValueError:
        return ()


def main() -> None:
    """Read the arguments, print the table and write the files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    gold = json.loads(options.data.read_text(encoding="utf-8"))
    found = predictions(sentence["text"] for sentence in gold)
    result = figures(gold, found)
    print(f"{'':8}{'P':>7}{'R':>7}{'F1':>7}")
    for name in ("value", "bound", "unit"):
        cells = "".join(f"{result[f'{name} {figure}']:7.1f}" for figure in "PRF")
        print(f"{name:8}{cells}")
    if options.predictions:
        options.predictions.write_text(json.dumps(found, indent=1), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps({k: round(v, 1) for k, v in result.items()}))


if __name__ == "__main__":
    main()
