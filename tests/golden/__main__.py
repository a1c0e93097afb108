"""Write anew the golden files, the outputs in README.md and docs/demo, and docs/specs.md."""

from __future__ import annotations

from tests.command import printed
from tests.docs import SPECS, current
from tests.golden import FOLDER, GOLDEN
from tests.readme import DEMO, README, refreshed


def main() -> None:
    """Run each command once and keep what it prints."""
    for name, words in GOLDEN.items():
        (FOLDER / name).write_text(printed(*words), encoding="utf-8")
    for page in (README, DEMO):
        page.write_text(refreshed(page.read_text(encoding="utf-8")), encoding="utf-8")
    SPECS.write_text(current(SPECS.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
