#!/usr/bin/env python3
"""Score who says what against PolNeAR.

usage: attribution.py FOLDER [--predictions FILE] [--json FILE] [--attribution rules|model]

FOLDER has PolNeAR's layout, `text/*.txt` and `attributions/*.ann`; the corpus (news of 2016 on the
US election) states no licence. A word is a run of word characters, so punctuation never counts.
Contents are paired one to one, the largest Jaccard first: overlap = any shared word, iou50 =
Jaccard of a half, pair and pair50 = with the right source besides. `--predictions` writes one JSON
object a line: doc, source, cue, content.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from attribution_gold import Marked, Text, read, words
from attribution_score import Counted, Tally, count

from verifier.language import load
from verifier.speech import find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Parse, Span, Speech

FAMILIES = (
    ("according to", re.compile(r"according to|citing")),
    (
        "hedge adverb",
        re.compile(r"\b(?:reportedly|allegedly|apparently|supposedly|seemingly|purportedly)\b"),
    ),
    ("seem, appear", re.compile(r"\b(?:seem|appear)")),
    (
        "passive report",
        re.compile(
            r"\b(?:is|are|was|were|be|been|being)\b.*\b(?:said|reported|believed|thought|expected|known|considered|alleged|seen|rumou?red|called|asked|told)\b"
        ),
    ),
    (
        "denial, decline",
        re.compile(r"\b(?:den(?:y|ied|ies|ying)|reject|dismiss|disput|refut|declin)"),
    ),
    (
        "plan, intention",
        re.compile(
            r"\b(?:plan|intend|expect|hope|aim|vow|pledge|promis|propos|seek|sought|want|refus|agree)"
        ),
    ),
    ("say, tell", re.compile(r"\b(?:sa(?:y|ys|id|ying)|tells?|told|telling)\b")),
    (
        "other report verb",
        re.compile(
            r"\b(?:report|wr(?:ite|ote|iting|itten)|announc|add|stat(?:e|ed|es|ing)\b|claim|not(?:e|ed|es|ing)\b|expl(?:ain)|argu|acknowledg|insist|warn|alleg|assert|"
            r"contend|maintain|confirm|reveal|disclos|testif|cit(?:e|es|ed)\b|suggest|repl|respond|tweet|show|f(?:ind|ound)|believ|th(?:ink|ought))"
        ),
    ),
)
MARKS = frozenset((",", "“", '"', "''", "``"))  # between "that" and what is said


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; write figures and predictions where asked."""
    options = _options(arguments)
    texts = tuple(read(Path(options.folder)))
    started = time.process_time()
    parses = tuple(load(None).parse(t.text for t in texts))
    parsed = time.process_time()
    found = tuple(
        tuple(_marked(s, p) for s in find(p, attribution=options.attribution, attitudes=True))
        for p in parses
    )
    spent = time.process_time() - parsed
    figures = scored(texts, found)
    tokens = sum(len(p.tokens) for p in parses)
    figures |= {
        "tokens_per_cpu_second": round(tokens / max(spent, 1e-9)),
        "parse_cpu_seconds": round(parsed - started, 1),
    }
    _print(figures, options.attribution)
    if options.json:
        Path(options.json).write_text(json.dumps(figures) + "\n", encoding="utf-8")
    if options.predictions:
        _write(Path(options.predictions), texts, found)
    return 0


def _marked(speech: Speech, parse: Parse) -> Marked:
    """Write a finding as PolNeAR's annotators would: "that" belongs to the content."""
    content = tuple(_with_that(span, parse) for span in speech.content)
    source = ((speech.source.start, speech.source.end),) if speech.source else ()
    return Marked(source, ((speech.cue.start, speech.cue.end),), content)


def _with_that(span: Span, parse: Parse) -> tuple[int, int]:
    first = parse.at(span.start)
    while first and parse.tokens[first - 1].text in MARKS:
        first -= 1
    if first and parse.tokens[first - 1].lower == "that":
        return parse.tokens[first - 1].start, span.end
    return span.start, span.end


def scored(texts: Sequence[Text], found: Sequence[Sequence[Marked]]) -> dict[str, float]:
    """Return every figure over a set of documents."""
    tally = Tally()
    recall: Counter[tuple[str, str]] = Counter()
    for text, marks in zip(texts, found, strict=True):
        places = words(text.text)
        gold = [count(m, places) for m in text.gold]
        got = [count(m, places) for m in marks]
        tally.add(gold, got)
        for mark, one in zip(text.gold, gold, strict=True):
            if one.content:
                recall.update(
                    _recalled(family(" ".join(text.text[s:e] for s, e in mark.cue)), one, got)
                )
    figures: dict[str, float] = tally.figures()
    for name, _ in FAMILIES:
        key = re.sub(r"\W+", "_", name)
        total = recall[name, "gold"]
        figures |= {
            f"recall_{key}": round(100 * recall[name, "overlap"] / total, 1) if total else 0.0,
            f"gold_{key}": total,
        }
    return figures


def family(cue: str) -> str:
    """Name the family that a cue belongs to; the first that fits."""
    return next((name for name, pattern in FAMILIES if pattern.search(cue.lower())), "other")


def _recalled(name: str, gold: Counted, found: Sequence[Counted]) -> dict[tuple[str, str], int]:
    hit = any(gold.content & one.content for one in found)
    return {(name, "gold"): 1, (name, "overlap"): int(hit)}


def _print(figures: dict[str, float], attribution: str) -> None:
    print(f"attribution: {attribution}; gold {figures['gold']:.0f}, found {figures['found']:.0f}")
    print(f"{'':22}{'P':>7}{'R':>7}{'F1':>7}")
    labels = {"pair": "overlap + source", "pair50": "IoU 50 + source"}
    for name in (
        "token_source",
        "token_cue",
        "token_content",
        "exact",
        "iou50",
        "overlap",
        "pair",
        "pair50",
    ):
        values = "".join(f"{figures[f'{name}_{key}']:7.1f}" for key in ("p", "r", "f1"))
        print(f"{labels.get(name, name.replace('_', ' ')):22}{values}")
    for name, _ in FAMILIES:
        key = re.sub(r"\W+", "_", name)
        print(
            f"recall of {name:18}{figures[f'recall_{key}']:8.1f}  of {figures[f'gold_{key}']:.0f}"
        )
    print(f"{figures['tokens_per_cpu_second']:.0f} tokens a CPU second, given the parse")


def _write(path: Path, texts: Sequence[Text], found: Sequence[Sequence[Marked]]) -> None:
    with path.open("w", encoding="utf-8") as out:
        for text, marks in zip(texts, found, strict=True):
            for mark in marks:
                out.write(
                    json.dumps(
                        {
                            "doc": text.name,
                            "source": mark.source,
                            "cue": mark.cue,
                            "content": mark.content,
                        }
                    )
                    + "\n"
                )


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", help="a split of PolNeAR: text/ and attributions/")
    parser.add_argument("--predictions", help="write what was found to this file, as JSON lines")
    parser.add_argument("--json", help="write the figures to this file as one flat object")
    parser.add_argument(
        "--attribution",
        choices=("rules", "model"),
        default="model",
        help="with or without the trained model",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
