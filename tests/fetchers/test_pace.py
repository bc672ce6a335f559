"""How often a host is asked, and that its waiting holds up nobody else."""

from __future__ import annotations

import itertools
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.lanes import SLOW_SECONDS, Lanes, by_turns
from fetchers.pace import Pace

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


@dataclass
class Clock:
    """A time that passes only where somebody sleeps."""

    now: datetime = NOON
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self) -> datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.now += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Errand:
    """A job of a host."""

    host: str
    number: int


def errands(*hosts: str) -> list[Errand]:
    return [Errand(host, number) for number, host in enumerate(hosts)]


def make_pace(clock: Clock, least_seconds: float = 2.0) -> Pace:
    return Pace(least_seconds, clock=clock, sleep=clock.sleep)


def make_lanes(
    work: Callable[[Errand], int],
    clock: Clock,
    pace: Pace,
    *,
    given_up: Callable[[str], bool] = lambda host: False,
) -> Lanes[Errand, int]:
    return Lanes(
        work, pace, given_up=given_up, clock=clock, concurrency=3, prompt_seconds=7.0, sleep=clock.sleep
    )


def test_requests_to_one_host_keep_their_distance() -> None:
    clock = Clock()
    pace = make_pace(clock)
    times = []
    for _ in range(3):
        pace.take("ferrypost.test")
        times.append((clock.now - NOON).total_seconds())
    assert times == [0, 2, 4]
    pace.take("quay.test")
    assert (clock.now - NOON).total_seconds() == 4


def test_crawl_delay_slows_but_never_hurries() -> None:
    clock = Clock()
    pace = make_pace(clock)
    pace.slow("ferrypost.test", 10)
    pace.slow("ferrypost.test", 3)
    pace.slow("quay.test", 0.1)
    for host in ("ferrypost.test", "quay.test"):
        pace.take(host)
    assert (pace.wait_seconds("ferrypost.test"), pace.wait_seconds("quay.test")) == (10, 2)


def test_host_on_hold_waits_and_an_earlier_hold_changes_nothing() -> None:
    clock = Clock()
    pace = make_pace(clock)
    pace.hold("ferrypost.test", NOON + timedelta(seconds=60))
    pace.hold("ferrypost.test", NOON + timedelta(seconds=5))
    assert pace.wait_seconds("ferrypost.test") == 60
    pace.take("ferrypost.test")
    assert clock.now == NOON + timedelta(seconds=60)


def test_results_come_in_the_order_of_the_jobs() -> None:
    clock = Clock()
    done = threading.Event()

    def work(errand: Errand) -> int:
        if errand.number == 0:
            done.wait(5)  # the first is the last to be ready
        if errand.number == 2:
            done.set()
        return errand.number

    jobs = errands("a", "b", "c", "a", "b", "c")
    results = make_lanes(work, clock, make_pace(clock, 0.0)).run(jobs)
    assert list(results) == [(job, job.number) for job in jobs]


@given(st.lists(st.sampled_from("abcde"), max_size=25))
def test_every_job_is_done_once_and_no_host_is_asked_twice_at_once(hosts: list[str]) -> None:
    clock = Clock()
    pace = make_pace(clock, 1.0)
    busy: set[str] = set()
    starts: dict[str, list[datetime]] = defaultdict(list)

    def work(errand: Errand) -> int:
        assert errand.host not in busy
        busy.add(errand.host)
        pace.take(errand.host)
        starts[errand.host].append(clock.now)
        busy.remove(errand.host)
        return errand.number

    jobs = errands(*hosts)
    assert list(make_lanes(work, clock, pace).run(jobs)) == [(job, job.number) for job in jobs]
    for times in starts.values():
        assert all(b - a >= timedelta(seconds=1) for a, b in itertools.pairwise(times))


def test_host_that_wants_long_comes_after_the_others() -> None:
    clock = Clock()
    pace = make_pace(clock, 0.0)
    pace.hold("slow", NOON + timedelta(seconds=60))
    jobs = errands("slow", "a", "slow", "b")
    results = [job.host for job, result in make_lanes(lambda e: e.number, clock, pace).run(jobs)]
    assert results == ["a", "b", "slow", "slow"]
    assert clock.now == NOON + timedelta(seconds=60)


def test_host_that_wants_longer_than_a_run_is_left_alone() -> None:
    clock = Clock()
    pace = make_pace(clock, 0.0)
    pace.hold("slow", NOON + timedelta(seconds=SLOW_SECONDS + 1))
    results = dict(make_lanes(lambda e: e.number, clock, pace).run(errands("slow", "a")))
    assert list(results.values()) == [1, None]
    assert clock.now == NOON


def test_slow_hosts_get_a_bounded_time_at_the_end_of_a_run() -> None:
    clock = Clock()
    pace = make_pace(clock, 0.0)
    pace.slow("slow", SLOW_SECONDS * 0.4)

    def work(errand: Errand) -> int:
        pace.take(errand.host)
        return errand.number

    results = [
        (job.host, result) for job, result in make_lanes(work, clock, pace).run(errands(*["slow"] * 5, "a"))
    ]
    assert results == [("slow", 0), ("a", 5), ("slow", 1), ("slow", 2), ("slow", None), ("slow", None)]
    assert clock.now == NOON + timedelta(seconds=SLOW_SECONDS * 0.8)


def test_host_given_up_is_asked_no_more() -> None:
    clock = Clock()
    asked: list[Errand] = []

    def work(errand: Errand) -> int:
        asked.append(errand)
        return errand.number

    lanes = make_lanes(
        work, clock, make_pace(clock, 0.0), given_up=lambda host: len(asked) >= 2 and host == "a"
    )
    results = [result for _, result in lanes.run(errands("a", "a", "a", "a"))]
    assert results == [0, 1, None, None]


def test_what_a_job_raises_is_raised() -> None:
    clock = Clock()

    def work(errand: Errand) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(make_lanes(work, clock, make_pace(clock)).run(errands("a", "b")))


def test_run_that_is_left_early_starts_nothing_more() -> None:
    clock = Clock()
    asked: list[Errand] = []

    def work(errand: Errand) -> int:
        asked.append(errand)
        return errand.number

    results = make_lanes(work, clock, make_pace(clock, 0.0)).run(errands(*("abc" * 50)))
    next(results)
    results.close()  # type: ignore[attr-defined]  # a generator, though typed by what it yields
    assert len(asked) <= 20


@given(st.lists(st.sampled_from("abc"), max_size=20))
def test_hosts_take_turns_and_keep_their_own_order(hosts: list[str]) -> None:
    jobs = errands(*hosts)
    turned = by_turns(jobs)
    assert sorted(turned, key=lambda job: job.number) == jobs
    for host in "abc":
        numbers = [job.number for job in turned if job.host == host]
        assert numbers == sorted(numbers)
    if turned:
        assert len({job.host for job in turned[: len(set(hosts))]}) == len(set(hosts))
