"""Run the scorers of ../shared/score, and measures of our own, against the floors in floors.toml.

Prints each measure's numbers and its time; the exit code says whether all floors held. A scorer whose
data is absent is left out, and said so: its floors are for those who have it.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.toml")


def command(measure: dict[str, Any]) -> list[str]:
    """The command line of a scorer, with folders expanded, or of a module; floors are its --min and --max."""
    if "module" in measure:
        line = [sys.executable, "-m", *shlex.split(measure["module"])]
    else:
        words = shlex.split(measure["score"])
        line = [sys.executable, str(SHARED / "score" / words[0])]
        for word in words[1:]:
            found = sorted(str(p) for p in SHARED.glob(word)) if "/" in word else []
            line += found or [word]
    for name, value in measure.get("min", {}).items():
        line += ["--min", f"{name}={value}"]
    for name, value in measure.get("max", {}).items():
        line += ["--max", f"{name}={value}"]
    return line


def main() -> int:
    """Run the measures that were named, or all; 0 where every floor held."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("names", nargs="*", help="measures to run (default: all)")
    names = ap.parse_args().names
    measures: dict[str, dict[str, Any]] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    if unknown := [n for n in names if n not in measures]:
        print(f"no measure {unknown[0]!r}; there are {', '.join(measures)}", file=sys.stderr)
        return 2
    wanted = list(names or measures)
    if not (SHARED / "score").is_dir() or not (SHARED / "gold").is_dir():
        skipped = [n for n in wanted if "module" not in measures[n]]
        wanted = [n for n in wanted if n not in skipped]
        print(
            f"skipped, for their data (../shared) is not beside this checkout: {', '.join(skipped) or 'none'}"
        )
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": path}
    short = []
    for name in wanted:
        began = time.perf_counter()
        program = shlex.join([sys.executable, "-m", measures[name].get("program", "provenance")])
        done = subprocess.run(
            command(measures[name]), env={**environment, "PROVENANCE": program}, check=False
        )
        print(
            f"== {name}: {'ok' if done.returncode == 0 else 'FALLS SHORT'} ({time.perf_counter() - began:.1f} s)\n",
            flush=True,
        )
        if done.returncode:
            short.append(name)
    print(f"{len(wanted)} measures, below their floor: {', '.join(short) or 'none'}")
    return bool(short)


if __name__ == "__main__":
    sys.exit(main())
