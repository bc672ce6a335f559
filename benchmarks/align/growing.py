"""What a scheduled job pays: a thousand new quotes against an index that holds very many."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.align.corpus import quotes

NEW = 1_000

_JOB = """
import json, resource, sys, time
from provenance.align.index import join
from db.keyindex import FileIndex
from provenance.types import Statement
texts = json.loads(open(sys.argv[2], encoding="utf-8").read())
started, cpu = time.perf_counter(), time.process_time()
with FileIndex(sys.argv[1]) as index:
    last = index.last_id()
    for number, text in enumerate(texts, last + 1):
        join(Statement(id=number, text=text), index)
spent = time.perf_counter() - started, time.process_time() - cpu
print(json.dumps([*spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def grow(stored: int, seed: int, folder: Path) -> str:
    """Store so many quotes, then add a thousand in a process of its own: time from open to commit, memory, size."""
    made = [quote.text for quote in quotes(stored + 2 * NEW, seed)]
    path = folder / "index.db"
    streamed = _added(made[:stored], path, folder)
    size = path.stat().st_size / 1e6
    _added(
        made[stored : stored + NEW], path, folder
    )  # the file is in the cache now, as with a job every quarter hour
    seconds, cpu, memory = _added(made[stored + NEW :], path, folder)
    return (
        f"{stored:,} stored in {streamed[1]:,.0f} CPU s: {size:,.0f} MB; {NEW:,} more, open to commit:"
        f" {seconds:.2f} s ({cpu:.2f} CPU s), {memory:,.0f} MB of memory"
    )


def _added(texts: list[str], path: Path, folder: Path) -> tuple[float, float, float]:
    batch = folder / "batch.json"
    batch.write_text(json.dumps(texts), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _JOB, str(path), str(batch)], check=True, capture_output=True, text=True
    )
    seconds, cpu, memory = json.loads(done.stdout)
    return seconds, cpu, memory
