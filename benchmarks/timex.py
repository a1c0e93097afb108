#!/usr/bin/env python3
"""Score time expressions against TimeML.

usage: timex.py FOLDER [--predictions FILE] [--json FILE] [--half even|odd]

FOLDER holds TimeML files (TimeBank and AQUAINT of TempEval-3, free for research; the
document's creation time is the reference date). Prints strict, relaxed, value and type F1
with the definitions of TempEval-3, for all documents and for both halves by name, and the
tokens a CPU second with and without the parse. `--predictions` writes one JSON object a
line: doc, start, end, type, value.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from timex_gold import conform

from verifier.dates import find
from verifier.language import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Parse


@frozen
class Mark:
    """A tagged time expression."""

    start: int
    end: int
    type: str
    value: str


@frozen
class Paper:
    """A document with its gold marks."""

    name: str
    text: str
    created: date | None
    gold: tuple[Mark, ...]


def read(path: Path) -> Paper:
    """Read a TimeML file: the text of its TEXT element, exactly, and the marks in it."""
    root = ET.parse(path).getroot()  # noqa: S314  a research corpus named by the user
    out: list[str] = []
    marks: list[Mark] = []
    body = root.find(".//TEXT")
    if body is not None:
        _walk(body, out, marks)
    text = "".join(out)
    stamp = root.find(".//DCT//TIMEX3")
    created = stamp.get("value", "")[:10] if stamp is not None else ""
    kept = tuple(_trimmed(mark, text) for mark in marks if text[mark.start : mark.end].strip())
    known = date.fromisoformat(created) if created.count("-") == len("YMD") - 1 else None
    return Paper(path.stem, text, known, kept)


def _walk(element: ET.Element, out: list[str], marks: list[Mark]) -> None:
    out.append(element.text or "")
    for child in element:
        start = sum(map(len, out))
        _walk(child, out, marks)
        if child.tag == "TIMEX3" and child.get("tid") != "t0":
            end = sum(map(len, out))
            marks.append(Mark(start, end, child.get("type", ""), child.get("value", "")))
        out.append(child.tail or "")


def _trimmed(mark: Mark, text: str) -> Mark:
    words = text[mark.start : mark.end]
    start = mark.start + len(words) - len(words.lstrip())
    return Mark(start, start + len(words.strip()), mark.type, mark.value)


def predict(parse: Parse, created: date | None) -> tuple[Mark, ...]:
    """Find the expressions with the analyst's code and write them as TIMEX3 does."""
    found = conform(find(parse, issue=created), parse)
    return tuple(Mark(t.span.start, t.span.end, str(t.type), t.value) for t in found)


def pairs(gold: tuple[Mark, ...], found: tuple[Mark, ...]) -> Iterator[tuple[Mark, Mark]]:
    """Pair marks one to one: the exact ones first, then the largest overlap."""
    options = []
    for i, a in enumerate(gold):
        for j, b in enumerate(found):
            shared = min(a.end, b.end) - max(a.start, b.start)
            if shared > 0:
                options.append(((a.start, a.end) != (b.start, b.end), -shared, i, j))
    used_gold: set[int] = set()
    used_found: set[int] = set()
    for _, _, i, j in sorted(options):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            yield gold[i], found[j]


def count(paper: Paper, found: tuple[Mark, ...]) -> Counter[str]:
    """Count what is right in one document."""
    tally = Counter({"gold": len(paper.gold), "found": len(found)})
    for a, b in pairs(paper.gold, found):
        tally["relaxed"] += 1
        tally["strict"] += (a.start, a.end) == (b.start, b.end)
        tally["value"] += a.value == b.value
        tally["type"] += a.type == b.type
    return tally


def f1(tally: Counter[str], what: str) -> float:
    """Return the F1 of one measure, in percent."""
    both = tally["gold"] + tally["found"]
    return round(200 * tally[what] / both, 2) if both else 0.0


def figures(tallies: Iterable[Counter[str]]) -> dict[str, float]:
    """Sum documents up to the four measures."""
    total: Counter[str] = sum(tallies, Counter())
    return {what: f1(total, what) for what in ("strict", "relaxed", "value", "type")}


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--json", type=Path, dest="figures")
    parser.add_argument("--half", choices=("even", "odd"))
    options = parser.parse_args()
    papers = [read(path) for path in sorted(options.folder.glob("*.tml"))]
    if options.half:
        papers = papers[options.half == "odd" :: 2]
    result, lines = run(papers, options.half)
    if options.predictions:
        options.predictions.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if options.figures:
        options.figures.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 0


def run(papers: list[Paper], half: str | None) -> tuple[dict[str, float], list[str]]:
    """Parse, predict, count and print."""
    language = load(None)
    start = time.process_time()
    parses = tuple(language.parse([paper.text for paper in papers]))
    parsed = time.process_time()
    found = [predict(parse, paper.created) for parse, paper in zip(parses, papers, strict=True)]
    done = time.process_time()
    tallies = [count(paper, marks) for paper, marks in zip(papers, found, strict=True)]
    groups = (
        {"all": tallies} if half else {"all": tallies, "even": tallies[::2], "odd": tallies[1::2]}
    )
    result = {
        f"{name}_{what}": value
        for name, group in groups.items()
        for what, value in figures(group).items()
    }
    tokens = sum(len(parse.tokens) for parse in parses)
    result["tokens_per_cpu_second_dates"] = round(tokens / (done - parsed))
    result["tokens_per_cpu_second_with_parse"] = round(tokens / (done - start))
    show(result, groups)
    return result, [
        line for paper, marks in zip(papers, found, strict=True) for line in lined(paper, marks)
    ]


def show(result: dict[str, float], groups: Iterable[str]) -> None:
    """Print the table."""
    sys.stdout.write(f"{'':6}{'strict':>9}{'relaxed':>9}{'value':>9}{'type':>9}\n")
    for name in groups:
        row = "".join(
            f"{result[f'{name}_{w}']:9.2f}" for w in ("strict", "relaxed", "value", "type")
        )
        sys.stdout.write(f"{name:6}{row}\n")
    for key in ("tokens_per_cpu_second_dates", "tokens_per_cpu_second_with_parse"):
        sys.stdout.write(f"{key} {result[key]:.0f}\n")


def lined(paper: Paper, marks: tuple[Mark, ...]) -> Iterator[str]:
    """Write the marks of a document as lines of JSON."""
    for mark in marks:
        yield json.dumps(
            {
                "doc": paper.name,
                "start": mark.start,
                "end": mark.end,
                "type": mark.type,
                "value": mark.value,
            }
        )


if __name__ == "__main__":
    raise SystemExit(main())
