from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db.store import SqliteStore
from provenance.errors import Busy
from tests.builders import NOON
from tests.db.press import publish


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


def test_second_run_is_refused_and_told_who_holds_the_lease(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "x.db") as first, SqliteStore(tmp_path / "x.db") as second:
        with first.lease("run"):
            with pytest.raises(Busy, match=rf"pid {os.getpid()} on "), second.lease("run"):
                pass
            with second.lease("other"):
                pass
        with second.lease("run"):
            pass
        assert [r.status for r in first.runs()] == ["done", "done", "done"]


def _work(path: Path, times: int) -> None:
    with SqliteStore(path) as store:
        for _ in range(times):
            with contextlib.suppress(Busy), store.lease("run") as lease:
                lease.heartbeat()


def test_schedulers_that_start_at_once_never_run_at_the_same_time(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_work, args=(path, 10)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=60)
    assert [w.exitcode for w in workers] == [0] * 4
    with SqliteStore(path) as store:
        runs = store.runs(limit=100)[::-1]
    assert {r.status for r in runs} == {"done"}
    assert all(a.finished_at and a.finished_at <= b.started_at for a, b in itertools.pairwise(runs))


def test_run_that_noted_failures_is_done_in_part_and_keeps_them() -> None:
    clock = Clock()
    with SqliteStore(clock=clock) as store:
        with store.lease("run") as lease:
            clock.pass_by(minutes=1)
            lease.heartbeat()
            lease.fail("valley-post: answered 404")
            clock.pass_by(minutes=1)
        [run] = store.runs()
        assert (run.status, run.failures) == ("part", ("valley-post: answered 404",))
        assert (run.started_at, run.heartbeat_at, run.finished_at) == (
            NOON,
            NOON + timedelta(minutes=1),
            NOON + timedelta(minutes=2),
        )


def test_run_that_an_exception_ended_has_failed_and_says_why() -> None:
    with SqliteStore() as store:
        with pytest.raises(KeyError), store.lease("run"):
            raise KeyError("dam")
        [run] = store.runs()
        assert (run.status, run.failures) == ("failed", ("KeyError: 'dam'",))


def _fall_silent(silent: SqliteStore, other: SqliteStore, clock: Clock) -> None:
    with silent.lease("run"):
        clock.pass_by(hours=1)
        with other.lease("run", stale_seconds=600):
            silent.heartbeat()


def test_silent_run_loses_its_lease_and_is_told_so(tmp_path: Path) -> None:
    clock = Clock()
    path = tmp_path / "x.db"
    with SqliteStore(path, clock=clock) as silent, SqliteStore(path, clock=clock) as other:
        with pytest.raises(Busy, match="took over"):
            _fall_silent(silent, other, clock)
        assert [r.status for r in silent.runs()] == ["failed", "abandoned"]


def test_lease_of_a_killed_process_is_taken_over_at_once(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    script = """
import os, signal, sys
from db.store import SqliteStore
with SqliteStore(sys.argv[1]) as store, store.lease("run"):
    os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", script, str(path)], timeout=60, check=False).returncode == -9
    with SqliteStore(path) as store:
        with store.lease("run"):
            pass
        assert [r.status for r in store.runs()] == ["done", "abandoned"]


def test_attempt_belongs_to_the_run_that_made_it() -> None:
    with SqliteStore() as store:
        publish(store, "The dam holds.", path="before")
        with store.lease("run") as lease:
            publish(store, "The dam holds.", path="during")
        rows = store._db.rows("SELECT run_id FROM fetch ORDER BY fetch_id")
        assert [r["run_id"] for r in rows] == [None, lease.run_id]


def test_heartbeat_without_a_lease_is_nothing() -> None:
    with SqliteStore() as store:
        store.heartbeat()
        assert store.runs() == []
