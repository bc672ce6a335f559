"""What a scheduled job pays: a thousand new quotes against an index in a file that holds very many.

    python -m benchmarks.align --disk 100000 1000000

The index is filled as `align - --index FILE --rechoose` leaves it. Then each measurement is a fresh process that adds a
thousand quotes: seconds from opening the file to having it committed and closed, imports excluded, memory of the whole process.
Cold: the file was taken out of the system's cache before; a job every quarter hour on a busy machine lies between the two.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.align.corpus import Generated, quotes
from benchmarks.align.scoring import Labels, differing
from db.fileindex import FileIndex
from provenance.align.batch.fill import join_all
from provenance.align.index import read_ahead
from provenance.align.keys import KEYS_VERSION
from provenance.align.rechoosing import rechoose
from provenance.types import Statement

NEW = 1_000
ROUNDS = 3
"""Jobs measured, warm and cold each; the median is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Of one process that adds quotes."""

    seconds: float
    cpu_seconds: float
    memory_mb: float


def growth(sizes: Sequence[int], seed: int, folder: Path) -> Iterator[str]:
    """The lines of a table: for each number of stored quotes the file's size and what a thousand more cost."""
    yield "| stored | filled in CPU s | file MB | cache | 1,000 more, s | CPU s | memory MB |"
    yield "|---|---|---|---|---|---|---|"
    for size in sizes:
        path = folder / f"{size}.db"
        made = iter([quote.text for quote in quotes(size + (2 * ROUNDS + 1) * NEW, seed)])
        stored_texts = list(islice(made, size))
        began = time.process_time()
        fill(path, stored_texts)
        filled, stored = time.process_time() - began, path.stat().st_size / 1e6
        _added(path, list(islice(made, NEW)), is_cold=False)
        for cache in ("warm", "cold"):
            spent = [_added(path, list(islice(made, NEW)), is_cold=cache == "cold") for _ in range(ROUNDS)]
            seconds, cpu, memory = (
                statistics.median(values)
                for values in zip(*((s.seconds, s.cpu_seconds, s.memory_mb) for s in spent), strict=True)
            )
            yield f"| {size:,} | {filled:,.0f} | {stored:,.0f} | {cache} | {seconds:.2f} | {cpu:.2f} | {memory:,.0f} |"


def fill(path: Path, texts: Sequence[str]) -> None:
    """Make an index of these texts, its leaders chosen from all of them."""
    with FileIndex(path, keys_version=KEYS_VERSION) as index:
        for number, text in enumerate(texts, 1):
            index.add(Statement(id=number, text=text), (), ())
        rechoose(index)


def orders(count: int, orders: int, seed: int, folder: Path) -> str:
    """How much claims depend on what came first: a thousand quotes after another, then made anew, in several orders."""
    made = list(quotes(count, seed))
    arrived: list[Sequence[Labels]] = []
    anew: list[Sequence[Labels]] = []
    for n in range(orders):
        places = list(range(count))
        if n:
            Random(f"{seed} order {n}").shuffle(places)
        before, after = _in_order(made, places, folder / f"order{n}.db")
        arrived.append(before)
        anew.append(after)
    shares = [
        ", ".join(f"{differing(found[0], other):.2%}" for other in found[1:]) for found in (arrived, anew)
    ]
    return (
        f"{count:,} quotes, {NEW:,} at a time, {orders} orders: {shares[0]} of pair decisions differ from the first order;"
        f" after --rechoose {shares[1]}"
    )


def _in_order(
    made: Sequence[Generated], places: Sequence[int], path: Path
) -> tuple[Sequence[Labels], Sequence[Labels]]:
    """The claims of each quote where they come in this order, and after all were made anew."""
    ids: dict[int, int] = {}
    for start in range(0, len(places), NEW):
        batch = places[start : start + NEW]
        with FileIndex(path, keys_version=KEYS_VERSION) as index:
            statements = [Statement(id=0, text=made[place].text) for place in batch]
            ids.update(zip(batch, join_all(statements, index, last_id=index.last_id()), strict=True))
    with FileIndex(path, keys_version=KEYS_VERSION) as index:
        before = {statement.id: claims for statement, claims in index.everything()}
        after = rechoose(index).claims
    return [before[ids[place]] for place in range(len(made))], [
        after[ids[place]] for place in range(len(made))
    ]


def _added(path: Path, texts: Sequence[str], *, is_cold: bool) -> Spent:
    """Add texts to the index in a process of its own."""
    if is_cold:
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    batch = path.with_suffix(".json")
    batch.write_text(json.dumps(texts), encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.align.disk", str(path), str(batch)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Spent(**json.loads(done.stdout))


def _job(path: Path, batch: Path) -> Spent:
    texts = json.loads(batch.read_text(encoding="utf-8"))
    began, cpu = time.perf_counter(), time.process_time()
    with FileIndex(path, keys_version=KEYS_VERSION) as index:
        read_ahead(texts, index)
        ids = join_all([Statement(id=0, text=text) for text in texts], index, last_id=index.last_id())
        index.claims(ids)
    return Spent(
        seconds=time.perf_counter() - began,
        cpu_seconds=time.process_time() - cpu,
        memory_mb=peak_mb(),
    )


def peak_mb() -> float:
    """The most memory this process had. ``ru_maxrss`` would count what its parent had when it was forked."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    spent = _job(Path(sys.argv[1]), Path(sys.argv[2]))
    print(json.dumps({name: getattr(spent, name) for name in Spent.__slots__}))
