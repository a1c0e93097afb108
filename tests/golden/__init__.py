"""What the program printed for the seed when it was last looked at.

After a wanted change: `python -m tests.golden` writes these files and the outputs in README.md
anew; read the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
GOLDEN = {
    "seed.timeline.txt": ("timeline", "seeds"),
    "seed.timeline.md": ("timeline", "seeds", "--format", "markdown"),
    "seed.claims.jsonl": ("claims", "seeds", "--format", "jsonl"),
    "flags.txt": ("flags",),
}
