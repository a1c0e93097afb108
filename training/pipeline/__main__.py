"""Train the English pipeline on one core.

    python -m training.pipeline DATA OUTPUT [--start FOLDER] [--set KEY=VALUE ...]

DATA holds `ewt-train.conllu`, `gum-open-train.conllu` and their `-dev` parts. Steps go to
OUTPUT/steps; the best of them, packed, with its card, to OUTPUT/en; `verifier/pipelines/en` is a
copy of that. `--start` goes on from the weights of a folder that spaCy wrote; `--set` changes the
config.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config

import training.pipeline.corpus  # noqa: F401  registers the reader
from verifier.language.shipped import pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

HERE = Path(__file__).parent
TREEBANKS = ("ewt", "gum-open")
META = {
    "name": "news_ud",
    "version": "1.0.0",
    "description": "Tags, lemmas and Universal Dependencies for English news",
    "license": "CC BY-SA 4.0",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, and write the best pipeline as the package wants it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--set", nargs="*", default=[], metavar="KEY=VALUE")
    options = parser.parse_args(arguments)
    steps = options.output / "steps"
    steps.mkdir(parents=True, exist_ok=True)
    config = configured(options.data, options.start, changes(options.set))
    train(relinked(init_nlp(config)), steps, stdout=sys.stderr, stderr=sys.stderr)
    finish(steps / "model-best", options.output / "en")
    return 0


def changes(pairs: Sequence[str]) -> dict[str, Any]:
    """Read `training.max_steps=3000` and the like."""
    return {key: json.loads(value) for key, _, value in (pair.partition("=") for pair in pairs)}


def configured(data: Path, start: Path | None, changed: dict[str, Any]) -> Any:  # noqa: ANN401
    """Fill in the config: the treebanks, and weights to go on from."""
    files = {
        f"paths.{part}": ",".join(str(data / f"{name}-{part}.conllu") for name in TREEBANKS)
        for part in ("train", "dev")
    }
    config = load_config(HERE / "config.cfg", overrides={**files, **changed}, interpolate=True)
    if start:
        config["components"] = {name: {"source": str(start)} for name in config["nlp"]["pipeline"]}
    return config


def relinked(nlp: Language) -> Language:
    """Give a lemmatizer that was loaded the table from trees to classes, which spaCy forgets.

    Without it every word is taken for an example of class 0, and going on unlearns the lemmas.
    """
    lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
    lemmatizer.tree2label = {tree: label for label, tree in enumerate(lemmatizer.cfg["labels"])}
    return nlp


def finish(best: Path, target: Path) -> None:
    """Pack the best step with its card."""
    nlp = spacy.load(best)
    nlp.meta.update(META)
    config = nlp.config.copy()
    for section in ("paths", "corpora", "training", "initialize"):
        config[section] = {}  # how it was trained stands in config.cfg here, and names no folder
    nlp.config = config
    target.mkdir(parents=True, exist_ok=True)
    pack(nlp, target)
    shutil.copy(HERE / "MODEL_CARD.md", target)


if __name__ == "__main__":
    raise SystemExit(main())
