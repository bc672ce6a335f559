"""Many hosts at once, each host one request at a time, results in a fixed order.

Every host has a lane. A lane moves when its host may be asked again and is not being asked; a lane that
waits for its pace holds no thread. Results come out in the order of the jobs, so two runs over the
same coverage store the same; only hosts that make us wait long are put behind the others, for they would
hold up everybody, and get a bounded time there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from fetchers.pace import Pace

SLOW_SECONDS = 600.0
"""So long a run waits at its end for hosts that make it wait, all waits together: enough for a few pages of a host with
a Crawl-delay of minutes, and less than a lease lasts without a heartbeat. What is left is left for the next run."""
PROMPT_SECONDS = 5.0
"""A host that wants this much more than the general pace is put behind the others."""
AHEAD = 3
"""Results for each thread that may wait to be given out: bounds memory, and keeps threads busy behind a slow one."""


class Job(Protocol):
    """Something to ask a host for."""

    @property
    def host(self) -> str:
        """Whose lane it belongs to."""
        ...


J = TypeVar("J", bound=Job)
R = TypeVar("R")


def by_turns(jobs: Sequence[J]) -> list[J]:
    """The jobs with hosts taking turns: the first of each host, then the second of each, and so on."""
    turns: dict[str, int] = {}
    keyed: list[tuple[int, int]] = []
    for number, job in enumerate(jobs):
        turns[job.host] = turns.get(job.host, -1) + 1
        keyed.append((turns[job.host], number))
    return [jobs[number] for _, number in sorted(keyed)]


class Lanes(Generic[J, R]):
    """Does jobs of many hosts.

    Args:
        work: Does one job, in a thread; what it raises is raised by `run`.
        pace: Says when a host may be asked.
        clock: Gives the time; the same as the pace's.
        given_up: Whether a host is not to be asked any more.
        concurrency: How many hosts at once.
        prompt_seconds: A host that wants longer waits than this comes after the others.
        sleep: Waits while there is nothing else to do.
    """

    def __init__(
        self,
        work: Callable[[J], R],
        pace: Pace,
        *,
        clock: Callable[[], datetime],
        given_up: Callable[[str], bool],
        concurrency: int,
        prompt_seconds: float,
        sleep: Callable[[float], None],
    ) -> None:
        self._work = work
        self._pace = pace
        self._clock = clock
        self._given_up = given_up
        self._concurrency = concurrency
        self._prompt_seconds = prompt_seconds
        self._sleep = sleep

    def run(self, jobs: Sequence[J]) -> Iterator[tuple[J, R | None]]:
        """Do every job and give its result, in the order of the jobs but for hosts that make us wait.

        Yields:
            Jobs with their results; None for a job of a host that is given up, or for which
            `SLOW_SECONDS` did not suffice.
        """
        threads = ThreadPoolExecutor(self._concurrency, thread_name_prefix="fetch")
        try:
            later: list[J] = []
            yield from self._pass(jobs, threads, lambda: self._prompt_seconds, later)
            end = self._clock() + timedelta(seconds=SLOW_SECONDS)

            def left() -> float:
                return max(0.0, (end - self._clock()).total_seconds())

            yield from self._pass(later, threads, left, None)
        finally:
            threads.shutdown(wait=True, cancel_futures=True)

    def _pass(
        self,
        jobs: Sequence[J],
        threads: ThreadPoolExecutor,
        patience: Callable[[], float],
        later: list[J] | None,
    ) -> Iterator[tuple[J, R | None]]:
        """One pass; jobs of hosts that want more seconds than ``patience`` go to ``later``, or else to None."""
        lanes: dict[str, deque[int]] = {}
        for number, job in enumerate(jobs):
            lanes.setdefault(job.host, deque()).append(number)
        running: dict[Future[R], int] = {}
        ready: dict[int, R | None] = {}
        for number, job in enumerate(jobs):
            while (number not in ready and number in lanes.get(job.host, ())) or number in running.values():
                last = number + AHEAD * self._concurrency
                soonest = self._start(jobs, lanes, running, last, threads, patience())
                if running:
                    for future in wait(running, soonest, FIRST_COMPLETED).done:
                        ready[running.pop(future)] = future.result()
                elif soonest is not None:
                    self._sleep(soonest)
            if number in ready:
                yield job, ready.pop(number)
            elif later is not None and not self._given_up(job.host):
                later.append(job)
            else:
                yield job, None

    def _start(
        self,
        jobs: Sequence[J],
        lanes: dict[str, deque[int]],
        running: dict[Future[R], int],
        last: int,
        threads: ThreadPoolExecutor,
        patience: float,
    ) -> float | None:
        """Start what may be started, up to job ``last``; gives the seconds until the next host is free.

        The lane of a host that is given up, or wants longer than ``patience``, is taken away.
        """
        busy = {jobs[number].host for number in running.values()}
        soonest: float | None = None
        for host in [host for host in lanes if host not in busy]:
            lane = lanes[host]
            if len(running) == self._concurrency:
                break
            if not lane or lane[0] > last:
                continue
            seconds = self._pace.wait_seconds(host)
            if seconds > patience or self._given_up(host):
                del lanes[host]
            elif seconds > 0:
                soonest = seconds if soonest is None else min(soonest, seconds)
            else:
                number = lane.popleft()
                running[threads.submit(self._work, jobs[number])] = number
        return soonest
