"""Train the English pipeline on one core.

    python -m training.pipeline DATA OUTPUT [--rounds N]

DATA holds `ewt-train.conllu`, `gum-open-train.conllu` and their `-dev` parts. Each round of ROUNDS
goes on from the weights of the one before and writes its steps to OUTPUT/round-N; the best of the
last, packed, with its card, goes to OUTPUT/en; `verifier/pipelines/en` is a copy of that.
"""

from __future__ import annotations

import argparse
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
    parser.add_argument("--rounds", type=int, default=len(ROUNDS))
    options = parser.parse_args(arguments)
    start: Path | None = None
    for number, changed in enumerate(ROUNDS[: options.rounds], start=1):
        steps = options.output / f"round-{number}"
        steps.mkdir(parents=True, exist_ok=True)
        nlp = relinked(init_nlp(configured(options.data, start, changed)))
        train(nlp, steps, stdout=sys.stderr, stderr=sys.stderr)
        start = steps / "model-last"
    finish(steps / "model-best", options.output / "en")
    return 0


def going_on(steps: int, rate: float, dropout: float) -> dict[str, Any]:
    """Return the settings of a round that goes on from the one before, 1,000 words a step."""
    return {
        "training.max_steps": steps,
        "training.optimizer.learn_rate.initial_rate": rate,
        "training.optimizer.learn_rate.total_steps": steps + 50,
        "training.batcher.size": 1000,
        "training.dropout": dropout,
    }


# What `config.cfg` says, changed a round at a time: ever smaller steps over ever larger batches.
ROUNDS: tuple[dict[str, Any], ...] = (
    {},
    going_on(1800, 0.0015, 0.2),
    going_on(1000, 0.0012, 0.25),
)


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
