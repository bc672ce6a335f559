"""Commands that change the database: run, fetch, import, analyze."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import click

from db.runs import Lease
from db.store import SqliteStore
from fetchers.addresses import is_file
from fetchers.archive import pages
from fetchers.client import Client
from fetchers.polling import collect, fetch_urls
from fetchers.search import searches
from provenance.cli.context import Report, Settings, finish, now, progress, say
from provenance.cli.summary import closing_lines
from provenance.confined import Confined
from provenance.errors import BadInput, FetchError, ProvenanceError, UsageError
from provenance.pipeline.analysis import Analysis, analyze
from provenance.pipeline.moving import settle_outlets
from provenance.pipeline.pages import imported, ingest, ingest_fetched
from provenance.pipeline.reader import Read, reading_by
from provenance.protocols import Embedder
from provenance.types import Fetched, Source

BEAT_EVERY = 50
"""Pages, versions or articles between two heartbeats: seconds, where a lease is stale after minutes."""


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of the pages of one run."""

    new: int = 0
    edited: int = 0
    seen: int = 0
    known: int = 0
    requests: int = 0
    good: int = 0
    """Attempts and pages that did not fail."""
    failures: list[ProvenanceError] = field(default_factory=list)

    def __str__(self) -> str:
        parts = [f"{self.new} new articles", f"{self.edited} edited", f"{self.seen + self.known} unchanged"]
        asked = f" in {self.requests} requests" if self.requests else ""
        return ", ".join(parts) + asked + (f", {len(self.failures)} failed" if self.failures else "")


@contextmanager
def _working(settings: Settings, job: str) -> Iterator[tuple[SqliteStore, Lease]]:
    """The database, held by the lease, with the configuration stored in it."""
    config = settings.config  # read first: a mistake in it must not touch the database
    with SqliteStore(settings.db_path) as store, store.lease(job) as lease:
        # as the book has them, with what the gazetteer adds: the pipeline stores them in the same form
        store.put_outlets(o for c in config.outlets if (o := settings.book.by_id(c.id)) is not None)
        for move in settle_outlets(store, settings.book):
            say(str(move))
        yield store, lease


def _sources(settings: Settings) -> tuple[Source, ...]:
    """All that the configuration has to ask: the sources of outlets, then the searches of events."""
    config = settings.config
    return (*config.sources, *(source for event in config.events for source in searches(event)))


def _client(settings: Settings, sources: Sequence[Source], urls: Iterable[str] = ()) -> Client:
    """A client that may ask all of these; what is wrong with its settings must not touch the database."""
    client = Client(settings.config.fetch)
    client.require_askable([*(source.url for source in sources if not is_file(source)), *urls])
    return client


def _store_fetched(
    arriving: Iterable[Fetched], store: SqliteStore, lease: Lease, settings: Settings, read: Read
) -> Tally:
    tally = Tally()
    for fetched in arriving:
        lease.heartbeat()
        tally.requests += fetched.attempt.via == "fetch"
        error = fetched.attempt.error
        if not fetched.robots:
            tally.good += error is None
            if error is not None:
                tally.failures.append(FetchError(fetched.attempt.url, fetched.attempt.message or error))
        _count(tally, store, settings, fetched, read)
    return tally


def _count(tally: Tally, store: SqliteStore, settings: Settings, fetched: Fetched, read: Read) -> None:
    try:
        done = ingest_fetched(fetched, store, settings.book, read=read)
    except BadInput as e:
        tally.failures.append(e)
        tally.good -= 1
        return
    if done is not None:
        setattr(tally, done.outcome, getattr(tally, done.outcome) + 1)


def _analyzed(
    store: SqliteStore,
    lease: Lease,
    settings: Settings,
    report: Report,
    embedder: Embedder | None,
    *,
    everything: bool = False,
) -> Analysis:
    def alive(stage: str, done: int, of: int) -> None:
        if done % BEAT_EVERY == 0:
            lease.heartbeat()
        report(stage, done, of)

    return analyze(
        store,
        settings.book,
        settings.config.events,
        now=now(),
        everything=everything,
        embedder=embedder,
        progress=alive,
    )


def _end(lease: Lease, failures: Sequence[ProvenanceError]) -> None:
    """Keep what failed with the run."""
    lease.fail(*(str(f) for f in failures))


@click.command("run", short_help="Fetch, then analyze: the scheduled job.")
@click.pass_obj
def run_command(settings: Settings) -> None:
    """Collect from all sources of the configuration, then analyze what is new.

    Meant for a timer: what is unchanged is not stored again, and a run that was killed is
    completed by the next.

    \b
    Example, every 20 minutes by cron:
      */20 * * * *  cd /srv/news && .venv/bin/provenance run
    """
    sources = _sources(settings)
    if not sources:
        raise UsageError(
            "no outlet of the configuration has sources, nor any event a search, so there is nothing to fetch;"
            " `provenance init` writes a configuration to begin with"
        )
    embedder = settings.embedder  # what it lacks is said before anything is fetched
    with (
        _client(settings, sources) as client,
        Confined() as reader,
        _working(settings, "run") as (store, lease),
    ):
        with progress() as report:
            arriving = collect(sources, store, client, now=now(), do=reader, progress=report)
            tally = _store_fetched(arriving, store, lease, settings, reading_by(reader))
            done = _analyzed(store, lease, settings, report, embedder)
        failures = [*tally.failures, *done.failures]
        _end(lease, failures)
        say(f"Collected: {tally}.")
        for line in closing_lines(store, done):
            click.echo(line)
    finish(failures, done=tally.good)


@click.command("fetch", short_help="Collect from the sources, or just these pages.")
@click.argument("urls", nargs=-1, metavar="[URL]…")
@click.pass_obj
def fetch_command(settings: Settings, urls: tuple[str, ...]) -> None:
    """Collect pages and extract their articles; `analyze` does the rest.

    Without a URL all sources of the configuration are asked.
    """
    sources = () if urls else _sources(settings)
    if not urls and not sources:
        raise UsageError("nothing to fetch: name URLs, or configure outlets with sources")
    with (
        _client(settings, sources, urls) as client,
        Confined() as reader,
        progress() as report,
        _working(settings, "run") as (store, lease),
    ):
        arriving = (
            fetch_urls(urls, client, store, progress=report)
            if urls
            else collect(sources, store, client, now=now(), do=reader, progress=report)
        )
        tally = _store_fetched(arriving, store, lease, settings, reading_by(reader))
        _end(lease, tally.failures)
    click.echo(f"Collected: {tally}.")
    finish(tally.failures, done=tally.good)


@click.command("import", short_help="Pages from WARC, JSON Lines or saved HTML.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.pass_obj
def import_command(settings: Settings, paths: tuple[Path, ...]) -> None:
    """Read pages from files or folders: .warc, .warc.gz, .jsonl, .html; - is standard input; `analyze` does the rest.

    A line of JSON Lines is {"url", "fetched_at", "html"}, or "text" with "title" and "published_at";
    "outlet" and "status" may be given. A time without a zone is UTC.
    """
    tally = Tally()
    archives = [pages(path) for path in paths]  # a path that is missing is named before anything is stored
    with progress() as report, _working(settings, "run") as (store, lease), Confined() as reader:
        for count, item in enumerate(chain.from_iterable(archives), 1):
            report("importing", count, 0)
            if count % BEAT_EVERY == 0:
                lease.heartbeat()
            if isinstance(item, BadInput):
                tally.failures.append(item)
                continue
            try:
                done = ingest(item, imported(item), store, settings.book, read=reading_by(reader))
            except BadInput as e:
                tally.failures.append(e)
                continue
            tally.good += 1
            setattr(tally, done.outcome, getattr(tally, done.outcome) + 1)
        _end(lease, tally.failures)
    click.echo(f"Imported: {tally}.")
    finish(tally.failures, done=tally.good)


@click.command("analyze", short_help="Mentions, claims and verdicts for what is new.")
@click.option("--all", "everything", is_flag=True, help="Everything again, from what is stored.")
@click.pass_obj
def analyze_command(settings: Settings, everything: bool) -> None:
    """Read the collected articles, align what says the same, and judge who originated it."""
    settings.existing_db()
    embedder = settings.embedder
    with _working(settings, "run") as (store, lease):
        with progress() as report:
            done = _analyzed(store, lease, settings, report, embedder, everything=everything)
        _end(lease, done.failures)
        for line in closing_lines(store, done):
            click.echo(line)
    finish(done.failures)
