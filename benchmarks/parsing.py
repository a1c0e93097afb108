"""Sentences, words, parts of speech, lemmas and trees on raw text of two English treebanks.

    python benchmarks/parsing.py DATA [--test] [--model NAME] [--json FILE]

DATA is a folder with `ewt-dev.conllu` and `gum-open-dev.conllu` (and `-test`). English EWT: mail,
reviews, blogs, newsgroups, answers; CC BY-SA 4.0. GUM: its openly licensed genres news, interview,
bio, voyage, academic, court; texts CC BY 2.5/4.0 or CC BY-SA 3.0, annotation CC BY 4.0. Our
pipeline is trained on the training parts of both, and its best step was chosen on the dev parts.

Everything starts from raw text: paragraphs with a blank line between, sentences from our rules,
words from our tokenizer. A word counts as found when its characters are the treebank's; tag, pos
and lemma are shares of the treebank's words, so a word cut otherwise is wrong. UAS and LAS are F
without punctuation, as spaCy counts them; `strict` is the share of all words, punctuation too.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.language import Language, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.pipeline.conllu import Sentence
    from verifier.model import Parse

SETS = ("ewt", "gum-open")
RELATIONS = (
    "nsubj nsubj:pass obj obl obl:agent aux aux:pass cop ccomp xcomp advcl acl acl:relcl conj mark"
    " nmod compound appos flat parataxis root"
).split()
COLUMNS = ("sentences", "words", "tag", "pos", "lemma", "uas", "las", "uas_strict", "las_strict")
Place = tuple[int, int]
Row = tuple[str, str, str, Place, str]  # tag, pos, lemma, head, relation


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table of figures and one of relations."""
    options = _options(arguments)
    sys.path.insert(0, str(Path(__file__).parents[1]))
    began = time.perf_counter()
    language = load(options.model)
    figures = {"load_seconds": round(time.perf_counter() - began, 2)}
    part = "test" if options.test else "dev"
    for name in SETS:
        found = measured(language, Path(options.data) / f"{name}-{part}.conllu")
        figures |= {f"{name}_{part}_{key}": value for key, value in found.items()}
        _print(f"{name} {part}", found)
    print(f"{language.name}: loaded in {figures['load_seconds']} s")
    if options.json:
        Path(options.json).write_text(json.dumps(figures) + "\n", encoding="utf-8")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("data", help="folder with the CoNLL-U files")
    parser.add_argument(
        "--test", action="store_true", help="the test parts instead of the dev parts"
    )
    parser.add_argument("--model", help="a spaCy pipeline instead of the shipped one")
    parser.add_argument("--json", help="write the figures to a file")
    return parser.parse_args(arguments)


def measured(language: Language, path: Path) -> dict[str, float]:
    """Parse the raw text of a treebank and compare."""
    from training.pipeline.conllu import documents, raw, read

    golds = list(documents(read(path)))
    texts = [raw(gold)[0] for gold in golds]
    began = time.perf_counter()
    parses = list(language.parse(texts))
    seconds = time.perf_counter() - began
    counts: Counter[str] = Counter()
    for gold, parse in zip(golds, parses, strict=True):
        starts = {sentence.span.start for sentence in parse.sentences}
        counts += shares("sentences", set(raw(gold)[1]), starts)
        counts += compared(treebank_rows(gold), parsed_rows(parse))
    counts["words per second"] = round(sum(map(len, map(str.split, texts))) / seconds)
    return summed(counts)


def treebank_rows(gold: tuple[Sentence, ...]) -> dict[Place, Row]:
    """Lay a treebank's words out by their characters."""
    from training.pipeline.conllu import raw

    rows: dict[Place, Row] = {}
    for sentence, offset in zip(gold, raw(gold)[1], strict=True):
        places: list[Place] = []
        for word in sentence.words:
            places.append((offset, offset + len(word.form)))
            offset += len(word.form) + word.blank  # noqa: PLW2901
        for place, word in zip(places, sentence.words, strict=True):
            rows[place] = (word.tag, word.pos, word.lemma, places[word.head], word.dep)
    return rows


def parsed_rows(parse: Parse) -> dict[Place, Row]:
    """Lay our tokens out by their characters."""
    places = [(token.start, token.end) for token in parse.tokens]
    return {
        place: (token.tag, token.pos, token.lemma, places[token.head], token.dep)
        for place, token in zip(places, parse.tokens, strict=True)
    }


def compared(gold: dict[Place, Row], found: dict[Place, Row]) -> Counter[str]:
    """Count what agrees in one document."""
    counts = shares("words", gold.keys(), found.keys())
    for place, (tag, pos, lemma, head, dep) in gold.items():
        mine = found.get(place, ("", "", "", (-1, -1), ""))
        right = {
            "tag": tag == mine[0],
            "pos": pos == mine[1],
            "lemma": lemma.lower() == mine[2].lower(),
            "uas_strict": head == mine[3],
            "las_strict": (head, dep) == mine[3:],
        }
        counts.update({f"{key} both": 2 * value for key, value in right.items()})
        counts.update({f"{key} all": 2 for key in right})
    counts += arcs("uas", gold, found, labelled=False) + arcs("las", gold, found, labelled=True)
    for relation in RELATIONS:
        counts += arcs(relation, gold, found, labelled=True, only=relation)
    return counts


def arcs(
    name: str, gold: dict[Place, Row], found: dict[Place, Row], *, labelled: bool, only: str = ""
) -> Counter[str]:
    """Count arcs, all but those of punctuation or those of one relation."""

    def chosen(rows: dict[Place, Row]) -> set[tuple[Place, Place, str]]:
        return {
            (place, row[3], row[4] if labelled else "")
            for place, row in rows.items()
            if (row[4] == only if only else row[4] != "punct")
        }

    return shares(name, chosen(gold), chosen(found))


def shares(name: str, gold: Iterable[object], found: Iterable[object]) -> Counter[str]:
    """Count what two sets share, so that F is 2 both / all."""
    ours, theirs = set(found), set(gold)
    return Counter({f"{name} both": 2 * len(ours & theirs), f"{name} all": len(ours) + len(theirs)})


def summed(counts: Counter[str]) -> dict[str, float]:
    """Turn counts into percentages."""
    figures: dict[str, float] = {"words_per_second": counts["words per second"]}
    for name in (*COLUMNS, *RELATIONS):
        figures[name] = round(100 * counts[f"{name} both"] / max(1, counts[f"{name} all"]), 2)
    return figures


def _print(title: str, figures: dict[str, float]) -> None:
    print(f"{title}, {figures['words_per_second']:.0f} words/s")
    print("  " + "".join(f"{name:>11}" for name in COLUMNS))
    print("  " + "".join(f"{figures[name]:11.2f}" for name in COLUMNS))
    print("  LAS " + " ".join(f"{name} {figures[name]:.0f}" for name in RELATIONS))


if __name__ == "__main__":
    raise SystemExit(main())
