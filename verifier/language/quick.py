"""spaCy without its command line, which takes a third of its start and is of no use here.

`import spacy` imports `spacy.cli` for one function, `spacy.info`. While spaCy is imported an empty
module stands in for it; afterwards `import spacy.cli` gives the real one.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

UNUSED = ("spacy.cli", "spacy.cli.info")


def _quickly() -> Any:  # noqa: ANN401  a module
    new = "spacy" not in sys.modules
    if new:
        for name in UNUSED:
            sys.modules[name] = ModuleType(name)
        sys.modules["spacy.cli.info"].info = None  # type: ignore[attr-defined]
    try:
        import spacy.language  # noqa: PLC0415
    finally:
        for name in UNUSED if new else ():
            del sys.modules[name]
    return spacy


spacy = _quickly()
