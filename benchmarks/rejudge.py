"""How long it takes to judge claims again from what is stored: sightings read, rules run, verdicts compared.

usage: python -m benchmarks.rejudge [--claims 10000]
"""

from __future__ import annotations

import argparse
import time

from benchmarks.worlds.run import NOW, event_of, filled, worlds
from db.store import SqliteStore
from provenance.gazetteer import OutletBook
from provenance.pipeline.analysis import analyze
from provenance.pipeline.judging import Bench

WORLDS = 200
SEED = 3


def main() -> None:
    """Fill a store with worlds once, then judge all its claims until enough were judged."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--claims", type=int, default=10_000)
    wanted = ap.parse_args().claims
    found = list(worlds(SEED, WORLDS))
    book = OutletBook([o for w in found for o in w.outlets])
    with SqliteStore() as store:
        filled(store, book, found)
        analyze(store, book, [event_of(world) for world in found], now=NOW)
        ids = [row["claim_id"] for row in store.overview(limit=100_000)]
        bench = Bench(store=store, book=book, events=(), now=NOW)
        began, done = time.process_time(), 0
        while done < wanted:
            batch = ids[: wanted - done]
            bench.judge(batch)
            done += len(batch)
        print(f"{done} claims judged again in {time.process_time() - began:.1f} s on one core")


if __name__ == "__main__":
    main()
