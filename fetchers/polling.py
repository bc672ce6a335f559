"""A run over the sources: ask each what it lists, then ask for the pages that are due.

Nothing is remembered here between runs and nothing is written: the caller stores each `Fetched` as it
comes, whole, and the next run decides from the store. A run that is killed has lost only what
was under way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fetchers import addresses, search
from fetchers.answers import LISTING, PAGE, Answer
from fetchers.client import Client
from fetchers.lanes import PROMPT_SECONDS, SLOW_SECONDS, Lanes, by_turns
from fetchers.pace import Pace
from fetchers.registry import listing_of
from fetchers.robots import ROBOTS_TXT, RobotsBook, outcome, place_of, recorded
from fetchers.schedule import UNREAD_FOR, due_pages, wants_full, wants_whole
from fetchers.standing import POLLS_LOOKED_AT, standing
from provenance.confined import Do, here
from provenance.errors import LeftAlone, NotAFeed, Overrun
from provenance.protocols import FetchLog
from provenance.types import (
    Attempt,
    Fetched,
    FetchSettings,
    PageRef,
    Poll,
    RawPage,
    RobotsFile,
    Source,
    Validators,
)
from provenance.urls import host as host_of

Progress = Callable[[str, int, int], None]
"""Told the kind of thing ("sources" or "pages"), how many are done, how many there are."""

MAX_STRIKES = 3
"""A host that gave no answer so often in a row is left alone for the rest of the run."""
NO_ANSWER = frozenset(("unreachable", "deadline"))
AFTER_TOO_MANY_SECONDS = 30.0
"""Wait after a 429 or 503 that does not say how long (story-indexer: 30 s after 429)."""
MAX_DEPTH = 2
"""A sitemap index lists sitemaps; one that lists indexes again is followed once more, not for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """One request to make: of ``source`` for its listing, or, where ``source`` is None, of a page."""

    url: str
    validators: Validators | None = None
    source: Source | None = None
    ref: PageRef | None = None
    depth: int = 0

    @property
    def host(self) -> str:
        return host_of(self.url) or ""


class _Run:
    """What one run keeps in mind of hosts: their rules, their pace, and who does not answer."""

    def __init__(self, client: Client, log: FetchLog) -> None:
        self._client = client
        self._log = log
        self._settings: FetchSettings = client.settings
        self._pace = Pace(self._settings.pace_seconds, clock=client.clock, sleep=client.sleep)
        self._robots = RobotsBook(self._robots_txt, self._pace.slow)
        self._strikes: dict[str, int] = {}
        self._hosts: set[str] = set()
        self._places: set[str] = set()
        self._pace.slow(search.HOST, search.DELAY_SECONDS)
        self._besides: deque[Fetched] = deque()  # filled by the threads that ask, emptied by the caller's

    def answers(self, jobs: Sequence[_Job]) -> Iterator[tuple[_Job, Answer | None]]:
        """Each job with its answer; None where its host is left for another run."""
        for host in {job.host for job in jobs} - self._hosts:
            self._hosts.add(host)
            self._recall(host)
        for place in {place_of(job.url) for job in jobs} - self._places:
            self._places.add(place)
            if (known := self._log.robots(place)) is not None:
                self._robots.recall(known, self._client.clock())
        lanes: Lanes[_Job, Answer] = Lanes(
            self._answer,
            self._pace,
            clock=self._client.clock,
            given_up=lambda host: self._strikes.get(host, 0) >= MAX_STRIKES,
            concurrency=self._settings.concurrency,
            prompt_seconds=self._settings.pace_seconds + PROMPT_SECONDS,
            sleep=self._client.sleep,
        )
        yield from lanes.run(by_turns(jobs))

    def _recall(self, host: str) -> None:
        """Go on with the pace that the host was given when the last run ended."""
        state = self._log.host_state(host)
        if state is None:
            return
        gap = max(state.delay_seconds, self._settings.pace_seconds)
        self._pace.slow(host, gap)
        self._pace.hold(host, state.asked_at + timedelta(seconds=gap))
        if state.free_at is not None:
            self._pace.hold(host, state.free_at)

    def asked_besides(self) -> Iterator[Fetched]:
        """What came of asking for robots.txt since the last call: it belongs in the record too."""
        while self._besides:
            yield self._besides.popleft()

    def left_alone(self, job: _Job) -> Attempt:
        """The record of what was wanted and not asked for, because its host is left for another run."""
        now = self._client.clock()
        seconds = self._pace.wait_seconds(job.host)
        if seconds > 0:
            why = f"was not asked, its host wants to be left alone until {now + timedelta(seconds=seconds):%Y-%m-%d %H:%M} UTC"
        else:
            why = f"was not asked, its host had not answered {MAX_STRIKES} times in a row"
        return Attempt(
            url=job.url,
            source_url=job.source.url if job.source else None,
            started_at=now,
            finished_at=now,
            error=LeftAlone.kind,
            message=why,
        )

    def _answer(self, job: _Job) -> Answer:
        accept = PAGE if job.source is None else LISTING
        answer = self._client.get(job.url, validators=job.validators, accept=accept, permit=self._permit)
        if answer.attempt.error in NO_ANSWER:
            self._strikes[job.host] = self._strikes.get(job.host, 0) + 1
        else:
            self._strikes.pop(job.host, None)
        self._heed(answer)
        return answer

    def _heed(self, answer: Answer) -> None:
        """Leave a host alone that says it is asked too much."""
        attempt = answer.attempt
        if attempt.status in (429, 503):
            seconds = attempt.retry_after_seconds
            seconds = AFTER_TOO_MANY_SECONDS if seconds is None else seconds
            self._pace.hold(host_of(answer.url) or "", attempt.finished_at + timedelta(seconds=seconds))

    def _permit(self, url: str) -> None:
        self._robots.check(url)
        self._take_turn(url)

    def _take_turn(self, url: str) -> None:
        host = host_of(url) or ""
        if self._pace.wait_seconds(host) > SLOW_SECONDS:
            raise LeftAlone(url, "its host has asked to be left alone for longer than this run")
        self._pace.take(host)

    def _robots_txt(self, url: str, known: RobotsFile | None) -> RobotsFile:
        answer = self._client.get(url, accept=ROBOTS_TXT, permit=self._take_turn)
        self._heed(answer)
        file = outcome(answer, known)
        self._besides.append(Fetched(attempt=recorded(answer.attempt, file), robots=file))
        return file


def collect(
    sources: Sequence[Source],
    log: FetchLog,
    client: Client,
    *,
    now: datetime,
    do: Do = here,
    progress: Progress | None = None,
) -> Iterator[Fetched]:
    """Ask every source, then for every page that is due, and yield what each attempt came to.

    One source's failure is its own attempt's, and stops no other. A source that has been quiet, fails or is retired is
    asked less often (`fetchers.standing`); its pages are seen again all the same. A page is decided on only after all
    sources were asked, so a page that two sources list is asked for once.

    Args:
        sources: In the order in which their listings are wanted.
        log: What earlier runs stored. Read between two yields only, and by the caller's thread only.
        client: Its clock and sleep pace the run.
        now: The time of this run, by which pages are due.
        do: Where listings are parsed: one that would take minutes or gigabytes should not do it here.
        progress: Told after each attempt.

    Yields:
        One for each attempt at a source (with what it lists, a sitemap's parts one by one), a page (with
        its body, if there is a new one) or a robots.txt. A source whose host is left alone for this run has an
        attempt that says so; its pages just stay due.

    Raises:
        UsageError: A source is on the open web and the settings name no contact. Nothing was asked for.
    """
    client.require_askable(source.url for source in sources if not addresses.is_file(source))
    run = _Run(client, log)
    listed: dict[str, list[PageRef]] = {source.url: [] for source in sources}
    for fetched in _listings(run, sources, log, now, do, progress):
        for ref in fetched.listed:
            listed[ref.source_url].append(ref)
        yield fetched
    due: dict[str, tuple[PageRef, Validators | None]] = {}
    for source in sources:
        known = log.page_states(
            source.url,
            listed=[ref.url for ref in listed[source.url]],
            since=now - timedelta(hours=client.settings.revisit_hours),
            unread_since=now - UNREAD_FOR,
        )
        whole = {state.ref.url for state in known if wants_whole(state, now)}
        for ref in due_pages(listed[source.url], known, now, client.settings):
            due.setdefault(ref.url, (ref, None if ref.url in whole else log.validators(ref.url)))
    yield from _pages(run, due.values(), progress)


def fetch_urls(
    urls: Iterable[str], client: Client, log: FetchLog, *, progress: Progress | None = None
) -> Iterator[Fetched]:
    """Ask for just these pages, whatever is known of them; robots.txt and pace are kept as ever.

    Yields:
        One for each different URL.

    Raises:
        UsageError: One is no web address, or is on the open web and the settings name no contact. Nothing was
            asked for.
    """
    wanted = tuple(dict.fromkeys(urls))
    client.require_askable(wanted)
    run = _Run(client, log)
    count = _Count("pages", progress)
    count.add(len(wanted))
    for job, answer in run.answers([_Job(url=url, validators=log.validators(url)) for url in wanted]):
        yield from run.asked_besides()
        count.tick()
        yield Fetched(attempt=run.left_alone(job)) if answer is None else _page(job, answer)


def _listings(
    run: _Run, sources: Sequence[Source], log: FetchLog, now: datetime, do: Do, progress: Progress | None
) -> Iterator[Fetched]:
    """What each source that is due lists, then what the parts of sitemap indexes list, each address asked for once."""
    jobs: list[_Job] = []
    for source in sources:
        if addresses.is_file(source):
            yield addresses.listed_in_file(source, now)
            continue
        polls = log.polls(source.url, limit=POLLS_LOOKED_AT)
        stands = standing(source.url, polls)
        if stands.due(now) and not _is_turn_of_pages(source, polls, log, now):
            validators = _source_validators(source, stands.address, log, now)
            jobs.append(_Job(url=stands.address, source=source, validators=validators))
    asked = {job.url for job in jobs}
    count = _Count("sources", progress)
    while jobs:
        count.add(len(jobs))
        nested: list[_Job] = []
        for job, answer in run.answers(jobs):
            yield from run.asked_besides()
            count.tick()
            if job.source is None:
                continue
            if answer is None:
                yield Fetched(attempt=run.left_alone(job))
                continue
            fetched, parts = _listing(job.source, answer, do)
            if job.depth < MAX_DEPTH:
                nested.extend(
                    _Job(url=url, source=job.source, depth=job.depth + 1, validators=log.validators(url))
                    for url in parts
                    if url not in asked
                )
                asked.update(parts)
            yield fetched
        jobs = nested


def _is_turn_of_pages(source: Source, polls: Sequence[Poll], log: FetchLog, now: datetime) -> bool:
    """Whether a source is left out for one of its pages, because its host allows a run no more than one request.

    Asked for its list first in every run, such a host would never give a page: so they take turns.
    """
    state = log.host_state(host_of(source.url) or "")
    if state is None or state.delay_seconds <= SLOW_SECONDS or not polls or polls[0].error is not None:
        return False
    waiting = False
    for page in log.page_states(source.url, since=now - UNREAD_FOR, unread_since=now - UNREAD_FOR):
        if page.tried_at is not None and page.tried_at >= polls[0].at:
            return False
        waiting = waiting or page.tried_at is None
    return waiting


def _pages(
    run: _Run, wanted: Iterable[tuple[PageRef, Validators | None]], progress: Progress | None
) -> Iterator[Fetched]:
    jobs = [_Job(url=ref.url, ref=ref, validators=validators) for ref, validators in wanted]
    count = _Count("pages", progress)
    count.add(len(jobs))
    for job, answer in run.answers(jobs):
        yield from run.asked_besides()
        count.tick()
        if answer is not None:
            yield _page(job, answer)
    yield from run.asked_besides()


def _source_validators(source: Source, address: str, log: FetchLog, now: datetime) -> Validators | None:
    # "Not modified" of a sitemap index says nothing of its parts, so a sitemap is asked for whole.
    if source.kind == "sitemap" or wants_full(source.url, now):
        return None
    return log.validators(address)


def _listing(source: Source, answer: Answer, do: Do) -> tuple[Fetched, tuple[str, ...]]:
    """What a source's answer lists, and the addresses of further listings in it.

    The body of an answer that is no listing is kept with the attempt: the notice that stands where the feed was.
    """
    attempt = replace(answer.attempt, source_url=source.url)
    if answer.body is None:
        return Fetched(attempt=attempt), ()
    try:
        listing = do(listing_of, source, answer.body, answer.url)
    except Overrun as error:
        listing = str(error)
    if isinstance(listing, str):
        # without its validators, or the next run would be told that nothing has changed
        failed = replace(
            attempt, error=NotAFeed.kind, message=listing, etag=None, last_modified=None, moved_to=None
        )
        return Fetched(attempt=failed, page=_raw(source.url, answer)), ()
    return Fetched(attempt=replace(attempt, message=listing.damage), listed=listing.refs), listing.nested


def _page(job: _Job, answer: Answer) -> Fetched:
    attempt = replace(answer.attempt, source_url=job.ref.source_url if job.ref else None)
    if answer.body is None:
        return Fetched(attempt=attempt)
    return Fetched(attempt=attempt, page=_raw(job.url, answer, job.ref))


def _raw(url: str, answer: Answer, ref: PageRef | None = None) -> RawPage:
    return RawPage(
        url=url,
        fetched_at=answer.attempt.finished_at,
        body=answer.body or b"",
        media_type=answer.media_type or "text/html",
        final_url=answer.attempt.final_url,
        status=answer.attempt.status,
        listing=ref,
    )


class _Count:
    """Tells how far a run is."""

    def __init__(self, what: str, progress: Progress | None) -> None:
        self._what = what
        self._progress = progress
        self._done = 0
        self._total = 0

    def add(self, more: int) -> None:
        self._total += more

    def tick(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(self._what, self._done, self._total)
