"""Runs: one job at a time holds the lease, with a heartbeat, and what it could not do is kept."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from db.codec import Row, moment, must_moment, packed, read_moment
from db.connect import Connection
from provenance.errors import Busy

STALE_SECONDS = 900.0
"""A run without a heartbeat for this long is taken for dead: many times the longest step between two beats."""

RunStatus = Literal["running", "done", "part", "failed", "abandoned"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a job. ``failures`` are sentences: what it could not do."""

    run_id: int
    job: str
    status: RunStatus
    started_at: datetime
    heartbeat_at: datetime
    finished_at: datetime | None
    host: str
    pid: int
    command: str
    failures: tuple[str, ...]


class Lease:
    """A held lease. Failures that are noted on it make the run end as ``part``."""

    def __init__(self, db: Connection, run_id: int, clock: Callable[[], datetime]) -> None:
        self.run_id = run_id
        self._db = db
        self._clock = clock
        self._failures: list[str] = []

    def heartbeat(self) -> None:
        """Say that the run is alive.

        Raises:
            Busy: Another run took the lease over: this one was taken for dead and must stop.
        """
        with self._db.transaction("saying that the run is alive"):
            beaten = self._db.write(
                "UPDATE run SET heartbeat_at = ? WHERE run_id = ? AND status = 'running'",
                [moment(self._clock()), self.run_id],
            )
        if beaten.rowcount == 0:
            raise Busy("Another run took over the lease while this one did not answer. This run stops here.")

    def fail(self, *failures: str) -> None:
        """Note what could not be done; ``status`` shows it."""
        self._failures += failures

    def finish(self, status: RunStatus | None = None) -> None:
        """End the run: ``part`` where failures were noted, else ``done``, unless said otherwise."""
        with self._db.transaction("ending the run"):
            self._db.write(
                "UPDATE run SET status = ?, finished_at = ?, failures = ? WHERE run_id = ? AND status = 'running'",
                [
                    status or ("part" if self._failures else "done"),
                    moment(self._clock()),
                    packed(self._failures),
                    self.run_id,
                ],
            )


@contextmanager
def leased(
    db: Connection, job: str, *, stale_seconds: float, clock: Callable[[], datetime]
) -> Iterator[Lease]:
    """Hold the job's lease; the run ends ``failed`` where an exception leaves the block.

    Raises:
        Busy: Another run of the job is alive.
    """
    lease = Lease(db, _taken(db, job, stale_seconds, clock), clock)
    try:
        yield lease
    except BaseException as e:
        lease.fail(f"{type(e).__name__}: {e}")
        lease.finish("failed")
        raise
    lease.finish()


def _taken(db: Connection, job: str, stale_seconds: float, clock: Callable[[], datetime]) -> int:
    with db.transaction("taking the lease"):
        now = (
            clock()
        )  # after the wait for the lock, so that runs that follow each other do not seem to overlap
        for row in db.rows("SELECT * FROM run WHERE job = ? AND status = 'running'", [job]):
            holder = _run(row)
            if is_alive(holder, now, stale_seconds):
                raise Busy(
                    f"Another `{holder.command}` is running (pid {holder.pid} on {holder.host}, since"
                    f" {moment(holder.started_at)}). Wait for it to end, or stop it."
                )
            db.write(
                "UPDATE run SET status = 'abandoned', finished_at = heartbeat_at WHERE run_id = ?",
                [holder.run_id],
            )
        return db.insert(
            "run",
            {
                "job": job,
                "status": "running",
                "started_at": moment(now),
                "heartbeat_at": moment(now),
                "host": socket.gethostname(),
                "pid": os.getpid(),
                "command": " ".join([Path(sys.argv[0]).name, *sys.argv[1:]])[:500],
            },
        )


def is_alive(run: Run, now: datetime, stale_seconds: float) -> bool:
    """Whether the run still holds its lease: it beat not long ago and, on this host, its process is there."""
    if now - run.heartbeat_at > timedelta(seconds=stale_seconds):
        return False
    if run.host != socket.gethostname():
        return True
    try:
        os.kill(run.pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def runs(db: Connection, *, limit: int) -> Sequence[Run]:
    """The latest runs, newest first."""
    return [_run(row) for row in db.rows("SELECT * FROM run ORDER BY run_id DESC LIMIT ?", [limit])]


def _run(row: Row) -> Run:
    return Run(
        run_id=row["run_id"],
        job=row["job"],
        status=row["status"],
        started_at=must_moment(row["started_at"]),
        heartbeat_at=must_moment(row["heartbeat_at"]),
        finished_at=read_moment(row["finished_at"]),
        host=row["host"],
        pid=row["pid"],
        command=row["command"],
        failures=tuple(json.loads(row["failures"])),
    )
