"""The program with a sentence embedding switched on in whatever configuration it is given: what a scorer runs to measure it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from provenance.cli import main

SWITCHED_ON = "[align]\nembedding = true\n\n"


def switched_on(arguments: list[str], folder: Path) -> list[str]:
    """The arguments with the configuration that ``--config`` names replaced by one that wants the embedding."""
    at = arguments.index("--config") + 1
    copy = folder / "provenance.toml"
    copy.write_text(SWITCHED_ON + Path(arguments[at]).read_text(encoding="utf-8"), encoding="utf-8")
    return [*arguments[:at], str(copy), *arguments[at + 1 :]]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        sys.argv[1:] = switched_on(sys.argv[1:], Path(scratch))
        main()
