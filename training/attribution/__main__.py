"""Train the sequence model of `verifier.speech` on PolNeAR.

usage: python -m training.attribution FOLDER [--out FOLDER] [--rounds N] [--rare N]

FOLDER is PolNeAR's training split (text/ and attributions/). The texts are parsed with the shipped
pipeline and read by the rules; then a linear-chain model (averaged perceptron) learns the roles of
tokens, and a maximum-entropy model the links. The tagger has two passes: the second
sees the labels of the first, which for its training come from models of the other half of the
texts. Writes first.crfsuite, second.crfsuite and links.crfsuite. The same input gives the same
models.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pycrfsuite
from attrs import field, frozen

from benchmarks.attribution_gold import Marked, Text, read
from verifier.language import load
from verifier.speech.features import View, describe
from verifier.speech.learned import stretches_of
from verifier.speech.linking import Stretch, candidates, pair
from verifier.speech.page import Page
from verifier.speech.passes import again, marked
from verifier.speech.search import by_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from verifier.model import Parse

LETTERS = {"source": "S", "cue": "C", "content": "X"}
OUT = Path(__file__).parents[2] / "verifier" / "speech" / "model"
NOTES = logging.getLogger("training.attribution")

Items = list[list[list[str]]]  # paragraphs of tokens of features
Sequences = tuple[Items, list[list[str]]]  # with a label for each token
Pair = tuple[View, tuple[Marked, ...]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Train both models and write them."""
    options = _options(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    started = time.monotonic()
    views = tuple(_views(Path(options.folder)))
    NOTES.info("read %d texts in %.0f s", len(views), time.monotonic() - started)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    train_tags(views, out, rounds=options.rounds, rare=options.rare)
    train_links(views, out / "links.crfsuite")
    shutil.copy(Path(__file__).with_name("MODEL_CARD.md"), out)
    NOTES.info("trained in %.0f s", time.monotonic() - started)
    return 0


def _views(folder: Path) -> Iterator[Pair]:
    texts: list[Text] = list(read(folder))
    parses: Iterator[Parse] = load(None).parse(t.text for t in texts)
    for text, parse in zip(texts, parses, strict=True):
        page = Page(parse)
        yield View(page, by_rules(page)), text.gold


def train_tags(views: Sequence[Pair], out: Path, *, rounds: int, rare: int) -> None:
    """Train both passes; the second learns from what models of the other half say of each half."""
    papers = [_paper(view, gold) for view, gold in views]
    halves = papers[::2], papers[1::2]
    draft = out / "draft.crfsuite"
    for learner, reader in (halves, halves[::-1]):
        _fit([(p.items, p.labels) for p in learner], draft, rounds=rounds, rare=rare)
        tagger = pycrfsuite.Tagger()
        tagger.open(str(draft))
        for paper in reader:
            paper.guessed[:] = [label for items in paper.items for label in tagger.tag(items)]
        tagger.close()
    draft.unlink()
    _fit([(p.items, p.labels) for p in papers], out / "first.crfsuite", rounds=rounds, rare=rare)
    _fit(((p.more(), p.labels) for p in papers), out / "second.crfsuite", rounds=rounds, rare=rare)


@frozen
class Paper:
    """A text as sequences: one list of features and labels for each paragraph."""

    view: View
    items: Items
    labels: list[list[str]]
    guessed: list[str] = field(factory=list)  # of the first pass, token by token

    def more(self) -> Items:
        """Return the features of the second pass."""
        parts = zip(self.items, self.view.page.parts, strict=True)
        marks = marked(self.guessed)
        return [
            [
                a + b
                for a, b in zip(items, _interned(again(self.view, marks, first, last)), strict=True)
            ]
            for items, (first, last) in parts
        ]


def _paper(view: View, gold: Sequence[Marked]) -> Paper:
    labels = gold_labels(view.page, gold)
    parts = view.page.parts
    items = [_interned(describe(view, first, last)) for first, last in parts]
    return Paper(view, items, [labels[first:last] for first, last in parts])


def _interned(items: list[list[str]]) -> list[list[str]]:
    """Keep each feature once: there are millions of them."""
    return [[sys.intern(feature) for feature in item] for item in items]


def _fit(papers: Iterable[Sequences], path: Path, *, rounds: int, rare: int) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("ap", "crf1d")
    trainer.set_params({"max_iterations": rounds, "feature.minfreq": rare})
    for items, labels in papers:
        for item, label in zip(items, labels, strict=True):
            trainer.append(item, label)
    trainer.train(str(path))
    NOTES.info("%s: %.1f MB", path.name, path.stat().st_size / 1e6)


def train_links(views: Sequence[Pair], path: Path) -> None:
    """Train which content goes to which cue, and which cue to which source."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs", "crf1d")
    trainer.set_params({"c1": 0.0, "c2": 0.5, "max_iterations": 100, "feature.minfreq": 3})
    for view, gold in views:
        stretches = stretches_of(gold_labels(view.page, gold), 0)
        owners = [_owners(view.page, stretch, gold) for stretch in stretches]
        for place, stretch in enumerate(stretches):
            wanted = {"content": "cue", "cue": "source"}.get(stretch.role)
            for other in candidates(view, stretches, place, wanted) if wanted else ():
                trainer.append(
                    [pair(view, stretches, place, other)],
                    ["1" if owners[place] & owners[other] else "0"],
                )
    trainer.train(str(path))
    NOTES.info("%s: %.1f MB", path.name, path.stat().st_size / 1e6)


def gold_labels(page: Page, gold: Sequence[Marked]) -> list[str]:
    """Return a label for each token; where roles meet, a cue wins over a source over a content."""
    labels = ["O"] * len(page.tokens)
    for role in ("content", "source", "cue"):
        for mark in gold:
            for start, end in getattr(mark, role):
                first, last = page.parse.at(start), page.parse.at(end - 1) + 1
                last = min(last, len(labels))
                if first < last and page.tokens[first].start < end:
                    labels[first:last] = [
                        f"B-{LETTERS[role]}",
                        *[f"I-{LETTERS[role]}"] * (last - first - 1),
                    ]
    for i, label in enumerate(labels):
        if label[0] == "I" and (i == 0 or labels[i - 1][2:] != label[2:]):
            labels[i] = "B" + label[1:]
    return labels


def _owners(page: Page, stretch: Stretch, gold: Sequence[Marked]) -> frozenset[int]:
    start, end = page.tokens[stretch.first].start, page.tokens[stretch.last - 1].end
    return frozenset(
        n
        for n, mark in enumerate(gold)
        if any(s < end and start < e for s, e in getattr(mark, stretch.role))
    )


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", help="PolNeAR's training split")
    parser.add_argument("--out", default=str(OUT), help="where the models go")
    parser.add_argument("--rounds", type=int, default=8, help="passes over the training data")
    parser.add_argument(
        "--rare", type=int, default=16, help="features seen less often are left out"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
