"""A month of two hundred outlets in some seconds: they publish, edit, fail, move and ask to be left alone.

The network is played by a table of answers under the clock of the simulation; everything behind it is real: client rules for
robots.txt and pace, lanes, schedule, standing, store. Stories are one sentence and stored without extraction, which has tests of its own.
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from db.store import SqliteStore
from fetchers.answers import Accept, Answer, Permit
from fetchers.polling import collect
from provenance.types import Attempt, Fetched, FetchSettings, Outlet, Source, Validators

BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
DAYS = int(os.environ.get("MONTH_DAYS", "8"))
"""``MONTH_DAYS=30`` for the whole month, which takes forty seconds of a core."""
OUTLETS = 200
RUN_EVERY = timedelta(hours=6)
LISTED = 20
"""Entries of a feed."""
REVISIT = timedelta(hours=24)
HOUR = timedelta(hours=1)


@dataclass
class Paper:
    """An outlet: when it published and edited what, and how it behaves."""

    host: str
    published: list[datetime]
    edited: dict[int, datetime]
    """By the number of the story."""
    down: tuple[datetime, datetime] | None = None
    moved_at: datetime | None = None
    busy: tuple[datetime, datetime] | None = None
    delay_seconds: float = 0.0
    asked: list[datetime] = field(default_factory=list)
    paced: list[datetime] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    """Addresses of its feed, as they were asked."""
    quiet_until: datetime = BEGIN

    def is_down(self, at: datetime) -> bool:
        return self.down is not None and self.down[0] <= at < self.down[1]

    def answer(self, path: str, at: datetime) -> tuple[int, bytes, dict[str, Any]]:
        """Status, body, and what else the attempt says."""
        assert at >= self.quiet_until, f"{self.host} was asked at {at}, before {self.quiet_until}"
        if self.paced and path != "/robots.txt":  # which tells the delay
            assert (at - self.paced[-1]).total_seconds() >= self.delay_seconds, (
                f"{self.host} was asked too fast"
            )
        self.asked.append(at)
        if path != "/robots.txt":
            self.paced.append(at)
        if self.is_down(at):
            return 0, b"", {}
        if self.busy and self.busy[0] <= at < self.busy[1] and path != "/robots.txt":
            self.quiet_until = at + 2 * HOUR
            return 429, b"", {"retry_after_seconds": 7200.0}
        if path == "/robots.txt":
            return 200, f"User-agent: *\nCrawl-delay: {self.delay_seconds}".encode(), {}
        if path in ("/rss", "/new.rss"):
            self.paths.append(path)
            out = [n for n, when in enumerate(self.published) if when <= at][-LISTED:]
            items = "".join(f"<item><link>http://{self.host}/{n}</link></item>" for n in reversed(out))
            moved = path == "/rss" and self.moved_at is not None and at >= self.moved_at
            return 200, f"<rss><channel>{items}</channel></rss>".encode(), {"moved": moved}
        number = int(path[1:])
        edit = self.edited.get(number)
        return 200, f"Story {number}{', edited' if edit and edit <= at else ''}".encode(), {}


class Net:
    """Answers as the client would, from the papers; waits cost the simulated time only."""

    def __init__(self, papers: list[Paper]) -> None:
        self.papers = {paper.host: paper for paper in papers}
        self.settings = FetchSettings(allow_private=True, pace_seconds=0.0, revisit_hours=24, concurrency=1)
        self.now = BEGIN
        self.requests = 0

    def clock(self) -> datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def require_askable(self, urls: object) -> None:
        """All are."""

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: Accept | None = None,
        permit: Permit | None = None,
    ) -> Answer:
        try:
            if permit is not None:
                permit(url)
        except Exception as error:  # noqa: BLE001 - whatever the robots.txt or the pace say, as the client records it
            kind = getattr(error, "kind", "failed")
            return Answer(
                attempt=Attempt(
                    url=url, started_at=self.now, finished_at=self.now, error=kind, message=str(error)
                )
            )
        self.requests += 1
        host, _, path = url.removeprefix("http://").partition("/")
        status, body, more = self.papers[host].answer(f"/{path}", self.now)
        etag = f'"{hash(body)}"' if status == 200 else None
        target = f"http://{host}/new.rss" if more.pop("moved", False) else None
        error = None if status == 200 else "status" if status else "unreachable"
        if status == 200 and validators is not None and validators.etag == etag:
            status, body = 304, b""
        attempt = Attempt(
            url=url,
            started_at=self.now,
            finished_at=self.now,
            final_url=target or url,
            status=status or None,
            etag=etag,
            error=error,
            message=error,
            moved_to=target,
            **more,
        )
        return Answer(attempt=attempt, body=body if status == 200 else None, media_type="text/html")


def papers(random: Random) -> list[Paper]:
    """Busy and sleepy outlets; every fifth is down for a while, every tenth moves, every seventh is busy once."""
    made = []
    for number in range(OUTLETS):
        gap = random.choice((6, 12, 24, 72))
        at, published = BEGIN, []
        while (at := at + timedelta(hours=random.expovariate(1 / gap))) < BEGIN + timedelta(days=DAYS - 2):
            published.append(at)
        paper = Paper(host=f"paper{number}.test", published=published, edited={})
        for story, when in enumerate(published):
            if random.random() < 0.2:
                paper.edited[story] = when + timedelta(hours=random.uniform(2, 12))
        some_day = BEGIN + timedelta(days=random.uniform(0.1, 0.6) * DAYS)
        if number % 5 == 0:
            paper.down = (some_day, some_day + timedelta(hours=random.choice((3, 20, 60))))
        if number % 10 == 1:
            paper.moved_at = some_day
        if number % 7 == 2:
            paper.busy = (some_day, some_day + timedelta(hours=5))
        if number % 20 == 3:
            paper.delay_seconds = 30.0
        made.append(paper)
    return made


@dataclass
class Month:
    papers: list[Paper]
    net: Net
    stories: dict[str, list[tuple[datetime, str]]]
    """What was stored of each address: when, and the text."""


@pytest.fixture(scope="module")
def month() -> Month:
    made = papers(Random(11))
    net = Net(made)
    stories: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    sources = [Source(outlet_id=p.host, kind="feed", url=f"http://{p.host}/rss") for p in made]
    with SqliteStore() as store:
        store.put_outlets(Outlet(id=s.outlet_id, name=s.outlet_id, sources=(s,)) for s in sources)
        while net.now < BEGIN + timedelta(days=DAYS):
            began = net.now
            with store.transaction():
                for fetched in collect(sources, store, net, now=began):  # type: ignore[arg-type]
                    keep(fetched, store, stories)
            net.now = max(began + RUN_EVERY, net.now)
    return Month(made, net, stories)


def keep(fetched: Fetched, store: SqliteStore, stories: dict[str, list[tuple[datetime, str]]]) -> None:
    """Store an attempt; a page by its text alone."""
    page = fetched.page
    if page is None or fetched.attempt.error is not None:
        store.add_fetch(fetched)
        return
    text = page.body.decode()
    if not stories[page.url] or stories[page.url][-1][1] != text:
        stories[page.url].append((page.fetched_at, text))
    store.add_fetch(Fetched(attempt=fetched.attempt))


def test_nothing_published_and_reachable_is_missed(month: Month) -> None:
    missed = [
        (paper.host, number)
        for paper in month.papers
        for number in range(len(paper.published))
        if f"http://{paper.host}/{number}" not in month.stories
    ]
    assert missed == []


def test_what_is_published_is_seen_soon(month: Month) -> None:
    late = []
    for paper in month.papers:
        if paper.down or paper.busy:
            continue
        for number, when in enumerate(paper.published):
            first = month.stories[f"http://{paper.host}/{number}"][0][0]
            late.append(first - when)
    assert max(late) <= RUN_EVERY + HOUR


def test_each_edit_within_its_window_is_seen(month: Month) -> None:
    unseen = []
    for paper in month.papers:
        for number, edit in paper.edited.items():
            seen = month.stories[f"http://{paper.host}/{number}"]
            last_visit = seen[0][0] + REVISIT / 2
            was_seen_before = seen[0][0] < edit
            if was_seen_before and edit <= last_visit and not paper.down and not paper.busy and len(seen) < 2:
                unseen.append((paper.host, number))
    assert unseen == []


def test_no_host_was_asked_too_often(month: Month) -> None:
    assert max(len(paper.asked) for paper in month.papers) < DAYS * 24 * 4
    in_an_hour: dict[tuple[str, datetime], int] = defaultdict(int)
    for paper in month.papers:
        for at in paper.asked:
            in_an_hour[paper.host, at.replace(minute=0, second=0, microsecond=0)] += 1
    assert max(in_an_hour.values()) < 30


def test_moved_sources_are_asked_where_they_are(month: Month) -> None:
    for paper in month.papers:
        if paper.moved_at is not None and not paper.down and not paper.busy:
            assert "/new.rss" in paper.paths
