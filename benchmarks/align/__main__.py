"""Measure alignment at size: quality, CPU, memory, order of arrival, side by side with others.

    python -m benchmarks.align --count 100000          the table, as Markdown
    python -m benchmarks.align --disk 100000 1000000   1,000 new texts against so many stored in a file
    python -m benchmarks.align --disk-orders 100000    what order of arrival decides there, and after --rechoose

Every contender runs in a process of its own over the same texts, three times; CPU seconds are the process's own, of all
its threads, less those of starting and reading, the least of the three. Needs the packages of the extra ``bench``.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import subprocess
import sys
import time
from operator import itemgetter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.align.contenders import AT_ONCE, CONTENDERS, ONE_AT_A_TIME, QUADRATIC
from benchmarks.align.corpus import Generated, quotes
from benchmarks.align.disk import growth, peak_mb
from benchmarks.align.disk import orders as disk_orders
from benchmarks.align.scoring import differing, score

SEED = 20260423
ORDERS = 3
ROUNDS = 3
"""Times that each contender is run for the table: the CPU told is the least, which others at work change the least."""


def main() -> None:
    """Run what was asked for and print it as a table."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--count", type=int, default=100_000, help="quotes (default: %(default)s)")
    ap.add_argument("--seed", type=int, default=SEED)
    ap.add_argument("--only", action="append", choices=list(CONTENDERS), help="contenders (default: all)")
    ap.add_argument("--rounds", type=int, default=ROUNDS, help="times each is run (default: %(default)s)")
    ap.add_argument("--orders", type=int, default=ORDERS, help="orders of arrival (default: %(default)s)")
    ap.add_argument("--disk", type=int, nargs="+", metavar="STORED", help="instead: 1,000 new against these")
    ap.add_argument("--disk-orders", type=int, metavar="COUNT", help="instead: orders of arrival, in a file")
    ap.add_argument("--child", nargs=3, metavar=("NAME", "CORPUS", "ANSWER"), help=argparse.SUPPRESS)
    args = ap.parse_args()
    if args.child:
        name, corpus, answer = args.child
        _run(name, Path(corpus), Path(answer))
    elif args.disk or args.disk_orders:
        with TemporaryDirectory() as folder:
            for line in growth(args.disk, args.seed, Path(folder)) if args.disk else ():
                print(line, flush=True)
            if args.disk_orders:
                print(disk_orders(args.disk_orders, args.orders, args.seed, Path(folder)))
    else:
        with TemporaryDirectory() as folder:
            _table(args, args.only or list(CONTENDERS), Path(folder))


def _table(args: argparse.Namespace, names: list[str], folder: Path) -> None:
    count, seed, orders = args.count, args.seed, args.orders
    made = quotes(count, seed)
    print(f"{count:,} quotes, seed {seed}\n")
    print("| | CPU s | memory MB | pair precision | NEAR | CONTAIN | ≤6 words | largest, true |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    spent: dict[str, float] = {}
    for name in names:
        some = made[: QUADRATIC.get(name, count)]
        answers = [_measured(name, some, folder) for _ in range(args.rounds)]
        answer = min(answers, key=itemgetter("cpu_seconds"))
        found = score(some, answer["labels"])
        seconds, note = answer["cpu_seconds"], ""
        if len(some) < count:
            seconds *= (count / len(some)) ** 2
            note = f" (quality and time of {len(some):,}; time extrapolated to {count:,})"
        spent[name] = seconds
        recall = " | ".join(f"{found.recall[c]:.3f}" for c in ("near", "contain", "short"))
        print(
            f"| {name}{note} | {seconds:,.1f} | {answer['memory_mb']:,.0f} | {found.precision:.3f} | {recall}"
            f" | {found.largest[0]:,}, {found.largest[1]:,} |",
            flush=True,
        )
    if AT_ONCE in spent:
        print(f"\n| CPU seconds for one of {AT_ONCE} | |\n|---|---|")
        for name in names:
            print(f"| {name} | {spent[name] / spent[AT_ONCE]:,.1f} |")
    for name in (AT_ONCE, ONE_AT_A_TIME):
        if orders > 1 and name in names:
            print(
                f"\n{name}, {orders} orders of arrival: {_order(name, made, orders, seed, folder)}",
                flush=True,
            )


def _order(name: str, made: list[Generated], orders: int, seed: int, folder: Path) -> str:
    """How much the partition differs between orders, each against the first."""
    first: list[Any] = []
    shares = []
    for n in range(orders):
        places = list(range(len(made)))
        if n:
            Random(f"{seed} order {n}").shuffle(places)
        labels = _measured(name, [made[place] for place in places], folder)["labels"]
        in_place = dict(zip(places, labels, strict=True))
        partition = [in_place[place] for place in range(len(made))]
        if n:
            shares.append(differing(first, partition))
        first = first or partition
    return ", ".join(f"{share:.1%}" for share in shares) + " of pair decisions differ from the first"


def _measured(name: str, made: list[Generated], folder: Path) -> dict[str, Any]:
    """What a process of its own found, its CPU seconds and its peak memory."""
    corpus, answer = folder / "corpus.json", folder / "answer.pickle"
    corpus.write_text(json.dumps([quote.text for quote in made]), encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.align", "--child", name, str(corpus), str(answer)]
    subprocess.run(command, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    found: dict[str, Any] = pickle.loads(answer.read_bytes())
    return found


def _run(name: str, corpus: Path, answer: Path) -> None:
    texts = json.loads(corpus.read_text(encoding="utf-8"))
    CONTENDERS[name](texts[:10])  # what is loaded at first use is not the contender's time
    before = time.process_time()
    labels = CONTENDERS[name](texts)
    seconds = time.process_time() - before
    memory = peak_mb()
    answer.write_bytes(pickle.dumps({"labels": labels, "cpu_seconds": seconds, "memory_mb": memory}))


if __name__ == "__main__":
    main()
