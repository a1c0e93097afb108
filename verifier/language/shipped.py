"""The pipeline that comes with the package: a spaCy folder whose largest table is stored in half.

16-bit floats change no figure of the benchmark and keep every file below 5 MiB, which the
repository asks for. Everything else in the folder is as spaCy's `to_disk` writes it.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from verifier.language.tokenizer import bare

if TYPE_CHECKING:
    import spacy.language

FOLDER = ("pipelines", "en")
HALVED = "tok2vec"  # the component that holds nearly all the weights
FILE = "model.half"
BARE = "verifier.bare.v1"


def shipped() -> spacy.language.Language:
    """Load the pipeline that comes with the package."""
    return unpack(Path(str(resources.files("verifier").joinpath(*FOLDER))))


def pack(nlp: spacy.language.Language, folder: Path) -> None:
    """Write a pipeline to a folder, its largest table in 16-bit floats."""
    import srsly  # type: ignore[import-untyped]  # noqa: PLC0415  import late: comes with spaCy

    nlp.to_disk(folder)
    (folder / HALVED / "model").unlink()
    weights = cast(nlp.get_pipe(HALVED).model.to_dict(), np.float16)  # type: ignore[attr-defined]
    (folder / HALVED / FILE).write_bytes(srsly.msgpack_dumps(weights))


def unpack(folder: Path) -> spacy.language.Language:
    """Load what `pack` wrote; a folder as spaCy writes it is loaded too."""
    import spacy  # noqa: PLC0415  import late: spaCy takes a second
    import srsly  # noqa: PLC0415
    from spacy.util import load_config, load_model_from_config, registry  # noqa: PLC0415

    stored = folder / HALVED / FILE
    if not stored.exists():
        return spacy.load(folder)
    registry.tokenizers(BARE, func=bare)
    config = load_config(folder / "config.cfg")
    config["nlp"]["tokenizer"] = {"@tokenizers": BARE}
    nlp = load_model_from_config(config, meta=srsly.read_json(folder / "meta.json"), auto_fill=True)
    nlp.from_disk(folder, exclude=[HALVED, "tokenizer"])  # `refine` lays its rules anew
    weights = cast(srsly.msgpack_loads(stored.read_bytes()), np.float32)
    nlp.get_pipe(HALVED).model.from_dict(weights)  # type: ignore[attr-defined]
    return nlp


def cast(stored: Any, kind: type[np.floating[Any]]) -> Any:  # noqa: ANN401  a nest of thinc's own making
    """Return a nest of lists and dicts with its arrays of floats in another width."""
    if isinstance(stored, dict):
        return {key: cast(value, kind) for key, value in stored.items()}
    if isinstance(stored, list | tuple):
        return [cast(value, kind) for value in stored]
    if isinstance(stored, np.ndarray) and np.issubdtype(stored.dtype, np.floating):
        return stored.astype(kind)
    return stored
